using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>What the card of one question shows.</summary>
public sealed record QuestionView
{
    public required string DealId { get; init; }

    /// <summary>The sitting the question belongs to; an older sitting's card is told apart by it.</summary>
    public required string SessionId { get; init; }

    public required string Account { get; init; }

    public required Question Question { get; init; }

    /// <summary>A passive deal limits the channels for two of the questions (domain 3.4).</summary>
    public required DealType DealType { get; init; }

    /// <summary>1 for the first question of the sitting.</summary>
    public required int Number { get; init; }

    /// <summary>How many the sitting has, 1 to 5.</summary>
    public required int Of { get; init; }

    /// <summary>The rep's words that the card was filled in from; null if nothing was typed.</summary>
    public string? Heard { get; init; }

    /// <summary>Chosen beforehand: what was understood, or the answer on record; null if nothing is.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>Chosen beforehand. In a question of two halves it is the level of the charter half.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>The level of the budget half of a question of two halves.</summary>
    public Evidence BudgetEvidence { get; init; }

    /// <summary>The amount field as a person would type it, "CNY 8.6m"; null leaves it empty.</summary>
    public string? Amount { get; init; }

    /// <summary>The ids of every action on the card.</summary>
    internal CardIds Ids => CardIds.Of(CardIds.Deal, DealId).With(CardIds.Question, Question.Key).With(CardIds.Session, SessionId);

    /// <summary>The same, with the taps chosen so far: what Save and further taps carry.</summary>
    internal CardIds Draft => Ids
        .With(CardIds.Evidence, EvidenceChips.Code(Evidence))
        .With(CardIds.BudgetEvidence, EvidenceChips.Code(BudgetEvidence))
        .With(CardIds.Rating, Value is AnswerValue.Scale scale ? $"{scale.Rating}" : null);
}
