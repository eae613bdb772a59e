using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Sales.Calendars;

/// <summary>Which days are worked (domain 2.8): China's holidays, the weekends worked in exchange, a tenant's own days.</summary>
public class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-09-25", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-02-04", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2024-10-12", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-23", true)]
    public void China_works_as_published(string day, bool works) => Assert.Equal(works, WorkCalendar.China.IsWorkingDay(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2027-02-05", false)]
    [InlineData("2027-02-06", false)]
    [InlineData("2027-02-12", false)]
    [InlineData("2027-02-15", true)]
    [InlineData("2027-10-04", false)]
    public void A_year_not_yet_published_has_its_fixed_days(string day, bool works)
    {
        Assert.False(ChinaHolidays.IsPublished(2027));
        Assert.Equal(works, WorkCalendar.China.IsWorkingDay(DateOnly.Parse(day)));
    }

    [Theory]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2027, "2027-02-06")]
    public void Spring_Festival_is_the_first_day_of_the_lunar_year(int year, string day) => Assert.Equal(DateOnly.Parse(day), LunarYear.FirstDay(year));

    [Fact]
    public void A_tenants_own_days_come_before_everything_else()
    {
        var own = WorkCalendar.China with { OwnHolidays = [new(new(2026, 12, 24), 3)], OwnWorkingDays = [new(2026, 10, 3), new(2026, 12, 26)] };

        Assert.False(own.IsWorkingDay(new(2026, 12, 24)));
        Assert.True(own.IsWorkingDay(new(2026, 10, 3)));
        Assert.True(own.IsWorkingDay(new(2026, 12, 26)));
    }

    [Theory]
    [InlineData("2026-11-23", 3, "2026-11-26")]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-11-23", 0, "2026-11-23")]
    public void Working_days_are_counted_from_the_day_after(string from, int count, string to) =>
        Assert.Equal(DateOnly.Parse(to), WorkCalendar.China.After(DateOnly.Parse(from), count));

    [Fact]
    public void A_list_without_any_working_day_comes_to_an_end()
    {
        var never = WorkCalendar.Weekdays with { OwnHolidays = [new(new(2026, 1, 1), 2000)] };

        Assert.True(never.After(new(2026, 2, 1), 3) < new DateOnly(2028, 1, 1));
    }

    [Theory]
    [InlineData("2026-09-28", "2026-10-12", 7)]
    [InlineData("2026-10-03", "2026-10-12", 5)]
    [InlineData("2026-06-18", "2026-06-25", 7)]
    [InlineData("2026-11-23", "2026-11-20", -3)]
    public void Long_holidays_are_skipped_and_short_ones_are_not(string from, string to, int days) =>
        Assert.Equal(days, WorkCalendar.China.DaysBetween(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Fact]
    public void A_leap_day_is_a_day_like_any_other()
    {
        Assert.True(WorkCalendar.China.IsWorkingDay(new(2028, 2, 29)));
        Assert.Equal(new DateOnly(2028, 2, 29), WorkCalendar.Weekdays.After(new(2028, 2, 28), 1));
        Assert.Equal(2, WorkCalendar.Weekdays.DaysBetween(new(2028, 2, 28), new(2028, 3, 1)));
    }
}
