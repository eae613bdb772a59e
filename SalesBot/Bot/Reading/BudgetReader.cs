using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// A budget: its band by a share of our price or by a figure set against it, with the year if said. Bands as in
/// domain 3.5 and clarification B13: from 100 %, from 80 %, from 60 %, below.
/// </summary>
internal static partial class BudgetReader
{
    private static readonly ImmutableArray<(double From, string Code)> Bands = BudgetBands.All;

    /// <summary>The reading, or null if the text speaks of no budget.</summary>
    public static AnswerReading? Read(Question question, string text, AnswerContext ctx)
    {
        var year = YearReader.Read(text, ctx.Today);
        var words = year is null ? text : text.Remove(year.Value.Span.At, year.Value.Span.Words.Length).Insert(year.Value.Span.At, " ");
        var folded = TypedText.Fold(words);
        var amount = AmountReader.Read(words) is { Problem: AmountProblem.None } said ? said : null;
        var figure = Figure(amount, ctx.OurPrice);

        var codes = (ShareReader.Read(folded), figure) switch
        {
            ({ } share, _) => Between(share.From, share.To),
            (null, { } money) when ctx.OurPrice is { Amount: > 0 } price && price.Currency == money.Currency => [BudgetBands.Of((double)(money.Amount / price.Amount))],
            (null, { }) => [],
            _ when None().IsMatch(folded) => [Bands[^1].Code],
            _ when NotEnough().IsMatch(folded) => [Bands[1].Code, Bands[2].Code, Bands[3].Code],
            _ => question.Type == QuestionType.Amount ? ChoiceReader.Read(question, words.Trim(' ', ',', '，', '.', '。')).Codes : [],
        };

        if (codes.IsEmpty && figure is null)
        {
            return year is { } only ? YearOnly(only.Year, ctx.Previous) : null;
        }

        return codes.Length == 1
            ? new() { Kind = AnswerReadingKind.Value, Value = new AnswerValue.Budget(codes[0], figure, year?.Year), Confidence = 0.85, Figure = figure, Year = year?.Year, Near = codes }
            : new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.3, Figure = figure, Year = year?.Year, Near = codes };
    }

    // "next year" alone completes the budget that stands; with none, it is kept until there is a band.
    private static AnswerReading YearOnly(int year, Answer? previous) => previous?.Value switch
    {
        AnswerValue.Budget budget => new() { Kind = AnswerReadingKind.Value, Value = budget with { Year = year }, Year = year, Confidence = 0.9 },
        AnswerValue.CharterAndBudget { BudgetHalf: { } half } both =>
            new() { Kind = AnswerReadingKind.Value, Value = both with { BudgetHalf = half with { Year = year } }, Year = year, Confidence = 0.9 },
        _ => new() { Kind = AnswerReadingKind.Unsure, Year = year, Confidence = 0.3 },
    };

    private static Money? Figure(AmountReading? amount, Money? price) => amount is null ? null
        : amount.Currency is { } currency ? new(amount.Amount, currency)
        : price is null ? null : new(amount.Amount, price.Currency);

    private static ImmutableArray<string> Between(double from, double to) =>
        [.. Bands.Where((band, at) => to >= band.From - 1e-9 && (at == 0 || from < Bands[at - 1].From - 1e-9)).Select(band => band.Code)];

    [GeneratedRegex(@"\b(?:no|without(?:\s+a)?|zero)\s+budget\b(?!\s+(?:problem|issue|limit))|budget\s+(?:is\s+)?(?:not\s+(?:there|planned|approved)\s+(?:at\s+all|this\s+or))|没有?预算|无预算|预算(?:还)?没有|今明两年(?:均|都)?(?:没|无)")]
    private static partial Regex None();

    [GeneratedRegex(@"\b(?:not\s+(?:quite\s+)?enough|insufficient|too\s+(?:small|low|little)|(?:a\s+(?:bit|little)\s+|slightly\s+)?(?:below|under|less\s+than|lower\s+than|short\s+of)\s+(?:our|the)\s+price|short)\b|不够|不足|(?:比我?[们方]?的?报价)(?:略|稍)?(?:低|少)|低于我?[们方]?的?报价|略低")]
    private static partial Regex NotEnough();
}
