using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Alerts;

/// <summary>
/// Lets a deal rest to a day: no signal fires, the manager is told, and from the day on it is watched again by itself.
/// <code>
/// hold lakeside until 15 January, budget freeze      take lakeside off hold
/// 暂停 湖畔 到1月15日，预算冻结                        结束湖畔的暂停
/// </code>
/// </summary>
public sealed class HoldFeature(AlertDesk desk) : Feature
{
    private static readonly Text NoSuchDeal = new("I did not find that deal among yours and your team's.", "你和你团队的商机里没有找到这一个。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Hold);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var said = (Input.Said)input;
        var order = HoldOrder.Read(said.Text, said.Command!.Argument, talk.Turn.Today);
        if (await FindAsync(talk, order, cancellationToken) is not { } one)
        {
            return Served.Quiet;
        }

        var turn = new AlertTurn(talk, one);
        talk.Turn.FocusDealId = one.Deal.Id;
        await (order switch
        {
            { Ends: true } => AlertHold.EndAsync(turn, cancellationToken),
            { Until: null, Reason: null } => talk.ShowAsync(AlertHold.Ask(turn, one.Hold?.Reason, one.Hold?.Until, null), cancellationToken),
            _ => AlertHold.PutAsync(turn, order.Reason, order.Until, cancellationToken),
        });
        return Served.Done;
    }

    private async Task<AlertCase?> FindAsync(Talk talk, HoldOrder order, CancellationToken cancellationToken)
    {
        if (order.Deal is not { } words)
        {
            return await DealFinding.FindAsync(talk, null, CommandKind.Hold, cancellationToken) is { } deal ? await desk.FindAsync(talk.Turn, deal.Id) : null;
        }

        var team = await talk.Turn.TeamDealsAsync();
        var found = DealFinding.Search(words, [.. await talk.Turn.MyDealsAsync(), .. team.SelectMany(entry => entry.Deals)]);
        if (found.TheOne is { } named)
        {
            return await desk.FindAsync(talk.Turn, named.Item.DealId);
        }

        if (team.Count == 0 || found.Matches.Count > 0)
        {
            return await DealFinding.FindAsync(talk, words, CommandKind.Hold, cancellationToken) is { } mine ? await desk.FindAsync(talk.Turn, mine.Id) : null;
        }

        await talk.SayAsync(NoSuchDeal, cancellationToken);
        return null;
    }
}
