using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>How one question stands in one deal: what its answer is worth today (domain 4.1).</summary>
public sealed record Standing
{
    public required ChecklistEntry Entry { get; init; }

    /// <summary>The answer on record, of any state; null if the question was never touched.</summary>
    public required Answer? Answer { get; init; }

    /// <summary>True if a missing answer costs points at this stage.</summary>
    public required bool IsDue { get; init; }

    /// <summary>v, 0 to 1; meaningless while nothing is known.</summary>
    public double Value { get; init; }

    /// <summary>e, 0 to 1, after decay, known parts and reconfirm; 0 while nothing is known.</summary>
    public double Factor { get; init; }

    /// <summary>True if there is a value, however weak its evidence has become.</summary>
    public bool IsKnown { get; init; }

    public bool IsNotApplicable { get; init; }

    /// <summary>True while the answer waits to be reconfirmed after a move back.</summary>
    public bool IsMarked { get; init; }

    /// <summary>The parts nobody knows yet, where some are known.</summary>
    public ImmutableArray<Text> MissingParts { get; init; } = [];

    /// <summary>The parts known to be absent.</summary>
    public ImmutableArray<Text> AbsentParts { get; init; } = [];

    /// <summary>True if neither answered nor set aside.</summary>
    public bool IsUnknown => !IsKnown && !IsNotApplicable;

    /// <summary>True if it enters the score: due or known, and applicable.</summary>
    public bool IsScored => !IsNotApplicable && (IsDue || IsKnown);

    /// <summary>The code of the chosen option or band; null if there is none.</summary>
    public string? Option => !IsKnown ? null : Answer?.Value switch
    {
        AnswerValue.Choice choice => choice.Option,
        AnswerValue.Budget budget => budget.Band,
        AnswerValue.CharterAndBudget both => both.BudgetHalf?.Band,
        _ => null,
    };

    /// <summary>The rating 1 to 5; null if the answer is none.</summary>
    public int? Rating => IsKnown && Answer?.Value is AnswerValue.Scale scale ? scale.Rating : null;
}
