using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Stalls;

namespace SalesBot.Administration;

/// <summary>How alerts do in a whole company.</summary>
/// <param name="OpenDeals">Deals that are not over.</param>
/// <param name="Alerts">Living alerts, by level.</param>
/// <param name="Wrong">Alerts called wrong in the last month: customer and reason.</param>
/// <param name="Unreached">People who cannot be written to, with why; ready to show.</param>
/// <param name="WithoutManager">People who have open deals and no manager.</param>
public sealed record CompanyReportView(
    int OpenDeals,
    ImmutableSortedDictionary<StallLevel, int> Alerts,
    ImmutableArray<(string Account, string Reason)> Wrong,
    ImmutableArray<string> Unreached,
    ImmutableArray<string> WithoutManager);

/// <summary>What an administrator tunes by: too many alerts of a kind, reasons why some were wrong, people who hear nothing.</summary>
public static class CompanyReportCard
{
    private const int MostNames = 4;
    private const int MostReasons = 4;
    private const int LongestName = 40;
    private const int LongestReason = 80;

    public static AdaptiveCard Draw(CompanyReportView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var alive = view.Alerts.Values.Sum();
        var title = pen.Say(alive == 1 ? "One open alert" : $"{alive} open alerts", $"{alive}个未解除的预警");
        var levels = view.Alerts.Reverse().Select(level => pen.Say($"{level.Value} {pen.Say(Badge.Of(level.Key).Word).ToLowerInvariant()}", $"{pen.Say(Badge.Of(level.Key).Word)}{level.Value}个"));
        List<AdaptiveAction> buttons = [pen.FreeButton(pen.Say("Settings", "设置"), AdminVerbs.Open, CardIds.None, isFirst: true)];
        if (!view.Wrong.IsEmpty)
        {
            buttons.Add(pen.Opens(pen.Say("Why wrong", "错误原因"), [.. Lines.Rows(view.Wrong.Take(MostReasons).Select(one => ("•", CardText.Clean(one.Account, LongestName) + pen.Say(": ", "："), CardText.Clean(one.Reason, LongestReason))))]));
        }

        return pen.Card(
            CardText.Spoken(title),
            [
                Lines.Title(title),
                Lines.SubLine(pen.Say($"{view.OpenDeals} open deals", $"{view.OpenDeals}个进行中的商机"), pen.Say("whole company", "全公司")),
                .. Lines.Rows(
                [
                    ("•", pen.Say("Levels: ", "级别："), alive == 0 ? pen.Say("none", "无") : string.Join(pen.Say(", ", "，"), levels)),
                    ("•", pen.Say("Called wrong in a month: ", "一个月内被指出不对："), Count(view.Wrong.Length, pen)),
                    ("•", pen.Say("Cannot be reached: ", "收不到消息："), Names(view.Unreached, pen)),
                    ("•", pen.Say("With deals, without a manager: ", "有商机但没有经理："), Names(view.WithoutManager, pen)),
                ]),
            ],
            buttons);
    }

    private static string Count(int count, Pen pen) => count == 0 ? pen.Say("none", "无") : pen.Say($"{count}", $"{count}个");

    private static string Names(ImmutableArray<string> names, Pen pen)
    {
        var shown = string.Join(pen.Say(", ", "、"), names.Take(MostNames).Select(name => CardText.Clean(name, LongestName)));
        return names.IsEmpty ? pen.Say("nobody", "无") : names.Length <= MostNames ? shown : pen.Say($"{shown} and {names.Length - MostNames} more", $"{shown}等{names.Length}人");
    }
}
