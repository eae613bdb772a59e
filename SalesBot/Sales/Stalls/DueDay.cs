using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stalls;

/// <summary>The next day on which a deal has to be looked at, so that a sweep reads no other.</summary>
public static class DueDay
{
    /// <summary>
    /// The first day after today on which another signal fires, one weighs differently, or one ends, if nothing is
    /// recorded until then. Null if that never happens. On no day before it does the state, level, points or set of
    /// signals change.
    /// </summary>
    /// <param name="facts">The deal's facts.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="limits">The tenant's numbers: another number gives another day.</param>
    public static DateOnly? Of(StallFacts facts, DateTimeOffset now, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(limits);
        var today = DateOnly.FromDateTime(now.DateTime);
        var before = Weights(Stall.Of(facts, now, limits));
        foreach (var day in Candidates(facts, now.Offset, limits).Where(day => day > today).Distinct().Order())
        {
            var then = now.AddDays(day.DayNumber - today.DayNumber);
            if (Weights(Stall.Of(facts, then, limits)) != before)
            {
                return day;
            }
        }

        return null;
    }

    private static string Weights(Stall stall) => string.Join(' ', stall.Signals.Select(signal => $"{signal.Code}:{signal.Points}"));

    // Every day on which a comparison in a rule turns over: a few dozen at most, whatever the deal.
    private static IEnumerable<DateOnly> Candidates(StallFacts facts, TimeSpan offset, Parameters limits)
    {
        var opened = DayOf(facts.OpenedAt);
        var result = facts.ResultAnnouncedAt is { } announced ? DayOf(announced) : (DateOnly?)null;
        var (warn, critical) = limits.Stages.NoTouch(facts.Type, facts.Stage);
        var talk = Later(facts.LastTalk ?? opened, result);
        return new[]
        {
            Counted(talk, warn, critical),
            Overrun(facts, DayOf(facts.EnteredAt), limits),
            facts.Holds.SelectMany(hold => After(hold.From, 0)),
            facts.Holds.SelectMany(hold => After(hold.Until, 0, limits.DecisionMakerDays + 1)),
            facts.Holds.SelectMany(hold => Counted(hold.Until, warn, critical)),
            After(facts.ContractBy, 1, 15),
            After(facts.ExpectedClose, 1, 15, 57),
            facts.Slips.SelectMany(slip => After(DayOf(slip.At), limits.SlipWindowDays + 1)),
            Counted(facts.ResultExpected, QuietPeriod.DaysOfPatience + 1),
            Counted(facts.NextStepDue, 4, 15),
            facts.ContactDays.SelectMany(day => After(day, limits.ActiveContactDays + 1)),
            After(facts.DecisionMakerTalk is { } met ? Later(met, result) : null, limits.DecisionMakerDays + 1),
            After(facts.WorseSince, limits.NewsDays + 1),
            After(facts.DecisionMakerWorseSince, limits.NewsDays + 1),
            facts.BackMoves.SelectMany(at => After(DayOf(at), 91)),
            After(facts.BidDeadline is { } deadline ? DayOf(deadline) : null, -7, -3, 0, 1),
            After(facts.ScoreFellSince, limits.ScoreFallDays + 1),
            After(facts.MilestoneDue, 1, 15),
            After(opened, 366),
            After(facts.CrossYearUntil, 1),
            After(facts.CertificateEnds, 1),
        }.SelectMany(days => days);

        // Where long holidays do not count (domain 2.8).
        IEnumerable<DateOnly> Counted(DateOnly? from, params int[] counts) =>
            from is { } start ? counts.Select(count => limits.Calendar.DayAt(start, count)) : [];

        DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);
    }

    private static IEnumerable<DateOnly> Overrun(StallFacts facts, DateOnly entered, Parameters limits)
    {
        if (limits.Stages.Typical(facts.Type, facts.Stage) is not { } first)
        {
            return [];
        }

        var typical = facts.VisitNo > 1 ? first * limits.RevisitFactor : first;
        int[] days = [limits.EarlyStageDays, Over(limits.OverrunWarn), Over(limits.OverrunCritical), Over(limits.OverrunDead)];

        // Days on hold do not count: a day comes later by the holds that lie before it, however many these are.
        return Enumerable.Range(0, facts.Holds.Length + 1)
            .Select(before => facts.Holds.Take(before).Sum(hold => hold.Between(entered, DateOnly.MaxValue)))
            .SelectMany(held => After(entered, [.. days.Select(day => day + held)]));

        int Over(double factor) => (int)Math.Ceiling((factor * typical) - 1e-9);
    }

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    private static IEnumerable<DateOnly> After(DateOnly? day, params int[] days) => day is { } start ? days.Select(start.AddDays) : [];
}
