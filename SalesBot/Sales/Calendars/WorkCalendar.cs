using System.Collections.Immutable;

namespace SalesBot.Sales.Calendars;

/// <summary>Which days are worked (domain 2.8): weekends, China's holidays, and a tenant's own days.</summary>
public sealed record WorkCalendar
{
    /// <summary>A holiday must be longer than this for the clocks of silence and of next steps to stop (domain 2.8).</summary>
    private const int ShortHoliday = 3;

    /// <summary>Monday to Friday and no holiday.</summary>
    public static WorkCalendar Weekdays { get; } = new() { HasChinaHolidays = false };

    /// <summary>China's working days.</summary>
    public static WorkCalendar China { get; } = new() { HasChinaHolidays = true };

    public required bool HasChinaHolidays { get; init; }

    /// <summary>The tenant's own holidays; they come before everything else.</summary>
    public ImmutableArray<DayRange> OwnHolidays { get; init; } = [];

    /// <summary>Days the tenant works although they would be free.</summary>
    public ImmutableArray<DateOnly> OwnWorkingDays { get; init; } = [];

    /// <summary>Whether people are at work on this day.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        if (OwnWorkingDays.Contains(day))
        {
            return true;
        }

        if (OwnHolidays.Any(range => range.Contains(day)) || ChinaHolidayOn(day) is not null)
        {
            return false;
        }

        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || (HasChinaHolidays && ChinaHolidays.WorkedIn(day.Year).Contains(day));
    }

    /// <summary>The day this many working days after another; the start is not counted (clarification B16).</summary>
    /// <param name="day">The start.</param>
    /// <param name="count">0 or more.</param>
    public DateOnly After(DateOnly day, int count) => Away(day, count, 1);

    /// <summary>The day this many working days before another; the end is not counted.</summary>
    /// <param name="day">The end.</param>
    /// <param name="count">0 or more.</param>
    public DateOnly Before(DateOnly day, int count) => Away(day, count, -1);

    /// <summary>This day if it is worked, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : After(day, 1);

    /// <summary>Days from one to another without those of long holidays: how the clocks of S1 and S5 count (domain 2.8).</summary>
    /// <param name="from">The start, not counted.</param>
    /// <param name="to">The end, counted. Before the start, plain days below zero.</param>
    public int DaysBetween(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        return days <= 0 ? days : days - Holidays(from, to).Where(range => range.Days > ShortHoliday)
            .SelectMany(range => Enumerable.Range(0, range.Days).Select(range.First.AddDays)).Where(day => day > from && day <= to).Distinct().Count();
    }

    /// <summary>The first day on which <see cref="DaysBetween"/> comes to so many.</summary>
    /// <param name="from">The start, not counted.</param>
    /// <param name="days">How many.</param>
    public DateOnly DayAt(DateOnly from, int days)
    {
        var day = from.AddDays(days);
        for (var missing = days - DaysBetween(from, day); missing > 0; missing = days - DaysBetween(from, day))
        {
            // A day adds one at most, so this never goes too far.
            day = day.AddDays(missing);
        }

        return day;
    }

    private DateOnly Away(DateOnly day, int count, int step)
    {
        // A list that leaves no working day in a year is a mistake, and must not hold up a sweep.
        for (var left = 366 + (count * 7); count > 0 && left > 0; left--)
        {
            day = day.AddDays(step);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private IEnumerable<DayRange> Holidays(DateOnly from, DateOnly to) =>
        (HasChinaHolidays ? Enumerable.Range(from.Year, to.Year - from.Year + 1).SelectMany(year => ChinaHolidays.In(year)) : []).Concat(OwnHolidays);

    private DayRange? ChinaHolidayOn(DateOnly day)
    {
        foreach (var range in HasChinaHolidays ? ChinaHolidays.In(day.Year) : [])
        {
            if (range.Contains(day))
            {
                return range;
            }
        }

        return null;
    }
}
