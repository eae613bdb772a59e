using System.Collections.Immutable;

namespace SalesBot.Sales.Calendars;

/// <summary>
/// China's public holidays and the weekend days worked in exchange. The years listed are those of the yearly notice of
/// the General Office of the State Council (published 25 October 2023, 12 November 2024 and 4 November 2025). A year not
/// listed has the days that the regulation of 2025 fixes itself and no exchanged weekends: these come by notice only.
/// </summary>
public static class ChinaHolidays
{
    private static readonly ImmutableDictionary<int, (ImmutableArray<DayRange> Off, ImmutableArray<DateOnly> Worked)> Published =
        new Dictionary<int, (ImmutableArray<DayRange>, ImmutableArray<DateOnly>)>
        {
            [2024] = (
                [Off(2024, 1, 1, 1), Off(2024, 2, 10, 8), Off(2024, 4, 4, 3), Off(2024, 5, 1, 5), Off(2024, 6, 10, 1), Off(2024, 9, 15, 3), Off(2024, 10, 1, 7)],
                [new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 7), new(2024, 4, 28), new(2024, 5, 11), new(2024, 9, 14), new(2024, 9, 29), new(2024, 10, 12)]),
            [2025] = (
                [Off(2025, 1, 1, 1), Off(2025, 1, 28, 8), Off(2025, 4, 4, 3), Off(2025, 5, 1, 5), Off(2025, 5, 31, 3), Off(2025, 10, 1, 8)],
                [new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11)]),
            [2026] = (
                [Off(2026, 1, 1, 3), Off(2026, 2, 15, 9), Off(2026, 4, 4, 3), Off(2026, 5, 1, 5), Off(2026, 6, 19, 3), Off(2026, 9, 25, 3), Off(2026, 10, 1, 7)],
                [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)]),
        }.ToImmutableDictionary();

    /// <summary>Whether the notice for this year is known; if not, the days are the fixed ones.</summary>
    public static bool IsPublished(int year) => Published.ContainsKey(year);

    /// <summary>The holidays that begin in a year, by day.</summary>
    public static ImmutableArray<DayRange> In(int year) => Published.TryGetValue(year, out var known) ? known.Off : Fixed(year);

    /// <summary>The Saturdays and Sundays of a year that are worked in exchange.</summary>
    public static ImmutableArray<DateOnly> WorkedIn(int year) => Published.TryGetValue(year, out var known) ? known.Worked : [];

    // New Year, eight days from the eve of Spring Festival, and the weeks of May and October.
    private static ImmutableArray<DayRange> Fixed(int year) => year is < 1901 or > 2100
        ? []
        : [Off(year, 1, 1, 1), new(LunarYear.FirstDay(year).AddDays(-1), 8), Off(year, 5, 1, 5), Off(year, 10, 1, 7)];

    private static DayRange Off(int year, int month, int day, int days) => new(new(year, month, day), days);
}

/// <summary>Days in a row.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Days">1 or more.</param>
public readonly record struct DayRange(DateOnly First, int Days)
{
    /// <summary>The last of them.</summary>
    public DateOnly Last => First.AddDays(Days - 1);

    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
