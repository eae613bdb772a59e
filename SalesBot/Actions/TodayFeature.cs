using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Actions;

/// <summary>
/// Three people to call today across all open deals, and why; the whole list in one tap:
/// <code>
/// today      who should I call today?
/// 今天        今天该联系谁？
/// </code>
/// </summary>
public sealed class TodayFeature : Feature
{
    private const int Three = 3;
    private const int WholeList = 5;

    private static readonly Text Nobody = new("Nobody needs a call today. \"my deals\" shows what is open.", "今天没有必须联系的人。说“我的商机”看进行中的商机。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Today) || input.Is(ActionVerbs.Calls);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var whole = input.Is(ActionVerbs.Calls);
        var entries = TodayList.Of(await talk.Turn.MyDealsAsync(), talk.Turn.Clock, talk.Turn.Numbers);
        if (entries.Count == 0)
        {
            await talk.SayAsync(Nobody, cancellationToken);
            return Served.Done;
        }

        var lines = entries.Take(whole ? WholeList : Three).Select(entry => new TodayLine(entry.DealId, entry.Name, talk.In(entry.Why))).ToList();
        var card = CardMessage.Of(TodayCard.Draw(new TodayView(lines, !whole && entries.Count > Three), talk.Pen));
        if (whole)
        {
            await talk.ReplaceAsync(card, cancellationToken);
            return Served.Quiet;
        }

        await talk.ShowAsync(card, cancellationToken);
        return Served.Done;
    }
}
