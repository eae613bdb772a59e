using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>Which committee of the customer (domain 2.1, 5.1).</summary>
public enum CommitteeKind
{
    Purchasing,
    Evaluation,
}

/// <summary>Where its members come from (domain 2.1).</summary>
public enum CommitteeOrigin
{
    Unknown,
    PurchasingItself,
    Internal,
    Outside,
    Mixed,
}

/// <summary>What it is there for (domain 2.1).</summary>
public enum CommitteeDuty
{
    Feasibility,
    SolutionReview,
    KeyPoints,
    FinalResult,
}

/// <summary>A committee of the customer as an object of its own: what it does and who sits on it, as far as that may be known.</summary>
public sealed record Committee
{
    public required CommitteeKind Kind { get; init; }

    public CommitteeOrigin Origin { get; init; }

    public ImmutableArray<CommitteeDuty> Duties { get; init; } = [];

    /// <summary>How many seats it has, 1 or more; null while unknown.</summary>
    public int? Seats { get; init; }

    /// <summary>Who is known to sit on it; empty for an evaluation in a legal tender (domain 2.9).</summary>
    public ImmutableArray<CommitteeMember> Members { get; init; } = [];

    /// <summary>Who wrote the standard they judge by, in the rep's words; null while unknown.</summary>
    public string? StandardAuthor { get; init; }

    /// <summary>What they judge by; the weights sum to 100 once they are complete.</summary>
    public ImmutableArray<EvaluationCriterion> Criteria { get; init; } = [];

    /// <summary>What we expect each bidder to get.</summary>
    public ImmutableArray<ExpectedScore> Expected { get; init; } = [];
}

/// <summary>Somebody who sits on a committee.</summary>
/// <param name="PersonId">The person, by id in the deal.</param>
/// <param name="IsChair">Whether they chair it.</param>
/// <param name="ExpectedVote">The bidder we expect them to prefer: <see cref="ExpectedScore.Us"/> or a rival's name; null while unknown.</param>
public sealed record CommitteeMember(string PersonId, bool IsChair = false, string? ExpectedVote = null);

/// <summary>One thing an evaluation judges by.</summary>
/// <param name="Id">Unique inside the committee.</param>
/// <param name="Name">As the customer calls it.</param>
/// <param name="Weight">Per cent of the whole, 1 to 100.</param>
public sealed record EvaluationCriterion(string Id, string Name, int Weight);

/// <summary>What we expect a bidder to get on one criterion.</summary>
/// <param name="CriterionId">The criterion.</param>
/// <param name="Bidder"><see cref="Us"/> or a rival's name.</param>
/// <param name="Points">0 to 100.</param>
public sealed record ExpectedScore(string CriterionId, string Bidder, int Points)
{
    /// <summary>How we ourselves are named as a bidder.</summary>
    public const string Us = "us";
}
