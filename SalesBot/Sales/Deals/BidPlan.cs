using System.Collections.Immutable;
using SalesBot.Sales.Calendars;

namespace SalesBot.Sales.Deals;

/// <summary>Our own work before a bid, planned backwards from the deadline (domain 1, F05).</summary>
public static class BidPlan
{
    // Working days before the deadline by which each should be done: our judgement, for a bid of a few binders.
    private static readonly (Text What, int WorkingDays)[] Steps =
    [
        (new("Site survey and risk list", "现场勘查和风险清单"), 10),
        (new("Simulated evaluation", "模拟打分"), 7),
        (new("Price fixed", "定价"), 5),
        (new("Every clause answered", "逐条响应完成"), 4),
        (new("Printed, signed, sealed", "打印、签字、盖章"), 2),
    ];

    /// <summary>Each step with its last day, the earliest first; empty while the deadline is unknown.</summary>
    public static ImmutableArray<(Text What, DateOnly By)> Before(DateOnly? deadline, WorkCalendar calendar) =>
        deadline is { } day ? [.. Steps.Select(step => (step.What, calendar.Before(day, step.WorkingDays)))] : [];
}
