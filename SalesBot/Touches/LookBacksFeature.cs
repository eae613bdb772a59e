using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>
/// What the team's look backs taught, over all deals with the customer that may be opened (seed 2.3.e):
/// <code>
/// look backs huadong      复盘记录 华东
/// </code>
/// </summary>
public sealed class LookBacksFeature() : DealCardFeature(CommandKind.LookBacks)
{
    /// <inheritdoc/>
    protected override async Task<IMessageActivity> CardAsync(Talk talk, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(deal);
        IReadOnlyList<Deal> deals = await talk.Turn.Accounts.FindAsync(deal.AccountId) is { } account ? await talk.Turn.Accounts.DealsAsync(account) : [deal];
        return CardMessage.Of(LookBacksCard.Draw(View(talk, deal, deals), talk.Pen));
    }

    private static LookBacksView View(Talk talk, Deal asked, IReadOnlyList<Deal> deals)
    {
        var looks = deals.SelectMany(deal => deal.CountingTouches().Where(touch => touch.Debrief is not null).Select(touch => (Deal: deal, Touch: touch, Look: touch.Debrief!)))
            .OrderByDescending(look => look.Touch.On).ToList();
        var (count, among) = (looks.Count, looks.Select(look => look.Deal.Id).Distinct().Count());
        return new(
            asked.Id,
            asked.AccountName,
            talk.In(count == 0
                ? new Text("No look back yet. After a visit of two or more of us, take one minute.", "还没有复盘。两人以上拜访后，花一分钟复盘。")
                : new Text($"{(count == 1 ? "1 look back" : $"{count} look backs")} in {(among == 1 ? "1 deal" : $"{among} deals")}", $"{among}个商机，{count}次复盘")),
            [.. looks.Select(look => (Say.Date(look.Touch.On, talk.Language, talk.Turn.Today) + talk.In(new Text(": ", "：")), talk.In(Lesson(look.Look))))]);
    }

    // The change first; without one, where the team was least content with itself.
    private static Text Lesson(Debrief look)
    {
        var weakest = DebriefCard.Ratings.Zip([look.Cooperation, look.Skill, look.Communication, look.JointAction]).MinBy(rating => rating.Second);
        return look.Change is { Length: > 0 } change ? new(change, change)
            : weakest.Second >= 4 ? new("all went well", "配合得不错")
            : new($"weakest: {weakest.First.Name.En.ToLowerInvariant()}", $"最弱的是{weakest.First.Name.Zh}");
    }
}
