namespace SalesBot.Tests.Conversations;

/// <summary>After the signature: key points, their acceptance and rating, and what follows.</summary>
public class DeliveryTests
{
    [Fact]
    public async Task Key_points_are_added_accepted_and_rated_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("milestones metro").BotReplies("Beicheng Metro: key points", "None yet");
        await rep.Says("milestone: installation in plant 1, 15 March, accepted by Mr Wu").BotReplies("installation in plant 1", "to be accepted by Mr Wu", "15 Mar 2027");
        await rep.Says("milestone: training, 31 February").BotReplies("That day does not exist");
        await rep.Fills("What is accepted", "Training done").Clicks("Save").BotReplies("0 of 2 accepted in writing", "Training done");
        office.Passes(TimeSpan.FromDays(115));
        await rep.Says("milestones metro").BotReplies("Late", "3 days late");
        await rep.Clicks("installation in plant 1").BotReplies("installation in plant 1", "Accepted today");
        await rep.Clicks("Service, as they see it: 4 good").BotReplies("installation in plant 1");
        await rep.Says("installation in plant 1 was accepted yesterday").BotReplies("Accepted", "in writing");
        await rep.Says("milestones").BotReplies("1 of 2 accepted in writing", "4 of 5");
    }

    [Fact]
    public async Task Key_points_are_added_and_accepted_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开 地铁");
        await rep.Says("关键点：一号厂房安装，3月15日，吴总验收").BotReplies("一号厂房安装", "由吴总验收");
        await rep.Clicks("一号厂房安装").BotReplies("今天已验收");
        await rep.Clicks("今天已验收").BotReplies("书面验收");
    }

    [Fact]
    public async Task A_deal_is_opened_from_a_follow_on_and_linked_both_ways()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("follow-ons huadong").BotReplies("Huadong Grid: follow-ons", "None yet");
        await rep.Says("follow-on: system maintenance 2028").BotReplies("system maintenance", "System maintenance", "2028");
        await (await rep.Says("follow-on: upgrade of line 2 in 2029").BotReplies("upgrade of line 2", "2029")).BotRepliesWithout("1 Jan");
        await rep.Clicks("system maintenance").BotReplies("at research, or at analysis");
        await rep.Clicks("At analysis").BotReplies("New deal opened: system maintenance");
        await rep.Clicks("Open deal").BotReplies("system maintenance", "Analysis");
        await rep.Says("follow-ons huadong grid equipment monitoring").BotReplies("Deal opened");
    }

    [Fact]
    public async Task A_follow_on_is_noted_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开 华东");
        await rep.Says("后续机会：系统维护 2028年").BotReplies("系统维护", "2028年");
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("1月1日", StringComparison.Ordinal));
        await rep.Fills("可能的需求", "二期扩建").Clicks("保存").BotReplies("二期扩建", "新项目");
    }

    [Theory]
    [InlineData("en-US", "open metro", "delivery: 20 switches, 15 March", "20 switches", "called off", "milestones", "What is accepted", "Second lot", "Kind", "Delivery called off", "Save")]
    [InlineData("zh-CN", "打开 地铁", "分批交付：20台交换机，3月15日", "20台交换机", "分批交付", "关键点", "验收什么", "第二批", "类别", "分批交付", "保存")]
    public async Task A_delivery_is_called_off_after_signing(string locale, string opens, string tells, string name, string standing, string list, string field, string second, string kindField, string kind, string save)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(tells).BotReplies(name, standing);
        await rep.Says(list);
        await rep.Fills(field, second).Fills(kindField, kind).Clicks(save).BotReplies(second, standing);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "follow-on: upgrade of line 2, yesterday", "That day is over already.", "None yet")]
    [InlineData("zh-CN", "打开 华东", "后续机会：二号线升级，昨天", "这一天已经过了", "还没有")]
    public async Task A_follow_on_lies_ahead(string locale, string open, string tell, string over, string none)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);

        await rep.Says(tell).BotReplies(over, none);
    }
}
