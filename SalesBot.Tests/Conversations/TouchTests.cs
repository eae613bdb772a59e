namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.5 and its English counterpart: one message becomes a confirmed record.</summary>
public class TouchTests
{
    [Fact]
    public async Task A_contact_asked_for_by_a_button_is_asked_for_once()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("alert city hospital");
        var asked = await rep.Clicks("Log contact").BotReplies("Tell me in one line");

        Assert.Single(asked.Lines, line => line.Contains("Tell me in one line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dialogue_four_becomes_a_record_with_feelings_people_and_a_follow_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("刚和钱总工、孙经理开完方案会，钱总工很满意，孙经理担心维护费，下周三要给他五年费用表")
            .BotReplies("华东某电网，今天的会议", "钱总工：积极推动，不变", "孙经理：中立，不变，关心维护费", "你：12月2日（周三）前给五年费用表", "[保存]");
        await rep.Says("对，不过下一步应该是他周五前给我设备清单，我再做表")
            .BotReplies("已记入：华东某电网", "孙经理：11月27日（周五）前给设备清单", "更正：", "他们对这次沟通感觉怎么样？");
        await rep.Says("钱5，孙3").BotReplies("记下了。孙经理3分：给五年费用表时，先回应对方关心的维护费。", "我方谁参加了？");
        await rep.Says("我和售前李工").BotReplies("好。", "团队复盘，一分钟");
        await rep.Says("跳过").BotReplies("好。", "孙经理关心维护费，可能有后续机会：系统维护服务。");
        await rep.Says("登记，2028年").BotReplies("已登记：系统维护服务，2028年。");
    }

    [Fact]
    public async Task The_same_in_English_with_taps()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("just out of the solution meeting with Mr Qian and Mr Sun, Qian is very happy, Sun worries about maintenance cost, I have to give him a five-year cost sheet by next Wednesday")
            .BotReplies("Huadong Grid, meeting, today", "Mr Qian: pushes for us, as before", "Mr Sun: neutral, as before, worried about maintenance cost", "You: five-year cost sheet, Wed 2 Dec", "[Save]");
        await rep.Says("yes, but the next step is he sends me the equipment list by Friday, then I do the sheet")
            .BotReplies("Saved: Huadong Grid", "Mr Sun: equipment list, Fri 27 Nov", "Corrected: ", "How did it feel to them?");
        await rep.Says("Qian 5 and Sun 3").BotReplies("Mr Sun, 3", "Who of ours took part?");
        await rep.Says("Li from presales and me").BotReplies("How did our team do?");
        await rep.Says("4 4 3 5, share the agenda before").BotReplies("Look back saved.", "system maintenance");
        await rep.Clicks("Register").BotReplies("Registered: system maintenance.");
    }

