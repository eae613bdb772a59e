using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Sales.Calendars;

/// <summary>Working days and long holidays (domain 2.8, clarification B16).</summary>
public class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-10-08", 2, "2026-10-10")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    public void The_next_working_day_in_China_leaves_out_holidays_and_takes_in_exchanged_weekends(string from, int count, string to) =>
        Assert.Equal(DateOnly.Parse(to, null), WorkCalendar.China.After(DateOnly.Parse(from, null), count));

    [Fact]
    public void The_tenants_own_days_come_before_everything_else()
    {
        var calendar = WorkCalendar.China with { OwnHolidays = [new(new(2026, 12, 24), 9)], OwnWorkingDays = [new(2026, 12, 26), new(2026, 10, 1)] };

        Assert.Equal([false, false, true, false], Enumerable.Range(24, 4).Select(day => calendar.IsWorkingDay(new(2026, 12, day))));
        Assert.True(calendar.IsWorkingDay(new(2026, 10, 1)));
    }

    [Fact]
    public void A_calendar_without_any_working_day_does_not_hold_anybody_up()
    {
        var calendar = WorkCalendar.Weekdays with { OwnHolidays = [new(new(2026, 1, 1), 4000)] };

        Assert.True(calendar.After(new(2026, 3, 1), 3) > new DateOnly(2026, 3, 1));
    }

    [Fact]
    public void The_day_on_which_a_count_is_reached_is_the_first_on_which_it_is()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var calendar = (round % 2 == 0 ? WorkCalendar.China : WorkCalendar.Weekdays) with
            {
                OwnHolidays = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new DayRange(new DateOnly(2026, 1, 1).AddDays(random.Next(700)), random.Next(1, 20)))],
            };
            var (from, count) = (new DateOnly(2026, 1, 1).AddDays(random.Next(700)), random.Next(0, 130));

            var day = calendar.DayAt(from, count);

            Assert.True(calendar.DaysBetween(from, day) >= count);
            Assert.True(count == 0 || calendar.DaysBetween(from, day.AddDays(-1)) < count);
        }
    }
}
