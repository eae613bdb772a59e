using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>Reads the answer that a question card holds when one of its buttons is pressed.</summary>
internal static class CardAnswer
{
    /// <summary>The answer, or null if nothing usable was picked. Nothing in the click is trusted to fit the question.</summary>
    public static AnswerValue? Read(Question question, CardClick click, Deal deal, string currency) => question.Type switch
    {
        QuestionType.Choice => Choice(question, click),
        QuestionType.Scale => Rating(click) is { } rating ? new AnswerValue.Scale(rating) : null,
        QuestionType.Parts => Parts(question, click, deal),
        QuestionType.Amount => Budget(question, click, currency),
        QuestionType.Scorecard => Ratings(question, click),
        QuestionType.Composite when Parts(question, click, deal) is var charter && Budget(question, click, currency) is var budget && (charter ?? (AnswerValue?)budget) is not null =>
            new AnswerValue.CharterAndBudget(charter, charter is null ? Evidence.Unknown : EvidenceOf(click) ?? Evidence.Assumed, budget, budget is null ? Evidence.Unknown : BudgetEvidenceOf(click) ?? EvidenceOf(click) ?? Evidence.Assumed),
        _ => null,
    };

    /// <summary>The option of this code, if the question offers it for this deal; else null.</summary>
    public static AnswerValue.Choice? Offered(Question question, string? code, Deal deal) =>
        code is not null && question.Type == QuestionType.Choice && deal.OptionsFor(question).Any(option => option.Code == code) ? new AnswerValue.Choice(code) : null;

    /// <summary>The level that is chosen, by chip or in the field behind More; null if none is.</summary>
    public static Evidence? EvidenceOf(CardClick click) => Known(
        click.Verb == CardVerbs.AnswerEvidence ? click.Id(CardIds.Option) : click.Input(CardIds.Evidence) ?? click.Id(CardIds.Evidence));

    /// <summary>The same for the budget half of a question of two halves.</summary>
    public static Evidence? BudgetEvidenceOf(CardClick click) => Known(
        click.Verb == CardVerbs.AnswerBudgetEvidence ? click.Id(CardIds.Option) : click.Input(CardIds.BudgetEvidence) ?? click.Id(CardIds.BudgetEvidence));

    private static Evidence? Known(string? code) => EvidenceChips.Read(code) is var level && level != Evidence.Unknown ? level : null;

    private static AnswerValue.Choice? Choice(Question question, CardClick click) =>
        click.Input(AnswerFields.Answer) is { } option && question.Option(option) is not null
            ? new AnswerValue.Choice(option, Day(click.Input(AnswerFields.On)))
            : null;

    private static int? Rating(CardClick click) =>
        (click.Verb == CardVerbs.AnswerRate ? click.Id(CardIds.Option) : click.Input(AnswerFields.Rating) ?? click.Id(CardIds.Rating)) is { } digit
        && int.TryParse(digit, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) && rating is >= 1 and <= 5
            ? rating
            : null;

    private static AnswerValue.Parts? Parts(Question question, CardClick click, Deal deal)
    {
        var known = Codes(click.Input(AnswerFields.Known));
        // The absent parts wait behind More and do not travel with every Save: what is on record stays.
        var absent = click.Input(AnswerFields.Absent) is { } ticked ? Codes(ticked) : AbsentOnRecord(question, deal);
        // Somebody who ticks a part on both sides has seen it: present wins.
        var parts = question.Parts
            .Where(part => known.Contains(part.Code) || absent.Contains(part.Code))
            .ToImmutableSortedDictionary(part => part.Code, part => known.Contains(part.Code), StringComparer.Ordinal);
        return parts.IsEmpty ? null : new AnswerValue.Parts(parts);
    }

    private static HashSet<string> AbsentOnRecord(Question question, Deal deal)
    {
        var value = deal.Answers.GetValueOrDefault(question.Key)?.Value;
        var parts = value as AnswerValue.Parts ?? (value as AnswerValue.CharterAndBudget)?.Charter;
        return [.. parts?.Known.Where(part => !part.Value).Select(part => part.Key) ?? []];
    }

    private static AnswerValue.Budget? Budget(Question question, CardClick click, string currency)
    {
        if (click.Input(AnswerFields.Answer) is not { } band || question.Option(band) is null)
        {
            return null;
        }

        var amount = click.Input(AnswerFields.Amount) is { } typed && AmountReader.Read(typed) is { Problem: AmountProblem.None } read
            ? new Money(read.Amount, read.Currency ?? currency)
            : null;
        int? year = click.Input(AnswerFields.Year) is { } digits && int.TryParse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named is >= 2000 and <= 2100 ? named : null;
        return new AnswerValue.Budget(band, amount, year);
    }

    private static AnswerValue.Ratings? Ratings(Question question, CardClick click)
    {
        var us = Marks(question, click, AnswerFields.Us);
        return us.IsEmpty ? null : new AnswerValue.Ratings(us, Marks(question, click, AnswerFields.Rival));
    }

    private static ImmutableSortedDictionary<string, int> Marks(Question question, CardClick click, string prefix)
    {
        var marks = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var part in question.Parts)
        {
            if (int.TryParse(click.Input(prefix + part.Code), NumberStyles.None, CultureInfo.InvariantCulture, out var mark) && mark is >= 1 and <= 5)
            {
                marks[part.Code] = mark;
            }
        }

        return marks.ToImmutable();
    }

    private static HashSet<string> Codes(string? ticked) => [.. (ticked ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
