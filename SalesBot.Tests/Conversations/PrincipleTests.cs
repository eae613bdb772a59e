namespace SalesBot.Tests.Conversations;

/// <summary>The lines of the method: each at its moment, once for a deal, and never as filler.</summary>
public class PrincipleTests
{
    [Fact]
    public async Task A_line_is_said_at_its_moment_and_only_once()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open metro").BotReplies("Which step of the customer's own project can I help with today?", "Beicheng Metro");
        await rep.Says("open metro").BotRepliesWithout("Which step of the customer's own project");
        await rep.Says("metro failed the test").BotReplies("[Analysis]");
        await rep.Clicks("Analysis");
        await rep.Says("requirement change").BotReplies("Move back to Analysis?");
        await rep.Says("move back").BotReplies("Their problem first, our products later.", "still the expected signing date?");
    }

    [Fact]
    public async Task Lines_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开湖畔").BotReplies("今天我能帮客户把项目往前推哪一步？", "湖畔汽车");
        await rep.Says("记录沟通 和陈工通了电话，他关心停线风险").BotReplies("陈工");
        await (await rep.Says("对").BotReplies("陈工对这次沟通感觉怎么样？")).BotRepliesWithout("上一步做完，客户感觉如何？");
        await rep.Says("跳过");
        await rep.Says("记录沟通 给陈工发了邮件，还没回").BotReplies("陈工");
        await (await rep.Says("对").BotReplies("已记入：湖畔汽车")).BotRepliesWithout("上一步做完，客户感觉如何？");
        await rep.Says("记录沟通 和采购部通了电话，他们在比价");
        await rep.Says("对").BotReplies("上一步做完，客户感觉如何？");
    }

    [Fact]
    public async Task How_it_felt_is_asked_once_and_not_again_where_it_was_told()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("log called Mr Chen, he worries about downtime");
        await (await rep.Says("yes").BotReplies("How did it feel to Mr Chen?")).BotRepliesWithout("How did the last step feel to them?");
        await rep.Says("skip");
        await rep.Says("log called Mr Chen, he worries about delivery");
        await rep.Clicks("4");
        await (await rep.Clicks("Save").BotReplies("Saved: Lakeside")).BotRepliesWithout("How did the last step feel to them?");
    }

    [Fact]
    public async Task A_new_deal_has_asked_it_in_its_own_words()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await Office.CreatesAsync(rep, "County Waterworks, pump station, 3m");
        await rep.Says("cancel");
        await rep.Says("open waterworks").BotRepliesWithout("Which step of the customer's own project");
        await rep.Says("next").BotReplies("Who holds the next step, and when is it?");
        await rep.Says("next").BotRepliesWithout("Who holds the next step");
    }
}
