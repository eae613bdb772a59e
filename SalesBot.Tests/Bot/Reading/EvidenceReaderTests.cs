using SalesBot.Bot.Reading;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Bot.Reading;

public class EvidenceReaderTests
{
    [Theory]
    [InlineData("purchasing told me", Evidence.Stated, "purchasing")]
    [InlineData("about 90%, says purchasing", Evidence.Stated, "purchasing")]
    [InlineData("the project manager said so", Evidence.Stated, "project manager")]
    [InlineData("Budget approved, says Ms Lin", Evidence.Stated, "Ms Lin")]
    [InlineData("according to their CFO", Evidence.Stated, "CFO")]
    [InlineData("Dr Chen told us on the phone", Evidence.Stated, "Dr Chen")]
    [InlineData("they said so", Evidence.Stated, null)]
    [InlineData("I was told", Evidence.Stated, null)]
    [InlineData("heard it from the users", Evidence.Stated, "users")]
    [InlineData("I guess", Evidence.Assumed, null)]
    [InlineData("I think it is level", Evidence.Assumed, null)]
    [InlineData("my guess", Evidence.Assumed, null)]
    [InlineData("probably", Evidence.Assumed, null)]
    [InlineData("should be fine", Evidence.Assumed, null)]
    [InlineData("I saw the document", Evidence.Verified, null)]
    [InlineData("it is in the minutes", Evidence.Verified, null)]
    [InlineData("confirmed by email", Evidence.Verified, null)]
    [InlineData("approval no. 2026-114", Evidence.Verified, null)]
    [InlineData("in writing", Evidence.Verified, null)]
    [InlineData("I think purchasing told me", Evidence.Stated, "purchasing")]
    [InlineData("采购说的", Evidence.Stated, "采购")]
    [InlineData("预算大概是我们报价的九成，采购说的", Evidence.Stated, "采购")]
    [InlineData("项目经理口头说的", Evidence.Stated, "项目经理")]
    [InlineData("是项目经理说的", Evidence.Stated, "项目经理")]
    [InlineData("陈工告诉我的", Evidence.Stated, "陈工")]
    [InlineData("林经理说预算批了", Evidence.Stated, "林经理")]
    [InlineData("客户口头说的", Evidence.Stated, "客户")]
    [InlineData("他说的", Evidence.Stated, null)]
    [InlineData("我觉得", Evidence.Assumed, null)]
    [InlineData("我推测", Evidence.Assumed, null)]
    [InlineData("应该是持平", Evidence.Assumed, null)]
    [InlineData("估计", Evidence.Assumed, null)]
    [InlineData("听说", Evidence.Assumed, null)]
    [InlineData("有文件", Evidence.Verified, null)]
    [InlineData("有文件或已核实", Evidence.Verified, null)]
    [InlineData("会议纪要里写的", Evidence.Verified, null)]
    [InlineData("邮件确认过", Evidence.Verified, null)]
    [InlineData("看到批文了", Evidence.Verified, null)]
    public void Wording_gives_the_evidence(string text, Evidence evidence, string? source)
    {
        var read = EvidenceReader.Read(text);
        Assert.Equal((evidence, source), (read?.Evidence, read?.Source));
    }

    [Theory]
    [InlineData("no document")]
    [InlineData("not in writing")]
    [InlineData("没有文件")]
    [InlineData("没看到文件")]
    [InlineData("joint written plan")]
    [InlineData("双方有书面计划，下一步有日期")]
    [InlineData("从文件推断")]
    [InlineData("content, steps, timetable")]
    [InlineData("the customer alone")]
    [InlineData("对手领先")]
    [InlineData("2")]
    [InlineData("")]
    public void Wording_that_says_nothing_gives_nothing(string text) => Assert.Null(EvidenceReader.Read(text));
}
