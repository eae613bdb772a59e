namespace SalesBot.Tests.Conversations;

/// <summary>The life of a tender in words and by taps: dates, bid items, quiet period, result.</summary>
public class TenderTests
{
    [Fact]
    public async Task A_tender_from_its_dates_to_its_result_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("tender jiangnan").BotReplies("Jiangnan University: tender", "11 days left", "Fri 4 Dec, 10:00", "price sheet, stamped authorisation");
        await rep.Says("opening is on the 6th").BotReplies("Opening: Sun 6 Dec.");
        await rep.Says("bid deadline is now 7 December 9:30").BotReplies("Deadline on Mon 7 Dec would be after the opening, Sun 6 Dec.");
        await rep.Says("result expected mid January").BotReplies("Result expected: 20 Jan 2027.");
        await rep.Says("bid item: deposit receipt").BotReplies("Added: deposit receipt");
        await rep.Says("the price sheet is ready").BotReplies("Done: price sheet. 2 still open.");
        await rep.Clicks("stamped authorisation: done").BotReplies("Done: stamped authorisation. 1 still open.");
        await rep.Says("when is the Jiangnan bid due").BotReplies("due Fri 4 Dec at 10:00, 11 days left, 1 bid items open");

        office.Passes(TimeSpan.FromDays(10));
        await rep.Says("we submitted the bid today at 8").BotReplies("Quiet period: no contact with evaluators", "Result is out");

        office.Passes(TimeSpan.FromDays(60));
        await rep.Says("tender jiangnan").BotReplies("Result late", "Ask the tender office in writing");
        await rep.Says("the result is out: we won").BotReplies("Congratulations!", "The quiet period is over", "Stage");
        await rep.Says("tender").BotReplies("Result out");
    }

    [Fact]
    public async Task A_tender_from_its_dates_to_its_result_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("投标日历 江南大学").BotReplies("江南大学：投标日历", "还有11天", "12月4日（周五）10:00", "报价表、盖章授权书");
        await rep.Says("标书12月3日10点截止").BotReplies("截止：12月3日（周四）10:00。");
        await rep.Says("12月2日开标").BotReplies("开标12月2日（周三）早于截止（12月3日（周四））");
        await rep.Says("12月6号开标").BotReplies("开标：12月6日（周日）。");
        await rep.Says("投标项：保证金回执").BotReplies("已添加：保证金回执");
        await rep.Says("报价表做好了").BotReplies("已完成：报价表。还有2项。");
        await rep.Clicks("盖章授权书：完成").BotReplies("还有1项");
        await rep.Says("标书今天9点递交了").BotReplies("静默期：不得接触评标委员会成员。");
        await rep.Says("结果公布了").BotReplies("静默期结束", "我们中标了吗？");
        await rep.Clicks("未中标").BotReplies("可惜", "关闭商机");
    }

    [Fact]
    public async Task The_form_refuses_dates_in_the_wrong_order_and_loses_nothing()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("tender jiangnan");
        await rep.Fills("dateOpening", "2026-12-01").Clicks("Save").BotReplies("Opening", "before");
        await rep.Fills("dateOpening", "2026-12-04").Fills("hour", "ten").Clicks("Save").BotReplies("I could not read the hour");
        await rep.Fills("hour", "11:00").Clicks("Save").BotReplies("Dates saved", "Fri 4 Dec, 11:00");
        await rep.Clicks("Our own plan").BotReplies("our own plan", "Price fixed");
    }

    [Fact]
    public async Task A_bid_after_the_deadline_and_a_result_before_the_bid_are_questioned()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("tender jiangnan");
        office.Passes(TimeSpan.FromDays(12));
        await rep.Says("we submitted the bid today at 8").BotReplies("That is after the deadline");
        await rep.Says("submitted the bid on 3 December").BotReplies("Quiet period");
        await rep.Says("results were published on 1 December").BotReplies("before our bid went in");
    }

    [Fact]
    public async Task A_report_that_mentions_a_date_is_not_taken_for_a_date()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("tender jiangnan");
        await rep.Says("Ms Gao told me in the canteen that she thinks the opening will be on the 9th of December").BotRepliesWithout("Opening: ");
    }

    [Fact]
    public async Task A_deal_that_is_no_tender_says_so()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("tender lakeside").BotReplies("This deal is no tender");
    }

    [Fact]
    public async Task The_manager_s_decision_is_recorded_as_told()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("投标决策 机场").BotReplies("机场", "投不投标？", "投标评分", "还缺");
        await rep.Says("我们经理说可以投，周三前签好合作协议").BotReplies("已按你的转述登记：有条件投入：周三前签好合作协议", "11月25日", "我们经理");
        await rep.Says("总监决定不投，资质不够").BotReplies("不投标（总监）", "按主动放弃关闭");
    }

    [Fact]
    public async Task A_decision_by_card_needs_who_decided()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("bid decision airport").BotReplies("bid or not?", "No-go proposed", "Bid score", "Go from 70");
        await rep.Fills("condition", "partner agreement signed").Fills("due", "2026-11-20").Fills("deciderConditional", "Ms Li").Clicks("Record condition").BotReplies("coming day");
        await rep.Fills("condition", "partner agreement signed").Fills("due", "2026-11-25").Fills("deciderConditional", "Ms Li").Clicks("Record condition")
            .BotReplies("Recorded as you told me: bid on condition: partner agreement signed, by Wed 25 Nov (Ms Li)");
        await rep.Says("bid decision lakeside").BotReplies("belongs to a tender that reached us");
    }

    [Theory]
    [InlineData("en-US", "tender jiangnan", "notice 20 Nov, questions by 30 Nov, deadline 4 Dec 2pm, opening 31 June", "That day does not exist", "Fri 4 Dec, 14:00", "Notice")]
    [InlineData("zh-CN", "投标日历 江南", "公告11月20日，澄清截止11月30日，投标截止12月4日下午2点，开标6月31日", "没有这一天", "12月4日（周五）14:00", "公告")]
    public async Task Several_dates_are_told_in_one_breath_and_what_is_wrong_costs_none_of_the_others(
        string locale, string open, string tell, string wrong, string deadline, string notice)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);

        await rep.Says(tell).BotReplies(wrong, deadline);
        Assert.Contains(rep.LastMessage.Card!.Inputs, input => input.Label.StartsWith(notice, StringComparison.Ordinal) && input.Value == "2026-11-20");
    }

    [Fact]
    public async Task A_deadline_with_its_year_is_no_weight_of_a_criterion()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("tender jiangnan");

        await rep.Says("bid deadline 10 December 2026").BotReplies("Thu 10 Dec");
    }
}
