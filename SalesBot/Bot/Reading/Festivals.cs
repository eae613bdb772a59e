using System.Globalization;
using SalesBot.Sales;

namespace SalesBot.Bot.Reading;

/// <summary>Holidays that dates hang on: "after spring festival", 年后, 国庆前.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>
    /// "After spring festival" is the end of the month in which the Lantern Festival, fourteen days later, closes the
    /// season (clarification F10: 6 February 2027 gives 28 February).
    /// </summary>
    public static FoundDate SpringFestival(string when, DateOnly today) => Around(
        when, SpringFestivalOf, day => MonthEndOf(day.AddDays(14)), today);

    /// <summary>A holiday on a fixed date that lasts some days.</summary>
    public static FoundDate Fixed(string when, int month, int day, int lasts, DateOnly today) => Around(
        when, year => new(year, month, day), start => start.AddDays(lasts), today);

    /// <summary>The first day of the lunar year that begins in this year; the calendar knows it until 2100.</summary>
    public static DateOnly SpringFestivalOf(int year) => DateOnly.FromDateTime(Lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));

    /// <summary>What the holiday is called that begins on this day, as the rules here give it.</summary>
    public static Text NameOf(DateOnly day) => (day.Month, day.Day) switch
    {
        (10, 1) => new("National Day", "国庆节"),
        (5, 1) => new("Labour Day", "劳动节"),
        (1, 1) => new("New Year", "元旦"),
        (12, 25) => new("Christmas", "圣诞节"),
        _ => new("Spring Festival", "春节"),
    };

    private static FoundDate Around(string when, Func<int, DateOnly> festival, Func<DateOnly, DateOnly> after, DateOnly today)
    {
        var year = today.Year;
        while (Meant(when, festival(year), after).Day < today)
        {
            year++;
        }

        return Meant(when, festival(year), after);
    }

    private static FoundDate Meant(string when, DateOnly festival, Func<DateOnly, DateOnly> after) => when switch
    {
        "after" or "后" => new(after(festival), DatePrecision.Month, Festival: festival),
        "before" or "by" or "前" => new(festival.AddDays(-1), Festival: festival),
        _ => new(festival, Festival: festival),
    };

    private static DateOnly MonthEndOf(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
