using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Alerts;

/// <summary>
/// Somebody decided that a deal rests until a day: a frozen budget, a plant that is rebuilt. It is no stall, so no signal
/// fires; from the day on it is watched again by itself.
/// </summary>
/// <param name="Reason">In the person's words.</param>
/// <param name="From">The day it began.</param>
/// <param name="Until">The day from which on the deal is watched again.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When it was decided.</param>
public sealed record Hold(string Reason, DateOnly From, DateOnly Until, string By, DateTimeOffset At)
{
    /// <summary>Whether a day is one of it.</summary>
    public bool Includes(DateOnly day) => From <= day && day < Until;
}

/// <summary>Why a deal cannot be put on hold.</summary>
public enum HoldRefusal
{
    /// <summary>The deal has ended.</summary>
    Closed,

    NoReason,

    /// <summary>The day is not after today.</summary>
    NotInTheFuture,

    /// <summary>Later than may be chosen.</summary>
    TooLong,

    /// <summary>A bid is due so soon that the deal cannot rest that long.</summary>
    BidIsDue,
}

/// <summary>What came of it: the deal on hold, or why not.</summary>
/// <param name="Deal">The deal after; null if it was refused.</param>
/// <param name="Refusal">Why not; null if it was done.</param>
/// <param name="Latest">The last day that could be chosen, where a day was refused.</param>
public sealed record HoldOutcome(Deal? Deal, HoldRefusal? Refusal = null, DateOnly? Latest = null);

/// <summary>Putting deals on hold.</summary>
public static class Holding
{
    /// <summary>The hold a deal is in on a day; null if it is in none.</summary>
    public static Hold? HoldOn(this Deal deal, DateOnly day) => deal.Holds.LastOrDefault(hold => hold.Includes(day));

    /// <summary>The last day that may be chosen today: 90 days on, 180 days in all, and not into the last week before a bid.</summary>
    public static DateOnly LatestHold(this Deal deal, DateTimeOffset now, AlertLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var (today, numbers) = (DateOnly.FromDateTime(now.DateTime), limits ?? AlertLimits.Default);
        var used = deal.Holds.Where(hold => hold.From < today).Sum(hold => Math.Min(hold.Until.DayNumber, today.DayNumber) - hold.From.DayNumber);
        var latest = today.AddDays(Math.Max(0, Math.Min(numbers.LongestHold, numbers.HoldsInAll - used)));
        return deal.BidWeek(now, numbers) is { } bid && bid < latest ? bid : latest;
    }

    /// <summary>Puts it on hold, or changes the hold it is in.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">From when on it is watched again.</param>
    /// <param name="by">Entra object id.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="limits">The tenant's numbers; the defaults if null.</param>
    public static HoldOutcome PutOnHold(this Deal deal, string? reason, DateOnly until, string by, DateTimeOffset now, AlertLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var today = DateOnly.FromDateTime(now.DateTime);
        var latest = deal.LatestHold(now, limits);
        HoldRefusal? refusal = deal.Outcome is not (Outcome.Open or Outcome.WonInDelivery) ? HoldRefusal.Closed
            : string.IsNullOrWhiteSpace(reason) ? HoldRefusal.NoReason
            : until <= today ? HoldRefusal.NotInTheFuture
            : until <= latest ? null
            : deal.BidWeek(now, limits ?? AlertLimits.Default) is { } bid && bid <= latest ? HoldRefusal.BidIsDue
            : HoldRefusal.TooLong;
        return refusal is { } why ? new(null, why, latest) : new(deal.EndHold(today) with
        {
            Holds = [.. deal.EndHold(today).Holds, new Hold(reason!.Trim(), today, until, by, now)],
        });
    }

    /// <summary>Watches it again from a day on. A deal that is on no hold stays as it is.</summary>
    public static Deal EndHold(this Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.HoldOn(today) is not { } hold ? deal : deal with
        {
            // One that began today never was.
            Holds = hold.From == today ? deal.Holds.Remove(hold) : deal.Holds.Replace(hold, hold with { Until = today }),
        };
    }

    // The first day of the week before a bid that still needs something.
    private static DateOnly? BidWeek(this Deal deal, DateTimeOffset now, AlertLimits limits) =>
        deal.Tender is { SubmittedAt: null, BidDeadline: { } deadline, OpenItems.Length: > 0 }
            ? DateOnly.FromDateTime(deadline.ToOffset(now.Offset).DateTime).AddDays(-limits.BidWakes)
            : null;
}
