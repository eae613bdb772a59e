namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.6: a deal is sent back; and the ways a deal moves on.</summary>
public class StageTests
{
    [Fact]
    public async Task Dialogue_five_moves_a_deal_back_and_books_the_new_plan()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("beicheng metro failed the test, they want a new requirement for line 4")
            .BotReplies("Sorry to hear that. So we go back from Testing. To which stage?", "[Analysis]", "[Charter]", "[Selection]");
        await rep.Says("analysis").BotReplies("Reason?", "[Requirement change]", "[Test failed]", "[Budget]");
        await rep.Says("requirement change").BotReplies(
            "Move back to Analysis?", "Beicheng Metro · now in Testing · CNY 26.0m", "requirement change, line 4", "second round, usually 24 days",
            "5 answers, score 80 → 76", "Nothing is deleted. Your manager sees the reason.", "[Move back]", "[Cancel]");
        var card = rep.LastMessage.Card!.Json.ToJsonString();
        Assert.Contains("97% → 80%; range 68 to 88. All confirmed: 86.", Plain(card), StringComparison.Ordinal);
        Assert.Contains("Tue 8 Dec, else the verdict drops to Needs work", card, StringComparison.Ordinal);
        await rep.Says("move back").BotReplies("Is 30 Apr 2027 still the expected signing date?");
        await rep.Says("no, end of July").BotReplies(
            "Saved: 31 Jul 2027, 92 days later", "Your manager will see the reason \"requirement change, line 4\"", "ask Ms Feng what line 4 must do", "by Mon 30 Nov");
        await rep.Says("yes").BotReplies("Booked. If the five answers are still open on Tue 8 Dec, the verdict drops to Needs work.");
        await rep.Says("score metro").BotReplies("76");
    }

    [Fact]
    public async Task Dialogue_five_in_Chinese_by_button()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("地铁测试没过，要改4号线需求").BotReplies("那就从测试阶段退回。退到哪个阶段？", "[分析]", "[立项]", "[选购]");
        await rep.Clicks("分析").BotReplies("什么原因？", "[需求变更]", "[测试未通过]", "[预算调整]");
        await rep.Clicks("需求变更").BotReplies("退回分析阶段？", "需求变更，4号线", "第二轮分析，通常24天", "5个答案，确认前评分80 → 76", "所有记录保留，经理会看到原因。");
        await rep.Clicks("退回").BotReplies("预计签约日还是2027年4月30日吗？");
        await rep.Says("不，改到七月底").BotReplies("已保存：2027年7月31日，晚了92天", "经理会看到原因“需求变更，4号线”", "问冯主任4号线要达到什么要求", "11月30日（周一）");
        await rep.Clicks("安排").BotReplies("如果到12月8日（周二）这5个答案还没确认，结论会降为“待补强”。");
    }

    [Fact]
    public async Task A_deal_moves_on_with_evidence_by_tap_and_a_reason_for_the_rest()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("move lakeside to bidding").BotReplies("Move on to Bidding?", "now in Selection", "Shortlisted or admitted", "Committees known, as permitted", "Evaluation method known");
        await rep.Clicks("Shortlisted or admitted").BotRepliesWithout("Shortlisted or admitted");
        await rep.Says("yes").BotReplies("Why do we move on without it?");
        await rep.Says("they invited us by phone").BotReplies("they invited us by phone", "[Move on]");
        await rep.Says("yes").BotReplies("Lakeside Automotive: now in Bidding", "Usually 35 days here. 2 pieces of evidence stay open.");
        await rep.Says("stage lakeside").BotReplies("Where to from Bidding?", "Open from before", "[Testing]");
        await rep.Says("research").BotReplies("From Bidding there is no step to Research. Possible: Testing, Procurement, Analysis, Charter and Selection.");
        await rep.Says("pro").BotReplies("Which one: Charter or Procurement?");
        await rep.Says("banana").BotReplies("I did not recognise a stage.");
        await rep.Says("cancel").BotReplies("Cancelled. Nothing was changed.");
    }

    [Fact]
    public async Task Two_gates_have_no_way_round()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("推进 机场 到投标").BotReplies("要先有经理的投标决定");
    }

    [Fact]
    public async Task An_old_card_answers_with_where_the_deal_stands()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("stage metro").BotReplies("Where to from Testing?");
        var old = rep.LastMessage;
        await rep.Says("cancel");
        await rep.Clicks("Procurement", old).BotReplies("That card is from an earlier step", "Where to from Testing?");
    }

    [Fact]
    public async Task The_signing_date_is_moved_loosely_and_the_customers_reason_is_asked()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("push metro to after spring festival").BotReplies("Signing by 28 Feb 2027?", "Spring Festival is 6 Feb 2027. That is 61 days earlier than now, not later. Right? What did the customer say?", "[28 Feb 2027]", "[Other]");
        await rep.Says("their budget committee meets early").BotReplies("Reason: their budget committee meets early. That is 61 days earlier", "[28 Feb 2027]");
        await rep.Says("yes").BotReplies("Saved: 28 Feb 2027, 61 days earlier. Reason: their budget committee meets early");
        await rep.Says("push lakeside to 1 March 2026").BotReplies("is past. A signing date is today or later.");
        await rep.Says("end of July").BotReplies("Signing by 31 Jul 2027?");
        await rep.Says("yes").BotReplies("What did the customer say?");
        await rep.Says("skip").BotReplies("Saved: 31 Jul 2027");
    }

    [Theory]
    [InlineData("en-US", "push metro", "Signing on which day?", "close metro as lost, price", "Close as lost?", "Beicheng Metro", "Reason: price")]
    [InlineData("zh-CN", "改签约日 地铁", "改到哪天签约？", "把地铁标记为丢单，价格高", "丢单", "北城地铁", "原因：价格高")]
    public async Task An_ending_told_while_the_signing_day_is_asked_is_no_day(string locale, string push, string asked, string ends, string ending, string deal, string reason)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(push).BotReplies(asked);
        await rep.Says(ends).BotReplies(ending, deal, reason);
    }

    [Fact]
    public async Task The_proposed_day_typed_once_more_is_a_yes_to_it()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("push metro to after spring festival").BotReplies("61 days earlier than now, not later. Right?");
        await (await rep.Says("28 Feb").BotReplies("Signing by 28 Feb 2027?", "What did the customer say?")).BotRepliesWithout("Right?");
        await rep.Says("their budget committee meets early").BotReplies("Saved: 28 Feb 2027, 61 days earlier. Reason: their budget committee meets early");
    }

    [Fact]
    public async Task The_same_loosely_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("地铁拖到年后了").BotReplies("改到2027年2月28日签约？", "2027年2月6日是春节", "客户怎么说的？", "[2027年2月28日]", "[其他]");
        await rep.Says("对方要赶在年度预算前").BotReplies("原因：对方要赶在年度预算前。比现在早", "[2027年2月28日]");
        await rep.Clicks("2027年2月28日").BotReplies("已保存：2027年2月28日", "原因：对方要赶在年度预算前");
    }

    [Theory]
    [InlineData("en-US", "push metro to after spring festival", "What did the customer say?", "open city hospital", "Ms Jin left", "Noted: Ms Jin left", "their budget committee meets early", "Reason: their budget committee meets early")]
    [InlineData("zh-CN", "地铁拖到年后了", "客户怎么说的？", "打开市医院", "金主管调走了", "记下了：金主管离开", "对方要赶在年度预算前", "原因：对方要赶在年度预算前")]
    public async Task News_of_a_deal_opened_in_between_is_not_taken_for_the_reason_of_a_date(string locale, string push, string asked, string open, string left, string noted, string why, string reason)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(push).BotReplies(asked);
        await rep.Says(open).BotReplies(asked);
        await rep.Says(left).BotReplies(noted);
        await rep.Says(why).BotReplies(reason);
    }

    [Fact]
    public async Task Lost_in_one_line_then_one_lesson_and_reopened()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await Office.CreatesAsync(rep, "County Waterworks, pump station, 3m");
        await rep.Says("we lost the waterworks to Delta, price").BotReplies("Close as lost?", "County Waterworks", "Rival: Delta", "Reason: price");
        await rep.Says("yes").BotReplies("Lost, rival Delta, reason price.", "One thing we would do differently?", "[Skip]");
        await rep.Says("meet the finance head earlier").BotReplies("The people and contacts of County Waterworks stay.");
        await rep.Says("stage waterworks").BotReplies("County Waterworks is closed: lost.");
        await rep.Says("reopen waterworks").BotReplies("Reopen at which stage?", "It ended as lost.");
        await rep.Says("yes").BotReplies("County Waterworks: now in Research");
    }

    [Fact]
    public async Task Lost_in_one_line_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("市医院丢了，德尔塔价格低").BotReplies("记为丢单？", "市医院", "对手：德尔塔", "原因：价格低");
        await rep.Clicks("关闭商机").BotReplies("记为丢单，对手德尔塔，原因价格低。 下次会怎么做？", "[跳过]");
        await rep.Clicks("跳过").BotReplies("市医院的联系人和记录都保留");
    }

    [Fact]
    public async Task Terms_are_changed_after_a_yes()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("convert hospital").BotReplies("Make it a passive project?");
        await rep.Says("yes").BotReplies("City Hospital is now a passive project, in Selection. Answers are kept.");
        await rep.Says("convert metro").BotReplies("keeps its kind");
        await rep.Says("cross-year approval metro until end of 2027, Mr Zhou approved").BotReplies("Until 31 Dec 2027, approved by Mr Zhou?");
        await rep.Says("yes").BotReplies("may run until 31 Dec 2027, approved by Mr Zhou");
        await rep.Says("make hospital a key account").BotReplies("Make it a key account?", "A manager confirms it. Who?");
        await rep.Says("Mr Zhou").BotReplies("Confirmed by Mr Zhou");
        await rep.Says("yes").BotReplies("City Hospital is a key account now, confirmed by Mr Zhou.");
    }

    [Fact]
    public async Task A_signature_opens_the_way_to_implementation()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("move metro to procurement").BotReplies("Move on to Procurement?");
        await rep.Fills("why", "report is being signed").Clicks("Move on").BotReplies("now in Procurement");
        await rep.Says("move metro to implementation").BotReplies("Implementation starts with a signed contract");
        await rep.Says("signed, order number 4711, yesterday").BotReplies("Contract signed?", "Number 4711, signed Sun 22 Nov");
        await rep.Says("yes").BotReplies("Beicheng Metro: signed");
        await rep.Clicks("Move stage").BotReplies("Where to from Procurement?");
        await rep.Clicks("Implementation").BotReplies("Move on to Implementation?", "Clause list closed");
        await rep.Says("moving while the clauses are typed up").BotReplies("[Move on]");
        await rep.Says("yes").BotReplies("Beicheng Metro: now in Implementation", "[Key points]");
    }

    // The arrow and the sign for per cent may be escaped in JSON.
    private static string Plain(string json) => System.Text.RegularExpressions.Regex.Unescape(json.Replace("\\\"", "'", StringComparison.Ordinal));

    [Theory]
    [InlineData("en-US", "move lakeside to bidding", "Move on to Bidding?", "Please give the reason in one line.", "Met Mr Sun of Huadong today, a long talk about substations. ", "Mr Sun")]
    [InlineData("zh-CN", "推进 湖畔 到投标", "推进到投标阶段？", "请用一句话说明原因。", "今天见了华东的孙经理，聊了很久变电站的事。", "孙经理")]
    public async Task A_smiley_or_a_whole_report_is_no_reason_to_move(string locale, string move, string asked, string inWords, string report, string person)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(move).BotReplies(asked);
        await rep.Says("😀").BotReplies(inWords, asked);
        await rep.Says(string.Concat(Enumerable.Repeat(report, 15))).BotReplies(person);
    }

    [Theory]
    [InlineData("en-US", "move airport to bidding", "only with the manager's bid decision.", "Bid decision", "bid or not?")]
    [InlineData("zh-CN", "推进 机场 到投标", "先有经理的投标决定", "投标决策", "投不投标？")]
    public async Task The_gate_of_the_bid_decision_leads_to_it(string locale, string move, string refused, string button, string decision)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(move).BotReplies(refused, $"[{button}]");
        await rep.Clicks(button).BotReplies(decision);
    }
}
