using System.Globalization;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

public class TenderReaderTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    [Theory]
    [InlineData("bid deadline 4 December 10:00", TenderDate.BidDeadline, "2026-12-04", "10:00")]
    [InlineData("标书12月4日10点截止", TenderDate.BidDeadline, "2026-12-04", "10:00")]
    [InlineData("opening is on the 6th", TenderDate.Opening, "2026-12-06", null)]
    [InlineData("12月6号开标", TenderDate.Opening, "2026-12-06", null)]
    [InlineData("result expected mid January", TenderDate.ResultExpected, "2027-01-20", null)]
    [InlineData("结果预计1月15日公布", TenderDate.ResultExpected, "2027-01-15", null)]
    [InlineData("clarification deadline 27 November", TenderDate.ClarificationDeadline, "2026-11-27", null)]
    [InlineData("答疑截止11月27日", TenderDate.ClarificationDeadline, "2026-11-27", null)]
    [InlineData("保证金12月1日", TenderDate.DepositDue, "2026-12-01", null)]
    [InlineData("tender notice 20 November", TenderDate.Notice, "2026-11-20", null)]
    [InlineData("招标文件上周五拿到了", TenderDate.FileIssued, "2026-11-20", null)]
    public void A_date_is_read_with_its_name(string text, TenderDate what, string day, string? at)
    {
        var read = Assert.IsType<TenderReading.Dated>(TenderReader.Read(text, Now));

        Assert.Equal((what, DateOnly.Parse(day, CultureInfo.InvariantCulture), at is null ? null : TimeOnly.Parse(at, CultureInfo.InvariantCulture)), (read.What, read.Day, read.At));
    }

    [Theory]
    [InlineData("we submitted the bid today at 9", "2026-11-23T09:00")]
    [InlineData("标书今天9点递交了", "2026-11-23T09:00")]
    [InlineData("the bid was handed in on Friday", "2026-11-20T12:00")]
    public void A_bid_handed_in_has_its_moment(string text, string at) =>
        Assert.Equal(DateTime.Parse(at, CultureInfo.InvariantCulture), Assert.IsType<TenderReading.Submitted>(TenderReader.Read(text, Now)).At);

    [Theory]
    [InlineData("the result is out: we won", true)]
    [InlineData("结果公布了，我们中标了", true)]
    [InlineData("the results are out, we lost", false)]
    [InlineData("结果出来了，没中标", false)]
    [InlineData("结果公布了", null)]
    public void A_result_is_read_with_who_won(string text, bool? won) =>
        Assert.Equal(won, Assert.IsType<TenderReading.Announced>(TenderReader.Read(text, Now)).Won);

    [Theory]
    [InlineData("when is the bid deadline")]
    [InlineData("哪天开标？")]
    [InlineData("the site visit is on 4 December")]
    [InlineData("met Ms Gao on 4 December, she told us the committee wants three references before the bid deadline")]
    [InlineData("标书做得怎么样了，高老师说12月4日之前还要再看一遍我们的方案和业绩")]
    public void Anything_else_is_left_alone(string text) => Assert.Null(TenderReader.Read(text, Now));
}
