using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>The dates of a tender (domain 2.1, 2.9.3, clarification A10). Every date may be unknown.</summary>
public sealed record TenderCalendar
{
    /// <summary>No date is known.</summary>
    public static TenderCalendar Empty { get; } = new();

    public DateOnly? Notice { get; init; }

    /// <summary>When the tender file was issued.</summary>
    public DateOnly? FileIssued { get; init; }

    public DateOnly? ClarificationDeadline { get; init; }

    public DateOnly? ObjectionDeadline { get; init; }

    public DateOnly? DepositDue { get; init; }

    /// <summary>The moment bids must be in.</summary>
    public DateTimeOffset? BidDeadline { get; init; }

    public DateOnly? Opening { get; init; }

    public DateOnly? ResultExpected { get; init; }

    public DateOnly? PublicityEnd { get; init; }

    public DateOnly? AwardNotice { get; init; }

    /// <summary>The day the contract must be signed by.</summary>
    public DateOnly? ContractBy { get; init; }

    /// <summary>When our bid went in; the quiet period begins.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Active contacts on the day of submission; they count while it is quiet.</summary>
    public int? ContactsAtSubmission { get; init; }

    /// <summary>When the result was announced; the quiet period ends.</summary>
    public DateTimeOffset? ResultAnnouncedAt { get; init; }

    /// <summary>What the bid still needs, by name; an item that is done leaves the list.</summary>
    public ImmutableArray<string> OpenItems { get; init; } = [];

    /// <summary>Whether a date shows that the tender was published.</summary>
    public bool HasBegun => Notice is not null || FileIssued is not null || SubmittedAt is not null;
}

/// <summary>What a manager decided about bidding (clarification A15, 11.G 2.2.P1).</summary>
public enum BidChoice
{
    Go,
    NoGo,
    Conditional,
}

/// <summary>The bid/no-bid decision of a passive project.</summary>
/// <param name="Choice">What was decided.</param>
/// <param name="Condition">What must be met first; only with Conditional.</param>
/// <param name="Due">When the condition must be met.</param>
/// <param name="Decider">Who decided, by name.</param>
/// <param name="By">Entra object id of who recorded it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Reason">Why, in the decider's words as told by the rep; null if none was given.</param>
public sealed record BidDecision(BidChoice Choice, string? Condition, DateOnly? Due, string Decider, string By, DateTimeOffset At, string? Reason = null)
{
    /// <summary>Whether a bid may go ahead: decided for it, with or without a condition.</summary>
    public bool MayBid => Choice != BidChoice.NoGo;

    /// <summary>Whether its condition was due before a day: nobody said that it is met, so it is decided again (dialogue 7.9).</summary>
    public bool HasLapsed(DateOnly day) => Choice == BidChoice.Conditional && Due < day;
}

/// <summary>Why a deal is frozen (H5, domain 2.9.4).</summary>
public enum ComplianceKind
{
    ImproperBenefit,
    Collusion,
    ConflictOfInterest,
}

/// <summary>Our legal people looked at a deal that its buyer's law might exclude us from, and cleared it (flag C10, clarification D2).</summary>
/// <param name="Note">What they said, in the rep's words.</param>
/// <param name="By">Entra object id of who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record LegalClearance(string Note, string By, DateTimeOffset At);

/// <summary>The deal is frozen at No-go until the compliance contact clears it.</summary>
/// <param name="Kind">What was reported.</param>
/// <param name="By">Entra object id of who reported it.</param>
/// <param name="At">When.</param>
public sealed record ComplianceHold(ComplianceKind Kind, string By, DateTimeOffset At)
{
    /// <summary>What was reported, for who reported it; null for everybody else, who sees "frozen" only (clarification D9).</summary>
    /// <param name="userId">Entra object id of who looks.</param>
    public ComplianceKind? KindFor(string userId) => userId == By ? Kind : null;
}

/// <summary>The compliance contact lifted the freeze of a deal.</summary>
/// <param name="Note">Who cleared it and what they said, in the words of the person who recorded it.</param>
/// <param name="By">Entra object id of who recorded it.</param>
/// <param name="At">When it was recorded.</param>
public sealed record HoldLifted(string Note, string By, DateTimeOffset At)
{
    /// <summary>The words, for who recorded them; null for everybody else, whom they would tell what was reported (clarification D9).</summary>
    /// <param name="userId">Entra object id of who looks.</param>
    public string? NoteFor(string userId) => userId == By ? Note : null;
}
