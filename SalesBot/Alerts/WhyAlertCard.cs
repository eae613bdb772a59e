using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Alerts;

/// <summary>How the level of an alert comes about.</summary>
/// <param name="Ids">The alert and its deal.</param>
/// <param name="Account">The account.</param>
/// <param name="Stall">The signals and what they come to.</param>
/// <param name="Tier">How much the deal weighs.</param>
/// <param name="Factor">What the points are multiplied by for it.</param>
/// <param name="From">The points from which on this level holds.</param>
public sealed record WhyAlertView(CardIds Ids, string Account, Stall Stall, Tier Tier, double Factor, int From);

/// <summary>The arithmetic of an alert, for whoever asks (domain 2.7.2).</summary>
public static class WhyAlertCard
{
    // Title, sum and four rows are six lines; the rest is one number.
    private const int MostRows = 4;

    public static AdaptiveCard Draw(WhyAlertView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var level = pen.Say(Badge.Of(view.Stall.Level).Word);
        var title = pen.Say($"Why {level.ToLowerInvariant()}?", $"为什么{level}？");
        var sum = Sum(view, level, pen);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}. {sum}", $"{CardText.Spoken(view.Account, 20)}。{sum}"),
            [Lines.Title($"{title} {CardText.Clean(view.Account)}"), .. Lines.Rows(Rows(view.Stall, pen)), Lines.Footnote(sum)],
            pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, view.Ids, isFirst: true));
    }

    private static IEnumerable<(string, string, string)> Rows(Stall stall, Pen pen)
    {
        ImmutableArray<Signal> signals = [.. stall.Signals.OrderByDescending(signal => signal.Points)];
        var shown = signals.Length <= MostRows ? MostRows : MostRows - 1;
        foreach (var signal in signals.Take(shown))
        {
            yield return (signal.Points.ToString(CultureInfo.InvariantCulture), "", CardText.Capital(pen.Say(signal.Words)));
        }

        if (signals.Length > shown)
        {
            var rest = signals.Skip(shown).ToList();
            yield return (
                rest.Sum(signal => signal.Points).ToString(CultureInfo.InvariantCulture), "",
                CardText.Capital(string.Join(pen.Say("; ", "；"), rest.Select(signal => pen.Say(signal.Words)))));
        }
    }

    private static string Sum(WhyAlertView view, string level, Pen pen)
    {
        var (raw, points, factor) = (view.Stall.Raw, view.Stall.Points, view.Factor.ToString("0.##", CultureInfo.InvariantCulture));
        return raw == points && view.Factor == 1
            ? pen.Say($"{points} points. {level} from {view.From}.", $"共{points}分，{view.From}分起为{level}。")
            : pen.Say(
                $"{raw} points, times {factor} for a tier {view.Tier} deal: {points}. {level} from {view.From}.",
                $"共{raw}分，{view.Tier}级商机乘{factor}：{points}分。{view.From}分起为{level}。");
    }
}
