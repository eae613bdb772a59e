using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>
/// The alerts that were called wrong in the last month, with the reasons given: what a threshold is tuned by (domain 2.8).
/// </summary>
internal static class AlertReport
{
    /// <summary>The argument of "alert report".</summary>
    public const string Word = "report";

    private const int Days = 31;
    private const int MostRows = 4;

    public static IMessageActivity Card(IEnumerable<(TeamMember Member, IReadOnlyList<DealSummary> Deals)> team, IEnumerable<DealSummary> own, DateOnly today, Pen pen)
    {
        ImmutableArray<DealSummary> wrong =
        [
            .. team.SelectMany(entry => entry.Deals).Concat(own).DistinctBy(deal => deal.DealId)
                .Where(deal => deal.Alert?.WrongOn is { } on && today.DayNumber - on.DayNumber <= Days).OrderByDescending(deal => deal.Alert!.WrongOn),
        ];
        var rows = wrong.Take(MostRows).Select(deal => ("•", $"{CardText.Clean(deal.AccountName, 40)}: ", $"{CardText.Clean(deal.Alert!.WrongReason, 80)} ({Say.Date(deal.Alert.WrongOn!.Value, pen.Language, today)})"));
        var title = wrong.Length switch
        {
            0 => pen.Say("No alert was called wrong", "没有被指出错误的预警"),
            1 => pen.Say("One alert was called wrong", "1个预警被指出不对"),
            _ => pen.Say($"{wrong.Length} alerts were called wrong", $"{wrong.Length}个预警被指出不对"),
        };
        return CardMessage.Of(pen.Card(
            CardText.Spoken(title),
            [
                Lines.Title(title),
                Lines.SubLine(pen.Say("In the last 31 days, with the reason given", "近31天，附原因")),
                .. Lines.Rows(rows),
            ],
            pen.FreeButton(pen.Say("Alerts", "预警"), AlertCardVerbs.List, CardIds.None, isFirst: true)));
    }
}
