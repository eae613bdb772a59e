namespace SalesBot.Sales.Deals.Stages;

/// <summary>A stage change as somebody wants it.</summary>
/// <param name="To">The stage.</param>
/// <param name="Kind">Forward, skip or back.</param>
/// <param name="At">When.</param>
public sealed record MoveOrder(Stage To, MoveKind Kind, DateTimeOffset At)
{
    /// <summary>Why: for a skip, for a move with gaps, and the words beside the reason of a move back.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the customer went back; only and always for a move back.</summary>
    public BackReason? SentBack { get; init; }

    /// <summary>The day on the clock of whoever moves it; that of the moment as it is written if nobody says.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The manager who confirmed it, by name.</summary>
    public string? ApprovedBy { get; init; }
}

/// <summary>What stands in the way of a move.</summary>
public enum MoveProblem
{
    None,

    /// <summary>The deal has ended.</summary>
    Closed,

    /// <summary>The deal is frozen: it goes no further until it is cleared, and can only be sent back or closed (domain 2.9.4).</summary>
    Frozen,

    /// <summary>The table has no such move.</summary>
    NoSuchMove,

    /// <summary>A passive project would stand before the selection; it must become an active one first (clarification A11).</summary>
    NotPassive,

    /// <summary>The bid decision of a passive project is missing: a gate without exception.</summary>
    NeedsBidDecision,

    /// <summary>The condition of that decision was due, and nobody said that it is met: it is decided again.</summary>
    BidConditionIsPast,

    /// <summary>The signed contract is missing: a gate without exception.</summary>
    NeedsContract,

    /// <summary>Evidence is missing and no reason was given, or a stage is left out and no reason was given.</summary>
    NeedsReason,

    /// <summary>A move back without one of the reasons that apply.</summary>
    NeedsBackReason,

    /// <summary>A manager must confirm it.</summary>
    NeedsApproval,
}
