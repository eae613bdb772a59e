using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Sales.Stalls.SignalKind;

namespace SalesBot.Sales.Stalls;

/// <summary>When each stall signal fires (domain 2.7 with clarifications A1, A2, A9, A10, A14, B18, B19, B30).</summary>
internal static class SignalRules
{
    private static readonly Func<Today, Signal?>[] All =
        [Silence, StageOverrun, CloseDatePassed, CloseDateMoved, NoNextStep, FewContacts, DecisionMakerAway, SomebodyTurned, SentBack, BidNotReady, ScoreFell, AcceptanceLate, TooOld, ProofEnds];

    /// <summary>The signals that fire, by number.</summary>
    public static IEnumerable<Signal> Fire(StallFacts facts, DateTimeOffset now, Parameters limits)
    {
        var today = new Today(facts, now, limits);
        return All.Select(rule => rule(today)).OfType<Signal>();
    }

    private static Signal? Silence(Today on)
    {
        var (warn, critical) = on.Limits.Stages.NoTouch(on.Facts.Type, on.Facts.Stage);
        var days = on.CountSince(on.TalkClock);
        return on.Facts.IsQuiet || days < warn ? null
            : Fires("S1", Movement, days >= critical ? 4 : 2, days, ("{d}", days), ("{w}", days >= critical ? critical : warn));
    }

    private static Signal? StageOverrun(Today on)
    {
        if (on.Facts is { Stage: Stage.Procurement, ContractBy: { } by })
        {
            var late = on.DaysSince(by);
            return late <= 0 ? null : Fires("S2.contract", Movement, late > 14 ? 3 : 2, late, ("{d}", late));
        }

        if (on.Limits.Stages.Typical(on.Facts.Type, on.Facts.Stage) is not { } first || (!on.IsBeforeSignature && on.Facts.Stage != Stage.Acceptance))
        {
            return null;
        }

        var typical = on.Facts.VisitNo > 1 ? first * on.Limits.RevisitFactor : first;
        var days = on.DaysWatched(on.DayOf(on.Facts.EnteredAt));
        var isEarly = on.Facts.Stage <= Stage.Analysis && days >= on.Limits.EarlyStageDays;
        var points = isEarly || Over(on.Limits.OverrunDead) ? 4 : Over(on.Limits.OverrunCritical) ? 3 : Over(on.Limits.OverrunWarn) ? 2 : 0;
        return points == 0 ? null : Fires("S2", Movement, points, days, ("{d}", days), ("{t}", (int)Math.Round(typical, MidpointRounding.AwayFromZero)));

        bool Over(double factor) => days >= (factor * typical) - 1e-9;
    }

    private static Signal? CloseDatePassed(Today on)
    {
        var days = on.Facts.ExpectedClose is { } close ? on.DaysSince(close) : 0;
        return !on.IsBeforeSignature || days < 1 ? null
            : Fires("S3", Movement, days > 56 ? 4 : days > 14 ? 3 : 2, days, ("{d}", days));
    }

    private static Signal? CloseDateMoved(Today on)
    {
        var slips = on.Facts.Slips.Where(slip => on.DaysSince(on.DayOf(slip.At)) <= on.Limits.SlipWindowDays).ToList();
        var (times, days) = (slips.Count, slips.Sum(slip => slip.Days));
        var points = times >= on.Limits.SlipsCritical || days > on.Limits.SlipDaysCritical ? 3
            : times >= on.Limits.SlipsWarn || days > on.Limits.SlipDaysWarn ? 1 : 0;
        return !on.IsBeforeSignature || points == 0 ? null : Fires("S4", Movement, points, days, ("{n}", times), ("{d}", days));
    }

    private static Signal? NoNextStep(Today on)
    {
        if (on.Facts is { IsQuiet: true, ResultExpected: { } expected })
        {
            var waited = on.CountSince(expected);
            return waited <= QuietPeriod.DaysOfPatience ? null : Fires("S5.result", Movement, 2, waited, ("{d}", waited));
        }

        if (on.Facts.NextStepDue is not { } due)
        {
            return Fires("S5", Movement, 2, 0);
        }

        var days = on.CountSince(due);
        return days < 4 ? null : Fires("S5.late", Movement, days > 14 ? 2 : 1, days, ("{d}", days));
    }

    private static Signal? FewContacts(Today on)
    {
        var active = on.Facts is { IsQuiet: true, ContactsAtSubmission: { } frozen } ? frozen
            : on.Facts.ContactDays.Count(day => on.DaysSince(day) <= on.Limits.ActiveContactDays);
        var points = active < 2 && on.Facts.Stage >= Stage.Analysis ? 2 : active < 4 && on.Facts.Stage >= Stage.Selection ? 1 : 0;
        return !on.IsBeforeSignature || on.Facts.Type == DealType.PassiveProject || points == 0 ? null
            : Fires("S6", Risk, points, 0, ("{n}", active));
    }

