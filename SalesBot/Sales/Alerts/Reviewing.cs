using System.Collections.Immutable;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>How the facts move an alert through its life (domain 2.8).</summary>
internal static class Reviewing
{
    public static AlertReview Of(Alert? before, AlertLook on)
    {
        ArgumentNullException.ThrowIfNull(on);
        if (before is { IsAlive: true })
        {
            return on.IsResolved || !on.IsGoingOn ? Resolve(before, on) : before.Rest is not null && !before.Wakes(on) ? new(before, []) : Continue(before, on);
        }

        if (before is { State: AlertState.Dismissed } && (on.IsResolved || !on.IsGoingOn))
        {
            // What was called wrong is over: when it comes again it is news.
            return new(before with { State = AlertState.Resolved, EndedOn = on.Today }, []);
        }

        return on.Opens && on.IsGoingOn && !IsHeldBack(before, on) ? Tell(Open(before, on), on, []) : new(before, []);
    }

    private static bool IsHeldBack(Alert? before, AlertLook on)
    {
        if (before is null || on.Stall.Signals.Any(signal => before.Signals.All(known => known.Code != signal.Code)))
        {
            return false;
        }

        return before.State == AlertState.Dismissed
            ? on.Stall.Level <= before.Level
            : before.EndedOn is { } ended && on.Today.DayNumber - ended.DayNumber < on.Limits.ReopenPause;
    }

    private static AlertReview Resolve(Alert before, AlertLook on)
    {
        var ended = before.Awake(on.Today) with { State = AlertState.Resolved, EndedOn = on.Today };
        return new(ended, [.. before.Pushes.Select(push => AlertNews.Of(ended, push.Rung, NewsKind.Resolved, NewsTiming.InPlace, on.Today))]);
    }

    private static Alert Open(Alert? before, AlertLook on) => new()
    {
        Id = on.NewId,
        DealId = on.DealId,
        OwnerId = on.OwnerId,
        Level = on.Stall.Level,
        Points = on.Stall.Points,
        Signals = SignalsOf(on),
        RaisedAt = on.Now,
        LevelSince = on.Today,
        CriticalSince = on.Stall.Level == StallLevel.Critical ? on.Today : null,
        StageEnteredAt = on.Facts.EnteredAt,
        SnoozedDays = before?.DaysUsed(on) ?? 0,
        // The pause between pushes holds over the end of an alert, or a deal on the edge would be pushed every other day.
        Pushes = before?.Pushes ?? [],
    };

    private static AlertReview Continue(Alert before, AlertLook on)
    {
        var rises = on.Stall.Level > before.Level;
        var alert = before.Awake(on.Today) with
        {
            OwnerId = on.OwnerId,
            Level = on.Stall.Level,
            Points = on.Stall.Points,
            Signals = SignalsOf(on),
            LevelSince = rises ? on.Today : before.LevelSince,
            CriticalSince = on.Stall.Level == StallLevel.Critical ? before.CriticalSince ?? on.Today : null,
        };
        if (rises)
        {
            alert = alert with { State = AlertState.Open, Acknowledged = null, RoseAfterAcknowledging = false };
        }

        var (risen, news) = Escalate(alert, on);
        var reviewed = Tell(risen, on, news);
        return IsHopeless(reviewed.Alert!, on)
            ? new(
                reviewed.Alert! with { NoDecisionProposedOn = on.Today },
                [.. reviewed.News, AlertNews.Of(reviewed.Alert!, AlertRung.Manager, NewsKind.ProposeNoDecision, NewsTiming.AtOnce, on.Today)])
            : reviewed;
    }

    private static bool IsHopeless(Alert alert, AlertLook on) =>
        alert is { CriticalSince: { } since, NoDecisionProposedOn: null } && on.Today.DayNumber - since.DayNumber >= on.Limits.CriticalDays;

    // The day itself belongs to whoever may still act: "at the end of 26 November" (domain 7.8).
    private static (Alert Alert, ImmutableArray<AlertNews> News) Escalate(Alert alert, AlertLook on)
    {
        if (alert.EscalatesAfter(on) is not { } last || on.Today <= last)
        {
            return (alert, []);
        }

        var to = alert.NextRung();
        if (IsPaused(alert, to, on))
        {
            return (alert, []);
        }

        var risen = Pushed(
            alert with
            {
                State = AlertState.Escalated,
                Rung = to,
                RoseAfterAcknowledging = alert.RoseAfterAcknowledging || alert.Acknowledged is not null,
            },
            to,
            on);
        return (risen, [AlertNews.Of(risen, to, NewsKind.Escalated, NewsTiming.AtOnce, on.Today)]);
    }

    private static AlertReview Tell(Alert alert, AlertLook on, ImmutableArray<AlertNews> news)
    {
        foreach (var (rung, timing) in Hearers(alert.Level))
        {
            if (news.Any(told => told.To == rung))
            {
                continue;
            }

            if (timing != NewsTiming.AtOnce)
            {
                news = news.Add(AlertNews.Of(alert, rung, NewsKind.Raised, timing, on.Today));
            }
            else if (IsNewFor(alert, rung) && !IsPaused(alert, rung, on))
            {
                alert = Pushed(alert, rung, on);
                news = news.Add(AlertNews.Of(alert, rung, NewsKind.Raised, timing, on.Today));
                alert = rung > alert.Rung ? alert with { Rung = rung } : alert;
            }
        }

        return new(alert, news);
    }

    private static ImmutableArray<(AlertRung, NewsTiming)> Hearers(StallLevel level) => level switch
    {
        StallLevel.Watch => [(AlertRung.Owner, NewsTiming.Digest)],
        StallLevel.Warning => [(AlertRung.Owner, NewsTiming.AtOnce), (AlertRung.Manager, NewsTiming.Digest)],
        StallLevel.Serious => [(AlertRung.Owner, NewsTiming.AtOnce), (AlertRung.Manager, NewsTiming.AtOnce)],
        StallLevel.Critical => [(AlertRung.Owner, NewsTiming.AtOnce), (AlertRung.Manager, NewsTiming.AtOnce), (AlertRung.Director, NewsTiming.Weekly)],
        _ => [],
    };

    private static bool IsNewFor(Alert alert, AlertRung rung) =>
        LastPush(alert, rung) is not { } last || alert.Level > last.Level || alert.Signals.Any(signal => !last.Codes.Contains(signal.Code));

    // The same level once in three working days; only a higher one sooner.
    private static bool IsPaused(Alert alert, AlertRung rung, AlertLook on) =>
        LastPush(alert, rung) is { } last && alert.Level <= last.Level && on.Today < on.Calendar.After(last.On, on.Limits.PushPause);

    private static Alert Pushed(Alert alert, AlertRung rung, AlertLook on) => alert with
    {
        Pushes = [.. alert.Pushes.Where(push => push.Rung != rung), new AlertPush(rung, alert.Level, on.Today, [.. alert.Signals.Select(signal => signal.Code)])],
    };

    private static AlertPush? LastPush(Alert alert, AlertRung rung) => alert.Pushes.FirstOrDefault(push => push.Rung == rung);

    private static ImmutableArray<AlertSignal> SignalsOf(AlertLook on) =>
        [.. on.Stall.Signals.Select(signal => new AlertSignal(signal.Code, signal.Kind, signal.Points, signal.Days))];
}
