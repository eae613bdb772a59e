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

    // The arrow and the sign for per cent may be escaped in JSON.
    private static string Plain(string json) => System.Text.RegularExpressions.Regex.Unescape(json.Replace("\\\"", "'", StringComparison.Ordinal));
}
