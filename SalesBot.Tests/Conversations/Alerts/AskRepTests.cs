using SalesBot.Sales.Alerts;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>Dialogue 7.8 with two people in separate chats: the question, the answer, the nudge, and what follows.</summary>
public class AskRepTests
{
    [Fact]
    public async Task The_manager_asks_nudges_and_hears_that_it_is_accepted()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        var (manager, rep) = (story.Manager, story.Rep);
        await story.RaisesAsync();

        await rep.Hears("You last wrote: “waiting for legal”");
        var card = await manager.Hears("Wang Lei last wrote: “waiting for legal”");
        Assert.Equal(
            ["Riverside Chemicals ◆ Critical", "Drying unit · Procurement · CNY 11.4m", "• Signing date passed 20 days ago, moved 3 times", "• No two-way talk for 9 days, next step 5 days late", "• Decision maker: last talk 50 days ago"],
            card.Lines.Take(5));

        await manager.Says("Ask rep").BotReplies("Your question to Wang Lei? Suggested: “What exactly is legal waiting for, and who on their side can decide it?”");
        await manager.Says("use it").BotReplies("You asked: “What exactly is legal waiting for, and who on their side can decide it?”");
        await story.Office.Delivers();
        await rep.Hears("Ms Li asks");
        await rep.Says("liability cap, their CFO decides, I have no contact there").BotReplies("Sent to Ms Li: “liability cap, their CFO decides, I have no contact there” The CFO is not on the map yet.");

        await story.Office.Delivers();
        await manager.Hears("Wang Lei: “liability cap, their CFO decides, I have no contact there”");
        Assert.Contains(card.Lines, line => line == "Next: you call the CFO, plant manager Sun introduces you");
        await manager.Clicks("See plan").BotReplies("The CFO is not on the map yet", "Next: you call the CFO, plant manager Sun introduces you", "[Nudge with plan]");
        await manager.Says("acknowledge").BotReplies("Drying unit · Procurement · CNY 11.4m · noted");

        await manager.Says("Nudge").BotReplies("Note to add?");
        await manager.Says("I will call the CFO on Thursday, prepare one page on the cap").BotReplies("You nudged Wang Lei, by Wed 25 Nov");
        await story.Office.Delivers();
        await rep.Hears("By Wed 25 Nov");
        await rep.Clicks("Accept").BotReplies("Accepted, Ms Li is told. Next step by Wed 25 Nov: Prepare one page on the cap");

        await story.Office.Delivers();
        var accepted = await manager.Hears("Wang Lei accepted, by Wed 25 Nov");
        Assert.Contains("• two-way contact with the decision maker is logged", accepted.Lines);
        Assert.Contains("• a new signing date with the customer's reason is set", accepted.Lines);
        Assert.Contains("Otherwise it goes to the director at the end of Thu 26 Nov (3 working days).", accepted.Lines);
        var deal = await story.NowAsync();
        Assert.Equal((AlertState.Acknowledged, AlertRung.Manager), (deal.Alert!.State, deal.Alert.Acknowledged!.Rung));
        Assert.Contains(deal.NextSteps, step => step.IsOpen && step.Text == "Prepare one page on the cap" && step.Due == new DateOnly(2026, 11, 25));
    }

    [Fact]
    public async Task And_so_in_Chinese()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        var (manager, rep) = (story.Manager, story.Rep);
        await story.RaisesAsync();

        var card = await manager.Hears("王磊最近写道：“在等法务”");
        Assert.Contains("• 签约日已过20天，推迟过3次", card.Lines);
        await manager.Says("询问").BotReplies("想问王磊什么？建议：“法务具体在等什么？对方谁能定？”");
        await manager.Says("用这个").BotReplies("你问：“法务具体在等什么？对方谁能定？”");
        await story.Office.Delivers();
        await rep.Hears("李经理问你");
        await rep.Says("责任上限，要对方财务总监定，我在那边没有联系人").BotReplies("已发给李经理", "财务总监还不在关键人地图上");
        await story.Office.Delivers();
        await manager.Hears("王磊：“责任上限");
        Assert.Contains(card.Lines, line => line == "下一步：你联系财务总监，由孙厂长引荐");

        await manager.Says("催办").BotReplies("要加一句话吗？");
        await manager.Says("周四我给财务总监打电话，请准备一页责任上限的材料").BotReplies("你已催办王磊，11月25日（周三）前");
        await story.Office.Delivers();
        await rep.Hears("11月25日（周三）前");
        await rep.Says("接受").BotReplies("11月25日（周三）前的下一步：准备一页责任上限的材料");
        await story.Office.Delivers();
        var accepted = await manager.Hears("王磊已接受，11月25日（周三）前");
        Assert.Contains("否则11月26日（周四）下班后升级给总监（3个工作日）。", accepted.Lines);
    }
}
