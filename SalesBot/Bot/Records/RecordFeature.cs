using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Records;

/// <summary>
/// A list of short records on a deal or a customer, as a feature of one folder: what a record is made of, how a row
/// stands, and what it must not be. Adding by line (several lines are several records) and by form, changing, marking,
/// taking out, paging and answering questions from it are the same for all.
/// </summary>
/// <typeparam name="TOwner">Whose list: a deal or an account.</typeparam>
/// <typeparam name="TItem">A record.</typeparam>
public abstract class RecordFeature<TOwner, TItem> : RecordList<TOwner, TItem>
    where TOwner : class
    where TItem : class
{
    private static readonly Text Gone = new("That entry is no longer there.", "这一条已不存在。");
    private static readonly Text NothingToAnswer = new("The answer is on record as it stands.", "答案已经是这样了。");

    /// <summary>Whether a semicolon parts records, not only a new line.</summary>
    protected virtual bool SemicolonsPart => false;

    /// <summary>The owner that is typed; null if the person has been asked.</summary>
    protected abstract Task<RecordDesk<TOwner>?> FindAsync(Talk talk, RecordLine line, CancellationToken cancellationToken);

    /// <summary>The owner on a card, as stored; null if the person may not see it, who was then told so.</summary>
    protected abstract Task<RecordDesk<TOwner>?> OpenAsync(Talk talk, CardClick click, CancellationToken cancellationToken);

    /// <summary>A typed line as it is meant.</summary>
    protected virtual Task<RecordLine> MeantAsync(Talk talk, RecordLine line) => Task.FromResult(line);

    /// <summary>What a typed line says.</summary>
    protected virtual RecordValues Told(string line, RecordDesk<TOwner> desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return RecordReader.Read(Fields, line, desk.Viewer.Today);
    }

    /// <summary>What follows from a change, beside that it is kept.</summary>
    protected virtual Task ChangedAsync(Talk talk, RecordDesk<TOwner> desk, TOwner before, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(Command) || (input is Input.Clicked { Click: var click } && RecordVerbs.All.Contains(click.Verb) && click.Id(RecordVerbs.List) == Command.ToString());

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        // "risk: no crane on site" adds one; "risks jiangnan" names a deal. A picked deal completes what was typed.
        var line = await MeantAsync(talk, RecordLine.Of((Input.Said)input));
        if (await FindAsync(talk, line, cancellationToken) is not { } desk)
        {
            return Served.Quiet;
        }

        await TakeAsync(talk, desk, owner => Taken(owner, line.Records(SemicolonsPart), desk, talk.Turn), cancellationToken);
        await ShowAsync(talk, desk, cancellationToken);
        return Served.Done;
    }

    /// <summary>The view of a page, as the card draws it; a page that is not there is the first.</summary>
    internal RecordListView View(RecordDesk<TOwner> desk, int page, Pen pen)
    {
        var (owner, viewer) = (desk.Owner, desk.Viewer);
        var rows = Ordered(Items(owner), viewer.Today).Select(item => Row(item, viewer)).ToList();
        var band = Band(owner, viewer);
        var length = RecordListCard.PageLength(band is not null);
        var pages = Math.Max(1, (rows.Count + length - 1) / length);
        page = page < 0 || page >= pages ? 0 : page;
        return new()
        {
            Ids = Ids(desk),
            Title = viewer.Say($"{desk.Name}: {Title.En}", $"{desk.Name}：{Title.Zh}"),
            Below = viewer.Say(rows.Count == 0 ? Hint : Sum(owner, viewer) ?? new Text($"{rows.Count} on record", $"已登记{rows.Count}条")),
            Rows = [.. rows.Skip(page * length).Take(length)],
            Band = band is var (lead, text) ? (viewer.Say(lead), viewer.Say(text)) : null,
            Fields = Seen(viewer),
            Known = Known(owner),
            Answers = Answer(desk) is { } answer ? (answer.Key, viewer.Say(QuestionBank.Get(answer.Key).Words.Noun)) : null,
            Deed = Deed(owner) is { } deed ? viewer.Say(deed) : null,
            NextPage = pages == 1 ? null : (page + 1) % pages,
            Behind = [.. Behind(owner, pen)],
            Back = desk.Back,
        };
    }

    /// <summary>The view of one record.</summary>
    internal RecordView ViewOf(RecordDesk<TOwner> desk, TItem item, Pen pen, string? by = null)
    {
        var viewer = desk.Viewer;
        return new()
        {
            Ids = Ids(desk).With(RecordVerbs.Item, IdOf(item)),
            Owner = desk.Name,
            Row = Row(item, viewer),
            By = by,
            Facts = Facts(desk.Owner, item, viewer),
            Behind = [.. BehindOne(desk.Owner, item, Ids(desk).With(RecordVerbs.Item, IdOf(item)), pen)],
            Marks = [.. Marks(item).Select(mark => (mark.Code, viewer.Say(mark.Label)))],
            Fields = Seen(viewer),
            Values = ValuesOf(item),
        };
    }

    /// <summary>Shows a page of the list in the place of the card that was pressed.</summary>
    protected Task ShowAsync(Talk talk, RecordDesk<TOwner> desk, CancellationToken cancellationToken, int page = 0)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return talk.ReplaceAsync(CardMessage.Of(RecordListCard.Draw(View(desk, page, talk.Pen), talk.Pen)), cancellationToken);
    }

    /// <summary>Shows one record in the place of the card that was pressed.</summary>
    protected Task OneAsync(Talk talk, RecordDesk<TOwner> desk, TItem item, CancellationToken cancellationToken) =>
        talk.ReplaceAsync(CardMessage.Of(RecordCard.Draw(ViewOf(desk, item, talk.Pen, By(talk, desk.Stamp(IdOf(item)))), talk.Pen)), cancellationToken);

    private async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await OpenAsync(talk, click, cancellationToken) is not { } desk)
        {
            return;
        }

        var (item, today) = (Items(desk.Owner).Find(item => IdOf(item) == click.Id(RecordVerbs.Item)), talk.Turn.Today);
        switch (click.Verb)
        {
            case RecordVerbs.Page:
                await ShowAsync(talk, desk, cancellationToken, int.TryParse(click.Id(CardIds.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);
                return;
            case RecordVerbs.Answer:
                await AnswerAsync(talk, desk, click, cancellationToken);
                return;
            case RecordVerbs.Do:
                await TakeAsync(talk, desk, owner => CarryOut(owner, today), cancellationToken);
                break;
            case RecordVerbs.Add:
                await TakeAsync(talk, desk, owner => Add(owner, Filled(click, null, desk), talk.Turn.NewId("rc"), today), cancellationToken);
                break;
            case var _ when item is null:
                await talk.SayAsync(Gone, cancellationToken);
                break;
            case RecordVerbs.Save or RecordVerbs.Remove when Overtaking(talk, desk, item, click) is { } overtaken:
                await talk.SayAsync(overtaken, cancellationToken);
                await OneAsync(talk, desk, item, cancellationToken);
                return;
            case RecordVerbs.Save:
                await TakeAsync(talk, desk, owner => Put(owner, IdOf(item), Filled(click, item, desk), item, today), cancellationToken);
                break;
            case RecordVerbs.Remove:
                await TakeAsync(talk, desk, owner => new(Without(owner, item)), cancellationToken);
                break;
            case RecordVerbs.Mark when click.Id(CardIds.Option) is { } code && Marked(item, code, today) is { } marked:
                await TakeAsync(talk, desk, owner => Kept(owner, marked, item, today), cancellationToken);
                await OneAsync(talk, desk, Items(desk.Owner).Find(kept => IdOf(kept) == IdOf(item)) ?? item, cancellationToken);
                return;
            default:
                await OneAsync(talk, desk, item, cancellationToken);
                return;
        }

        await ShowAsync(talk, desk, cancellationToken);
    }

    // Each line by itself: one that cannot be taken does not cost the others.
    private RecordChange<TOwner> Taken(TOwner owner, IEnumerable<string> lines, RecordDesk<TOwner> desk, Turn turn)
    {
        Text? problem = null;
        foreach (var line in lines)
        {
            var change = Add(owner, Told(line, desk), turn.NewId("rc"), desk.Viewer.Today);
            (owner, problem) = (change.Owner, problem ?? change.Problem);
        }

        return new(owner, problem);
    }

    private async Task TakeAsync(Talk talk, RecordDesk<TOwner> desk, Func<TOwner, RecordChange<TOwner>> change, CancellationToken cancellationToken)
    {
        var before = desk.Owner;
        var (after, problem) = change(before);
        if (problem is not null)
        {
            await talk.SayAsync(problem, cancellationToken);
        }

        if (!ReferenceEquals(after, before))
        {
            desk.Keep(talk.Turn, after);
            await ChangedAsync(talk, desk, before, cancellationToken);
        }
    }

    private async Task AnswerAsync(Talk talk, RecordDesk<TOwner> desk, CardClick click, CancellationToken cancellationToken)
    {
        await (desk.Answers.FirstOrDefault(answer => answer.Key == click.Id(CardIds.Question) && Questions.Contains(answer.Key)) is { } found
            ? desk.AnswerAsync(talk, found, cancellationToken)
            : talk.SayAsync(NothingToAnswer, cancellationToken));
        await ShowAsync(talk, desk, cancellationToken);
    }

    // In the order of the questions, the first that is open.
    private RecordAnswer? Answer(RecordDesk<TOwner> desk) =>
        Questions.IsEmpty ? null : desk.Answers.Where(answer => Questions.Contains(answer.Key)).MinBy(answer => Questions.IndexOf(answer.Key));

    // What the person may not see stays as it was.
    private RecordValues Filled(CardClick click, TItem? item, RecordDesk<TOwner> desk)
    {
        var values = RecordForm.Read(Seen(desk.Viewer), click, desk.Currency);
        return item is null || desk.Viewer.IsManager ? values
            : Fields.Where(field => field.ForManagers).Aggregate(values, (now, field) => now.With(field.Id, ValuesOf(item)[field.Id]));
    }

    private static string? By(Talk talk, PartStamp? stamp) => stamp is not { ByName.Length: > 0 } ? null
        : stamp.ByName + talk.In(new Text(", ", "，")) + Saying.Say.Date(DateOnly.FromDateTime(talk.Turn.Local(stamp.At)), talk.Language, talk.Turn.Today);

    private Text? Overtaking(Talk talk, RecordDesk<TOwner> desk, TItem item, CardClick click)
    {
        var drawn = long.TryParse(click.Id(RecordVerbs.Drawn), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? ticks : 0;
        return desk.Stamp(IdOf(item)) is { } stamp && stamp.By != talk.Turn.UserId && stamp.At.UtcTicks > drawn
            ? new($"{stamp.ByName} changed this after your card was drawn. Here it is as it is now.", $"{stamp.ByName}在你打开后改过这一条。这是现在的内容。")
            : null;
    }

    private CardIds Ids(RecordDesk<TOwner> desk) => desk.Ids.With(RecordVerbs.List, Command.ToString());

    private IReadOnlyList<RecordField> Seen(Viewer viewer) => [.. Fields.Where(field => viewer.IsManager || !field.ForManagers)];
}
