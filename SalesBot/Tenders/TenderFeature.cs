using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>
/// The calendar of a tender and what the bid still needs:
/// <code>
/// tender jiangnan                      投标日历 江南大学
/// when is the Jiangnan bid due         江南大学那个标哪天截止？
/// bid deadline 4 December 10:00        标书12月4日10点截止
/// notice 20 November, questions by 3 December, deadline 12 December      公告11月20日，澄清截止12月3日，投标截止12月12日
/// opening is on the 6th                12月6日开标
/// bid item: price sheet                投标项：报价表
/// price sheet is done                  报价表做好了
/// we submitted the bid today at 9      标书今天9点递交了
/// the result is out: we won            结果公布了，我们中标了
/// </code>
/// </summary>
public sealed class TenderFeature : Feature
{
    private static readonly Text NoTender = new(
        "This deal is no tender. If it became one, choose how they buy on the deal card, or say \"convert\".",
        "这个商机不是招标。如改为招标，请在商机卡上选采购方式，或说“转换类型”。");

    private static readonly Text AlreadyDone = new("That item is done already.", "这一项已经完成了。");
    private static readonly Text NothingTyped = new("Type what the bid still needs, for example: price sheet.", "请写上还缺什么，例如：报价表。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Tender, CommandKind.Deadline) || input.Is(TenderVerbs.OfTheCalendar);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, click, cancellationToken);
        }

        var said = (Input.Said)input;
        var asksDeadline = said.Command!.Kind == CommandKind.Deadline;

        if (!asksDeadline && TenderReader.Dates(said.Text, talk.Turn.LocalNow) is { IsEmpty: false } dates)
        {
            return await TakeDatesAsync(talk, dates, cancellationToken);
        }

        // "tender notice 20 November" begins like the command, and a deal that was picked completes what was typed.
        if (!asksDeadline && TenderReader.Read(said.Text, talk.Turn.LocalNow) is { } reading)
        {
            return await TakeAsync(talk, reading, said.Command.Argument is null && talk.Turn.FocusDealId is not null ? string.Empty : reading.Rest, cancellationToken);
        }

