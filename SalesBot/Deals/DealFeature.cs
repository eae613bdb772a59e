using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>
/// Opens a deal, tells its deadline, and takes its edits:
/// <code>
/// open lakeside      when is the Jiangnan bid due      打开 湖畔      江南大学那个标哪天截止？
/// </code>
/// </summary>
public sealed class DealFeature : Feature
{
    private static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.OpenDeal, CommandKind.Deadline)
        || input.Is(CardVerbs.DealOpen, CardVerbs.DealEditSave, CardVerbs.DealDeadline)
        || IsBuyer(input);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var asksDeadline = input.Is(CommandKind.Deadline) || input.Is(CardVerbs.DealDeadline);
        if (input is not Input.Clicked { Click: var click })
        {
            var words = (input as Input.Said)?.Command?.Argument;
            var found = await DealFinding.FindAsync(talk, words, asksDeadline ? CommandKind.Deadline : CommandKind.OpenDeal, cancellationToken);
            return found is null ? Served.Quiet : await ShowAsync(talk, found, asksDeadline, cancellationToken);
        }

        if (click.Id("deal") is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        if (IsBuyer(input))
        {
            var known = BuyerAnswer.Apply(deal, click);
            talk.Turn.Save(known);
            await talk.ReplaceAsync(DealViews.Opened(known, talk), cancellationToken);
            return Served.Quiet;
        }

        if (click.Verb != CardVerbs.DealEditSave)
        {
            return await ShowAsync(talk, deal, asksDeadline, cancellationToken);
        }

        if (DealEditing.Apply(deal, click, talk.Turn.Today, out var problem) is { } edited)
        {
            talk.Turn.Save(edited);
            await talk.ReplaceAsync(DealViews.Opened(edited, talk), cancellationToken);
        }
        else
        {
            // With new keys: a second press of the same button would count as the first one come again.
            await talk.SayAsync(problem, cancellationToken);
            await talk.ReplaceAsync(DealViews.Opened(deal, talk), cancellationToken);
        }

        return Served.Quiet;
    }

    private static bool IsBuyer(Input input) =>
        input is Input.Clicked { Click: { Verb: CardVerbs.NewDealAnswer } click } && click.Id(CardIds.Question) == NewDealCards.BuyerQuestion;

    private static async Task<Served> ShowAsync(Talk talk, Deal deal, bool deadline, CancellationToken cancellationToken)
    {
        if (deadline)
        {
            // A question in between: the deal that is being worked on stays the one talked about.
            await talk.SayAsync(Deadline(talk, deal), cancellationToken);
            return Served.Done;
        }

        talk.Turn.FocusDealId = deal.Id;
        await talk.ShowAsync(DealViews.Opened(deal, talk), cancellationToken);
        return Served.Done;
    }

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
        if (days < 0)
        {
            return new(
                $"{deal.AccountName}, {deal.Title}: the deadline passed on {Say.Date(day, Language.English, talk.Turn.Today)}.",
                $"{deal.AccountName}{deal.Title}：{Say.Date(day, Language.Chinese, talk.Turn.Today)}已截止。");
        }

        return new(
            $"{deal.AccountName}, {deal.Title}: due {Say.Date(day, Language.English, talk.Turn.Today)} at {time}, {days} days left, {deal.Tender.OpenItems.Length} bid items open.",
            $"{deal.AccountName}{deal.Title}：{day.Month}月{day.Day}日{time}截止，还有{days}天，未完成项{deal.Tender.OpenItems.Length}个。");
    }
}
