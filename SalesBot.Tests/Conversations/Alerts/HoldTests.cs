using SalesBot.Sales.Alerts;
using SalesBot.Sales.Stalls;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>A hold is not a stall: it has a reason and an end, the manager knows, and it is over by itself.</summary>
public class HoldTests
{
    [Fact]
    public async Task A_rep_puts_a_deal_on_hold_and_it_comes_back_by_itself()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);
        var card = await manager.Hears("Wang Lei last wrote");

        await rep.Says("hold riverside until 15 January, budget freeze").BotReplies("◇ On hold", "budget freeze", "Watched again from 15 Jan 2027, by itself.");
        await story.Office.Delivers();
        await manager.Hears("Wang Lei put it on hold until 15 Jan 2027: budget freeze");
        Assert.Contains("Riverside Chemicals ◇ On hold", card.Lines);
        await manager.Says("alerts").BotReplies("No deals need you", "On hold: Riverside Chemicals until 15 Jan 2027.");
        await rep.Says("my deals").BotReplies("On hold");
        Assert.Equal(StallLevel.None, Stall.Of(await story.NowAsync(), story.Office.Time.GetUtcNow()).Level);

        story.Office.Passes(TimeSpan.FromDays(54));
        await manager.Says("alerts").BotReplies("One deal needs you", "Riverside Chemicals");
    }

    [Fact]
    public async Task And_in_Chinese_with_its_limits_and_an_early_end()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);

        await rep.Says("暂停 河岸 到明年6月，预算冻结").BotReplies("最晚到2027年2月21日，这是最长的暂停。");
        await rep.Fills("恢复跟进日期", "2026-11-01").Clicks("暂停").BotReplies("请选今天以后的日期。");
        await rep.Says("暂停 河岸 到1月15日，预算冻结").BotReplies("◇ 已暂停", "预算冻结", "2027年1月15日起自动恢复跟进。");
        await story.Office.Delivers();
        await manager.Hears("王磊已暂停到2027年1月15日：预算冻结");
        await manager.Clicks("结束暂停").BotReplies("暂停已结束，恢复跟进。");
        await story.Office.Delivers();
        await rep.Hears("李经理已结束暂停，恢复跟进。");
        Assert.Null((await story.NowAsync()).HoldOn(new DateOnly(2026, 11, 23)));
    }
}
