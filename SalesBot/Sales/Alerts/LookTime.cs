using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>When a deal has to be looked at next, so that a sweep reads no other.</summary>
public static class LookTime
{
    /// <summary>
    /// The beginning, on the owner's clock, of the first day after today on which a signal or the alert may change. Null
    /// if that never happens.
    /// </summary>
    /// <param name="alert">The deal's alert after this look; null if it never had one.</param>
    /// <param name="on">The look of today.</param>
    /// <param name="clock">The owner's clock.</param>
    public static DateTimeOffset? Next(Alert? alert, AlertLook on, PersonClock clock)
    {
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(clock);
        if (!on.IsGoingOn)
        {
            return null;
        }

        DateOnly?[] days = [Due(on, clock), alert?.NextLook(on)];
        return days.Min() is { } day ? clock.At(day, TimeOnly.MinValue).ToUniversalTime() : null;
    }

    /// <summary>The same right after somebody changed the deal.</summary>
    /// <param name="deal">The deal as it is now.</param>
    /// <param name="rules">The tenant's rules.</param>
    /// <param name="now">The moment.</param>
    /// <param name="clock">The clock of whoever changed it.</param>
    /// <param name="byOwner">Whether that is the owner. If not, their day may be another, so a day is left for that.</param>
    /// <returns>
    /// Now, if it changed or ended a living alert, or left something to be told. Tomorrow, if it gave reasons for a new one: whoever is at a deal is
    /// not told in between what is not there yet.
    /// </returns>
    public static DateTimeOffset? AfterChange(Deal deal, AlertRules rules, DateTimeOffset now, PersonClock clock, bool byOwner)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(clock);
        var on = rules.Look(deal, clock.Local(now), deal.Alert?.Id ?? "");
        var review = Alert.Review(deal.Alert, on);
        if (deal.Alert is { Untold.IsEmpty: false } || (deal.Alert is { IsAlive: true } && review.IsChange(deal.Alert)))
        {
            return now;
        }

        var next = Next(deal.Alert, on, clock);
        var tomorrow = review.Alert is { IsAlive: true } && deal.Alert is not { IsAlive: true } ? clock.At(on.Today.AddDays(1), TimeOnly.MinValue).ToUniversalTime() : next;
        var first = tomorrow < next || next is null ? tomorrow : next;
        return byOwner || first is null ? first : Max(now, first.Value.AddDays(-1));
    }

    // Where the clocks change in between, a moment near midnight belongs to one day or the other; the earlier is looked at.
    private static DateOnly? Due(AlertLook on, PersonClock clock)
    {
        if (DueDay.Of(on.Facts, on.Now, on.Parameters) is not { } day)
        {
            return null;
        }

        var offset = clock.At(day, TimeOnly.MinValue).Offset;
        return offset == on.Now.Offset || DueDay.Of(on.Facts, new DateTimeOffset(on.Now.DateTime, offset), on.Parameters) is not { } other || other > day ? day : other;
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
