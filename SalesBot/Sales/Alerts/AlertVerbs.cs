using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>Why something cannot be done with an alert.</summary>
public enum AlertRefusal
{
    /// <summary>It was resolved or dismissed.</summary>
    AlreadyEnded,

    /// <summary>The owner used the one snooze of this alert.</summary>
    OwnerSnoozedBefore,

    /// <summary>The day is not after today.</summary>
    NotInTheFuture,

    /// <summary>Later than this person may choose.</summary>
    TooLong,

    /// <summary>The days of this stage are used up.</summary>
    StageUsedUp,

    /// <summary>A bid is due so soon that the alert would wake at once.</summary>
    BidIsDue,

    /// <summary>No reason was given.</summary>
    NoReason,
}

/// <summary>What came of a verb: the changed alert, or why not.</summary>
/// <param name="Alert">The changed alert; null if it was refused.</param>
/// <param name="Refusal">Why not; null if it was done.</param>
/// <param name="DaysAllowed">How many days could be chosen, where a day was refused.</param>
public sealed record AlertOutcome(Alert? Alert, AlertRefusal? Refusal = null, int DaysAllowed = 0)
{
    internal static AlertOutcome No(AlertRefusal why, int days = 0) => new(null, why, days);
}

/// <summary>What people do with an alert (domain 2.8).</summary>
public static class AlertVerbs
{
    /// <summary>Takes note. A second time changes nothing, unless it comes from a higher rung.</summary>
    public static AlertOutcome Acknowledge(this Alert alert, string by, AlertRung rung, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return !alert.IsAlive ? AlertOutcome.No(AlertRefusal.AlreadyEnded)
            : alert.Acknowledged is { } already && already.Rung >= rung ? new(alert)
            : new(alert with
            {
                State = alert.State == AlertState.Snoozed ? AlertState.Snoozed : AlertState.Acknowledged,
                Acknowledged = new(by, rung, now),
            });
    }

    /// <summary>Lets it rest to a day: an owner once and for a week, a manager for 30 days, 45 days in one stay in a stage.</summary>
    public static AlertOutcome Snooze(this Alert alert, SnoozeReason reason, DateOnly until, string by, AlertRung rung, AlertLook on)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(on);
        var awake = alert.Awake(on.Today);
        var days = until.DayNumber - on.Today.DayNumber;
        var left = on.Limits.StageSnooze - awake.DaysUsed(on);
        var own = rung == AlertRung.Owner ? on.Limits.OwnerSnooze : on.Limits.ManagerSnooze;
        var refusal = !alert.IsAlive ? AlertRefusal.AlreadyEnded
            : rung == AlertRung.Owner && alert.OwnerSnoozed ? AlertRefusal.OwnerSnoozedBefore
            : days < 1 ? AlertRefusal.NotInTheFuture
            : on.BidIsNear() ? AlertRefusal.BidIsDue
            : days > own ? AlertRefusal.TooLong
            : days > left ? AlertRefusal.StageUsedUp
            : (AlertRefusal?)null;
        return refusal is { } why ? AlertOutcome.No(why, Math.Max(0, Math.Min(own, left))) : new(awake with
        {
            State = AlertState.Snoozed,
            Rest = new(by, reason, on.Today, until),
            OwnerSnoozed = alert.OwnerSnoozed || rung == AlertRung.Owner,
            SnoozedDays = awake.DaysUsed(on) + days,
            StageEnteredAt = on.Facts.EnteredAt,
            Acknowledged = alert.Acknowledged is { } already && already.Rung >= rung ? already : new(by, rung, on.Now),
        });
    }

    /// <summary>Calls it wrong. It stays away until another signal fires or the level rises.</summary>
    public static AlertOutcome Dismiss(this Alert alert, string reason, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return !alert.IsAlive ? AlertOutcome.No(AlertRefusal.AlreadyEnded)
            : string.IsNullOrWhiteSpace(reason) ? AlertOutcome.No(AlertRefusal.NoReason)
            : new(alert.Awake(today) with { State = AlertState.Dismissed, EndedOn = today, DismissReason = reason.Trim() });
    }

    /// <summary>Days of snooze used in the stay in the stage the deal is in.</summary>
    public static int DaysUsed(this Alert alert, AlertLook on) => alert.StageEnteredAt == on.Facts.EnteredAt ? alert.SnoozedDays : 0;

    /// <summary>This alert without its rest; days not slept are given back.</summary>
    public static Alert Awake(this Alert alert, DateOnly today) => alert.Rest is not { } rest ? alert : alert with
    {
        State = alert.Acknowledged is null ? AlertState.Open : AlertState.Acknowledged,
        Rest = null,
        SnoozedDays = Math.Max(0, alert.SnoozedDays - Math.Max(0, rest.Until.DayNumber - today.DayNumber)),
    };

    /// <summary>Whether a bid is due so soon that no alert rests.</summary>
    internal static bool BidIsNear(this AlertLook on) =>
        on.Facts is { BidDeadline: { } deadline, OpenBidItems: > 0 }
        && DateOnly.FromDateTime(deadline.ToOffset(on.Now.Offset).DateTime).DayNumber - on.Today.DayNumber <= on.Limits.BidWakes;

    /// <summary>Whether the facts wake it before its day (domain 2.8).</summary>
    internal static bool Wakes(this Alert alert, AlertLook on) =>
        alert.Rest is { } rest
        && (on.Today >= rest.Until || on.Stall.Level > alert.Level || on.BidIsNear()
            || on.Stall.Signals.Any(signal => signal.Kind == SignalKind.Movement && alert.Signals.All(known => known.Code != signal.Code)));
}
