using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>What a rep says without knowing any command, about a deal that they name.</summary>
public class SaidPlainlyTests
{
    [Theory]
    [InlineData("en-US", "open metro", "why lakeside", "Lakeside Automotive", "Half is unknown.", "why is city hospital stalled?", "City Hospital")]
    [InlineData("zh-CN", "打开地铁", "为什么 湖畔汽车", "湖畔汽车", "一半信息还不知道", "市医院为什么停滞", "市医院")]
    public async Task Why_a_deal_stands_where_it_stands_is_asked_by_its_name(string locale, string elsewhere, string why, string deal, string because, string stalled, string other)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await office.BackgroundRuns();

        await rep.Says(elsewhere);
        await rep.Says(why).BotReplies(deal, because);
        await rep.Says(elsewhere);
        await rep.Says(stalled).BotReplies(other);
    }

    [Theory]
    [InlineData("en-US", "open metro", "lakeside is now worth 12 million", "Change it to CNY 12.0m?", "Lakeside Automotive · now CNY 9.5m", "yes", "Saved: CNY 12.0m, was CNY 9.5m.", "history lakeside", "Amount: CNY 9.5m → CNY 12.0m", "undo", "Taken back: Lakeside Automotive, Amount.")]
    [InlineData("zh-CN", "打开地铁", "湖畔现在值1200万", "金额改为1,200万元？", "湖畔汽车 · 目前950万元", "是", "已保存：1,200万元，原来950万元。", "历史 湖畔", "金额：950万元 → 1,200万元", "撤销", "已撤销：湖畔汽车，金额。")]
    public async Task A_new_amount_is_confirmed_saved_and_taken_back(
        string locale, string elsewhere, string told, string asked, string place, string yes, string saved, string history, string line, string undo, string back)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(elsewhere);
        await rep.Says(told).BotReplies(asked, place);
        await rep.Says(yes).BotReplies(saved);
        await rep.Says(history).BotReplies(line);
        await rep.Says(undo).BotReplies(back);
    }

    [Fact]
    public async Task An_amount_that_cannot_be_meant_or_is_left_changes_nothing()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("change amount lakeside").BotReplies("How much is it now?", "[Enter it]");
        await rep.Says("minus 5 million").BotReplies("That cannot be an amount.");
        await rep.Says("my deals").BotReplies("How much is it now?");
        await rep.Says("13m").BotReplies("Change it to CNY 13.0m?");
        await rep.Says("no").BotReplies("How much is it then?");
        await rep.Says("USD 2 million").BotReplies("Change it to USD 2.0m?");
        await rep.Says("cancel").BotReplies("Nothing was changed.");
        await rep.Says("lakeside is worth 9.5 million").BotReplies("stands at CNY 9.5m already");
    }

    [Theory]
    [InlineData("en-US", "open metro", "set next step Lakeside: Ms Lin sends the site drawings on Friday", "Lakeside Automotive", "Saved: Ms Lin sends the site drawings, Fri 27 Nov", "next step city hospital: call Dr Chen tomorrow", "City Hospital", "Saved: call Dr Chen, Tue 24 Nov")]
    [InlineData("zh-CN", "打开地铁", "下一步：湖畔的陈工周五给图纸", "湖畔汽车", "已记下：给图纸，11月27日（周五），客户方：陈工", "下一步：市医院的陈主任明天给名单", "市医院", "已记下：给名单，11月24日（周二），客户方：陈主任")]
    [InlineData("zh-CN", "打开地铁", "设下一步 湖畔：林经理周五前发现场图纸", "湖畔汽车", "已记下：发现场图纸，11月27日（周五），客户方：林经理", "下一步 市医院：明天给陈主任打电话", "市医院", "已记下：给陈主任打电话，11月24日（周二）")]
    public async Task A_step_told_behind_the_customers_name_is_that_customers_and_does_not_repeat_it(
        string locale, string elsewhere, string first, string deal, string saved, string second, string other, string also)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(elsewhere);
        await rep.Says(first).BotReplies(deal, saved);
        await rep.Says(second).BotReplies(other, also);
    }

    [Theory]
    [InlineData("en-US", "alert hospital", "Next step", "Call Director He on Friday", "Saved: Call Director He, Fri 27 Nov", "set next step", "talk to the imaging team", "On which day?", "Monday", "Saved: talk to the imaging team, Mon 30 Nov")]
    [InlineData("zh-CN", "预警 市医院", "定下一步", "周五给何主任打电话", "已记下：给何主任打电话，11月27日（周五）", "设下一步", "联系影像组", "哪一天？", "下周一", "已记下：联系影像组，11月30日（周一）")]
    public async Task After_next_step_on_an_alert_the_step_is_simply_said(
        string locale, string alert, string button, string step, string saved, string list, string noDay, string asked, string day, string also)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await office.BackgroundRuns();

        await rep.Says(alert);
        await rep.Clicks(button);
        await rep.Says(step).BotReplies(saved);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(list);
        await rep.Says(noDay).BotReplies(asked);
        await rep.Says(day).BotReplies(also);
    }

    [Fact]
    public async Task A_contact_told_after_the_list_of_steps_is_a_contact()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("set next step");
        await rep.Says("called Mr Chen this morning, he supports us").BotReplies("Mr Chen", "[Save]");
    }

    [Theory]
    [InlineData("en-US", "move metro back to analysis, requirement change, line 4", "Move back to Analysis?", "end of July", "second round, usually 24 days; signing by 31 Jul 2027", "yes", "Saved: 31 Jul 2027, 92 days later", "line 4")]
    [InlineData("zh-CN", "把地铁退回到分析，需求变更，4号线", "退回分析阶段？", "改到七月底", "通常24天；预计2027年7月31日签约", "是", "已保存：2027年7月31日，晚了92天", "4号线")]
    public async Task A_day_said_before_a_move_is_confirmed_is_the_signing_date_and_no_reason(
        string locale, string move, string asked, string day, string row, string yes, string saved, string reason)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(move).BotReplies(asked, reason);
        await rep.Says(day).BotReplies(asked, reason, row);
        await rep.Says(yes).BotReplies(saved, reason);
    }

    [Fact]
    public async Task A_day_said_before_a_move_on_is_kept_and_the_reason_still_asked()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("move lakeside to bidding").BotReplies("Move on to Bidding?");
        await rep.Says("31 March").BotReplies("Signing by: 31 Mar 2027");
        await rep.Says("last week").BotReplies("is past. A signing date is today or later.");
        await rep.Says("yes").BotReplies("Why do we move on without it?");
        await rep.Says("they invited us by phone").BotReplies("they invited us by phone", "Signing by: 31 Mar 2027");
        await rep.Says("yes").BotReplies("now in Bidding");
        await rep.Says("open lakeside").BotReplies("signing by 31 Mar 2027");
    }

    [Theory]
    [InlineData("en-US", "next jiangnan", "Bid document complete", "we submitted the jiangnan bid", "Done with it: Bid document complete.")]
    [InlineData("zh-CN", "下一步 江南大学", "投标文件定稿", "江南大学的标书递交了", "“投标文件定稿”一并完成。")]
    public async Task What_led_to_the_bid_is_done_when_the_bid_is_in(string locale, string next, string planned, string submitted, string done)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(next).BotReplies(planned);
        await rep.Says(submitted).BotReplies(done);
        await rep.Says(next).BotRepliesWithout(planned);
    }

    [Theory]
    [InlineData("en-US", "close airport as lost, Delta, price", "[Skip]", "yes", "What is it?", "ask for the budget first", "It can be reopened", "open airport", "Lost to Delta: price, Mon 23 Nov", "history airport", "For next time: ask for the budget first", "Which step of the customer")]
    [InlineData("zh-CN", "机场丢了，德尔塔价格低", "[跳过]", "是", "是什么？", "先问清预算", "可以重新打开", "打开机场", "丢单，输给德尔塔，价格低，11月23日（周一）", "历史 机场", "下次改进：先问清预算", "今天我能帮客户")]
    public async Task A_closed_deal_says_how_it_ended_and_what_was_learned(
        string locale, string lost, string asked, string yes, string what, string lesson, string noted, string open, string ended, string history, string learned, string coaching)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(lost);
        await rep.Says(yes).BotReplies(asked);
        await rep.Says(yes).BotReplies(what);
        await rep.Says(lesson).BotReplies(noted);
        await (await rep.Says(open).BotReplies(ended)).BotRepliesWithout(coaching);
        await rep.Says(history).BotReplies(learned);
    }

    [Theory]
    [InlineData("en-US", "met Mr Qian and Mr Sun at Huadong today, Mr Sun worries about maintenance cost", "save", "How did it feel to them?", "yes", "It is saved already", "my deals", "My 6 deals", "Qian 5, Sun 2", "Mr Sun, 2: call today", "history huadong", "feeling Mr Qian 5 and Mr Sun 2")]
    [InlineData("zh-CN", "今天和华东的钱总工、孙经理开完方案会，孙经理担心维护费", "保存", "他们对这次沟通感觉怎么样？", "是", "已经保存了", "我的商机", "我的6个商机", "钱5，孙2", "孙经理2分", "历史 华东", "感受：钱总工5分和孙经理2分")]
    public async Task How_it_felt_can_be_told_after_something_else_came_in_between(
        string locale, string met, string save, string asked, string yes, string already, string other, string deals, string felt, string noted, string history, string line)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(met);
        await rep.Says(save).BotReplies(asked);
        await rep.Says(yes).BotReplies(already);
        await rep.Says(other).BotReplies(deals);
        await rep.Says(felt).BotReplies(noted);
        await rep.Says(history).BotReplies(line);
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "compliance: they asked for a kickback", "yes", "compliance cleared it: Ms Lu, nothing improper", "Your name stands beside it in the history.", "history", "Wang Lei", "Freeze lifted, as reported: Ms Lu, nothing improper")]
    [InlineData("zh-CN", "打开市医院", "合规：采购要回扣", "是", "合规已解除：陆律师，未发现违规", "历史记录里会写明由你登记", "历史", "王磊", "已按转述解除冻结：陆律师，未发现违规")]
    public async Task Who_lifted_a_freeze_and_who_says_so_stands_in_the_history(
        string locale, string open, string report, string yes, string lifted, string confirmed, string history, string who, string line)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(report);
        await rep.Says(yes);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(lifted).BotReplies(confirmed);
        await rep.Says(history).BotReplies(who, line);
    }

    [Fact]
    public async Task What_the_team_wants_to_change_stands_in_the_look_back_when_it_is_opened_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("had a workshop with Dr Chen at city hospital today, he likes us");
        await rep.Says("save");
        await rep.Says("5").BotReplies("Who of ours took part?");
        await rep.Says("me and Li Gong from presales").BotReplies("How did our team do?");
        await rep.Says("4 4 3 5, call the customer before").BotReplies("Look back saved.");
        await rep.Says("debrief city hospital");
        Assert.Contains("call the customer before", rep.LastMessage.Card!.Json.ToJsonString(), StringComparison.Ordinal);
        await rep.Says("history").BotReplies("team debrief, to change: call the customer before");
    }

    [Theory]
    [InlineData("en-US", "new deal: City Archive, storage, 3m", "don't know yet", "yes", "site visit on friday", "no", "Who buys, and how?", "skip", "City Archive", "state-owned enterprise, legal tender", "Noted for City Archive: state-owned enterprise, legal tender.", "history", "How they buy: legal tender")]
    [InlineData("zh-CN", "新建商机：市档案馆，存储，300万", "还不知道", "是", "周五现场拜访", "否", "谁来买，怎么买？", "跳过", "市档案馆", "国企，公开招标", "已记下，市档案馆：国有企业，依法招标。", "历史", "采购方式：依法招标")]
    public async Task Who_buys_and_how_is_said_or_skipped_in_words(
        string locale, string create, string when, string yes, string step, string no, string asked, string skip, string shown, string told, string noted, string history, string line)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        foreach (var said in new[] { create, no, no, when, yes })
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(said);
        }

        await rep.Says(step).BotReplies(asked);
        await rep.Says(skip).BotReplies(shown);
        await rep.Says(told).BotReplies(noted);
        await rep.Says(history).BotReplies(line);
    }

    [Theory]
    [InlineData("en-US", "brief huadong, tomorrow our director meets Mr Zhao", "One page for the director", "my deals", "One page for the director", "one page", "Tomorrow with Mr Zhao")]
    [InlineData("zh-CN", "简报 华东电网，明天我们总监见赵总", "给总监看的一页", "我的商机", "给总监看的一页", "一页", "明天拜访赵总")]
    public async Task The_length_of_a_brief_is_asked_again_after_something_else(string locale, string brief, string asked, string other, string again, string answer, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(brief).BotReplies(asked);
        await rep.Says(other).BotReplies(again);
        await rep.Says(answer).BotReplies(shown);
    }

    [Theory]
    [InlineData("en-US", "cross-year approval metro until end of 2027", "Until 31 Dec 2027. Which manager approved it?", "Zhang Min", "yes", "approved by Zhang Min", "history metro", "Cross-year approval: 31 Dec 2027, Zhang Min")]
    [InlineData("zh-CN", "跨年度批准 地铁 到2027年底", "延续到2027年12月31日。哪位经理批准的？", "张敏", "是", "张敏批准北城地铁延续到2027年12月31日", "历史 地铁", "跨年批准：2027年12月31日，张敏")]
    public async Task Only_what_an_approval_still_lacks_is_asked_and_who_gave_it_is_kept(
        string locale, string told, string asked, string manager, string yes, string saved, string history, string line)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(told).BotReplies(asked);
        await rep.Says(manager);
        await rep.Says(yes).BotReplies(saved);
        await rep.Says(history).BotReplies(line);
    }

    [Theory]
    [InlineData("en-US", "stage lakeside", "Add evidence", "Shortlisted or admitted", "cancel", "next lakeside", "1 not useful", "You won't see this one here for 30 days", "joint plan huadong", "keep it!", "[For the customer]")]
    [InlineData("zh-CN", "推进阶段 湖畔", "补依据", "已入围", "算了", "下一步 湖畔", "第1项没用", "30天内不再建议这一项", "推进计划 华东", "采用。", "[给客户看]")]
    public async Task What_stands_on_a_button_can_be_typed(
        string locale, string stage, string evidence, string piece, string cancel, string next, string useless, string hidden, string plan, string keep, string kept)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(stage);
        await rep.Says(evidence).BotReplies(piece);
        await rep.Says(cancel);
        await rep.Says(next);
        await rep.Says(useless).BotReplies(hidden);
        await rep.Says(plan);
        await rep.Says(keep).BotReplies(kept);
    }

    [Fact]
    public async Task Words_of_a_button_of_an_older_card_or_of_two_buttons_press_none()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("stage lakeside");
        await rep.Says("cancel");
        await rep.Says("my deals");
        await rep.Says("Add evidence").BotReplies("I did not get that");
    }
}
