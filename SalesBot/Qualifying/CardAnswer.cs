using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>What a question card said when it came back: a draft after a tap, the answer after Save.</summary>
/// <param name="Value">Null if nothing was chosen, or nothing that the question accepts.</param>
/// <param name="Evidence">Of the whole answer, or of the charter half; Unknown if no chip is chosen.</param>
/// <param name="BudgetEvidence">Of the budget half of a question of two halves.</param>
/// <param name="Amount">The amount field as typed; null if it is empty.</param>
public sealed record CardAnswer(AnswerValue? Value, Evidence Evidence, Evidence BudgetEvidence, string? Amount)
{
    // A budget is for a year near the deal; anything else in the field is a slip.
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>
    /// Reads the answer to <paramref name="question"/>. The tap that was made wins over the draft that the card
    /// carries, and the fields behind More win over both. What the client made up is left out.
    /// </summary>
    /// <param name="question">The question the card was drawn for, looked up and not taken from the click.</param>
    /// <param name="click">The click.</param>
    /// <param name="currency">Of an amount typed without one; ISO 4217.</param>
    public static CardAnswer Read(Question question, CardClick click, string currency)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(click);
        var charter = Level(click, CardVerbs.AnswerEvidence, CardIds.Evidence);
        var budget = Level(click, CardVerbs.AnswerBudgetEvidence, CardIds.BudgetEvidence);
        var value = Entered(question, click, currency, charter, budget);
        return new(value is not null && question.Accepts(value) ? value : null, charter, budget, click.Input(AnswerFields.Amount));
    }

    private static Evidence Level(CardClick click, string verb, string name) =>
        EvidenceChips.Read(click.Verb == verb ? click.Id(CardIds.Option) : click.Input(name) ?? click.Id(name));

    private static AnswerValue? Entered(Question question, CardClick click, string currency, Evidence charter, Evidence budget) => question.Type switch
    {
        QuestionType.Choice => click.Input(AnswerFields.Answer) is { } option ? new AnswerValue.Choice(option, Day(click)) : null,
        QuestionType.Scale => Rating(click),
        QuestionType.Parts => Parts(click),
        QuestionType.Amount => Budget(click, currency),
        QuestionType.Scorecard => Ratings(question, click),
        QuestionType.Composite when Parts(click) is var parts && Budget(click, currency) is var half && (parts is not null || half is not null) =>
            new AnswerValue.CharterAndBudget(parts, parts is null ? Evidence.Unknown : charter, half, half is null ? Evidence.Unknown : budget),
        _ => null,
    };

    private static AnswerValue.Scale? Rating(CardClick click)
    {
        var digit = click.Verb == CardVerbs.AnswerRate ? click.Id(CardIds.Option) : click.Input(AnswerFields.Rating) ?? click.Id(CardIds.Rating);
        return Number(digit) is { } rating ? new AnswerValue.Scale(rating) : null;
    }

    // A part ticked as known and as missing was ticked by mistake somewhere: it stays unknown.
    private static AnswerValue.Parts? Parts(CardClick click)
    {
        var (known, absent) = (Codes(click.Input(AnswerFields.Known)), Codes(click.Input(AnswerFields.Absent)));
        var parts = known.Except(absent).Select(code => KeyValuePair.Create(code, true))
            .Concat(absent.Except(known).Select(code => KeyValuePair.Create(code, false)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return parts.IsEmpty ? null : new AnswerValue.Parts(parts);
    }

    private static AnswerValue.Budget? Budget(CardClick click, string currency)
    {
        if (click.Input(AnswerFields.Answer) is not { } band)
        {
            return null;
        }

        var amount = AmountReader.Read(click.Input(AnswerFields.Amount) ?? "") is { Problem: AmountProblem.None } read
            ? new Money(read.Amount, read.Currency ?? currency)
            : null;
        var year = Number(click.Input(AnswerFields.Year)) is { } number and >= FirstYear and <= LastYear ? number : (int?)null;
        return new AnswerValue.Budget(band, amount, year);
    }

    private static AnswerValue.Ratings? Ratings(Question question, CardClick click)
    {
        var (us, rival) = (Rated(AnswerFields.Us), Rated(AnswerFields.Rival));
        return us.IsEmpty && rival.IsEmpty ? null : new AnswerValue.Ratings(us, rival);

        ImmutableSortedDictionary<string, int> Rated(string side) => question.Parts
            .Select(part => (part.Code, Rating: Number(click.Input(side + part.Code))))
            .Where(part => part.Rating is not null)
            .ToImmutableSortedDictionary(part => part.Code, part => part.Rating!.Value, StringComparer.Ordinal);
    }

    private static DateOnly? Day(CardClick click) =>
        DateOnly.TryParseExact(click.Input(AnswerFields.On), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string[] Codes(string? list) =>
        [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
