using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Pipeline;

/// <summary>
/// A rep's deals, five to a page, the ones at risk first, narrowed and ordered as asked:
/// <code>
/// my deals      my deals at risk      which have no next step      tenders by value      closed deals
/// 我的商机      我的商机 有风险        哪些没有下一步                我的商机 选购阶段     已关闭的商机
/// </code>
/// </summary>
public sealed class MyDealsFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.MyDeals) || input.Is(CardVerbs.ListMine);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click } && click.Id(CardIds.Page) is { } asked)
        {
            var page = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            await talk.ReplaceAsync(await CardAsync(talk, DealListQuery.Parse(click.Id(CardIds.Option)), page), cancellationToken);
            return Served.Quiet;
        }

        var query = (input as Input.Said)?.Command?.Argument is { } words ? DealListReader.ReadShort(words) : null;
        await talk.ShowAsync(await CardAsync(talk, query ?? new(), page: 1), cancellationToken);
        return Served.Done;
    }

    /// <summary>"at risk", 按金额 and their like: said of the list without naming it.</summary>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (DealListReader.ReadShort(text) is not { } query)
        {
            return null;
        }

        await talk.ShowAsync(await CardAsync(talk, query, page: 1), cancellationToken);
        return Served.Done;
    }

    private static async Task<IMessageActivity> CardAsync(Talk talk, DealListQuery query, int page)
    {
        var mine = await talk.Turn.MyDealsAsync();
        var listed = PipelineList.Of(mine, query, talk.Turn.Clock, talk.Turn.Numbers);
        var totals = PipelineList.Totals(listed).Select(total => Say.Amount(total, talk.Language)).ToList();
        var pages = Math.Max(1, (listed.Count + MyDealsView.PageSize - 1) / MyDealsView.PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var open = mine.Where(PipelineList.IsOpen).ToList();
        var several = listed.GroupBy(deal => deal.Deal.AccountName, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return CardMessage.Of(MyDealsCard.Draw(
            new MyDealsView(
                talk.ConversationId, listed.Count, totals.Count == 0 ? null : Say.List(totals, talk.Language),
                [.. listed.Skip((shown - 1) * MyDealsView.PageSize).Take(MyDealsView.PageSize).Select(deal => Entry(talk, deal, query, several.Contains(deal.Deal.AccountName)))],
                shown, pages)
            {
                Query = query,
                Stages = [.. open.Select(deal => deal.Stage).Distinct().Order()],
                Types = [.. open.Select(deal => deal.Type).Distinct().Order()],
            },
            talk.Pen));
    }

    private static DealEntry Entry(Talk talk, ListedDeal listed, DealListQuery query, bool isOneOfSeveral)
    {
        var deal = listed.Deal;
        var score = PipelineWords.Score(deal, talk.Turn.Numbers);
        var badly = query.Filter == DealFilter.AtRisk && !deal.IsFrozen && listed.Stall.Top is { } top ? CardText.Capital(talk.In(top.Words)) : null;
        return new(
            deal.DealId,
            isOneOfSeveral ? $"{deal.AccountName}, {deal.Title}" : deal.AccountName,
            PipelineWords.Standing(listed),
            talk.In(deal.Stage.Name()) + (score is null ? "" : " · " + talk.In(score)),
            deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null,
            PipelineList.IsOpen(deal) ? talk.In(Date(deal.NextStepDue, deal.ExpectedClose, query, talk.Turn.Today)) : null,
            PipelineList.IsOpen(deal) ? badly ?? deal.NextStep : null);
    }

    // Ordered by signing date, that date is what one looks for; else the next step's.
    private static Text Date(DateOnly? next, DateOnly? close, DealListQuery query, DateOnly today)
    {
        if (query.Sort == DealSort.CloseDate || query.Filter == DealFilter.ClosingThisQuarter)
        {
            return close is { } signing
                ? new($"Signing {Say.Date(signing, Language.English, today)}", $"{Say.Date(signing, Language.Chinese, today)}签约")
                : new("No signing date", "无签约日");
        }

        return next switch
        {
            null => new("No next step", "无下一步"),
            { } late when late < today => new($"Was due {Say.Date(late, Language.English, today)}", $"{Say.Date(late, Language.Chinese, today)}已到期"),
            { } due => new($"Next {Say.Date(due, Language.English, today)}", $"下一步{Say.Date(due, Language.Chinese, today)}"),
        };
    }
}
