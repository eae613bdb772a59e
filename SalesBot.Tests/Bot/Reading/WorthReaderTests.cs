using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class WorthReaderTests
{
    [Theory]
    [InlineData("lakeside is now worth 12 million", "lakeside", 12_000_000)]
    [InlineData("Lakeside is worth about 12m now", "Lakeside", 12_000_000)]
    [InlineData("city hospital's value is now CNY 9.5m", "city hospital", 9_500_000)]
    [InlineData("metro grew to 30 million", "metro", 30_000_000)]
    [InlineData("change the amount of metro to 30m", "metro", 30_000_000)]
    [InlineData("change amount metro to 30m", "metro", 30_000_000)]
    [InlineData("the deal is now worth 12 million", null, 12_000_000)]
    [InlineData("change the amount to 12 million", null, 12_000_000)]
    [InlineData("湖畔现在值1200万", "湖畔", 12_000_000)]
    [InlineData("湖畔汽车的金额改成1200万", "湖畔汽车", 12_000_000)]
    [InlineData("地铁涨到三千万了", "地铁", 30_000_000)]
    [InlineData("金额改为1200万元", null, 12_000_000)]
    public void What_a_deal_is_worth_by_now(string text, string? deal, int amount) =>
        Assert.Equal((deal, amount), (WorthReader.Read(text)?.Deal, WorthReader.Read(text)?.Amount.Amount));

    [Theory]
    [InlineData("their budget is now 12 million")]
    [InlineData("metro's price is 12 million")]
    [InlineData("it is about 12 million")]
    [InlineData("lakeside is now in bidding")]
    [InlineData("lakeside is worth 12 million, says Ms Lin, and the plant manager agrees")]
    [InlineData("预算改成1200万")]
    [InlineData("我们报价降到1200万")]
    public void Anything_else_is_none(string text) => Assert.Null(WorthReader.Read(text));
}
