namespace SalesBot.Sales.Calendars;

/// <summary>When nothing is sent to a person unasked (domain 2.8), on their own clock.</summary>
/// <param name="From">They begin; not before <paramref name="Until"/> where they go over midnight.</param>
/// <param name="Until">They are over; the same time where there are none.</param>
/// <param name="FreeDays">Whether weekends and holidays are quiet too.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until, bool FreeDays = true)
{
    /// <summary>From 19:00 to 08:30, and on free days.</summary>
    public static QuietHours Usual { get; } = new(PersonClock.DayEnds, PersonClock.DayBegins);

    /// <summary>None at all.</summary>
    public static QuietHours Off { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue, FreeDays: false);

    /// <summary>Whether this is none at all.</summary>
    public bool IsOff => From == Until && !FreeDays;

    /// <summary>Whether a time of a day is one of them.</summary>
    public bool Include(TimeOnly time, bool isWorkingDay) =>
        (FreeDays && !isWorkingDay) || (From <= Until ? time >= From && time < Until : time >= From || time < Until);
}
