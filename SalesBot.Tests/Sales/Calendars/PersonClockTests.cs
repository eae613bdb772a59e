using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Sales.Calendars;

/// <summary>A person's clock: their zone, quiet hours, and the days on which clocks are changed.</summary>
public class PersonClockTests
{
    private static readonly PersonClock Shanghai = PersonClock.In("Asia/Shanghai", "UTC", WorkCalendar.China);
    private static readonly PersonClock Berlin = PersonClock.In("Europe/Berlin", "UTC", WorkCalendar.Weekdays);

    [Theory]
    [InlineData("2026-11-23T08:29:59+08:00", true)]
    [InlineData("2026-11-23T08:30:00+08:00", false)]
    [InlineData("2026-11-23T18:59:59+08:00", false)]
    [InlineData("2026-11-23T19:00:00+08:00", true)]
    [InlineData("2026-11-21T12:00:00+08:00", true)]
    [InlineData("2026-10-03T12:00:00+08:00", true)]
    [InlineData("2026-10-10T12:00:00+08:00", false)]
    public void Nights_and_free_days_are_quiet(string moment, bool quiet) => Assert.Equal(quiet, Shanghai.IsQuiet(DateTimeOffset.Parse(moment)));

    [Theory]
    [InlineData("2026-11-23T12:00:00+08:00", "2026-11-23T12:00:00+08:00")]
    [InlineData("2026-11-23T03:00:00+08:00", "2026-11-23T08:30:00+08:00")]
    [InlineData("2026-11-23T20:00:00+08:00", "2026-11-24T08:30:00+08:00")]
    [InlineData("2026-11-20T20:00:00+08:00", "2026-11-23T08:30:00+08:00")]
    [InlineData("2026-09-30T19:30:00+08:00", "2026-10-08T08:30:00+08:00")]
    public void What_comes_in_quiet_hours_waits_for_a_working_morning(string moment, string then) =>
        Assert.Equal(DateTimeOffset.Parse(then), Shanghai.NextAllowed(DateTimeOffset.Parse(moment)));

    [Theory]
    [InlineData("2026-03-29", "02:30", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-03-30", "08:30", "2026-03-30T08:30:00+02:00")]
    [InlineData("2026-10-26", "08:30", "2026-10-26T08:30:00+01:00")]
    public void A_time_that_clocks_skip_or_show_twice_is_one_moment(string day, string time, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment), Berlin.At(DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Fact]
    public void Quiet_hours_keep_to_the_clock_on_the_wall_when_clocks_are_changed()
    {
        var friday = DateTimeOffset.Parse("2026-03-27T20:00:00+01:00");

        Assert.Equal(DateTimeOffset.Parse("2026-03-30T08:30:00+02:00"), Berlin.NextAllowed(friday));
    }

    [Theory]
    [InlineData("Mars/Olympus", "Asia/Shanghai", "Asia/Shanghai")]
    [InlineData(null, "Asia/Shanghai", "Asia/Shanghai")]
    [InlineData("", "Nowhere/Else", "UTC")]
    public void An_unknown_zone_is_the_tenants_and_then_none(string? zone, string tenant, string expected) =>
        Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(expected).BaseUtcOffset, PersonClock.In(zone, tenant, WorkCalendar.China).Zone.BaseUtcOffset);
}
