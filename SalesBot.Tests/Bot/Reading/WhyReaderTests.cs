using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class WhyReaderTests
{
    [Theory]
    [InlineData("why lakeside", "lakeside")]
    [InlineData("Why is Lakeside so low?", "Lakeside")]
    [InlineData("why does city hospital have only 40 points?", "city hospital")]
    [InlineData("why is metro where it is", "metro")]
    [InlineData("why lakeside's score", "lakeside")]
    [InlineData("为什么 湖畔汽车", "湖畔汽车")]
    [InlineData("为什么湖畔才40分？", "湖畔")]
    [InlineData("湖畔为什么这么低", "湖畔")]
    [InlineData("湖畔汽车的评分怎么才40", "湖畔汽车")]
    public void Why_may_name_its_deal(string text, string deal) =>
        Assert.Equal((CommandKind.WhyScore, deal), (WhyReader.Read(text)?.Kind, WhyReader.Read(text)?.Argument));

    [Theory]
    [InlineData("why")]
    [InlineData("why not")]
    [InlineData("why is it so low")]
    [InlineData("why did they ask, do you think?")]
    [InlineData("湖畔怎么样")]
    [InlineData("他们为什么不回，我也不知道")]
    public void Anything_else_is_none(string text) => Assert.Null(WhyReader.Read(text));
}
