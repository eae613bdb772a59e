using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Accounts.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Principles;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>One list of one account on the table: shown, changed and saved in one turn.</summary>
internal sealed class AccountDesk
{
    /// <summary>The deed that takes what the account answers over into the score of the deal at hand.</summary>
    public const string UseInScore = "score";

    private readonly Talk talk;
    private readonly StoredAccount stored;
    private readonly RecordList<Account> list;
    private readonly RecordReaderOf reader;
    private readonly Deal? deal;
    private Account account;

    private AccountDesk(Talk talk, StoredAccount stored, RecordList<Account> list, bool isManager, Deal? deal)
    {
        (this.talk, this.stored, this.list, this.deal) = (talk, stored, list, deal);
        (account, reader) = (stored.Account, new RecordReaderOf(talk.Turn.Today, talk.Language, isManager));
    }

    /// <summary>The list with what it needs to know: whether a manager looks, and the deal at hand if it is of this account.</summary>
    public static async Task<AccountDesk> OfAsync(Talk talk, StoredAccount account, RecordList<Account> list)
    {
        var isManager = list.Fields.Any(field => field.ForManagers) && (await talk.Turn.TeamAsync()).Count > 0;
        var deal = talk.Turn.FocusDealId is { } focus && account.Deals.Any(listed => listed.DealId == focus) ? await talk.Turn.DealAsync(focus) : null;
        return new AccountDesk(talk, account, list, isManager, deal);
    }

    /// <summary>What a form says; what the person may not see stays as it was.</summary>
    public RecordValues Filled(CardClick click, string? item)
    {
        var values = RecordForm.Read(Fields(), click);
        var before = item is null ? null : list.Values(account, item);
        return before is null || reader.IsManager ? values
            : list.Fields.Where(field => field.ForManagers).Aggregate(values, (now, field) => now.With(field.Id, before[field.Id]));
    }

    /// <summary>Changes the list, or says why not.</summary>
    public async Task TakeAsync(Func<Account, RecordChange<Account>> change, CancellationToken cancellationToken)
    {
        var after = change(account);
        if (after.Problem is { } problem)
        {
            await talk.SayAsync(problem, cancellationToken);
            return;
        }

        if (!ReferenceEquals(after.Owner, account))
        {
            account = after.Owner;
            talk.Turn.Save(account);
            QualificationReminders.Tell(talk.Turn, stored.Account, account);
            if (list.Command == CommandKind.Suppliers && deal is not null)
            {
                await Principles.SayOnceAsync(talk, PrincipleMoment.RingEdited, deal, cancellationToken);
            }
        }
    }

