namespace SalesBot.Tests.Conversations;

/// <summary>The list of deals, narrowed and ordered in words and by button, in both languages.</summary>
public class PipelineTests
{
    [Fact]
    public async Task A_rep_narrows_the_list_in_words_and_by_button()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("my deals").BotReplies("My 6 deals, CNY 79.9m", "Huadong Grid");
        await rep.Says("deals without next step").BotReplies("No deals: no next step", "[All deals]");
        await rep.Clicks("All deals").BotReplies("My 6 deals");
        await rep.Says("my deals in selection by value").BotReplies("My 4 deals: Selection, CNY 48.3m", "Huadong Grid", "Selection · Go 82", "Next Tue 24 Nov", "Five-year cost sheet for Mr Sun", "City Hospital", "Lakeside Automotive", "Airport");
        await rep.Clicks("Passive projects").BotReplies("My 2 deals: passive projects, CNY 14.4m");
        await rep.Clicks("By date").BotReplies("Signing");
        await rep.Says("at risk").BotReplies(": at risk", "City Hospital");
        await rep.Says("closed deals").BotReplies("No deals: closed");
        await rep.Says("deals over 10 million").BotReplies("My 3 deals: 10.0m or more, CNY 56.0m", "City Hospital", "Huadong Grid", "Beicheng Metro");
        await rep.Clicks("By value").BotReplies("My 3 deals: 10.0m or more");
        await rep.Says("deals over USD 10 million").BotReplies("No deals: USD 10.0m or more");
    }

    [Fact]
    public async Task And_so_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("我的商机 选购阶段").BotReplies("我的4个商机：选购，4,830万元", "选购 · 投入82", "下一步11月24日（周二）", "给孙经理五年费用表");
        await rep.Says("哪些没有下一步").BotReplies("没有这样的商机：没有下一步");
        await rep.Clicks("有风险").BotReplies("有风险");
        await rep.Says("按金额").BotReplies("我的6个商机", "北城地铁");
        await rep.Says("已关闭的商机").BotReplies("没有这样的商机：已关闭");
        await rep.Says("超过1000万的商机").BotReplies("我的3个商机：1,000万以上", "北城地铁");
    }

    [Fact]
    public async Task Currencies_are_never_added()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("new deal: Delta Foods, chilling tunnel, USD 3m");
        await rep.Says("no");
        await rep.Says("no");
        await rep.Says("don't know yet");
        await rep.Says("yes");
        await rep.Says("my deals").BotReplies("My 7 deals, CNY 79.9m and USD 3.0m");
        await rep.Says("deals without next step").BotReplies("My deal: no next step, USD 3.0m", "Delta Foods", "No next step");
    }

    [Fact]
    public async Task What_was_on_track_is_at_risk_when_time_passes_without_a_word()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("我的商机").BotReplies("华东某电网", "正常");
        office.Passes(TimeSpan.FromDays(40));
        await rep.Says("有哪些商机停滞了").BotReplies("我的6个商机：有风险", "市医院", "危急", "已到期", "没有双向沟通");
    }
}
