using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>The other branches of dialogue 7.8, typed in English and tapped in Chinese.</summary>
public class AlertBranchTests
{
    [Theory]
    [InlineData("en-US", "hold riverside until 15 January, budget freeze", "◇ On hold", "End hold", "alert riverside", "◆ Critical")]
    [InlineData("zh-CN", "暂停 河岸化工 到1月15日，预算冻结", "◇ 已暂停", "结束暂停", "预警 河岸化工", "◆ 危急")]
    public async Task A_hold_ended_on_its_first_day_leaves_the_alert_as_it_was(string locale, string hold, string held, string end, string alert, string level)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();

        await story.Manager.Says(hold).BotReplies(held);
        await story.Manager.Clicks(end);
        await story.Manager.Says(alert).BotReplies(level);
    }

    [Theory]
    [InlineData("en-US", "nudge riverside: please call Mr Zhou today", "nudged", "please call Mr Zhou today")]
    [InlineData("en-US", "ask rep: what holds it up?", "You asked", "what holds it up?")]
    [InlineData("zh-CN", "催办 河岸化工：今天给周总打个电话", "已催办", "今天给周总打个电话")]
    [InlineData("zh-CN", "询问：卡在哪里？", "你问：“卡在哪里？”", "卡在哪里？")]
    public async Task Asked_or_nudged_in_one_line(string locale, string said, string done, string heard)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        await story.Manager.Says(locale == "zh-CN" ? "预警 河岸化工" : "alert riverside");

        await story.Manager.Says(said).BotReplies(done);
        await story.Office.Delivers();
        await story.Rep.Hears(heard);
    }

    [Fact]
    public async Task Snoozed_in_words_within_limits_that_are_said()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);
        var card = await rep.Hears("You last wrote");

        await manager.Says("snooze").BotReplies("Snooze Riverside Chemicals", "Up to 30 days", "45 snooze days are left in this stage.");
        await manager.Says("Announced date, board on 10 December").BotReplies("◇ Snoozed", "Waiting for an announced date", "18 days, limit 30", "27 of 45 snooze days remain in this stage", "Wakes on Fri 11 Dec");
        await story.Office.Delivers();

        await rep.Hears("Ms Li let the alert rest until Fri 11 Dec.");
        Assert.Contains("Riverside Chemicals ◇ Snoozed", card.Lines);
        Assert.Equal(new DateOnly(2026, 12, 11), (await story.NowAsync()).Alert!.Rest!.Until);
        await manager.Says("team").BotReplies("Alerts: 1 snoozed");
        await (await manager.Says("critical ones").BotReplies("None")).BotRepliesWithout("Riverside");
    }

    [Theory]
    [InlineData("en-US", "snooze riverside, board on 10 December", "Wake now", "◆ Critical", "45 snooze days are left in this stage.", "wake riverside")]
    [InlineData("zh-CN", "暂缓 河岸化工，12月10日上董事会", "立即恢复", "◆ 危急", "本阶段还可暂缓45天。", "取消暂缓 河岸化工")]
    public async Task A_snooze_is_ended_before_its_day_by_button_or_by_word(string locale, string snooze, string wake, string level, string left, string word)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);
        var card = await rep.Hears(story.Say("You last wrote", "你最近写道"));

        await manager.Says(snooze).BotReplies($"[{wake}]");
        await story.Office.Delivers();
        Assert.DoesNotContain(card.Lines, line => line.Contains(level, StringComparison.Ordinal));
        await manager.Clicks(wake).BotReplies(level);
        await story.Office.Delivers();
        Assert.Contains(card.Lines, line => line.Contains(level, StringComparison.Ordinal));
        Assert.Null((await story.NowAsync()).Alert!.Rest);

        // Days not slept are given back.
        await manager.Clicks(story.Say("Snooze", "暂缓")).BotReplies(left);
        await manager.Says(snooze).BotReplies($"[{wake}]");
        await manager.Says(word).BotReplies(level);
        Assert.Null((await story.NowAsync()).Alert!.Rest);
    }

    [Theory]
    [InlineData("en-US", "Wang Lei accepted", "You wrote: call the CFO today", "nudge riverside: call the CFO today", "What would help?", "Send", "accept")]
    [InlineData("zh-CN", "王磊已接受", "你写道：今天联系财务总监", "催办 河岸化工：今天联系财务总监", "需要什么帮助？", "发送", "接受")]
    public async Task What_was_accepted_before_the_deal_changed_hands_is_not_its_new_owners_word(
        string locale, string accepted, string wrote, string nudge, string field, string send, string accept)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);

        await manager.Says(nudge);
        await story.Office.Delivers();
        await rep.Fills(field, "x").Clicks(send);
        await story.Office.Delivers();
        await manager.Says(story.Say("alert riverside", "预警 河岸化工")).BotReplies(wrote);
        await manager.Says(story.Say("how is Wang Lei doing", "王磊那边怎么样")).BotReplies(story.Say("help wanted", "要帮忙"));
        await manager.Says(nudge);
        await story.Office.Delivers();
        await rep.Says(accept);
        await manager.Says(story.Say("how is Wang Lei doing", "王磊那边怎么样")).BotRepliesWithout(story.Say("help wanted", "要帮忙"));

        await manager.Says(story.Say("alert riverside", "预警 河岸化工"));
        await manager.Says(story.Say("reassign to Li Na", "转派给李娜"));
        await manager.Says(story.Say("yes", "是"));
        await manager.Says(story.Say("alert riverside", "预警 河岸化工")).BotReplies(accepted);
        await story.LiNa.Says(story.Say("alert riverside", "预警 河岸化工")).BotReplies(accepted);
    }

    [Fact]
    public async Task Snoozed_by_taps_in_Chinese_and_what_cannot_be_is_said()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);

        await rep.Clicks("暂缓").BotReplies("最多7天");
        await rep.Fills("原因", "预算周期").Fills("再次提醒日期", "2026-12-08").Clicks("暂缓").BotReplies("最晚到11月30日（周一），共7天。");
        await rep.Fills("再次提醒日期", "2026-11-20").Clicks("暂缓").BotReplies("请选今天以后的日期。");
        await rep.Fills("再次提醒日期", "2026-11-27").Clicks("暂缓").BotReplies("◇ 已暂缓", "4天（上限7天）");
        await manager.Says("暂缓 河岸化工，12月10日上董事会").BotReplies("等待已公布的日期", "18天（上限30天）", "本阶段还可暂缓27天（共45天）");
        await story.Office.Delivers();
        await rep.Hears("李经理已暂缓预警，到12月11日（周五）。");
    }

    [Fact]
    public async Task Reassigned_to_a_colleague_who_is_told_with_a_handover()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.PutAsync(story.Deal() with
        {
            Id = "dl-plant", AccountName = "Hillside Plant", OwnerId = story.ZhaoMin.AadObjectId, OwnerName = "Zhao Min", NextSteps = [new("s9", "visit", new(2026, 12, 1), StepOwner.Us)],
        });
        await story.RaisesAsync();
        var (manager, rep, next) = (story.Manager, story.Rep, story.ZhaoMin);
        var old = await rep.Hears("You last wrote");

        await manager.Says("alerts").BotReplies("Two deals need you", "Riverside Chemicals", "Critical · signing date passed 20 days ago, moved 3 times", "Hillside Plant");
        await manager.Clicks("Open Riverside Chemicals").BotReplies("[Ask rep]");
        await manager.Says("reassign").BotReplies("Reassign to whom?", "Zhao Min", "knows their user", "Li Na");
        await manager.Says("Zhao Min").BotReplies("Reassign Riverside Chemicals?", "Zhao Min becomes owner, Wang Lei stays in the team for 30 days.", "A handover brief is created, and both are told.");
        await manager.Says("yes").BotReplies("Zhao Min owns it now; Wang Lei stays in the team for 30 days.");
        await story.Office.Delivers();

        var handover = await next.Hears("Now yours: Riverside Chemicals");
        Assert.Contains(handover.Lines, line => line.StartsWith("• Promised: contract draft back (theirs)", StringComparison.Ordinal));
        Assert.Contains(handover.Lines, line => line.StartsWith("• People: Mr Zhou (decision maker)", StringComparison.Ordinal));
        await manager.Says("alert riverside").BotReplies("Wang Lei last wrote: “waiting for legal”");
        await rep.Hears("Ms Li gave it to Zhao Min. You stay in the team until Wed 23 Dec.");
        Assert.Contains("Not with you any more: Zhao Min has it now", old.Lines.Select(line => line.TrimStart('•', ' ')));
        await rep.Clicks("Open deal").BotReplies("Riverside Chemicals");
        await next.Clicks("Open deal").BotReplies("Riverside Chemicals");
        await next.Says("my deals").BotReplies("My 2 deals");
        story.Office.Passes(TimeSpan.FromDays(31));
        await rep.Says("open riverside").BotRepliesWithout("Riverside Chemicals · ");
    }

    [Fact]
    public async Task Stopped_by_the_customer_and_reminded_in_ninety_days()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);
        var card = await manager.Hears("王磊最近写道");

        await manager.Clicks("丢单或搁置").BotReplies("输给对手、客户搁置，还是我们放弃？");
        await manager.Clicks("客户搁置").BotReplies("搁置：河岸化工", "关系保留：为该客户建立一条后续商机。");
        await manager.Fills("原因", "明年再定").Clicks("关闭商机").BotReplies("○ 已关闭", "搁置：明年再定");
        await story.Office.Delivers();
        await rep.Hears("李经理已关闭，客户搁置：明年再定");
        var deal = await story.NowAsync();
        Assert.Equal((Outcome.NoDecision, AlertState.Resolved, 1), (deal.Outcome, deal.Alert!.State, deal.FollowOns.Length));

        await story.Later(TimeSpan.FromDays(91));
        await rep.Hears("90天前关闭：明年再定。现在能重启吗？");
        await rep.Clicks("重新打开").BotReplies("河岸化工");
        Assert.Contains("河岸化工 ○ 已关闭", card.Lines);
    }

    [Theory]
    [InlineData("en-US", "close riverside as lost", "This is Wang Lei’s deal.", "[Alerts]", "Alerts", "Riverside Chemicals")]
    [InlineData("zh-CN", "打开 河岸化工", "这个商机由王磊负责。", "[预警]", "预警", "河岸化工")]
    public async Task A_manager_who_names_a_deal_of_the_team_is_led_to_its_alert(string locale, string said, string whose, string button, string alerts, string account)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();

        await story.Manager.Says(said).BotReplies(account, whose, button);
        await story.Manager.Clicks(alerts).BotReplies(account);
        Assert.Null((await story.NowAsync()).Closing);
    }

    [Fact]
    public async Task Lost_in_words_asks_for_the_rival_first()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();

        await story.Manager.Says("lost or stopped").BotReplies("Lost to a rival, stopped by the customer, or we leave?");
        await story.Manager.Says("lost").BotReplies("Who won it?");
        await story.Manager.Says("Delta").BotReplies("What was the reason?");
        await story.Manager.Says("price").BotReplies("○ Closed", "Lost: price");
        Assert.Equal("Delta", (await story.NowAsync()).Closing!.Rival);
    }

    [Fact]
    public async Task Called_wrong_with_a_reason_and_reported()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();

        await story.Manager.Fills("What is wrong about it", "signed yesterday, paper is on its way").Clicks("Dismiss alert").BotReplies("Riverside Chemicals ○ Dismissed", "Called wrong", "signed yesterday, paper is on its way");
        await story.Manager.Says("alerts").BotReplies("No deals need you");
        await story.Manager.Says("team").BotReplies("Alerts: 1 dismissed");
        await story.Manager.Says("alert report").BotReplies("One alert was called wrong", "Riverside Chemicals: signed yesterday, paper is on its way (Mon 23 Nov)");
    }

    [Fact]
    public async Task Help_is_asked_for_instead_of_accepting()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var (manager, rep) = (story.Manager, story.Rep);

        await manager.Fills("Note to Wang Lei (optional)", "please see Mr Zhou by Friday").Clicks("Send nudge").BotReplies("You nudged Wang Lei, by Fri 27 Nov");
        await story.Office.Delivers();
        await rep.Hears("By Fri 27 Nov");
        await rep.Fills("What would help?", "somebody who knows Mr Zhou").Clicks("Send").BotReplies("Ms Li reads that you need help");
        await story.Office.Delivers();
        await manager.Hears("Wang Lei needs help: “somebody who knows Mr Zhou”");
        await manager.Clicks("See plan").BotReplies("Wang Lei: “somebody who knows Mr Zhou”", "Next: ");
    }

    [Fact]
    public async Task Why_and_acknowledge()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();

        await story.Manager.Clicks("Why critical?").BotReplies("Why critical? Riverside Chemicals", "The signing date passed 20 days ago", "12 points, times 1.25 for a tier A deal: 15. Critical from 10.");
        await story.Manager.Clicks("Back to alert").BotReplies("[Ask rep]");
        await story.Manager.Says("acknowledge").BotReplies("You have taken note");
        Assert.Equal(AlertState.Acknowledged, (await story.NowAsync()).Alert!.State);
    }
}
