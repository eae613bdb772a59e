using System.Globalization;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Records;

/// <summary>What a list is called and how it begins.</summary>
/// <param name="Title">"delivery risks", "实施风险".</param>
/// <param name="Empty">How to add the first one.</param>
/// <param name="Unread">What to do about a line that says nothing.</param>
public sealed record RecordTexts(Text Title, Text Empty, Text Unread);

/// <summary>
/// A list of short records on a deal, as a feature of one folder: how a line is read, how a form is filled, how a row
/// stands. Adding by line (several lines are several records), by form, changing, marking, taking out, paging and
/// answering questions from it are the same for all.
/// </summary>
public abstract class RecordFeature<T> : Feature
    where T : DealRecord
{
    /// <summary>The field of every form that holds the record's text.</summary>
    protected const string TextField = "text";

    // More than that belongs into a file; with the header, the turn and the event a batch still holds them.
    private const int Most = 80;
    private const int Longest = 2000;

    /// <summary>Said of a deal that is somebody else's, or of none.</summary>
    protected static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");
    private static readonly Text Gone = new("That entry is no longer there.", "这一条已不存在。");
    private static readonly Text Full = new("The list is full at 80 entries. Take some out first.", "最多80条，请先删掉一些。");
    private static readonly Text NothingToAnswer = new("The answer is on record as it stands.", "答案已经是这样了。");

    /// <summary>The command that opens the list; its name is the list's on cards.</summary>
    protected abstract CommandKind Command { get; }

    /// <summary>What it is called and how it begins.</summary>
    protected abstract RecordTexts Texts { get; }

    /// <summary>The questions these records answer, the first that is open is offered.</summary>
    protected virtual IReadOnlyList<string> Questions => [];

    /// <summary>What a typed line says.</summary>
    /// <param name="line">The line, with what can be taken out of any of them.</param>
    /// <param name="id">The id of the record it makes.</param>
    protected abstract T? Read(TypedRecord line, string id);

    /// <summary>The fields of one record, or of a new one.</summary>
    protected abstract List<AdaptiveElement> Form(T? record, Pen pen);

    /// <summary>What a filled form says; <paramref name="text"/> is its text field.</summary>
    protected abstract T Fill(T? before, string id, string text, RecordForm form);

    /// <summary>How one stands.</summary>
    protected abstract RecordRow Row(T record, Pen pen, DateOnly today);

    /// <summary>What else is said of one: three facts at most.</summary>
    protected virtual IReadOnlyList<(string Title, string? Value)> Facts(T record, Pen pen, DateOnly today) => [];

    /// <summary>Quick marks on one: two at most.</summary>
    protected virtual IReadOnlyList<(string Code, string Label)> Marks(T record, Pen pen) => [];

    /// <summary>A record with a quick mark; null if there is no such mark.</summary>
    protected virtual T? Marked(T record, string code, DateOnly today) => null;

    /// <summary>Why a record cannot be kept, with the way forward; null if it can.</summary>
    protected virtual Text? Refuse(Deal deal, T record, DateOnly today) => null;

    /// <summary>How the list stands, once there is something in it.</summary>
    protected abstract Text Standing(Deal deal, IReadOnlyList<T> records, DateOnly today);

    /// <summary>The order in which they are shown.</summary>
    protected virtual IEnumerable<T> Ordered(IEnumerable<T> records) => records;

    /// <summary>What else the list offers, behind More.</summary>
    protected virtual IEnumerable<AdaptiveAction> Behind(Deal deal, Pen pen) => [];

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(Command) || (input is Input.Clicked { Click: var click } && RecordVerbs.All.Contains(click.Verb) && click.Id(RecordVerbs.List) == Command.ToString());

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        // "risk: no crane on site" adds one; "risks jiangnan" names a deal. A picked deal completes what was typed.
        var said = (Input.Said)input;
        var lines = RecordLines.Behind(said.Whole);
        if (await DealFinding.FindAsync(talk, lines.Count == 0 ? said.Command!.Argument : null, Command, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        await TakeAsync(talk, deal, lines, cancellationToken);
        return Served.Done;
    }

    /// <summary>The view of a page, as the card draws it.</summary>
    public RecordsView View(Deal deal, int page, Pen pen, DateOnly today)
    {
        var all = Ordered(deal.All<T>()).ToList();
        var pages = Math.Max(1, (all.Count + RecordsCard.PageLength - 1) / RecordsCard.PageLength);
        var shown = page < 0 || page >= pages ? 0 : page;
        var open = deal.OpenRecordAnswers().Select(answer => answer.Key).ToList();
        return new()
        {
            DealId = deal.Id,
            List = Command.ToString(),
            Title = pen.Say($"{deal.AccountName}: {Texts.Title.En}", $"{deal.AccountName}：{Texts.Title.Zh}"),
            Standing = pen.Say(all.Count == 0 ? Texts.Empty : Standing(deal, all, today)),
            Rows = [.. all.Skip(shown * RecordsCard.PageLength).Take(RecordsCard.PageLength).Select(record => (record.Id, Row(record, pen, today)))],
            Form = Form(null, pen),
            Answers = Questions.FirstOrDefault(open.Contains) is { } key ? (key, pen.Say(QuestionBank.Get(key).Words.Noun)) : null,
            NextPage = pages == 1 ? null : (shown + 1) % pages,
            Behind = [.. Behind(deal, pen)],
        };
    }

    /// <summary>The view of one record.</summary>
    public RecordView ViewOf(Deal deal, T record, Pen pen, DateOnly today) => new()
    {
        DealId = deal.Id,
        List = Command.ToString(),
        Id = record.Id,
        Row = Row(record, pen, today),
        Account = deal.AccountName,
        Whole = record.Text.Length > CardText.NameLength ? record.Text : null,
        Facts = Facts(record, pen, today),
        Marks = Marks(record, pen),
        Form = Form(record, pen),
    };

    /// <summary>The list as a message.</summary>
    protected IMessageActivity List(Talk talk, Deal deal, int page = 0)
    {
        var pen = talk.Pen;
        return CardMessage.Of(RecordsCard.Draw(View(deal, page, pen, talk.Turn.Today), pen));
    }

    private IMessageActivity One(Talk talk, Deal deal, T record)
    {
        var pen = talk.Pen;
        return CardMessage.Of(RecordCard.Draw(ViewOf(deal, record, pen, talk.Turn.Today), pen));
    }

    private async Task TakeAsync(Talk talk, Deal deal, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        var after = deal;
        Text? problem = null;
        foreach (var words in lines)
        {
            var line = new TypedRecord(words.Length > Longest ? words[..Longest] : words, talk.Turn.Today, Currency(deal));
            var record = Read(line, talk.Turn.NewId("rc"));
            var why = line.Problem ?? (record is null || record.Text.Length == 0 ? Texts.Unread : Refusal(after, record, talk.Turn.Today));
            problem ??= why;
            after = why is null && !IsThere(after, record!) ? after.Put(record!) : after;
        }

        if (problem is not null)
        {
            await talk.SayAsync(problem, cancellationToken);
        }

        if (!ReferenceEquals(after, deal))
        {
            talk.Turn.Save(after);
        }

        await talk.ShowAsync(List(talk, after), cancellationToken);
    }

    private async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return;
        }

        talk.Turn.FocusDealId = deal.Id;
        var record = deal.All<T>().FirstOrDefault(record => record.Id == click.Id(RecordVerbs.Item));
        switch (click.Verb)
        {
            case RecordVerbs.Page:
                await talk.ReplaceAsync(List(talk, deal, int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0), cancellationToken);
                break;
            case RecordVerbs.Answer:
                await AnswerAsync(talk, deal, click, cancellationToken);
                break;
            case RecordVerbs.Add:
                await FilledAsync(talk, deal, null, click, cancellationToken);
                break;
            case var _ when record is null:
                await talk.SayAsync(Gone, cancellationToken);
                await talk.ReplaceAsync(List(talk, deal), cancellationToken);
                break;
            case RecordVerbs.Save:
                await FilledAsync(talk, deal, record, click, cancellationToken);
                break;
            case RecordVerbs.Remove:
                var without = deal.Drop(record.Id);
                talk.Turn.Save(without);
                await talk.ReplaceAsync(List(talk, without), cancellationToken);
                break;
            case RecordVerbs.Mark when click.Id(CardIds.Option) is { } code && Marked(record, code, talk.Turn.Today) is { } marked:
                await KeepAsync(talk, deal, marked, isNew: false, cancellationToken);
                break;
            default:
                await talk.ReplaceAsync(One(talk, deal, record), cancellationToken);
                break;
        }
    }

    private async Task FilledAsync(Talk talk, Deal deal, T? before, CardClick click, CancellationToken cancellationToken)
    {
        var text = click.Input(TextField)?.Trim() ?? before?.Text;
        if (text is not { Length: > 0 })
        {
            await talk.SayAsync(Texts.Unread, cancellationToken);
            return;
        }

        var id = before?.Id ?? talk.Turn.NewId("rc");
        await KeepAsync(talk, deal, Fill(before, id, text, new RecordForm(click, Currency(deal))), before is null, cancellationToken);
    }

    private async Task KeepAsync(Talk talk, Deal deal, T record, bool isNew, CancellationToken cancellationToken)
    {
        if (Refusal(deal, record, talk.Turn.Today) is { } why)
        {
            await talk.SayAsync(why, cancellationToken);
            await talk.ReplaceAsync(isNew ? List(talk, deal) : One(talk, deal, deal.All<T>().First(known => known.Id == record.Id)), cancellationToken);
            return;
        }

        var after = deal.Put(record);
        talk.Turn.Save(after);
        await talk.ReplaceAsync(isNew ? List(talk, after) : One(talk, after, record), cancellationToken);
    }

    private async Task AnswerAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        if (Questions.FirstOrDefault(key => key == click.Id(CardIds.Question)) is not { } question || deal.OpenRecordAnswers().FirstOrDefault(answer => answer.Key == question) is not { } found)
        {
            await talk.SayAsync(NothingToAnswer, cancellationToken);
            await talk.ReplaceAsync(List(talk, deal), cancellationToken);
            return;
        }

        var after = RecordAnswering.Answered(talk, deal, found);
        talk.Turn.Save(after);
        await talk.SayAsync(RecordAnswering.Saved(after, found.Key), cancellationToken);
        await talk.ReplaceAsync(List(talk, after), cancellationToken);
    }

    private Text? Refusal(Deal deal, T record, DateOnly today) =>
        !deal.Records.Exists(known => known.Id == record.Id) && deal.All<T>().Count() >= Most ? Full : Refuse(deal, record, today);

    // The same line pasted again is the same thing.
    private static bool IsThere(Deal deal, T record) => deal.All<T>().Any(known => TypedText.Fold(known.Text) == TypedText.Fold(record.Text));

    private static string Currency(Deal deal) => deal.Amount?.Currency ?? "CNY";
}
