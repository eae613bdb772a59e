namespace SalesBot.Tests.Conversations;

/// <summary>People name the deal first and then what they want; what is stored tells whether it is one.</summary>
public class DealFirstTests
{
    [Theory]
    [InlineData("en-US", "lakeside history", "Lakeside Automotive: history", "huadong's joint plan", "Joint plan", "city hospital shelved the project", "Close as no decision?")]
    [InlineData("zh-CN", "湖畔的历史", "湖畔汽车：历史", "华东电网推进计划", "推进计划", "市医院停了，预算没批", "记为客户搁置？")]
    public async Task The_command_behind_the_name_is_the_command(string locale, string history, string shown, string plan, string planned, string stopped, string asked)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(history).BotReplies(shown);
        await rep.Says(plan).BotReplies(planned);
        await rep.Says(stopped).BotReplies(asked);
    }

    [Theory]
    [InlineData("zh-CN", "推进 机场", "从选购去哪个阶段？")]
    [InlineData("zh-CN", "退回 市医院", "退")]
    public async Task A_stage_command_takes_its_deal_after_a_space(string locale, string typed, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(typed).BotReplies(shown);
    }

    [Fact]
    public async Task Words_that_name_no_deal_stay_words()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("财务部的简报").BotRepliesWithout("会前看的一页");
        await rep.Says("生产线停了").BotRepliesWithout("记为");
    }
}
