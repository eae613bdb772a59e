namespace SalesBot.Stages;

/// <summary>A change of a deal that is being talked about. It holds what was said so far; the deal changes when it is confirmed.</summary>
public abstract record DealChange
{
    public required string DealId { get; init; }

    /// <summary>Opaque; tells the cards of this change from older ones.</summary>
    public required string Session { get; init; }

    /// <summary>When it was last worked on.</summary>
    public DateTimeOffset TouchedAt { get; init; }
}
