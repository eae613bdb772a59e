using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

/// <summary>What people say of next steps, sloppily, on Monday 23 November 2026.</summary>
public class NextStepReaderTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly Person[] People =
    [
        new() { Id = "1", Name = "Ms Song" }, new() { Id = "2", Name = "Mr Sun" }, new() { Id = "3", Name = "宋主管" },
        new() { Id = "4", Name = "孙经理" }, new() { Id = "5", Name = "Dr Chen" }, new() { Id = "6", Name = "吴总" },
    ];

    /// <summary>What was typed | whose | day in November, or month-day | with | what is left.</summary>
    public static TheoryData<string> English =>
    [
        "Ms Song sends the drawings on Friday|customer|11-27|Ms Song|Ms Song sends the drawings",
        "Ms Song will send the drawings by Friday|customer|11-27|Ms Song|Ms Song will send the drawings",
        "site visit with Ms Song on Thursday|customer|11-26|Ms Song|site visit",
        "site visit on Thursday with Ms Song|customer|11-26|Ms Song|site visit",
        "I send the cost sheet to Mr Sun on Wednesday|us|11-25|Mr Sun|send the cost sheet to Mr Sun",
        "I'll send the five-year cost sheet by Wednesday|us|11-25||send the five-year cost sheet",
        "we will prepare the offer by 4 December|us|12-04||prepare the offer",
        "send Mr Sun the cost sheet tomorrow|us|11-24|Mr Sun|send Mr Sun the cost sheet",
        "call Ms Song tomorrow morning|us|11-24|Ms Song|call Ms Song",
        "call Dr Chen|us||Dr Chen|call Dr Chen",
        "they send the equipment list by Friday|customer|11-27||send the equipment list",
        "they will confirm the test date next week|customer|12-04||confirm the test date",
        "the customer will give us the floor plan on 1 December|customer|12-01||give us the floor plan",
        "the customer sends the floor plan by Friday|customer|11-27||the customer sends the floor plan",
        "customer confirms the budget line on 10 December|customer|12-10||customer confirms the budget line",
        "purchasing sends the tender file on Thursday|customer|11-26||purchasing sends the tender file",
        "their finance team approves the budget by end of December|customer|12-31||their finance team approves the budget",
        "Mr Wu brings the drawings on Friday|customer|11-27|Mr Wu|Mr Wu brings the drawings",
        "meeting with Mr Wu on Friday|customer|11-27|Mr Wu|meeting",
        "visit Mr Wu on Friday|us|11-27|Mr Wu|visit Mr Wu",
        "offer review 2 Dec|us|12-02||offer review",
        "offer review, 2 Dec, theirs|customer|12-02||offer review",
        "site test 12 March, theirs|customer|2027-03-12||site test",
        "site test 12 March (customer)|customer|2027-03-12||site test",
        "site test 12 March, ours|us|2027-03-12||site test",
        "Ms Song and I walk the line on Thursday, ours|us|11-26|Ms Song|Ms Song and I walk the line",
        "let me send the samples on Monday|us|11-30||send the samples",
        "let's meet in two weeks|us|12-07||meet",
        "we need to book the test bench by Friday|us|11-27||book the test bench",
        "on Friday Ms Song sends the drawings|customer|11-27|Ms Song|Ms Song sends the drawings",
        "on Friday I send the offer|us|11-27||send the offer",
        "next step: call Mr Sun on Friday|us|11-27|Mr Sun|call Mr Sun",
        "he will give the answer by Tuesday|customer|11-24||give the answer",
        "she promised to send the list by Tuesday|customer|11-24||send the list",
        "prepare the demo|us|||prepare the demo",
        "demo yesterday|us|11-22||demo",
        "demo on 31 June|us|!||demo",
        "demo in five years|us|2031-11-23||demo",
        "ms song sends drawings fri|customer|11-27|Ms Song|ms song sends drawings",
        "1. send the offer on Friday|us|11-27||send the offer",
        "- call Ms Song on Friday|us|11-27|Ms Song|call Ms Song",
        "the workshop sends its shift plan on Friday|customer|11-27||the workshop sends its shift plan",
        "technical workshop on Friday|us|11-27||technical workshop",
        "customer visit on Friday|us|11-27||customer visit",
    ];

    public static TheoryData<string> Chinese =>
    [
        "宋主管周五前给图纸|customer|11-27|宋主管|给图纸",
        "周五前宋主管给图纸|customer|11-27|宋主管|给图纸",
        "请宋主管周五前给图纸|customer|11-27|宋主管|给图纸",
        "周四和宋主管一起去现场|customer|11-26|宋主管|去现场",
        "和宋主管周四去现场|customer|11-26|宋主管|去现场",
        "我周三前发五年费用表|us|11-25||发五年费用表",
        "我周三前把五年费用表发给孙经理|us|11-25|孙经理|把五年费用表发给孙经理",
        "周三前给孙经理发五年费用表|us|11-25|孙经理|给孙经理发五年费用表",
        "我们12月4日前交标书|us|12-04||交标书",
        "我方下周三提交方案|us|12-02||提交方案",
        "对方周五前给设备清单|customer|11-27||给设备清单",
        "客户周五前给设备清单|customer|11-27||给设备清单",
        "请对方周五前确认测试时间|customer|11-27||确认测试时间",
        "他们下周三答复|customer|12-02||答复",
        "等客户下周三答复|customer|12-02||答复",
        "甲方12月1日前确认预算科目|customer|12-01||确认预算科目",
        "业主月底前开评审会|customer|11-30||开评审会",
        "采购部周五发招标文件|customer|11-27||采购部发招标文件",
        "设计院12月10日出图|customer|12-10||设计院出图",
        "财务周五批预算|customer|11-27||财务批预算",
        "明天给宋主管打电话|us|11-24|宋主管|给宋主管打电话",
        "明天上午拜访吴总|us|11-24|吴总|拜访吴总",
        "吴总周五带我们看现场|customer|11-27|吴总|带我们看现场",
        "李工周五给技术参数|customer|11-27|李工|给技术参数",
        "请李工周五给技术参数|customer|11-27|李工|给技术参数",
        "和李工周五对技术参数|customer|11-27|李工|对技术参数",
        "约李工周五看样机|us|11-27|李工|约李工看样机",
        "现场测试，3月12日，对方|customer|2027-03-12||现场测试",
        "现场测试，3月12日，我方|us|2027-03-12||现场测试",
        "现场测试3月12日（客户）|customer|2027-03-12||现场测试",
        "由对方负责周五前出测试报告|customer|11-27||出测试报告",
        "我要在周五前出报价|us|11-27||出报价",
        "咱们周五碰一下|us|11-27||碰一下",
        "准备演示|us|||准备演示",
        "演示|us|||演示",
        "昨天演示|us|11-22||演示",
        "6月31日演示|us|!||演示",
        "五年后复盘|us|2031-11-23||复盘",
        "下一步：周五给孙经理报价|us|11-27|孙经理|给孙经理报价",
        "1、周五发报价|us|11-27||发报价",
        "最晚周五发报价|us|11-27||发报价",
        "客户关系维护，周五|us|11-27||客户关系维护",
        "宋主管的生日周五|us|11-27|宋主管|宋主管的生日",
        "宋主管答应周五前给图纸|customer|11-27|宋主管|给图纸",
    ];

    [Theory]
    [MemberData(nameof(English))]
    [MemberData(nameof(Chinese))]
    public void Tells_what_when_whose_and_with_whom(string row)
    {
        var (typed, owner, day, with, left) = row.Split('|') switch
        {
            [var a, var b, var c, var d, var e] => (a, b, c, d, e),
            var odd => throw new FormatException(string.Join('|', odd)),
        };

        var step = Assert.Single(NextStepReader.Read(typed, Monday, People));

        Assert.Equal((owner, day, with, left), (step.Owner == StepOwner.Us ? "us" : "customer", Shown(step), step.With ?? "", step.Text));
    }

    [Theory]
    [InlineData("I send the offer on Wednesday; Ms Song sends the drawings on Friday", 2)]
    [InlineData("I send the offer on Wednesday, Ms Song sends the drawings on Friday", 2)]
    [InlineData("I send the offer on Wednesday and Ms Song sends the drawings on Friday", 2)]
    [InlineData("1. offer Wednesday\n2. drawings Friday\n3. test in March", 3)]
    [InlineData("pack, load and send the samples on Friday", 1)]
    [InlineData("offer review, 2 Dec, theirs", 1)]
    [InlineData("我周三前发费用表，宋主管周五前给图纸", 2)]
    [InlineData("我周三前发费用表；宋主管周五前给图纸", 2)]
    [InlineData("周五整理、打包样品", 1)]
    [InlineData("", 0)]
    [InlineData(" ; ,", 0)]
    public void Several_steps_are_told_apart(string typed, int count) =>
        Assert.Equal(count, NextStepReader.Read(typed, Monday, People).Length);

    [Fact]
    public void Whether_the_side_was_said_is_known()
    {
        Assert.True(NextStepReader.Read("I send the offer on Friday", Monday, [])[0].OwnerSaid);
        Assert.False(NextStepReader.Read("offer on Friday", Monday, [])[0].OwnerSaid);
    }

    [Fact]
    public void Twenty_thousand_characters_are_read_quickly_and_shortly() =>
        Assert.All(NextStepReader.Read(new string('湖', 20_000) + " Friday", Monday, People), step => Assert.True(step.Text.Length <= 1000));

    private static string Shown(ProposedStep step) => step switch
    {
        { Date: null } => "",
        { Due: null } => "!",
        { Due: { } due } => due.Year == 2026 ? $"{due:MM-dd}" : $"{due:yyyy-MM-dd}",
    };
}
