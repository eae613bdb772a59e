using System.Globalization;
using SalesBot.Leaves;
using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Leaves;

/// <summary>When somebody is away and who covers, as said on Monday 23 November 2026.</summary>
public class AwayReadingTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("on leave next week", "2026-11-30", "2026-12-04", null)]
    [InlineData("下周休假", "2026-11-30", "2026-12-04", null)]
    [InlineData("I'm away this week", "2026-11-23", "2026-11-27", null)]
    [InlineData("I'm away 7 to 11 December, Zhao Min covers", "2026-12-07", "2026-12-11", "Zhao Min")]
    [InlineData("I am away from 7 December to 11 December, covered by Zhao Min", "2026-12-07", "2026-12-11", "Zhao Min")]
    [InlineData("away Dec 7-11. Ms Zhao will cover for me", "2026-12-07", "2026-12-11", "Ms Zhao")]
    [InlineData("away 28 December to 3 January and Zhao Min takes over", "2026-12-28", "2027-01-03", "Zhao Min")]
    [InlineData("12月7日到11日休假，赵敏代管", "2026-12-07", "2026-12-11", "赵敏")]
    [InlineData("我12月7号至12月11号请假，由赵敏代管", "2026-12-07", "2026-12-11", "赵敏")]
    [InlineData("27号到30号休假，交给赵敏", "2026-11-27", "2026-11-30", "赵敏")]
    [InlineData("on leave tomorrow", "2026-11-24", "2026-11-24", null)]
    [InlineData("明天请假，赵敏替我", "2026-11-24", "2026-11-24", "赵敏")]
    [InlineData("I'm away until Friday", "2026-11-23", "2026-11-27", null)]
    [InlineData("休假到周五", "2026-11-23", "2026-11-27", null)]
    [InlineData("on vacation Monday to Wednesday", "2026-11-30", "2026-12-02", null)]
    [InlineData("on leave for two weeks from 7 December", "2026-12-07", "2026-12-20", null)]
    [InlineData("on leave for 3 days", "2026-11-23", "2026-11-25", null)]
    [InlineData("请假三天", "2026-11-23", "2026-11-25", null)]
    [InlineData("12月7日起休假两周", "2026-12-07", "2026-12-20", null)]
    [InlineData("on leave from 7 December", "2026-12-07", null, null)]
    [InlineData("12月7日起休假", "2026-12-07", null, null)]
    [InlineData("on leave, Zhao Min covers", null, null, "Zhao Min")]
    [InlineData("休假", null, null, null)]
    [InlineData("leave", null, null, null)]
    public void Is_read(string said, string? from, string? last, string? cover) =>
        Assert.Equal(new AwayReading(Day(from), Day(last), cover), AwayReading.Read(said, Monday, WorkCalendar.China));

    [Theory]
    [InlineData("on leave for 5 days from 28 September", "2026-10-09")]
    [InlineData("9月28日起请假5天", "2026-10-09")]
    public void Days_of_leave_are_days_at_work(string said, string last) =>
        Assert.Equal(Day(last), AwayReading.Read(said, new(2026, 9, 21), WorkCalendar.China).Last);

    [Theory]
    [InlineData("on leave from 31 November to 3 December")]
    [InlineData("11月31日到12月3日休假")]
    public void A_day_that_is_none_is_noticed(string said) => Assert.True(AwayReading.Read(said, Monday, WorkCalendar.China).IsNoDay);

    [Theory]
    [InlineData("2026-12-04", "2026-12-07")]
    [InlineData("2026-12-01", "2026-12-02")]
    [InlineData("2026-12-05", "2026-12-07")]
    [InlineData("2026-09-30", "2026-10-08")] // the October week
    [InlineData("2027-02-04", "2027-02-15")] // Spring Festival and the weekend after it
    [InlineData("2026-02-13", "2026-02-14")] // a Saturday worked in exchange
    public void Back_is_the_next_working_day(string last, string back) => Assert.Equal(Day(back), AwayReading.BackAfter(Day(last)!.Value, WorkCalendar.China));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
