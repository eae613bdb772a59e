using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>What a correction changes ("no, next year"); whatever is null stays as it was.</summary>
public sealed record Correction
{
    /// <summary>Another value.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>Another fiscal year of a budget.</summary>
    public int? Year { get; init; }

    /// <summary>Another level of evidence.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Somebody else who said it.</summary>
    public string? Source { get; init; }

    /// <summary>The answer with the corrected parts, and the rest as it was.</summary>
    public Answer Over(Answer previous) => previous with
    {
        State = Value is null ? previous.State : AnswerState.Answered,
        Value = WithYear(Value is AnswerValue.Budget { Year: null } budget && previous.Value is AnswerValue.Budget before
            ? budget with { Year = before.Year }
            : Value ?? previous.Value),
        Evidence = Evidence ?? previous.Evidence,
        Source = Source ?? previous.Source,
    };

    private AnswerValue? WithYear(AnswerValue? value) => (value, Year) switch
    {
        (AnswerValue.Budget budget, { } year) => budget with { Year = year },
        (AnswerValue.CharterAndBudget { BudgetHalf: { } half } both, { } year) => both with { BudgetHalf = half with { Year = year } },
        _ => value,
    };
}
