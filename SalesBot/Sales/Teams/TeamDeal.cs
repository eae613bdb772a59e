using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Teams;

/// <summary>Why nobody is to be troubled with a deal, however it moves.</summary>
public enum DealRest
{
    None,

    /// <summary>Its alert rests until a day.</summary>
    Snoozed,

    /// <summary>Its alert was called wrong.</summary>
    Dismissed,

    /// <summary>It was put on hold.</summary>
    OnHold,
}

/// <summary>A deal that goes on, as a manager looks at it on one day.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="OwnerId">Entra object id of the owner.</param>
/// <param name="Account">The customer.</param>
/// <param name="Title">What is being bought.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Amount">Our expected price; null if unknown.</param>
/// <param name="NextStepDue">When the first open next step is due; null if there is none.</param>
/// <param name="IsFrozen">Whether a compliance entry froze it: nothing is advised.</param>
/// <param name="Stall">How it moves on the day.</param>
/// <param name="Facts">What the stall signals know of it; null in an old row.</param>
/// <param name="Team">What the picture needs; null in an old row.</param>
public sealed record TeamDeal(
    string DealId, string OwnerId, string Account, string Title, DealType Type, Stage Stage, Money? Amount,
    DateOnly? NextStepDue, bool IsFrozen, Stall Stall, StallFacts? Facts, TeamFacts? Team)
{
    /// <summary>Whether it is sold, and not in delivery.</summary>
    public bool IsBeforeSignature => Stage <= Stage.Procurement;

    /// <summary>Why nobody is to be troubled with it now; <see cref="DealRest.None"/> while somebody is.</summary>
    public DealRest Rest { get; init; }

    /// <summary>The level at which it asks for something: none while it rests, however it moves.</summary>
    public StallLevel Level => Rest == DealRest.None ? Stall.Level : StallLevel.None;

    /// <summary>What the score proposes; null where the row does not say, or too little is known to propose anything.</summary>
    public Verdict? Verdict => IsTooEarly ? null : Team?.Verdict;

    /// <summary>Whether too little is known to say more than that; what stops a deal stops it all the same.</summary>
    public bool IsTooEarly => Team is { HidesNumber: true, Verdict: not Qualification.Verdict.NoGo };

    /// <summary>A proposed No-go that no manager has confirmed or overridden; a decided bid counts as looked at.</summary>
    public bool AwaitsNoGo => Team is { Verdict: Qualification.Verdict.NoGo, IsNoGoReviewed: false, Bid: null };

    /// <summary>Whether less than a Go needs is known.</summary>
    public bool IsThin(Parameters limits) => IsBeforeSignature && Team is { } team && team.Coverage < limits.GoCoverage;

    /// <summary>
    /// From selection to signing, in key accounts and active projects: nobody has talked with a decision maker, or not for
    /// more than 45 days (dialogue 7.9). Where they must not be contacted, or nobody may be, nothing is missing.
    /// </summary>
    public bool MissesDecisionMaker(DateOnly today, Parameters limits) =>
        !IsFrozen && Type != DealType.PassiveProject && Stage is >= Stage.Selection and <= Stage.Procurement
        && Facts is { IsQuiet: false, DecisionMakerIsOffLimits: false } facts
        && (facts.DecisionMakerTalk is not { } talk || today.DayNumber - talk.DayNumber > limits.DecisionMakerDays);

    /// <summary>Days since a decision maker was last talked with; null if nobody ever was.</summary>
    public int? DaysSinceDecisionMaker(DateOnly today) => Facts?.DecisionMakerTalk is { } talk ? today.DayNumber - talk.DayNumber : null;
}
