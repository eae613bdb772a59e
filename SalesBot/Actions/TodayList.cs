using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Actions;

/// <summary>Somebody to call, or something to do, today.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Name">The person and the customer, or the customer alone.</param>
/// <param name="Why">The reason, small first letter and no full stop.</param>
/// <param name="Urgency">For the order; more is sooner.</param>
internal sealed record TodayEntry(string DealId, string Name, Text Why, int Urgency);

/// <summary>Who to call today across all open deals, from what their summaries carry: no deal is read (clarification F1).</summary>
internal static class TodayList
{
    /// <summary>Bids due later than this can wait for tomorrow's list.</summary>
    private const int BidDays = 14;

    /// <summary>The most urgent of each deal first, then the rest, each group by urgency.</summary>
    /// <param name="deals">The summaries.</param>
    /// <param name="now">The moment on the person's clock.</param>
    /// <param name="numbers">The tenant's numbers.</param>
    public static IReadOnlyList<TodayEntry> Of(IEnumerable<DealSummary> deals, DateTimeOffset now, Parameters numbers)
    {
        var perDeal = deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery && !deal.IsFrozen)
            .Select(deal => Reasons(deal, now, numbers).OrderByDescending(entry => entry.Urgency).ToList())
            .Where(entries => entries.Count > 0)
            .ToList();
        return
        [
            .. perDeal.Select(entries => entries[0]).OrderByDescending(entry => entry.Urgency).ThenBy(entry => entry.Name, StringComparer.Ordinal),
            .. perDeal.SelectMany(entries => entries.Skip(1)).OrderByDescending(entry => entry.Urgency).ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<TodayEntry> Reasons(DealSummary deal, DateTimeOffset now, Parameters numbers)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        if (deal.Facts is { BidDeadline: { } deadline, OpenBidItems: > 0 and var items } && DateOnly.FromDateTime(deadline.ToOffset(now.Offset).DateTime) is var last && last.DayNumber - today.DayNumber <= BidDays)
        {
            var due = DateText.Of(last, today);
            yield return Entry(null, new($"{items} bid items open, due {due.En}", $"标书还差{items}项，{due.Zh}截止"), 100 - (3 * Math.Max(0, last.DayNumber - today.DayNumber)));
        }

        if (deal.Facts?.IsQuiet != true && deal is { NextStep: { } step, NextStepDue: { } day } && day.DayNumber - today.DayNumber <= 3)
        {
            var left = day.DayNumber - today.DayNumber;
            var when = DateText.Of(day, today);
            yield return Entry(deal.NextStepWith, left < 0 ? new($"overdue: {step}", $"已逾期：{step}") : new($"{when.En}: {step}", $"{when.Zh}：{step}"), 90 - (8 * Math.Max(0, left)));
        }

        foreach (var call in deal.Calls)
        {
            // Counted as the alert counts silence: long holidays do not.
            var days = numbers.Calendar.DaysBetween(call.LastTalk, today);
            var late = days - (call.Due.DayNumber - call.LastTalk.DayNumber);
            if (late > 0)
            {
                yield return Entry(call.Person, new($"{days} days without a talk", $"{days}天没联系"), 60 + Math.Min(25, late));
            }
        }

        if (deal.StallOn(now, numbers) is { Top: { } signal } stall)
        {
            yield return Entry(deal.Facts?.IsQuiet == true ? null : deal.Top?.Person, signal.Words, 30 + Math.Min(60, 4 * stall.Points));
        }
        else if (deal.Top is { Priority: Sales.NextActions.Priority.Today } top)
        {
            yield return Entry(top.Person, top.Because, 25);
        }

        TodayEntry Entry(string? person, Text why, int urgency) =>
            new(deal.DealId, string.IsNullOrEmpty(person) ? deal.AccountName : $"{person} · {deal.AccountName}", why, urgency);
    }
}
