using System.Globalization;
using SalesBot.Leaves;
using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Leaves;

/// <summary>A leave is told by its working days: the first day back is often three days after the last one away.</summary>
public class LeaveDaysTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-12-07", "2026-12-14", "Mon 7 Dec to Fri 11 Dec", "12月7日（周一）到12月11日（周五）")]
    [InlineData("2026-12-07", "2026-12-11", "Mon 7 Dec to Thu 10 Dec", "12月7日（周一）到12月10日（周四）")]
    [InlineData("2026-12-11", "2026-12-14", "Fri 11 Dec", "12月11日（周五）")]
    [InlineData("2026-12-12", "2026-12-14", "Sat 12 Dec to Sun 13 Dec", "12月12日（周六）到12月13日（周日）")]
    [InlineData("2027-09-27", "2027-10-08", "27 Sep 2027 to 30 Sep 2027", "2027年9月27日到2027年9月30日")]
    public void Is_told_to_the_last_working_day(string from, string back, string english, string chinese)
    {
        var words = new LeaveDays(Day(from), Day(back)).Words(Monday, WorkCalendar.China);
        Assert.Equal((english, chinese), (words.En, words.Zh));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
