using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>Who hears of a deal, from the owner up. Where nobody is on a rung, the nearest below takes what cannot wait.</summary>
/// <param name="Owner">Whoever looks after the deal: the owner, or who covers for them.</param>
/// <param name="Manager">Null if the owner has none, or is it.</param>
/// <param name="Director">Null if the manager has none, or it is one of the two.</param>
internal sealed record Chain(Hearer Owner, Hearer? Manager, Hearer? Director)
{
    /// <summary>The people of a deal on the owner's day.</summary>
    public static async Task<Chain> OfAsync(Deal deal, UserRecord? owner, DateOnly today, Func<string, Task<UserRecord?>> find, AlertRules rules)
    {
        var manager = Other(owner?.ManagerId, deal.OwnerId);
        var managing = manager is null ? null : await find(manager);
        var director = Other(managing?.ManagerId, deal.OwnerId, manager);
        var cover = owner?.CoverOn(today);
        return new(
            cover is null ? Of(AlertRung.Owner, deal.OwnerId, owner) : Of(AlertRung.Owner, cover, await find(cover)),
            manager is null ? null : Of(AlertRung.Manager, manager, managing),
            director is null ? null : Of(AlertRung.Director, director, await find(director)));

        Hearer Of(AlertRung rung, string id, UserRecord? user) => new(rung, id, rules.ClockIn(user?.TimeZone), user?.DigestAt ?? PersonClock.DayBegins);
    }

    /// <summary>Who is on a rung; null if nobody is.</summary>
    public Hearer? On(AlertRung rung) => rung switch
    {
        AlertRung.Owner => Owner,
        AlertRung.Manager => Manager,
        _ => Director,
    };

    /// <summary>Who is on a rung, or on the nearest below.</summary>
    public Hearer OnOrBelow(AlertRung rung) => On(rung) ?? (rung == AlertRung.Director ? Manager : null) ?? Owner;

    private static string? Other(string? id, params ReadOnlySpan<string?> than) => id is null || than.Contains(id) ? null : id;
}

/// <summary>Somebody on a rung.</summary>
/// <param name="Rung">As whom they hear it.</param>
/// <param name="Id">Entra object id.</param>
/// <param name="Clock">Their clock.</param>
/// <param name="DigestAt">When they want to read what their deals need.</param>
internal sealed record Hearer(AlertRung Rung, string Id, PersonClock Clock, TimeOnly DigestAt)
{
    /// <summary>Their next digest: the day it is of, and its moment.</summary>
    public (DateOnly Day, DateTimeOffset At) NextDigest(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(Clock.Local(now).DateTime);
        var day = Clock.Calendar.OnOrAfter(Clock.At(today, DigestAt) > now ? today : today.AddDays(1));
        return (day, Clock.At(day, DigestAt).ToUniversalTime());
    }

    // Longer than any holiday a setting allows.
    private const int WeeksBack = 10;

    /// <summary>
    /// Their next list of the week: the Monday it is of, and its moment, on the first day from then on that is worked. A
    /// week without such a day shares its list with the one after it.
    /// </summary>
    public (DateOnly Monday, DateTimeOffset At) NextWeekly(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(Clock.Local(now).DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - (WeeksBack * 7));
        while (AtOf(monday) <= now)
        {
            monday = monday.AddDays(7);
        }

        return (monday, AtOf(monday).ToUniversalTime());
    }

    private DateTimeOffset AtOf(DateOnly monday) => Clock.At(Clock.Calendar.OnOrAfter(monday), DigestAt);
}