    /// <summary>Whether somebody else changed the entry after the card was drawn; then that is said.</summary>
    public async Task<bool> WasOvertakenAsync(string item, CardClick click, CancellationToken cancellationToken)
    {
        var drawn = long.TryParse(click.Id(RecordVerbs.Drawn), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? ticks : 0;
        if (Stamp(item) is not { } stamp || stamp.By == talk.Turn.UserId || stamp.At.UtcTicks <= drawn)
        {
            return false;
        }

        await talk.SayAsync(AccountTexts.ChangedMeanwhile(stamp.ByName), cancellationToken);
        return true;
    }

    /// <summary>Takes what the account answers over into the deal at hand.</summary>
    public async Task UseInScoreAsync(CancellationToken cancellationToken)
    {
        var answers = Answers();
        if (deal is null || answers.Count == 0)
        {
            return;
        }

        talk.Turn.Save(answers.Aggregate(deal, (now, answer) => now.With(new Answer
        {
            Key = answer.Key,
            State = AnswerState.Answered,
            Value = answer.Value,
            Evidence = Evidence.Stated,
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        })));
        var nouns = answers.Select(answer => QuestionBank.Get(answer.Key).Words.Noun).ToList();
        await talk.SayAsync(
            new Text(
                $"{deal.AccountName}, {deal.Title}: {string.Join(", ", nouns.Select(noun => noun.En))} taken over into the score.",
                $"{deal.AccountName}，{deal.Title}：{string.Join('、', nouns.Select(noun => noun.Zh))}已用于评分。"),
            cancellationToken);
    }

    /// <summary>Shows a page of the list.</summary>
    public Task ShowAsync(int page, CancellationToken cancellationToken)
    {
        var rows = list.Rows(account, reader);
        var pages = Math.Max(1, (rows.Length + RecordListCard.PageSize - 1) / RecordListCard.PageSize);
        page = Math.Clamp(page, 1, pages);
        var band = list.Band(account, reader);
        var sum = rows.IsEmpty ? list.Hint : list.Sum(account, reader) ?? new Text($"{rows.Length} on record", $"已登记{rows.Length}条");
        return talk.ReplaceAsync(CardMessage.Of(RecordListCard.Draw(
            new RecordListView
            {
                Ids = Ids(),
                Title = talk.In(new Text($"{account.Name}: {list.Title.En}", $"{account.Name}：{list.Title.Zh}")),
                Below = talk.In(sum),
                Rows = [.. rows.Skip((page - 1) * RecordListCard.PageSize).Take(RecordListCard.PageSize)],
                Band = band is var (lead, text) ? (talk.In(lead), talk.In(text)) : null,
                Fields = Fields(),
                Known = list.Known(account),
                Deed = DeedButton(),
                Back = new NoteButton(talk.In(new Text("Customer", "客户")), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, account.Id)),
                Page = page,
                Pages = pages,
            },
            talk.Pen)), cancellationToken);
    }

    /// <summary>Shows one entry.</summary>
    public Task OpenAsync(string item, CancellationToken cancellationToken)
    {
        var row = list.Rows(account, reader).First(row => row.Id == item);
        var by = Stamp(item) is { } stamp && stamp.ByName.Length > 0
            ? talk.In(new Text($"{stamp.ByName}, {reader.Day(DateOnly.FromDateTime(talk.Turn.Local(stamp.At)))}", $"{stamp.ByName}，{reader.Day(DateOnly.FromDateTime(talk.Turn.Local(stamp.At)))}"))
            : null;
        string?[] below = [row.Badge is { } badge ? talk.In(badge.Word) : null, row.Below, row.Figure, row.Date, by];
        return talk.ReplaceAsync(CardMessage.Of(RecordCard.Draw(
            new RecordView(Ids().With(RecordVerbs.Item, item), row.Name, string.Join(" · ", below.Where(part => !string.IsNullOrEmpty(part))), Fields(), list.Values(account, item)!),
            talk.Pen)), cancellationToken);
    }

    private CardIds Ids() => CardIds.Of(CardIds.Account, account.Id).With(RecordVerbs.List, list.Command.ToString())
        .With(RecordVerbs.Drawn, talk.Turn.Now.UtcTicks.ToString(CultureInfo.InvariantCulture));

    private IReadOnlyList<RecordField> Fields() => [.. list.Fields.Where(field => reader.IsManager || !field.ForManagers)];

    private PartStamp? Stamp(string item) => stored.Stamps.FirstOrDefault(stamp => stamp.Key.EndsWith("|" + Keys.Encode(item), StringComparison.Ordinal)).Value;

    private NoteButton? DeedButton() =>
        list.Deed(account, reader) is { } deed ? new(talk.In(deed), RecordVerbs.Do, Ids())
        : Answers().Count > 0 ? new(talk.In(new Text("Use in score", "用于评分")), RecordVerbs.Do, Ids().With(CardIds.Option, UseInScore))
        : null;

    // Only what this list is about, and only while the deal is open.
    private IReadOnlyList<(string Key, AnswerValue Value)> Answers() => deal is not { Outcome: Outcome.Open } open ? []
        : [.. account.AnswersFor(open, talk.Turn.Today).Where(answer => answer.Key == list.Command switch
        {
            CommandKind.Suppliers => "LAYER",
            CommandKind.Ladder => "RELLEVEL",
            CommandKind.Scorecard => "SCORECARD",
            CommandKind.Qualifications => "QUALIF",
            _ => string.Empty,
        })];
}
