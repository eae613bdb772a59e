namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.3: qualifying over three sessions, with interruptions, in Chinese; and its parts in English.</summary>
public class QualifyTests
{
    [Fact]
    public async Task Dialogue_two_over_three_sessions()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评估 湖畔汽车").BotReplies("湖畔汽车 · 第1题，共5题", "项目内容", "还不清楚");
        await rep.Says("内容、步骤、时间表").BotReplies("听到的是：“内容、步骤、时间表”", "怎么知道的？");
        await rep.Says("项目经理口头说的").BotReplies("记下了：六项知道三项，项目经理口头告知。", "第2题，共5题");
        await rep.Says("等一下，江南大学那个标哪天截止？")
            .BotReplies("江南大学数据中心扩容：12月4日10:00截止，还有11天，未完成项2个。", "继续第2题吗？");
        await rep.Says("先停，要开会").BotReplies("停在第2题");

        office.Passes(TimeSpan.FromHours(26));
        await rep.Says("你好").BotReplies("昨天停在第2题（预算）。");
        await rep.Says("继续。预算大概是我们报价的九成，采购说的")
            .BotReplies("记下了：我方报价的80%–99%，采购口头告知。", "是今年还是明年的预算？");
        await rep.Says("不对，是项目经理说的，明年")
            .BotReplies("改好了：我方报价的80%–99%，2027年预算，项目经理口头告知。", "这个商机要跨年", "第3题，共5题");
        await rep.Says("还没有").BotReplies("是约不到，还是还没约？");
        await rep.Says("还没约").BotReplies("好，先记“尚未接触”，并列入下一步：请陈工引荐生产副总。", "继续");

        office.Passes(TimeSpan.FromDays(6));
        await rep.Says("上周五和陈工一起见了生产副总15分钟，他关心停线风险，其他没说")
            .BotReplies("决策者记为“见过一次，标准还不清楚”", "陈工", "可以吗？");
        await rep.Says("对，还有质量部小刘也回了邮件")
            .BotReplies("有效联系人现在有3位，“单线联系”限制已解除。", "湖畔汽车", "47", "待补强", "高了7分", "对手领先");
    }

    [Fact]
    public async Task Five_answers_by_button_end_in_the_score_card()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside").BotReplies("Lakeside Automotive · question 1 of 5");
        await rep.Fills("known", "content,steps,timetable").Clicks("Save").BotReplies("question 2 of 5", "3 of 6 parts known");
        await rep.Fills("Budget, against our price", "80-99% of our price").Fills("year", "2026").Clicks("Save").BotReplies("question 3 of 5");
        await rep.Clicks("Don’t know yet").BotReplies("question 4 of 5", "not known yet");
        await rep.Clicks("Ask later").BotReplies("question 5 of 5", "asked again later");
        await rep.Says("2").BotReplies("How do you know?");
        await rep.Clicks("They said").BotReplies("Lakeside Automotive", "Needs work", "1");
    }

    [Fact]
    public async Task A_second_press_of_the_same_button_changes_nothing_and_answers_the_same()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        var press = rep.Clicks("Don’t know yet");
        await press.BotReplies("question 2 of 5");
        var again = rep.Resends(press);
        await again;
        Assert.Equal(press.Body, again.Body);
        Assert.DoesNotContain(again.Lines, line => line.Contains("question 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Language_changes_in_the_middle_and_the_question_is_asked_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评估 湖畔");
        await rep.Clicks("还不清楚").BotReplies("第2题，共5题", "预算");
        await rep.Says("换英文吧").BotReplies("Sure", "question 2 of 5", "budget");
        await rep.Says("switch to Chinese").BotReplies("好的", "第2题，共5题");
    }

    [Fact]
    public async Task Why_only_40_is_answered_in_one_breath()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("score lakeside").BotReplies("40", "Needs work");
        await rep.Says("why only 40?").BotReplies("Half is unknown. Most would come from: charter, budget, decision maker. Known and against us: rival ahead");
        await rep.Clicks("Details").BotReplies("Points lost, and what to do");
        await rep.Says("in MEDDPICC words").BotReplies("MEDDPICC");
    }

    [Fact]
    public async Task Undo_takes_back_the_last_answer_and_the_question_comes_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        await rep.Clicks("Don’t know yet").BotReplies("question 2 of 5");
        await rep.Says("undo").BotReplies("Taken back");
    }

    [Fact]
    public async Task A_paused_sitting_leaves_free_words_to_everything_else()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("set next step: I send the cost sheet on Friday");
        await rep.Says("qualify lakeside");
        await rep.Says("my deals").BotReplies("My 6 deals", "Continue with question 1?");
        await rep.Says("cost sheet sent").BotReplies("send the cost sheet. What came of it?");
        await rep.Says("about ninety percent").BotRepliesWithout("question 1 of 5");
        await rep.Says("yes").BotReplies("question 1 of 5");
        await rep.Says("stop").BotReplies("Stopped at question 1");
        await rep.Says("continue").BotReplies("question 1 of 5");
    }

    [Fact]
    public async Task A_paused_sitting_in_Chinese_waits_for_its_word()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评估 湖畔");
        await rep.Says("我的商机").BotReplies("我的6个商机", "继续第1题吗？");
        await rep.Says("大概九成吧").BotRepliesWithout("第1题，共5题");
        await rep.Says("继续").BotReplies("第1题，共5题");
    }

    [Fact]
    public async Task Language_changes_in_the_middle_of_an_English_sitting_too()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        await rep.Clicks("Don’t know yet").BotReplies("question 2 of 5", "Budget");
        await rep.Says("switch to Chinese").BotReplies("好的", "第2题，共5题", "预算");
        await rep.Says("换英文吧").BotReplies("Sure", "question 2 of 5");
    }

    [Fact]
    public async Task Why_only_40_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评分 湖畔").BotReplies("40", "待补强");
        await rep.Says("怎么才40分？").BotReplies("立项", "预算", "决策者");
    }

    [Fact]
    public async Task A_guess_keeps_what_follows_the_deal()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("breif huadogn, one page, both languages").BotReplies("Brief for Huadong Grid?");
        await rep.Says("yes").BotRepliesWithout("Which brief");
    }

    [Fact]
    public async Task A_misspelt_command_is_guessed_and_run_on_yes()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("breif huadogn").BotReplies("Huadong Grid", "breif huadogn");
        await rep.Says("yes").BotReplies("Huadong Grid");
    }

    [Theory]
    [InlineData("en-US", "qualify lakeside", "stop", "met Mr Chen at Lakeside, he is fine", "[Save]", "history lakeside", "Mr Chen logged")]
    [InlineData("zh-CN", "评估 湖畔", "停", "今天见了湖畔的陈工", "[保存]", "历史 湖畔", "与陈工的沟通")]
    public async Task A_contact_told_between_two_questions_is_shown_before_it_is_saved(
        string locale, string qualify, string stop, string met, string save, string history, string logged)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(qualify);
        await rep.Says(stop);
        await rep.Says(met).BotReplies(save);
        var lines = (await rep.Says(history)).Lines;
        Assert.DoesNotContain(lines, line => line.Contains(logged, StringComparison.Ordinal));
    }
}
