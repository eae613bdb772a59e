using System.Globalization;

namespace SalesBot.Sales.Calendars;

/// <summary>The Chinese lunar year: where Spring Festival falls.</summary>
public static class LunarYear
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The first day of the lunar year that begins in this year.</summary>
    /// <param name="year">1901 to 2100.</param>
    public static DateOnly FirstDay(int year) => DateOnly.FromDateTime(Lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));
}