    private static Signal? DecisionMakerAway(Today on)
    {
        if (!on.IsBeforeSignature || on.Facts.IsQuiet || on.Facts.DecisionMakerIsOffLimits
            || on.Facts.Type == DealType.PassiveProject || on.Facts.Stage < Stage.Charter)
        {
            return null;
        }

        var isLate = on.Facts.Stage >= Stage.Selection;
        if (on.Facts.DecisionMakerTalk is not { } talk)
        {
            return Fires("S7", Risk, isLate ? 3 : 2, 0);
        }

        var days = on.DaysSince(on.AfterQuiet(talk));
        return isLate && days > on.Limits.DecisionMakerDays ? Fires("S7.old", Risk, 3, days, ("{d}", days)) : null;
    }

    private static Signal? SomebodyTurned(Today on) =>
        on.IsNews(on.Facts.DecisionMakerWorseSince) ? Fires("S8", Risk, 3, 0)
        : on.IsNews(on.Facts.WorseSince) ? Fires("S8", Risk, 2, 0)
        : null;

    private static Signal? SentBack(Today on)
    {
        var times = on.Facts.BackMoves.Count(at => on.DaysSince(on.DayOf(at)) <= 90);
        return !on.IsBeforeSignature || times < 2 ? null : Fires("S9", Risk, 1, 0, ("{n}", times));
    }

    private static Signal? BidNotReady(Today on)
    {
        if (on.Facts is not { BidDeadline: { } deadline, OpenBidItems: > 0 and var open, Stage: Stage.Selection or Stage.Bidding })
        {
            return null;
        }

        var left = -on.DaysSince(on.DayOf(deadline));
        return left > 7 ? null
            : on.Now >= deadline ? Fires("S10.late", Movement, 8, left, ("{n}", open))
            : Fires("S10", Movement, left <= 3 ? 8 : 5, left, ("{d}", left), ("{n}", open));
    }

    private static Signal? ScoreFell(Today on) =>
        on.IsBeforeSignature && on.Facts.ScoreFellSince is { } since && on.DaysSince(since) <= on.Limits.ScoreFallDays
            ? Fires("S11", Risk, 1, 0, ("{n}", on.Facts.ScoreFall))
            : null;

    private static Signal? AcceptanceLate(Today on)
    {
        var days = on.Facts.MilestoneDue is { } due ? on.DaysSince(due) : 0;
        return on.Facts.Stage is not (Stage.Implementation or Stage.Acceptance) || days < 1 ? null
            : Fires("S12", Movement, days > 14 ? 3 : 2, days, ("{d}", days));
    }

    private static Signal? TooOld(Today on) =>
        on.IsBeforeSignature && on.DaysSince(on.DayOf(on.Facts.OpenedAt)) > 365 && !(on.Facts.CrossYearUntil >= on.Day)
            ? Fires("S13", Movement, 2, 0)
            : null;

    private static Signal? ProofEnds(Today on) =>
        on.Facts.CertificateEnds is { } ends && (ends < on.Day || (on.IsBeforeSignature && ends < on.Facts.ExpectedClose)) ? Fires("S14", Risk, 2, 0)
        : on.Facts.AppraisalFall >= on.Limits.AppraisalFall ? Fires("S14.appraisal", Risk, 2, 0, ("{n}", on.Facts.AppraisalFall))
        : null;

    private static Signal Fires(string words, SignalKind kind, int points, int days, params ReadOnlySpan<(string, int)> numbers) =>
        new(words.Split('.')[0], kind, points, SignalWords.Of(words, numbers), days);

    /// <summary>The facts on one day.</summary>
    private sealed record Today(StallFacts Facts, DateTimeOffset Now, Parameters Limits)
    {
        public DateOnly Day { get; } = DateOnly.FromDateTime(Now.DateTime);

        /// <summary>Open, and not past procurement (clarification A2).</summary>
        public bool IsBeforeSignature => Facts is { Outcome: Outcome.Open, Stage: <= Stage.Procurement };

        /// <summary>The day silence counts from: the last talk, the end of a quiet period or of a hold, or the beginning.</summary>
        public DateOnly TalkClock => AfterQuiet(Facts.LastTalk ?? DayOf(Facts.OpenedAt));

        /// <summary>The day itself, or that of the result if it came later: nobody could be talked with before.</summary>
        public DateOnly AfterQuiet(DateOnly talk) =>
            AfterHold(Facts.ResultAnnouncedAt is { } announced && DayOf(announced) is var result && result > talk ? result : talk);

        /// <summary>Days since, without those on hold: nobody was to work on the deal then.</summary>
        public int DaysWatched(DateOnly day) => DaysSince(day) - Facts.Holds.Sum(hold => hold.Between(day, Day));

        public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Now.Offset).DateTime);

        public bool IsNews(DateOnly? since) => since is { } day && DaysSince(day) <= Limits.NewsDays;

        public int DaysSince(DateOnly day) => Day.DayNumber - day.DayNumber;

        /// <summary>The same without the days of long holidays (domain 2.8).</summary>
        public int CountSince(DateOnly day) => Limits.Calendar.DaysBetween(day, Day);

        private DateOnly AfterHold(DateOnly day) => Facts.Holds.Where(hold => hold.Until <= Day && hold.Until > day).Select(hold => hold.Until).Append(day).Max();
    }
}
