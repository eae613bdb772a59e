namespace SalesBot.Tests.Conversations;

/// <summary>What a deal is changed into, in Chinese; and a stage move whose deal is picked after its target was typed.</summary>
public class StageTermsTests
{
    [Fact]
    public async Task A_deal_is_converted_approved_and_upgraded_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("转换类型 市医院").BotReplies("被动型");
        await rep.Says("是").BotReplies("市医院已转为", "回答都保留");
        await rep.Says("跨年度批准 地铁，到2027年12月31日，周总批准").BotReplies("2027年12月31日", "周总");
        await rep.Says("是").BotReplies("已登记：周总批准北城地铁延续到2027年12月31日");
        await rep.Says("升级大客户 市医院").BotReplies("大客户", "经理");
        await rep.Says("周总");
        await rep.Says("是").BotReplies("市医院", "大客户");
    }

    [Fact]
    public async Task A_signature_is_recorded_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("推进 地铁 到采购").BotReplies("推进到采购阶段？");
        await rep.Fills("why", "报告正在签字").Clicks("推进").BotReplies("已到采购阶段");
        await rep.Says("合同签了，合同号4711，昨天签的").BotReplies("4711");
        await rep.Says("是").BotReplies("北城地铁：已签约");
    }

    [Theory]
    [InlineData("en-US", "move stage to bidding", "Which deal do you mean?", "Choose Lakeside Automotive", "Move on to Bidding?")]
    [InlineData("zh-CN", "推进阶段到投标", "哪个商机", "选择湖畔汽车", "推进到投标阶段？")]
    public async Task A_target_typed_before_the_deal_was_picked_is_kept(string locale, string says, string asks, string picks, string asked)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says).BotReplies(asks);
        await rep.Clicks(picks).BotReplies(asked);
    }
}
