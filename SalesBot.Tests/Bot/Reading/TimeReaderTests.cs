using System.Globalization;
using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class TimeReaderTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 20, 0);

    [Theory]
    [InlineData("tomorrow 9", "2026-11-24 09:00", true)]
    [InlineData("later, tomorrow 9", "2026-11-24 09:00", true)]
    [InlineData("tomorrow at 9:30", "2026-11-24 09:30", true)]
    [InlineData("tomorrow at 3", "2026-11-24 15:00", true)]
    [InlineData("tomorrow 3pm", "2026-11-24 15:00", true)]
    [InlineData("Thursday 14:00", "2026-11-26 14:00", true)]
    [InlineData("at 4", "2026-11-23 16:00", true)]
    [InlineData("at 9", "2026-11-24 09:00", true)]
    [InlineData("11am", "2026-11-23 11:00", true)]
    [InlineData("this afternoon", "2026-11-23 15:00", true)]
    [InlineData("tomorrow morning", "2026-11-24 09:00", true)]
    [InlineData("tonight", "2026-11-23 19:00", true)]
    [InlineData("noon", "2026-11-23 12:00", true)]
    [InlineData("in an hour", "2026-11-23 11:20", true)]
    [InlineData("in half an hour", "2026-11-23 10:50", true)]
    [InlineData("in 30 minutes", "2026-11-23 10:50", true)]
    [InlineData("on Thursday", "2026-11-26 09:00", false)]
    [InlineData("tomorrow", "2026-11-24 09:00", false)]
    [InlineData("later", "2026-11-23 12:00", false)]
    [InlineData("明天9点", "2026-11-24 09:00", true)]
    [InlineData("明天九点半", "2026-11-24 09:30", true)]
    [InlineData("明天下午3点", "2026-11-24 15:00", true)]
    [InlineData("今天下午", "2026-11-23 15:00", true)]
    [InlineData("明早", "2026-11-24 09:00", true)]
    [InlineData("明早8点", "2026-11-24 08:00", true)]
    [InlineData("今晚", "2026-11-23 19:00", true)]
    [InlineData("今晚8点", "2026-11-23 20:00", true)]
    [InlineData("周四上午10点一刻", "2026-11-26 10:15", true)]
    [InlineData("12月4日10:00", "2026-12-04 10:00", true)]
    [InlineData("下周三", "2026-12-02 09:00", false)]
    [InlineData("两小时后", "2026-11-23 12:20", true)]
    [InlineData("半小时后", "2026-11-23 10:50", true)]
    [InlineData("稍后", "2026-11-23 12:00", false)]
    [InlineData("１４：３０", "2026-11-23 14:30", true)]
    public void Moments_are_read(string text, string moment, bool timeSaid)
    {
        var read = TimeReader.Read(text, Now);
        Assert.NotNull(read);
        Assert.Equal((At(moment), timeSaid, false), (read.Local, read.TimeSaid, read.Past));
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("about 7.2 million")]
    [InlineData("next month")]
    [InlineData("31 June")]
    [InlineData("question 2 of 5")]
    [InlineData("客户有三点要求吗")]
    public void What_is_no_moment_is_not_read_as_one(string text) => Assert.Null(TimeReader.Read(text, Now));

    [Fact]
    public void Later_said_at_night_means_the_morning() =>
        Assert.Equal(At("2026-11-23 09:00"), TimeReader.Read("later", new DateTime(2026, 11, 23, 0, 40, 0))!.Local);

    [Fact]
    public void Later_said_in_the_evening_means_tomorrow_morning() =>
        Assert.Equal(At("2026-11-24 09:00"), TimeReader.Read("later", new DateTime(2026, 11, 23, 17, 5, 0))!.Local);

    [Theory]
    [InlineData("yesterday at 9")]
    [InlineData("今天9点")]
    public void The_past_is_marked(string text) => Assert.True(TimeReader.Read(text, Now)!.Past);

    [Fact]
    public void The_span_holds_day_and_hour() =>
        Assert.Equal(new Span(7, "tomorrow at 9:30"), TimeReader.Read("Later, tomorrow at 9:30 please", Now)!.Span);

    private static DateTime At(string moment) => DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