        if (await DealFinding.FindAsync(talk, said.Command.Argument, said.Command.Kind, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        if (asksDeadline)
        {
            // A question in between: the deal that is being worked on stays the one talked about.
            await talk.SayAsync(Deadline(talk, deal), cancellationToken);
            return Served.Done;
        }

        talk.Turn.FocusDealId = deal.Id;
        await ShowAsync(talk, deal, cancellationToken);
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (TenderReader.Dates(text, talk.Turn.LocalNow) is { IsEmpty: false } dates)
        {
            return await TakeDatesAsync(talk, dates, cancellationToken);
        }

        if (TenderReader.Read(text, talk.Turn.LocalNow) is not { } reading)
        {
            return null;
        }

        // "the sheet is done" may be anything: only an item of the bid at hand makes it ours.
        if (reading is TenderReading.ItemDone done
            && (talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal || BidItems.Meant(deal, done.Item) is null))
        {
            return null;
        }

        return await TakeAsync(talk, reading, reading.Rest, cancellationToken);
    }

    private static async Task<Served> TakeAsync(Talk talk, TenderReading reading, string words, CancellationToken cancellationToken)
    {
        if (await DealFinding.FindAsync(talk, words, CommandKind.Tender, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (!deal.IsTender())
        {
            await talk.SayAsync(NoTender, cancellationToken);
            return Served.Done;
        }

        var change = TenderChange.Of(deal, reading, talk);
        await talk.SayAsync(change.Words, cancellationToken);
        if (change.After is { } after)
        {
            talk.Turn.Save(after);
            await FollowAsync(talk, after, (reading as TenderReading.Announced)?.Won, isResult: reading is TenderReading.Announced, cancellationToken);
        }

        return Served.Done;
    }

    // What cannot be taken is said; the other dates are kept, and the card shows them.
    private static async Task<Served> TakeDatesAsync(Talk talk, IReadOnlyList<TenderReading.Dated> dates, CancellationToken cancellationToken)
    {
        if (await DealFinding.FindAsync(talk, dates.FirstOrDefault(date => date.Rest.Length > 0)?.Rest, CommandKind.Tender, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (!deal.IsTender())
        {
            await talk.SayAsync(NoTender, cancellationToken);
            return Served.Done;
        }

        var after = deal;
        foreach (var date in dates)
        {
            var change = TenderChange.Of(after, date, talk);
            after = change.After ?? after;
            if (change.After is null)
            {
                await talk.SayAsync(change.Words, cancellationToken);
            }
        }

        if (!ReferenceEquals(after, deal))
        {
            talk.Turn.Save(after);
        }

        await ShowAsync(talk, after, cancellationToken);
        return Served.Done;
    }

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await DealFinding.PressedAsync(talk, click, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        if (click.Verb == TenderVerbs.Plan)
        {
            await talk.ShowAsync(BidPlanCard.Of(deal, talk), cancellationToken);
            return Served.Done;
        }

        bool? won = click.Id(CardIds.Option) switch { "won" => true, "lost" => false, _ => null };
        var change = click.Verb switch
        {
            TenderVerbs.ItemDone => BidItems.Marked(deal, click.Id(CardIds.Option)) is { } item ? TenderChange.Ticked(deal, item) : new(null, AlreadyDone),
            TenderVerbs.ItemAdd => click.Input(TenderCard.ItemField) is { } typed ? TenderChange.Added(deal, typed) : new(null, NothingTyped),
            TenderVerbs.DatesSave => TenderChange.Form(deal, click, talk),
            TenderVerbs.Submitted => deal.Tender.SubmittedAt is null ? TenderChange.Submitted(deal, talk.Turn.Now, talk) : new(null, TenderWords.Quiet),
            _ => TenderChange.Announced(deal, deal.Tender.ResultAnnouncedAt ?? talk.Turn.Now, won, talk),
        };
        var isResult = click.Verb == TenderVerbs.Announced && change.After is not null;
        if (change.After is { } after)
        {
            talk.Turn.Save(after);
        }

        await talk.SayAsync(change.Words, cancellationToken);
        await talk.ReplaceAsync(TenderViews.Of(change.After ?? deal, talk, click.Verb == TenderVerbs.DatesSave && change.After is null ? click : null), cancellationToken);
        if (isResult && won is not null)
        {
            await talk.ShowAsync(ResultCard.Of(change.After!, won, talk), cancellationToken);
        }

        return Served.Quiet;
    }

    private static Task ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken) => deal.IsTender()
        ? talk.ShowAsync(TenderViews.Of(deal, talk), cancellationToken)
        : talk.SayAsync(NoTender, cancellationToken);

    private static Task FollowAsync(Talk talk, Deal deal, bool? won, bool isResult, CancellationToken cancellationToken) =>
        talk.ShowAsync(isResult ? ResultCard.Of(deal, won, talk) : TenderViews.Of(deal, talk), cancellationToken);

    private static Text Deadline(Talk talk, Deal deal)
    {
        if (deal.Tender.BidDeadline is not { } deadline)
        {
            return new($"{deal.AccountName}: no bid deadline is on file.", $"{deal.AccountName}：没有登记投标截止时间。");
        }

        var local = talk.Turn.Local(deadline);
        var day = DateOnly.FromDateTime(local);
        var days = day.DayNumber - talk.Turn.Today.DayNumber;
        var time = Say.Time(TimeOnly.FromDateTime(local));
        if (deadline < talk.Turn.Now)
        {
            return new(
                $"{deal.AccountName}, {deal.Title}: the deadline passed on {Say.Date(day, Language.English, talk.Turn.Today)} at {time}.",
                $"{deal.AccountName}{deal.Title}：{Say.Date(day, Language.Chinese, talk.Turn.Today)}{time}已截止。");
        }

        var left = TenderWords.Left(days);
        return new(
            $"{deal.AccountName}, {deal.Title}: due {Say.Date(day, Language.English, talk.Turn.Today)} at {time}, {left.En}, {deal.Tender.OpenItems.Length} bid items open.",
            $"{deal.AccountName}{deal.Title}：{day.Month}月{day.Day}日{time}截止，{left.Zh}，未完成项{deal.Tender.OpenItems.Length}个。");
    }
}
