using System.Globalization;
using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class DateReaderTests
{
    // A Monday, the day of the worked dialogues.
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    // figures
    [InlineData("2027-06-30", "2027-06-30", DatePrecision.Day)]
    [InlineData("by 2027/6/30 please", "2027-06-30", DatePrecision.Day)]
    [InlineData("2027.6.30", "2027-06-30", DatePrecision.Day)]
    [InlineData("30/6/2027", "2027-06-30", DatePrecision.Day)]
    [InlineData("6/30/2027", "2027-06-30", DatePrecision.Day)]
    [InlineData("30.06.2027", "2027-06-30", DatePrecision.Day)]
    [InlineData("by 30/6", "2027-06-30", DatePrecision.Day)]
    [InlineData("12/12", "2026-12-12", DatePrecision.Day)]
    [InlineData("２０２７－０６－３０", "2027-06-30", DatePrecision.Day)]
    // day and month
    [InlineData("30 June 2027", "2027-06-30", DatePrecision.Day)]
    [InlineData("we sign on 30 June", "2027-06-30", DatePrecision.Day)]
    [InlineData("30th of June", "2027-06-30", DatePrecision.Day)]
    [InlineData("June 30", "2027-06-30", DatePrecision.Day)]
    [InlineData("June 30th, 2028", "2028-06-30", DatePrecision.Day)]
    [InlineData("30-Jun-2027", "2027-06-30", DatePrecision.Day)]
    [InlineData("Dec 4", "2026-12-04", DatePrecision.Day)]
    [InlineData("board on 10 December", "2026-12-10", DatePrecision.Day)]
    [InlineData("23 November", "2026-11-23", DatePrecision.Day)]
    [InlineData("22 November", "2027-11-22", DatePrecision.Day)]
    [InlineData("5 May", "2027-05-05", DatePrecision.Day)]
    [InlineData("test on the 9th", "2026-12-09", DatePrecision.Day)]
    [InlineData("the 31st", "2026-12-31", DatePrecision.Day)]
    // months and their parts
    [InlineData("end of June", "2027-06-30", DatePrecision.Month)]
    [InlineData("no, end of July", "2027-07-31", DatePrecision.Month)]
    [InlineData("the end of June 2028", "2028-06-30", DatePrecision.Month)]
    [InlineData("mid July", "2027-07-20", DatePrecision.Month)]
    [InlineData("mid-July", "2027-07-20", DatePrecision.Month)]
    [InlineData("early March", "2027-03-10", DatePrecision.Month)]
    [InlineData("late February", "2027-02-28", DatePrecision.Month)]
    [InlineData("beginning of December", "2026-12-10", DatePrecision.Month)]
    [InlineData("March", "2027-03-31", DatePrecision.Month)]
    [InlineData("next March", "2027-03-31", DatePrecision.Month)]
    [InlineData("November", "2026-11-30", DatePrecision.Month)]
    [InlineData("next November", "2027-11-30", DatePrecision.Month)]
    [InlineData("June 2027", "2027-06-30", DatePrecision.Month)]
    [InlineData("june next year", "2027-06-30", DatePrecision.Month)]
    [InlineData("in May", "2027-05-31", DatePrecision.Month)]
    [InlineData("May", "2027-05-31", DatePrecision.Month)]
    [InlineData("Feb '28", "2028-02-29", DatePrecision.Month)]
    [InlineData("next month", "2026-12-31", DatePrecision.Month)]
    [InlineData("end of next month", "2026-12-31", DatePrecision.Month)]
    [InlineData("this month", "2026-11-30", DatePrecision.Month)]
    [InlineData("end of the month", "2026-11-30", DatePrecision.Month)]
    // quarters, halves, years
    [InlineData("Q3", "2027-09-30", DatePrecision.Quarter)]
    [InlineData("Q4", "2026-12-31", DatePrecision.Quarter)]
    [InlineData("q1 2028", "2028-03-31", DatePrecision.Quarter)]
    [InlineData("2027 Q2", "2027-06-30", DatePrecision.Quarter)]
    [InlineData("third quarter of 2027", "2027-09-30", DatePrecision.Quarter)]
    [InlineData("next quarter", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("end of this quarter", "2026-12-31", DatePrecision.Quarter)]
    [InlineData("first half of 2027", "2027-06-30", DatePrecision.HalfYear)]
    [InlineData("H2 2027", "2027-12-31", DatePrecision.HalfYear)]
    [InlineData("by the end of the year", "2026-12-31", DatePrecision.Year)]
    [InlineData("year end", "2026-12-31", DatePrecision.Year)]
    [InlineData("next year", "2027-12-31", DatePrecision.Year)]
    [InlineData("end of next year", "2027-12-31", DatePrecision.Year)]
    [InlineData("early next year", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("mid 2027", "2027-06-30", DatePrecision.HalfYear)]
    [InlineData("late 2027", "2027-12-31", DatePrecision.Year)]
    [InlineData("2028", "2028-12-31", DatePrecision.Year)]
    [InlineData("sometime in 2028", "2028-12-31", DatePrecision.Year)]
    // weekdays and days from now
    [InlineData("Thursday", "2026-11-26", DatePrecision.Day)]
    [InlineData("site visit with Ms Song on Thursday", "2026-11-26", DatePrecision.Day)]
    [InlineData("Monday", "2026-11-30", DatePrecision.Day)]
    [InlineData("next Tuesday", "2026-12-01", DatePrecision.Day)]
    [InlineData("Tuesday next week", "2026-12-01", DatePrecision.Day)]
    [InlineData("this Friday", "2026-11-27", DatePrecision.Day)]
    [InlineData("thu", "2026-11-26", DatePrecision.Day)]
    [InlineData("on sat", "2026-11-28", DatePrecision.Day)]
    [InlineData("next week", "2026-12-04", DatePrecision.Week)]
    [InlineData("today", "2026-11-23", DatePrecision.Day)]
    [InlineData("tomorrow 9", "2026-11-24", DatePrecision.Day)]
    [InlineData("the day after tomorrow", "2026-11-25", DatePrecision.Day)]
    [InlineData("in two weeks", "2026-12-07", DatePrecision.Day)]
    [InlineData("in 3 days", "2026-11-26", DatePrecision.Day)]
    [InlineData("within 5 working days", "2026-11-30", DatePrecision.Day)]
    [InlineData("two months from now", "2027-01-23", DatePrecision.Day)]
    [InlineData("in half a year", "2027-05-23", DatePrecision.Day)]
    [InlineData("a week later", "2026-11-30", DatePrecision.Day)]
    // holidays
    [InlineData("push metro to after spring festival", "2027-02-28", DatePrecision.Month)]
    [InlineData("before Chinese New Year", "2027-02-05", DatePrecision.Day)]
    [InlineData("after CNY", "2027-02-28", DatePrecision.Month)]
    [InlineData("before Christmas", "2026-12-24", DatePrecision.Day)]
    public void English_dates_are_read(string text, string date, DatePrecision precision) => Reads(text, date, precision);

    [Theory]
    [InlineData("2027年6月30日", "2027-06-30", DatePrecision.Day)]
    [InlineData("6月30号", "2027-06-30", DatePrecision.Day)]
    [InlineData("6月30", "2027-06-30", DatePrecision.Day)]
    [InlineData("六月三十号", "2027-06-30", DatePrecision.Day)]
    [InlineData("12月4日10:00截止", "2026-12-04", DatePrecision.Day)]
    [InlineData("十二月五日", "2026-12-05", DatePrecision.Day)]
    [InlineData("明年三月五号", "2027-03-05", DatePrecision.Day)]
    [InlineData("27年6月1日", "2027-06-01", DatePrecision.Day)]
    [InlineData("二〇二七年六月三十日", "2027-06-30", DatePrecision.Day)]
    [InlineData("地铁：9号测试", "2026-12-09", DatePrecision.Day)]
    [InlineData("30号", "2026-11-30", DatePrecision.Day)]
    [InlineData("下个月5号", "2026-12-05", DatePrecision.Day)]
    [InlineData("改到6/30", "2027-06-30", DatePrecision.Day)]
    [InlineData("月底", "2026-11-30", DatePrecision.Month)]
    [InlineData("月初", "2026-12-10", DatePrecision.Month)]
    [InlineData("下月底", "2026-12-31", DatePrecision.Month)]
    [InlineData("下个月", "2026-12-31", DatePrecision.Month)]
    [InlineData("本月", "2026-11-30", DatePrecision.Month)]
    [InlineData("六月底", "2027-06-30", DatePrecision.Month)]
    [InlineData("6月底签", "2027-06-30", DatePrecision.Month)]
    [InlineData("明年三月", "2027-03-31", DatePrecision.Month)]
    [InlineData("三月中旬", "2027-03-20", DatePrecision.Month)]
    [InlineData("3月上旬", "2027-03-10", DatePrecision.Month)]
    [InlineData("明年三月初", "2027-03-10", DatePrecision.Month)]
    [InlineData("三月", "2027-03-31", DatePrecision.Month)]
    [InlineData("2027年6月", "2027-06-30", DatePrecision.Month)]
    [InlineData("预计6月份", "2027-06-30", DatePrecision.Month)]
    [InlineData("第三季度", "2027-09-30", DatePrecision.Quarter)]
    [InlineData("三季度", "2027-09-30", DatePrecision.Quarter)]
    [InlineData("明年一季度", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("2028年第2季度", "2028-06-30", DatePrecision.Quarter)]
    [InlineData("下季度", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("下半年", "2026-12-31", DatePrecision.HalfYear)]
    [InlineData("上半年", "2027-06-30", DatePrecision.HalfYear)]
    [InlineData("明年上半年", "2027-06-30", DatePrecision.HalfYear)]
    [InlineData("年底", "2026-12-31", DatePrecision.Year)]
    [InlineData("年底前", "2026-12-31", DatePrecision.Year)]
    [InlineData("今年年底", "2026-12-31", DatePrecision.Year)]
    [InlineData("明年底", "2027-12-31", DatePrecision.Year)]
    [InlineData("明年年底", "2027-12-31", DatePrecision.Year)]
    [InlineData("明年", "2027-12-31", DatePrecision.Year)]
    [InlineData("不对，是明年的预算", "2027-12-31", DatePrecision.Year)]
    [InlineData("后年", "2028-12-31", DatePrecision.Year)]
    [InlineData("登记，2028年", "2028-12-31", DatePrecision.Year)]
    [InlineData("2027年初", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("明天", "2026-11-24", DatePrecision.Day)]
    [InlineData("后天", "2026-11-25", DatePrecision.Day)]
    [InlineData("大后天", "2026-11-26", DatePrecision.Day)]
    [InlineData("今天下午", "2026-11-23", DatePrecision.Day)]
    [InlineData("周四", "2026-11-26", DatePrecision.Day)]
    [InlineData("他周五前给我设备清单", "2026-11-27", DatePrecision.Day)]
    [InlineData("星期一", "2026-11-30", DatePrecision.Day)]
    [InlineData("下周三要给他五年费用表", "2026-12-02", DatePrecision.Day)]
    [InlineData("下下周一", "2026-12-07", DatePrecision.Day)]
    [InlineData("本周五", "2026-11-27", DatePrecision.Day)]
    [InlineData("下个星期天", "2026-12-06", DatePrecision.Day)]
    [InlineData("周末", "2026-11-28", DatePrecision.Day)]
    [InlineData("下周", "2026-12-04", DatePrecision.Week)]
    [InlineData("两周后", "2026-12-07", DatePrecision.Day)]
    [InlineData("半年后", "2027-05-23", DatePrecision.Day)]
    [InlineData("半个月后", "2026-12-08", DatePrecision.Day)]
    [InlineData("三个月以后", "2027-02-23", DatePrecision.Day)]
    [InlineData("5个工作日内", "2026-11-30", DatePrecision.Day)]
    [InlineData("过两天再说", "2026-11-25", DatePrecision.Day)]
    [InlineData("春节后", "2027-02-28", DatePrecision.Month)]
    [InlineData("地铁拖到年后了", "2027-02-28", DatePrecision.Month)]
    [InlineData("过完年", "2027-02-28", DatePrecision.Month)]
    [InlineData("年前", "2027-02-05", DatePrecision.Day)]
    [InlineData("国庆前", "2027-09-30", DatePrecision.Day)]
    [InlineData("元旦后", "2027-01-04", DatePrecision.Month)]
    public void Chinese_dates_are_read(string text, string date, DatePrecision precision) => Reads(text, date, precision);

    [Theory]
    [InlineData("Kangyuan Pharma, cold-chain packaging line, about 7.2 million")]
    [InlineData("we may be late")]
    [InlineData("plant manager Sun")]
    [InlineData("I sat with them")]
    [InlineData("the second option")]
    [InlineData("2 of 3 parts")]
    [InlineData("version 1.2.10")]
    [InlineData("about 2027 units")]
    [InlineData("3/4 of the steps")]
    [InlineData("90%")]
    [InlineData("the 4th floor")]
    [InlineData("地铁4号线")]
    [InlineData("一周一次例会")]
    [InlineData("三个工厂MES系统")]
    [InlineData("每周一早上发这个")]
    [InlineData("预算够用，约720万")]
    [InlineData("1号楼的配电")]
    [InlineData("")]
    public void What_is_no_date_is_not_read_as_one(string text) => Assert.Null(DateReader.Read(text, Today));

    [Theory]
    [InlineData("31 June", "2027-06-30", DateProblem.NoSuchDay)]
    [InlineData("2027-02-30", "2027-02-28", DateProblem.NoSuchDay)]
    [InlineData("2月30日", "2027-02-28", DateProblem.NoSuchDay)]
    [InlineData("6月31号", "2027-06-30", DateProblem.NoSuchDay)]
    [InlineData("45/6/2027", "2027-06-30", DateProblem.NoSuchDay)]
    [InlineData("13月5日", "2026-11-23", DateProblem.NoSuchMonth)]
    [InlineData("2027-13-05", "2026-11-23", DateProblem.NoSuchMonth)]
    public void An_impossible_day_is_a_reading_that_says_so(string text, string proposal, DateProblem problem)
    {
        var read = DateReader.Read(text, Today);
        Assert.Equal((Day(proposal), problem, false), (read!.Date, read.Problem, read.Past));
    }

    [Theory]
    [InlineData("talked 4 days ago", "2026-11-19")]
    [InlineData("last Friday", "2026-11-20")]
    [InlineData("上周五和陈工一起见了生产副总", "2026-11-20")]
    [InlineData("昨天", "2026-11-22")]
    [InlineData("两个月前", "2026-09-23")]
    [InlineData("1 June 2026", "2026-06-01")]
    [InlineData("去年", "2025-12-31")]
    public void The_past_is_marked(string text, string date)
    {
        var read = DateReader.Read(text, Today);
        Assert.Equal((Day(date), true), (read!.Date, read.Past));
    }

    [Fact]
    public void Today_is_not_past() => Assert.False(DateReader.Read("today", Today)!.Past);

    [Theory]
    [InlineData("We sign at the END of June, they say", 15, "END of June")]
    [InlineData("客户说６月底签", 3, "６月底")]
    public void The_span_is_where_it_stands_in_the_original(string text, int at, string words) =>
        Assert.Equal(new Span(at, words), DateReader.Read(text, Today)!.Span);

    [Fact]
    public void A_date_that_hangs_on_a_festival_names_its_day() =>
        Assert.Equal(new DateOnly(2027, 2, 6), DateReader.Read("年后", Today)!.Festival);

    // First days of the lunar years, from printed almanacs.
    [Theory]
    [InlineData(2026, 2, 17)]
    [InlineData(2027, 2, 6)]
    [InlineData(2028, 1, 26)]
    [InlineData(2029, 2, 13)]
    [InlineData(2030, 2, 3)]
    [InlineData(2031, 1, 23)]
    [InlineData(2032, 2, 11)]
    [InlineData(2033, 1, 31)]
    [InlineData(2034, 2, 19)]
    [InlineData(2035, 2, 8)]
    public void Spring_festival_falls_on_its_day(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Festivals.SpringFestivalOf(year));

    [Fact]
    public void After_spring_festival_said_in_march_means_next_year() =>
        Assert.Equal(new DateOnly(2028, 2, 29), DateReader.Read("年后", new DateOnly(2027, 3, 1))!.Date);

    private static void Reads(string text, string date, DatePrecision precision)
    {
        var read = DateReader.Read(text, Today);
        Assert.NotNull(read);
        Assert.Equal((Day(date), precision, DateProblem.None, false), (read.Date, read.Precision, read.Problem, read.Past));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
