using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>An alert that was called wrong.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Reason">In the person's words.</param>
/// <param name="On">The day, as it is shown.</param>
public sealed record WrongAlert(string DealId, string Account, string Reason, string On);

/// <summary>
/// The alerts that were called wrong in the last month, with the reasons given: what a threshold is tuned by (domain 2.8).
/// </summary>
public static class AlertReport
{
    /// <summary>The argument of "alert report".</summary>
    public const string Word = "report";

    private const int Days = 31;
    private const int MostRows = 4;

    public static AdaptiveCard Draw(ImmutableArray<WrongAlert> wrong, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var title = wrong.Length switch
        {
            0 => pen.Say("No alert was called wrong", "没有被指出错误的预警"),
            1 => pen.Say("One alert was called wrong", "1个预警被指出不对"),
            _ => pen.Say($"{wrong.Length} alerts were called wrong", $"{wrong.Length}个预警被指出不对"),
        };
        return pen.Card(
            CardText.Spoken(title),
            [
                Lines.Title(title),
                Lines.SubLine(pen.Say($"In the last {Days} days, with the reason given", $"近{Days}天，附原因")),
                .. Lines.Rows(wrong.Take(MostRows).Select(one => (
                    "•", pen.Say($"{CardText.Clean(one.Account, 40)}: ", $"{CardText.Clean(one.Account, 40)}："),
                    pen.Say($"{CardText.Clean(one.Reason, 80)} ({one.On})", $"{CardText.Clean(one.Reason, 80)}（{one.On}）")))),
            ],
            pen.FreeButton(pen.Say("Alerts", "预警"), AlertCardVerbs.List, CardIds.None, isFirst: true));
    }

    /// <summary>Reads them off the lists of a team and one's own, the latest first.</summary>
    internal static ImmutableArray<WrongAlert> Of(IEnumerable<(TeamMember Member, IReadOnlyList<DealSummary> Deals)> team, IEnumerable<DealSummary> own, DateOnly today, Pen pen) =>
    [
        .. team.SelectMany(entry => entry.Deals).Concat(own).DistinctBy(deal => deal.DealId)
            .Where(deal => deal.Alert?.WrongOn is { } on && today.DayNumber - on.DayNumber <= Days)
            .OrderByDescending(deal => deal.Alert!.WrongOn).ThenBy(deal => deal.DealId, StringComparer.Ordinal)
            .Select(deal => new WrongAlert(deal.DealId, deal.AccountName, deal.Alert!.WrongReason ?? "", Say.Date(deal.Alert.WrongOn!.Value, pen.Language, today))),
    ];
}
