namespace SalesBot.Tests.Conversations;

/// <summary>"next" once the contract is signed: nothing to do, then what delivery, acceptance and follow-on ask for.</summary>
public class NextAfterSigningTests
{
    [Fact]
    public async Task Next_goes_on_through_delivery_acceptance_and_follow_on_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var story = new Diary(office, rep);

        await story.Says("stage metro", "[Add evidence]");
        await story.Clicks("Add evidence", "2 pieces still to show");
        await story.Clicks("Signed test report", "1 piece still to show");
        await story.Clicks("Open points have owners", "Where to from Testing?");
        await story.Clicks("Procurement", "It begins with a preferred-supplier or award notice.");
        await story.Says("yes", "now in Procurement", "Usually 30 days here.");
        await story.Says("signed, order number 4711, yesterday");
        await story.Says("yes", "signed");
        await story.Says("stage metro");
        await story.Clicks("Add evidence", "3 pieces still to show");
        await story.Clicks("Clause list closed");
        await story.Clicks("First payment term known");
        await story.Clicks("Handover meeting held");
        await story.Clicks("Implementation");
        await (await story.Says("yes", "now in Implementation")).BotRepliesWithout("stay open");

        await story.Says("next metro", "The weakest role is evaluation.", "[Plan 1]");
        await story.Clicks("Plan 1", "Planned: ", "Nothing presses here now.", "[Score]", "[My deals]");
        await story.Says("next", "Nothing presses here now.");
        await story.Clicks("Score", "Beicheng Metro", "79 / 100");

        await story.Says("milestone: cutover, 5 december, accepted by Ms Feng");
        story.Days(14);
        await story.Says("next metro", "days overdue", "2 days overdue", "cutover", "nobody has answered for");
        await story.Says("cutover was accepted yesterday", "Accepted");
        await story.Clicks("Service, as they see it: 5 very good");
        await story.Says("move metro to acceptance");
        await story.Says("yes", "now in Acceptance", "Usually 30 days here.");
        await (await story.Says("next metro", "overdue", "nobody has answered for", "no follow-on")).BotRepliesWithout("cutover");
        await story.Says("stage metro");
        await story.Clicks("Add evidence");
        await story.Clicks("Acceptance certificate");
        await story.Clicks("Value measured");
        await story.Clicks("Reference permission asked");
        await story.Clicks("Follow-on", "It begins with the acceptance certificate.");
        await story.Says("yes", "now in Follow-on", "Note what they may need next.", "[Follow-ons]");
        await (await story.Says("next metro", "overdue", "no follow-on")).BotRepliesWithout("nobody has answered");
        await story.Says("follow-on: system maintenance 2028");
        await (await story.Says("next metro")).BotRepliesWithout("no follow-on");
    }

    [Fact]
    public async Task Next_goes_on_through_delivery_acceptance_and_follow_on_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        var story = new Diary(office, rep);

        await story.Says("推进阶段 地铁", "[补依据]");
        await story.Clicks("补依据", "还差2项依据");
        await story.Clicks("已签字的测试报告", "还差1项依据");
        await story.Clicks("遗留问题都有负责人", "从测试去哪个阶段？");
        await story.Clicks("采购", "进入条件：优选或中标通知。");
        await story.Says("是", "已到采购阶段", "这里通常30天。");
        await story.Says("合同签了，合同号4711，昨天签的");
        await story.Says("是", "已签约");
        await story.Says("推进阶段 地铁");
        await story.Clicks("补依据", "还差3项依据");
        await story.Clicks("条款清单已关闭");
        await story.Clicks("首付款条件清楚");
        await story.Clicks("已开交接会");
        await story.Clicks("实施");
        await (await story.Says("是", "已到实施阶段")).BotRepliesWithout("待补");

        await story.Says("下一步 地铁", "最薄弱的角色是评估。", "[安排第1项]");
        await story.Clicks("安排第1项", "已列入下一步：", "目前没有要紧的事。", "[评分]", "[我的商机]");
        await story.Says("下一步", "目前没有要紧的事。");
        await story.Clicks("评分", "北城地铁", "79 / 100");

        await story.Says("关键点：割接，12月5日，冯主任验收");
        story.Days(14);
        await story.Says("下一步 地铁", "下一步已逾期7天", "已逾期2天", "关键点“割接”", "没有双向沟通");
        await story.Says("割接昨天验收了", "已验收");
        await story.Clicks("客户对服务的评价: 5");
        await story.Says("推进 地铁 到验收");
        await story.Says("是", "已到验收阶段", "这里通常30天。");
        await (await story.Says("下一步 地铁", "已逾期", "没有双向沟通", "还没有登记后续需求")).BotRepliesWithout("割接");
        await story.Says("推进阶段 地铁");
        await story.Clicks("补依据");
        await story.Clicks("验收证书");
        await story.Clicks("已对照价值数字做实测");
        await story.Clicks("已询问能否作为案例");
        await story.Clicks("后续", "进入条件：验收证书。");
        await story.Says("是", "已到后续阶段", "客户以后要什么，随时记下。", "[后续机会]");
        await (await story.Says("下一步 地铁", "已逾期", "还没有登记后续需求")).BotRepliesWithout("没有双向沟通");
        await story.Says("后续机会：系统维护 2028年");
        await (await story.Says("下一步 地铁")).BotRepliesWithout("还没有登记后续需求");
    }
}
