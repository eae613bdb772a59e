namespace SalesBot.Qualifying;

/// <summary>What the bot waits for inside a sitting.</summary>
public enum SittingPhase
{
    /// <summary>The answer to the current question.</summary>
    Answer,

    /// <summary>How the rep knows what was just saved.</summary>
    HowKnown,

    /// <summary>The fiscal year of the budget that was just saved.</summary>
    WhichYear,

    /// <summary>Whether the decision maker cannot be reached, or was not asked yet.</summary>
    WhyNoContact,

    /// <summary>The rep said stop, or something came in between.</summary>
    Paused,
}

/// <summary>
/// A sitting of at most five questions about one deal. It holds only where we are: every answer is in the deal the
/// moment it is given.
/// </summary>
public sealed record Sitting
{
    public required string DealId { get; init; }

    /// <summary>Opaque; tells the cards of this sitting from older ones.</summary>
    public required string Session { get; init; }

    /// <summary>How many questions this sitting has, 1 to 5.</summary>
    public required int Total { get; init; }

    /// <summary>The number of the current question, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The key of the current question.</summary>
    public string? Key { get; init; }

    /// <summary>The keys asked so far, the current one included.</summary>
    public List<string> Asked { get; init; } = [];

    public SittingPhase Phase { get; init; }

    /// <summary>When the sitting was last worked on.</summary>
    public DateTimeOffset TouchedAt { get; init; }

    /// <summary>When the bot last offered to go on.</summary>
    public DateTimeOffset OfferedAt { get; init; }

    /// <summary>This sitting back at a question that was asked in it, or as it is if it was not.</summary>
    public Sitting BackAt(string key) =>
        Asked.IndexOf(key) is >= 0 and var place
            ? this with { Key = key, Number = place + 1, Asked = Asked[..(place + 1)], Phase = SittingPhase.Answer }
            : this;

    /// <summary>This sitting at its next question.</summary>
    public Sitting At(string key, DateTimeOffset now) =>
        this with { Key = key, Number = Number + 1, Asked = [.. Asked, key], Phase = SittingPhase.Answer, TouchedAt = now };

    /// <summary>True when the last question of the sitting has been dealt with.</summary>
    public bool IsOver => Number >= Total;
}
