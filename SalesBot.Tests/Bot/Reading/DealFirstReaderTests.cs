using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class DealFirstReaderTests
{
    [Theory]
    [InlineData("华东电网简报", CommandKind.Brief, "华东电网")]
    [InlineData("华东电网的推进计划", CommandKind.JointPlan, "华东电网")]
    [InlineData("湖畔汽车的下一步", CommandKind.Next, "湖畔汽车")]
    [InlineData("湖畔的历史。", CommandKind.History, "湖畔")]
    [InlineData("市医院关键人", CommandKind.Map, "市医院")]
    [InlineData("Lakeside brief", CommandKind.Brief, "Lakeside")]
    [InlineData("lakeside's history", CommandKind.History, "lakeside")]
    [InlineData("市医院停了，没有决定", CommandKind.CloseDeal, "市医院")]
    [InlineData("机场不投了，资质不满足", CommandKind.CloseDeal, "机场")]
    [InlineData("机场 项目黄了", CommandKind.CloseDeal, "机场")]
    [InlineData("city hospital has shelved the project", CommandKind.CloseDeal, "city hospital")]
    public void A_command_may_stand_behind_its_deal(string text, CommandKind kind, string name)
    {
        var command = DealFirstReader.Read(text);

        Assert.Equal((kind, name), (command?.Kind, command?.Argument));
    }

    [Theory]
    [InlineData("简报")]
    [InlineData("brief")]
    [InlineData("by stage")]
    [InlineData("the history")]
    [InlineData("陈工说预算批了")]
    [InlineData("we talked about the weather")]
    public void Anything_else_is_none(string text) => Assert.Null(DealFirstReader.Read(text));
}
