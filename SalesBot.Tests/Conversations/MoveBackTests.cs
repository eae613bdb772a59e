namespace SalesBot.Tests.Conversations;

/// <summary>Moves that need more than a reason: a manager's name, or the answer whether we may help define the need (domain 2.4, clarification A11).</summary>
public class MoveBackTests
{
    [Fact]
    public async Task A_contract_that_is_changed_goes_back_with_the_manager_s_name_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        foreach (var words in new[] { "move metro to procurement", "report is being signed", "yes", "signed, order number 4711, yesterday", "yes", "move metro to implementation", "lawyers", "yes" })
        {
            await rep.Says(words);
        }

        office.Passes(TimeSpan.FromDays(5));
        await rep.Says("move metro back to procurement").BotReplies("Reason?", "[Contract change]", "[My mistake]");
        await rep.Clicks("Contract change").BotReplies("Move back to Procurement?", "This step needs a manager. Who confirmed it?", "[Name the manager]");
        await rep.Says("yes").BotReplies("Who confirmed it?");
        await rep.Says("Mr Zhou").BotReplies("Reason: contract change", "Confirmed by: Mr Zhou", "second round, usually 18 days", "[Move back]");
        await rep.Clicks("Move back").BotReplies("Is 30 Apr 2027 still the expected signing date?");
        await rep.Clicks("Still right").BotReplies("The date stays", "contract change", "[Book it]");
        await rep.Clicks("Not now").BotReplies("nothing booked");
        await rep.Says("history metro").BotReplies("Stage: Implementation → Procurement, Contract change, confirmed by Mr Zhou; Outcome: won, in delivery → open");
        await rep.Says("move metro to implementation").BotReplies("Implementation starts with a signed contract");
        await rep.Says("signed, order number 4712, today").BotReplies("Number 4712");
        await rep.Says("yes").BotReplies("Beicheng Metro: signed");
    }

    [Fact]
    public async Task A_contract_that_is_changed_goes_back_with_the_manager_s_name_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        foreach (var words in new[] { "推进 地铁 到采购", "测试报告在走签字", "是", "合同签了，合同号DH-7，昨天签的", "确认", "推进 地铁 到实施", "条款清单随后", "是" })
        {
            await rep.Says(words);
        }

        office.Passes(TimeSpan.FromDays(5));
        await rep.Says("地铁退回采购").BotReplies("什么原因？", "[合同变更]");
        await rep.Clicks("合同变更").BotReplies("退回采购阶段？", "这一步要经理确认。", "[填写经理]");
        await rep.Fills("approver", "周总").Clicks("保存").BotReplies("预计签约日还是2027年4月30日吗？");
        await rep.Clicks("还是这天").BotReplies("日期不变");
        await rep.Clicks("暂不").BotReplies("先不安排");
        await rep.Says("历史 地铁").BotReplies("阶段：实施 → 采购，合同变更，周总确认；结果：已中标，交付中 → 进行中");
        await rep.Says("推进 地铁 到实施").BotReplies("有已签合同才能进入实施。");
    }

    [Theory]
    [InlineData("en-US", "move lakeside to procurement", "no tender, direct", "yes", "Who confirmed it?", "Mr Zhou", "Confirmed by: Mr Zhou", "now in Procurement", "history lakeside", "no tender, direct, confirmed by Mr Zhou")]
    [InlineData("zh-CN", "推进 湖畔 到采购", "不招标，直接采购", "是", "是哪位经理同意的？", "周总", "确认人：周总", "已到采购阶段", "历史 湖畔", "不招标，直接采购，周总确认")]
    public async Task A_direct_purchase_says_who_confirmed_it(
        string locale, string move, string why, string yes, string who, string manager, string confirmed, string moved, string history, string told)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(move);
        await rep.Says(why).BotReplies(why);
        await rep.Says(yes).BotReplies(who);
        await rep.Says(manager).BotReplies(confirmed);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(yes).BotReplies(moved);
        await rep.Says(history).BotReplies(told);
    }

    [Theory]
    [InlineData("en-US", "move airport back to charter", "Requirement change", "May we help define the need", "Yes, we may", "Move back to Charter?", "first round", "Move back", "Still right", "Not now", "open airport", "Project approval", "convert airport", "Make it a passive project?")]
    [InlineData("zh-CN", "机场退回立项", "需求变更", "这次我们能参与定义需求吗？", "可以参与", "退回立项阶段？", "第一轮立项", "退回", "还是这天", "暂不", "打开 机场", "立项", "转换类型 机场", "转为被动型大项目？")]
    public async Task A_tender_written_up_again_with_our_part_becomes_an_active_project(
        string locale, string back, string reason, string asked, string yes, string title, string round, string go, string stays, string no, string open, string stage, string convert, string active)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(back).BotReplies($"[{reason}]");
        await rep.Clicks(reason).BotReplies(asked);
        await rep.Clicks(yes).BotReplies(title, round);
        await rep.Clicks(go);
        await rep.Clicks(stays);
        await rep.Clicks(no);
        await rep.Says(open).BotReplies(stage);
        await rep.Says(convert).BotReplies(active);
    }

    [Theory]
    [InlineData("en-US", "move airport back to charter", "Requirement change", "No", "Start Selection again?", "second round, usually 18 days", "it stays a passive project", "Start again", "Done: Selection", "Still right", "Not now", "stage airport", "0 days, usually 18", "history airport", "Stage: Selection, Requirement change")]
    [InlineData("zh-CN", "机场退回立项", "需求变更", "不能", "重新进入选购阶段？", "第二轮选购，通常18天", "仍为被动型大项目", "重新进入", "好了，已到选购阶段", "还是这天", "暂不", "推进阶段 机场", "0天，通常18天", "历史 机场", "阶段：选购，需求变更")]
    public async Task A_tender_written_up_again_without_us_stays_passive_with_a_new_round_of_the_selection(
        string locale, string back, string reason, string no, string title, string round, string passive, string go, string done, string stays, string later, string stage, string days, string history, string told)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(back);
        await rep.Clicks(reason);
        await rep.Clicks(no).BotReplies(title, round, passive);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Clicks(go).BotReplies(done);
        await rep.Clicks(stays);
        await rep.Clicks(later);
        await rep.Says(stage).BotReplies(days);
        await rep.Says(history).BotReplies(told);
    }
}
