using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>What a person of the customer does in the purchase (domain 5.1).</summary>
public enum BuyingRole
{
    User,
    TechnicalExpert,
    Purchaser,
    DecisionMaker,
    Sponsor,
    Coach,
    Evaluator,
    Gatekeeper,
    Partner,
    Blocker,
}

/// <summary>A person of the customer, as far as this deal knows them. Only business facts (domain 2.9.6).</summary>
public sealed record Person
{
    /// <summary>Unique inside the deal.</summary>
    public required string Id { get; init; }

    /// <summary>As people say it: "Ms Song", "陈工". A title ("生产副总") when no name is known.</summary>
    public required string Name { get; init; }

    /// <summary>True if <see cref="Name"/> is a title and not a personal name (clarification A13).</summary>
    public bool NameIsTitle { get; init; }

    /// <summary>Job title or department, in the rep's words.</summary>
    public string? Position { get; init; }

    /// <summary>Their roles in this purchase.</summary>
    public ImmutableArray<BuyingRole> Roles { get; init; } = [];

    /// <summary>1 (none) to 5 (decides); null while unknown.</summary>
    public int? Influence { get; init; }

    /// <summary>-2 (against us) to +2 (for us); null while unknown.</summary>
    public int? Stance { get; init; }

    /// <summary>Strength of the relation, 0 to 4 (domain 5.3).</summary>
    public int Strength { get; init; }

    /// <summary>The day of the last talk that went both ways; null if there was none.</summary>
    public DateOnly? LastTwoWayTouch { get; init; }

    /// <summary>The day we heard that they left or changed their job; null while they are there.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>What they did in this purchase when they left; empty while they are there.</summary>
    public ImmutableArray<BuyingRole> HeldRoles { get; init; } = [];

    /// <summary>How well they know the matter; null while unknown, and never kept of a tender's evaluator (clarification D7).</summary>
    public Expertise? Expertise { get; init; }

    /// <summary>How they answer a proposal to change something; null while unknown, and where the tenant keeps no such thing.</summary>
    public ResponseMode? ResponseMode { get; init; }

    /// <summary>What they do inside their own house; null while unknown, and where the tenant keeps no such thing.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Whether <see cref="Stance"/> is our guess and nobody said or did anything for it.</summary>
    public bool StanceIsAssumed { get; init; }

    /// <summary>
    /// True for a seat of which only permitted facts are kept: no personal name, no stance, no contact (domain 2.9, 5.4).
    /// </summary>
    public bool IsSeat { get; init; }

    /// <summary>What success brings them at work, in the rep's words; never a private matter (domain 5.2).</summary>
    public string? PersonalWin { get; init; }

    /// <summary>What they would put in the report, in the rep's words (domain 5.2).</summary>
    public string? DecisionCriteria { get; init; }

    /// <summary>The day they got a brief in plain language; null if none was sent (rule R14).</summary>
    public DateOnly? BriefSentOn { get; init; }

    /// <summary>Who of ours looks after them, by name; null if nobody does.</summary>
    public string? OurOwner { get; init; }
}

/// <summary>How well somebody knows what is bought (domain 5.2).</summary>
public enum Expertise
{
    Expert,
    Informed,
    NonExpert,
}

/// <summary>Who owns a next step.</summary>
public enum StepOwner
{
    Us,
    Customer,
}

/// <summary>A dated next step (domain 2.1).</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Text">What will be done, in the rep's words.</param>
/// <param name="Due">The day, in the owner's calendar.</param>
/// <param name="Owner">Whose step it is.</param>
/// <param name="With">The customer's person it is with, if named.</param>
/// <param name="DoneAt">When it was done; null while open.</param>
/// <param name="DroppedAt">When the rep gave it up; null while it stands.</param>
public sealed record NextStep(string Id, string Text, DateOnly Due, StepOwner Owner, string? With = null, DateTimeOffset? DoneAt = null, DateTimeOffset? DroppedAt = null)
{
    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => DoneAt is null && DroppedAt is null;
}
