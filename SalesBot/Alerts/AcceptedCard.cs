using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts;

/// <summary>The owner took what a manager asked for.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="What">"Wang Lei accepted, by Wed 25 Nov".</param>
/// <param name="Facts">What ends the alert, three at most.</param>
/// <param name="Else">What happens otherwise, and when; null if nothing does.</param>
public sealed record AcceptedView(string DealId, string Account, string What, ImmutableArray<string> Facts, string? Else);

/// <summary>Tells a manager that a nudge was accepted, and by which facts the alert ends (clarification A1).</summary>
public static class AcceptedCard
{
    public static AdaptiveCard Draw(AcceptedView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var what = CardText.Clean(view.What, CardText.QuoteLength);
        return pen.Card(
            CardText.Spoken($"{view.Account}: {view.What}", CardText.QuoteLength),
            [
                Lines.Title(view.Account),
                Lines.Sentence(view.Facts.IsEmpty ? what : pen.Say($"{what}. The alert is acknowledged and resolves when", $"{what}。预警已确认，满足以下条件即解除：")),
                .. Lines.Rows(view.Facts.Take(3).Select(fact => ("•", "", fact))),
                .. view.Else is { } otherwise ? new[] { Lines.Footnote(otherwise) } : [],
            ],
            pen.FreeButton(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true));
    }
}

/// <summary>From a deal to that card.</summary>
internal static class Accepted
{
    public static AcceptedView Of(AlertCase one, ManagerRequest request, string owner, Pen pen, DateOnly today) => new(
        one.Deal.Id, one.Deal.AccountName,
        request.Due is { } due
            ? pen.Say($"{owner} accepted, by {Say.Date(due, Language.English, today)}", $"{owner}已接受，{Say.Date(due, Language.Chinese, today)}前")
            : pen.Say($"{owner} accepted", $"{owner}已接受"),
        [.. WayOut.Of(one.Look.Stall).Where(fact => !Done(one, fact)).Select(fact => pen.Say(fact))],
        Otherwise(one, pen, today));

    // What was just accepted is a dated next step by itself.
    private static bool Done(AlertCase one, Text fact) => fact.En.Contains("next step", StringComparison.Ordinal) && one.Deal.NextOpenStep?.Due >= one.Look.Today;

    private static string? Otherwise(AlertCase one, Pen pen, DateOnly today)
    {
        if (one.Alive?.EscalatesAfter(one.Look) is not { } last)
        {
            return null;
        }

        var days = Enumerable.Range(1, last.DayNumber - one.Look.Today.DayNumber).Count(day => one.Look.Calendar.IsWorkingDay(one.Look.Today.AddDays(day)));
        var (en, zh) = (Say.Date(last, Language.English, today), Say.Date(last, Language.Chinese, today));
        return one.Above.Length > 1
            ? pen.Say($"Otherwise it goes to the director at the end of {en} ({days} working days).", $"否则{zh}下班后升级给总监（{days}个工作日）。")
            : pen.Say($"Otherwise it comes back to you at the end of {en} ({days} working days).", $"否则{zh}下班后再提醒你（{days}个工作日）。");
    }
}
