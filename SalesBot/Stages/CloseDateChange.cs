namespace SalesBot.Stages;

/// <summary>A move of the expected signing date that is being talked about.</summary>
public sealed record CloseDateChange : DealChange
{
    /// <summary>The proposed day; null while none was said.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The holiday the day hangs on, to be said aloud.</summary>
    public DateOnly? Festival { get; init; }

    /// <summary>The customer's reason; null while not said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the day was agreed to and only the reason is open.</summary>
    public bool DayAgreed { get; init; }
}
