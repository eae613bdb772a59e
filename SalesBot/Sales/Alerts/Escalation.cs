using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>When an alert goes one rung up (domain 2.8).</summary>
public static class Escalation
{
    /// <summary>The last day people have; the day after it goes up. Null if it does not go up.</summary>
    public static DateOnly? EscalatesAfter(this Alert alert, AlertLook on)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(on);
        if (!alert.IsAlive || alert.Rest is not null || alert.Level < StallLevel.Warning)
        {
            return null;
        }

        var answers = alert.Level >= StallLevel.Serious ? AlertRung.Manager : AlertRung.Owner;
        if (alert.Acknowledged is not { } taken || taken.Rung < answers)
        {
            return alert.Rung > answers ? null
                : on.Calendar.After(alert.LevelSince, answers == AlertRung.Owner ? on.Limits.OwnerAcknowledges : on.Limits.ManagerAcknowledges);
        }

        var since = DateOnly.FromDateTime(taken.At.DateTime);
        return alert.RoseAfterAcknowledging || alert.Rung == AlertRung.Director ? null
            : alert.Level switch
            {
                StallLevel.Warning => since.AddDays(on.Limits.WarningDays),
                StallLevel.Serious => since.AddDays(on.Limits.SeriousDays),
                _ => on.Calendar.After(since, on.Limits.CriticalWorkingDays),
            };
    }

    /// <summary>The rung above the one the alert stands on.</summary>
    internal static AlertRung NextRung(this Alert alert) =>
        alert.Level >= StallLevel.Serious || alert.Rung >= AlertRung.Manager ? AlertRung.Director : AlertRung.Manager;

    /// <summary>
    /// The next day on which the alert itself asks for a look: it wakes, goes up, has been critical for too long, or its
    /// reasons may open another one. The signals have days of their own (<see cref="DueDay"/>).
    /// </summary>
    public static DateOnly? NextLook(this Alert alert, AlertLook on)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(on);
        if (!alert.IsAlive)
        {
            // The same reasons are held back for some days, and then nothing else may change.
            return alert is { State: AlertState.Resolved, EndedOn: { } ended } && on.Opens && ended.AddDays(on.Limits.ReopenPause) is var over && over > on.Today ? over : null;
        }

        var bid = on.Facts is { BidDeadline: { } deadline, OpenBidItems: > 0 }
            ? DateOnly.FromDateTime(deadline.ToOffset(on.Now.Offset).DateTime).AddDays(-on.Limits.BidWakes)
            : (DateOnly?)null;
        DateOnly?[] days = alert.Rest is { } rest
            ? [rest.Until, bid]
            : [
                alert.EscalatesAfter(on)?.AddDays(1),
                alert is { CriticalSince: { } since, NoDecisionProposedOn: null } ? since.AddDays(on.Limits.CriticalDays) : null,
                .. alert.Pushes.Select(push => (DateOnly?)on.Calendar.After(push.On, on.Limits.PushPause)),
            ];
        return days.Where(day => day > on.Today).Min();
    }
}
