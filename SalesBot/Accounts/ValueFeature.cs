using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Accounts;

/// <summary>
/// What presses the customer, the problem in their words and the agreed figure (F04), each kept where it belongs: the
/// pressure with the customer, the other two as answers of the deal:
/// <code>
/// value card huadong                                                      价值卡 华东
/// value card: pressed by cost, problem: line 2 stands still, figure 2.1m a year, agreed      价值卡：成本压力，问题：二号线停线，数字每年210万，已认可
/// </code>
/// </summary>
public sealed class ValueFeature : Feature
{
    private const string ProblemField = "problem";
    private const string FigureField = "figure";
    private const string AgreedField = "agreed";

    private static readonly ImmutableArray<RecordField> All =
    [
        AccountFields.Pressures,
        new(ProblemField, FieldKind.Words, new("The problem, in their words", "问题（客户原话）")) { Told = "problem(?: is)?[:：]? |问题(?:是|为)?[:：]?" },
        new(FigureField, FieldKind.Words, new("What solving it is worth", "解决后的价值")) { Told = "figure(?: is)?[:：]? |worth |数字(?:是|为)?[:：]?|价值(?:是|为)?[:：]?", Example = new("2.1m a year", "每年210万") },
        new(AgreedField, FieldKind.Choice, new("Has the customer agreed the figure?", "客户认可这个数字吗？"))
        {
            Options = [new("agreed", new("Yes, agreed", "已认可"), "agreed|(?:客户)?已?认可"), new("ours_only", new("Not yet, it is ours", "还没有，是我方测算"), "ours|not agreed|not confirmed|我[们方]测算|未认可")],
        },
    ];

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Value) || input.Is(AccountVerbs.SaveValue);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            if (await DealFinding.PressedAsync(talk, click, cancellationToken) is { } pressed)
            {
                await TakeAsync(talk, pressed, fields => RecordForm.Read(fields, click, talk.Turn.CurrencyOf(pressed)), cancellationToken);
            }

            return Served.Quiet;
        }

        var line = RecordLine.Of((Input.Said)input);
        if (await DealFinding.FindAsync(talk, line.Name, CommandKind.Value, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        await TakeAsync(talk, deal, line.Told is { } told ? fields => RecordReader.Read(fields, told, talk.Turn.Today) : null, cancellationToken);
        return Served.Done;
    }

    private static async Task TakeAsync(Talk talk, Deal deal, Func<IReadOnlyList<RecordField>, RecordValues>? read, CancellationToken cancellationToken)
    {
        var account = await talk.Turn.AccountNamedAsync(deal.AccountName) ?? Account.Of(deal);
        var fields = FieldsOf(deal);
        if (read?.Invoke(fields) is { } values)
        {
            if (values.Problem is { } problem)
            {
                await talk.SayAsync(problem, cancellationToken);
            }
            else
            {
                (account, deal) = Taken(talk, account, deal, values.Over(ValuesOf(account, deal)));
            }
        }

        await talk.ReplaceAsync(CardMessage.Of(ValueCard.Draw(View(talk, account, deal, fields), talk.Pen)), cancellationToken);
    }

    private static (Account, Deal) Taken(Talk talk, Account account, Deal deal, RecordValues values)
    {
        ImmutableArray<Pressure> pressures = [.. Enum.GetValues<Pressure>().Where(pressure => values.Has(AccountFields.Pressures.Id, pressure.ToString()))];
        if (!pressures.SequenceEqual(account.Pressures))
        {
            account = account with { Pressures = pressures };
            talk.Turn.Save(account);
        }

        var after = Answered(talk, deal, "PROBLEM", values[ProblemField], "customer_words");
        after = Answered(talk, after, "VALUE", values[FigureField], values[AgreedField] ?? "ours_only");
        if (!ReferenceEquals(after, deal))
        {
            talk.Turn.Save(after);
        }

        return (account, after);
    }

    // Only what was told anew is an answer of today.
    private static Deal Answered(Talk talk, Deal deal, string key, string? words, string option)
    {
        var before = deal.Answers.GetValueOrDefault(key);
        return words is null || (before is { State: AnswerState.Answered, Value: AnswerValue.Choice { Option: var known } } && known == option && before.Quote == words) ? deal
            : deal.With(new Answer
            {
                Key = key,
                State = AnswerState.Answered,
                Value = new AnswerValue.Choice(option),
                Evidence = option == "ours_only" ? Evidence.Assumed : Evidence.Stated,
                Quote = words,
                By = talk.Turn.UserId,
                At = talk.Turn.Now,
            });
    }

    private static ImmutableArray<RecordField> FieldsOf(Deal deal)
    {
        var keys = Checklist.For(deal.Type).Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(field => field.Id switch { ProblemField => keys.Contains("PROBLEM"), FigureField or AgreedField => keys.Contains("VALUE"), _ => true })];
    }

    private static RecordValues ValuesOf(Account account, Deal deal) => RecordValues.Empty
        .With(AccountFields.Pressures.Id, [.. Enum.GetValues<Pressure>().Select(pressure => (pressure.ToString(), account.Pressures.Contains(pressure)))])
        .With(ProblemField, QuoteOf(deal, "PROBLEM")).With(FigureField, QuoteOf(deal, "VALUE"))
        .With(AgreedField, deal.Answers.GetValueOrDefault("VALUE") is { Value: AnswerValue.Choice { Option: "agreed" or "ours_only" } choice } ? choice.Option : null);

    private static ValueView View(Talk talk, Account account, Deal deal, IReadOnlyList<RecordField> fields) => new(
        deal.Id,
        deal.AccountId,
        deal.AccountName,
        account.Pressures.IsEmpty ? null : Say.List([.. account.Pressures.Select(pressure => talk.In(ActionWords.Pressure(pressure)))], talk.Language),
        QuoteOf(deal, "PROBLEM") ?? Said(talk, deal, "PROBLEM"),
        Said(talk, deal, "VALUE"),
        fields,
        ValuesOf(account, deal));

    // The words, and how far the customer stands behind them; without words what was chosen.
    private static string? Said(Talk talk, Deal deal, string key) => deal.Answers.GetValueOrDefault(key) is not { State: AnswerState.Answered } answer ? null
        : (AnswerWords.Of(QuestionBank.Get(key), answer, talk.Language), QuoteOf(deal, key)) is var (chosen, quote) && quote is null ? chosen
        : talk.In(new Text($"{quote} ({char.ToLowerInvariant(chosen[0])}{chosen[1..]})", $"{quote}（{chosen}）"));

    private static string? QuoteOf(Deal deal, string key) => deal.Answers.GetValueOrDefault(key) is { State: AnswerState.Answered, Quote: { Length: > 0 } quote } ? quote : null;
}
