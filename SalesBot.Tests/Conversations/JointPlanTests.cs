namespace SalesBot.Tests.Conversations;

/// <summary>The joint plan: proposed, kept, changed in words, agreed to, shown as the customer reads it.</summary>
public class JointPlanTests
{
    [Fact]
    public async Task A_plan_is_proposed_changed_and_agreed_to()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("joint plan lakeside").BotReplies("Joint plan, proposed", "compare the solutions", "Not yet agreed by the customer.", "[Keep it]");
        await rep.Clicks("Keep it").BotReplies("Joint plan", "[For the customer]");
        await rep.Says("add: site check 2 December, theirs").BotReplies("Customer: site check, Wed 2 Dec");
        await rep.Says("move step 1 to 4 December").BotReplies("site check, Fri 4 Dec");
        await rep.Says("move step 1 to last week").BotReplies("already past");
        await rep.Says("delete step 9").BotReplies("no step with that number");
        await rep.Says("customer confirmed the plan").BotReplies("Agreed by the customer on Mon 23 Nov.", "[Record it]");
        await rep.Clicks("Record it").BotReplies("Saved as an answer");
        await rep.Clicks("For the customer").BotReplies("Joint plan: ", "Customer: site check", "Scores and notes stay here");
        office.Passes(TimeSpan.FromDays(22));
        await rep.Says("joint plan lakeside").BotReplies("Not updated for 3 weeks.");
    }

    [Fact]
    public async Task A_plan_in_Chinese_does_not_speak_of_our_side_to_the_customer()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("推进计划 湖畔").BotReplies("推进计划（建议）", "按约定标准比较方案");
        await rep.Says("第1步改到下周五").BotReplies("推进计划", "12月4日（周五）");
        await rep.Says("加：现场测试，3月12日，对方").BotReplies("推进计划");
        await rep.Says("删掉第2步").BotReplies("推进计划");
        await rep.Says("客户确认了计划").BotReplies("客户11月23日（周一）已确认。", "[记下]");
        await rep.Clicks("给客户看").BotReplies("推进计划：", "客户方：");
        await rep.Clicks("给客户看").BotRepliesWithout("我方", "评分：");
    }
}