    [Fact]
    public async Task Feelings_tapped_before_saving_are_not_asked_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("called Mr Wu this morning, he supports us").BotReplies("Huadong Grid, call, today", "Mr Wu: in favour, as before");
        await rep.Clicks("Mr Wu: 2 weak");
        await rep.Clicks("Save").BotReplies("Mr Wu, 2: call today, repair it", "Saved: Huadong Grid");
        await rep.Says("score huadong").BotReplies("Huadong Grid");
    }

    [Fact]
    public async Task Two_customers_in_one_message_are_two_notes_saved_together()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("Called Mr Chen at Lakeside, budget approved he says. Metro: met Ms Feng, test report by 9 December")
            .BotReplies("I heard 2 deals", "Lakeside Automotive", "Beicheng Metro", "[Save both]");
        await rep.Clicks("Save both").BotReplies("Saved: Beicheng Metro");
        await rep.Says("open metro").BotReplies("Beicheng Metro");
    }

    [Fact]
    public async Task Two_deals_of_one_customer_are_asked_for_and_it_may_be_both()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Lakeside Automotive, spare parts 2027, 1 million");

        await rep.Says("log call with Lakeside").BotReplies("Which one?", "Plant execution system", "[Both]");
        await rep.Clicks("Both").BotReplies("I heard 2 deals", "[Save both]");
        await rep.Says("cancel").BotReplies("nothing was recorded");
    }

    [Theory]
    [InlineData("en-US", "Ms Jin left", "Purchaser is now empty in City Hospital. Who took over?", "Mr Gao, purchasing", "Added Mr Gao: purchaser.")]
    [InlineData("zh-CN", "金主管调走了", "市医院的采购者空缺。谁接手？", "采购科高经理", "已添加高经理：采购者")]
    public async Task Somebody_left_and_somebody_took_over(string locale, string says, string asked, string successor, string added)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says).BotReplies(asked);
        await rep.Says(successor).BotReplies(added);
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "Ms Jin left", "Who took over?", "Dr Chen pushes for us now", "One person. Right?", "Added", "Confirm", "Mr Gao, purchasing", "Added Mr Gao: purchaser.")]
    [InlineData("zh-CN", "打开市医院", "金主管调走了", "谁接手？", "陈主任现在积极推动我们", "1位，对吗？", "已添加", "确认", "采购科高经理", "已添加高经理：采购者")]
    public async Task A_sentence_about_somebody_does_not_fill_the_empty_role(string locale, string open, string says, string asked, string sentence, string shown, string not, string confirm, string successor, string added)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(says).BotReplies(asked);
        await (await rep.Says(sentence).BotReplies(shown)).BotRepliesWithout(not);
        await rep.Clicks(confirm);
        await rep.Says(successor).BotReplies(added);
    }

    [Theory]
    [InlineData("en-US", "called Mr Chen at Lakeside this morning, he supports us", "Save", "that call was Metro, not Lakeside", "Moved to Beicheng Metro", "Lakeside Automotive is back as before.")]
    [InlineData("zh-CN", "今天和湖畔的陈工通了电话，他支持我们", "保存", "刚才那通电话是地铁的，不是湖畔的", "已移到北城地铁", "湖畔汽车恢复原样。")]
    public async Task A_contact_of_the_wrong_deal_is_moved(string locale, string says, string save, string moves, string moved, string back)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        office.Passes(TimeSpan.FromMinutes(5));
        await rep.Says(says).BotReplies($"[{save}]");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Clicks(save);
        await rep.Says(moves).BotReplies(moved);
        Assert.Contains(rep.LastMessage.Lines, line => line.Contains(back, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_waits_while_something_else_is_asked_and_is_corrected_in_words()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("met Qian and Sun at Huadong last friday").BotReplies("Huadong Grid, meeting, Fri 20 Nov", "Mr Sun");
        await rep.Says("my deals").BotReplies("My 6 deals", "Huadong Grid, meeting, Fri 20 Nov");
        await rep.Says("no, Mr Sun was not there").BotRepliesWithout("Mr Sun:");
        await rep.Says("it was a call on Thursday").BotReplies("Huadong Grid, call, Thu 19 Nov");
        await rep.Says("blue elephants").BotReplies("I did not see what to change");
        await rep.Says("save").BotReplies("Saved: Huadong Grid");
    }

    [Fact]
    public async Task Log_alone_asks_for_a_line_and_a_day_to_come_is_asked_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("记录沟通").BotReplies("用一句话说");
        await rep.Says("明天见了赵总").BotReplies("是哪天？");
        await rep.Says("保存").BotReplies("那天还没到");
        await rep.Says("是昨天见的").BotReplies("华东某电网，昨天的会议");
        await rep.Says("保存").BotReplies("已记入：华东某电网");
    }

    [Theory]
    [InlineData("zh-CN", "今天下午和市医院陈主任通了电话，鲁工那边下周五安排现场；昨天给湖畔林经理发了方案，她没回", "市医院：今天的电话（陈主任）；鲁工：12月4日（周五）前安排现场", "湖畔汽车：昨天的消息（对方还没回）（林经理）", "取消", "没有记录任何内容", "我的商机", "我的6个商机")]
    [InlineData("en-US", "Called Dr Chen at City Hospital this afternoon. Yesterday I sent the offer to Ms Lin at Lakeside, no answer yet", "City Hospital: ", "Lakeside Automotive: ", "cancel", "nothing was recorded", "my deals", "My 6 deals")]
    public async Task The_same_message_again_is_the_same_contact_and_corrects_nothing(
        string locale, string told, string hospital, string lakeside, string cancel, string dropped, string other, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(told).BotReplies(hospital, lakeside);
        await rep.Says(told).BotReplies(hospital, lakeside);
        await rep.Says(cancel).BotReplies(dropped);
        await rep.Says(other).BotReplies(shown);
    }

    [Theory]
    [InlineData("en-US", "called Mr Wu at Huadong this morning", "Huadong Grid, call, today", "met Ms Feng at Metro, she likes the test", "Beicheng Metro, ", "yes", "Saved: Beicheng Metro", "Huadong Grid, call, today")]
    [InlineData("zh-CN", "今天上午和华东吴总通了电话", "华东某电网，今天的电话", "今天拜访了地铁冯主任，她很满意", "北城地铁，今天的拜访", "是", "已记入：北城地铁", "华东某电网，今天的电话")]
    public async Task A_contact_with_another_customer_is_one_of_its_own_and_the_first_waits(
        string locale, string first, string shown, string second, string other, string yes, string saved, string back)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(first).BotReplies(shown);
        await rep.Says(second).BotReplies(other);
        await rep.Says(yes).BotReplies(saved);
        await rep.Says(locale == "zh-CN" ? "跳过" : "skip").BotReplies(back);
    }

    [Theory]
    [InlineData("en-US", "just out of the solution meeting with Mr Qian and Mr Sun, Li from presales was there", "Qian 5 and Sun 3", "skill 5, the rest 4", "Look back saved.")]
    [InlineData("zh-CN", "刚和钱总工、孙经理开完方案会，我和售前李工参加", "钱5，孙3", "专业5，其他4", "复盘")]
    public async Task Marks_of_the_team_may_be_named(string locale, string told, string feelings, string marks, string saved)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(told);
        await rep.Says(locale == "zh-CN" ? "是" : "yes");
        await rep.Says(feelings);
        var asked = rep.LastMessage;
        if (asked.Text?.Contains(locale == "zh-CN" ? "我方谁参加" : "took part", StringComparison.Ordinal) == true)
        {
            await rep.Says(locale == "zh-CN" ? "我和售前李工" : "Li from presales and me");
        }

        await rep.Says(marks).BotReplies(saved);
    }
}
