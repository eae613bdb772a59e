using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

public class DealListReaderTests
{
    public static TheoryData<string, DealListQuery> Asked => new()
    {
        { "my deals at risk", new(DealFilter.AtRisk) },
        { "show me the stalled deals by value", new(DealFilter.AtRisk, Sort: DealSort.Value) },
        { "deals without next step", new(DealFilter.NoNextStep) },
        { "which of my deals have no next step?", new(DealFilter.NoNextStep) },
        { "deals in selection", new(Stage: Stage.Selection) },
        { "my key account deals closing this quarter", new(DealFilter.ClosingThisQuarter, Type: DealType.KeyAccount) },
        { "my pipeline by closing date", new(Sort: DealSort.CloseDate) },
        { "closed deals", new(DealFilter.Closed) },
        { "我的商机 选购阶段", new(Stage: Stage.Selection) },
        { "我的商机，有风险的", new(DealFilter.AtRisk) },
        { "哪些没有下一步", new(DealFilter.NoNextStep) },
        { "有哪些商机卡住了？", new(DealFilter.AtRisk) },
        { "被动型的商机按金额排", new(Type: DealType.PassiveProject, Sort: DealSort.Value) },
        { "本季度签约的商机", new(DealFilter.ClosingThisQuarter) },
        { "已关闭的商机", new(DealFilter.Closed) },
        { "deals over 10 million", new() { Amount = new(10_000_000, true) } },
        { "my deals in selection over CNY 10m by value", new(Stage: Stage.Selection, Sort: DealSort.Value) { Amount = new(10_000_000, true, "CNY") } },
        { "which deals are bigger than 5m?", new() { Amount = new(5_000_000, true) } },
        { "deals of 20m or more", new() { Amount = new(20_000_000, true) } },
        { "show me deals under 500k", new() { Amount = new(500_000, false) } },
        { "超过1000万的商机", new() { Amount = new(10_000_000, true) } },
        { "我的金额超过1000万的商机", new() { Amount = new(10_000_000, true) } },
        { "1000万以上的商机", new() { Amount = new(10_000_000, true) } },
        { "哪些商机不到500万元？", new() { Amount = new(5_000_000, false, "CNY") } },
        { "选购阶段800万以下的单子", new(Stage: Stage.Selection) { Amount = new(8_000_000, false) } },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_question_about_the_list_is_read_whole(string text, DealListQuery query)
    {
        Assert.Equal(query, DealListReader.Read(text));
        Assert.Equal(CommandKind.MyDeals, CommandReader.Read(text)?.Kind);
        Assert.Equal(query, DealListQuery.Parse(query.Code));
    }

    [Theory]
    [InlineData("at risk")]
    [InlineData("按金额排序")]
    [InlineData("this quarter")]
    public void A_few_words_say_something_of_the_list_that_is_shown(string text)
    {
        Assert.Null(DealListReader.Read(text));
        Assert.NotNull(DealListReader.ReadShort(text));
    }

    [Theory]
    [InlineData("my deals")]
    [InlineData("the deal is at risk because the rival is ahead")]
    [InlineData("关闭商机")]
    [InlineData("他们没有下一步的安排，采购要等预算")]
    [InlineData("new deal")]
    [InlineData("over 10 million")]
    [InlineData("the deal is over 10 million now")]
    [InlineData("new deal: Delta Foods, chilling tunnel, over 3m")]
    [InlineData("这个商机预算超过1000万，林经理说的")]
    [InlineData("")]
    public void Another_sentence_is_none(string text) => Assert.Null(DealListReader.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("AtRisk")]
    [InlineData("7.9.12.4")]
    [InlineData("Open.-.-.Risk.most:0:-")]
    [InlineData("Open.-.-.Risk.least:99999999999999999999:CNY")]
    [InlineData("Open.-.-.Risk.more:1:-")]
    [InlineData("x.y.z.w")]
    public void A_made_up_code_is_the_plain_list(string? code) => Assert.Equal(new DealListQuery(), DealListQuery.Parse(code));
}
