using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tallies;

/// <summary>
/// How often we won and lost against whom, by segment, over the deals that ended (F03):
/// <code>
/// won and lost      胜负统计
/// </code>
/// </summary>
internal sealed class WinLossFeature() : Tally(CommandKind.WinLoss)
{
    internal override TallyView Of(Counted counted, Pen pen)
    {
        var segments = counted.Accounts.ToDictionary(account => account.Id, account => account.Segment, StringComparer.Ordinal);
        var scores = WinLoss.Of(counted.Deals.Select(deal => (deal, segments.GetValueOrDefault(deal.AccountId))));
        return new(
            CommandKind.WinLoss,
            pen.Say("Won and lost", "胜负统计"),
            scores.IsEmpty ? pen.Say("No deal has ended with a rival on record yet.", "还没有记下对手的已结束商机。") : pen.Say($"{counted.Deals.Length} that ended", $"已结束{counted.Deals.Length}个"),
            [.. scores.Select(score => Row(score, pen))]);
    }

    protected override bool Counts(DealSummary deal) => deal.Outcome is not (Outcome.Open or Outcome.Withdrawn);

    private static (string Lead, string Text) Row(RivalScore score, Pen pen)
    {
        string[] parts =
        [
            pen.Say($"won {score.All.Won}, lost {score.All.Lost}", $"赢{score.All.Won}，输{score.All.Lost}"),
            .. score.Segments.Take(2).Select(one => pen.Say($"{one.Segment}: won {one.Count.Won}, lost {one.Count.Lost}", $"{one.Segment}：赢{one.Count.Won}，输{one.Count.Lost}")),
        ];
        return ((score.Rival ?? pen.Say("Doing nothing", "不上项目")) + pen.Say(": ", "："), string.Join(pen.Say("; ", "；"), parts));
    }
}
