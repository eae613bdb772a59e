using SalesBot.Sales.Deals;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Whom we compete with in a deal, what holds for them, and against whom we won and lost.</summary>
public class CompetitorTests
{
    [Theory]
    [InlineData("en-US", "competitors lakeside", "Doing nothing", "competitors: Delta, ahead, incumbent, strong in service, backed by Mr Li, price 9.1m", "Ahead of us: Delta", "They lead · supplies them today · for them: Mr Li", "competitors: do nothing, level", "Level", "Use as answer", "Answered: ", "next", "Delta is ahead of us")]
    [InlineData("zh-CN", "竞争对手 湖畔", "不上项目", "竞争对手：德尔塔，领先，现任，强项服务，支持者李工，报价910万", "领先我们的：德尔塔", "对手领先 · 现任供应商 · 支持者：李工", "竞争对手：不上项目，持平", "持平", "作为答案", "已作为答案：", "下一步", "德尔塔领先我们")]
    public async Task Rivals_and_doing_nothing_answer_the_question_and_name_the_next_step(
        string locale, string opens, string nothing, string tells, string ahead, string stands, string even, string level, string use, string answered, string next, string reason)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens).BotReplies(nothing);
        await rep.Says(tells).BotReplies(ahead, stands, nothing);
        await rep.Says(even).BotReplies(ahead, level);
        await rep.Clicks(use).BotReplies(answered);
        await rep.Says(next).BotReplies(reason);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "competitors: Delta, level, weak in price", "Delta", "Relationship level (optional)", "partner", "Save answers", "price")]
    [InlineData("zh-CN", "打开 华东", "竞争对手：德尔塔，持平，弱项价格", "德尔塔", "合作层次（可不填）", "partner", "保存答案", "价格")]
    public async Task The_checklist_is_answered_for_a_rival_and_says_who_stands_better(string locale, string opens, string tells, string name, string field, string option, string save, string weak)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(tells);
        await rep.Clicks(name).BotReplies(weak);
        await rep.Fills(field, option).Clicks(save).BotReplies(name, weak);
        await rep.Says(locale == "zh-CN" ? "撤销" : "undo");
    }

    [Theory]
    [InlineData("en-US", "we lost lakeside to Delta, price", "Close deal", "Skip", "won and lost", "Delta: ", "won 0, lost 1")]
    [InlineData("zh-CN", "湖畔丢单了，输给德尔塔，价格高", "关闭商机", "跳过", "胜负统计", "德尔塔：", "赢0，输1")]
    public async Task A_lost_deal_counts_for_the_rival(string locale, string lost, string close, string skip, string asks, string rival, string counts)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(asks);
        await rep.Says(locale == "zh-CN" ? "打开 湖畔" : "open lakeside");
        await rep.Says(lost);
        await rep.Clicks(close);
        await rep.Clicks(skip);
        await rep.Says(asks).BotReplies(rival, counts);
    }

    [Theory]
    [InlineData("en-US", "open metro", "requirement: lakeside", "Lakeside Automotive: requirements", "None yet")]
    [InlineData("zh-CN", "打开 地铁", "需求条目：湖畔", "湖畔汽车：需求条目", "还没有")]
    public async Task The_name_of_a_deal_opens_its_list_and_is_not_kept_as_a_line(string locale, string opens, string says, string title, string empty)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(says).BotReplies(title, empty);
    }

    [Theory]
    [InlineData("en-US", "suppliers huadong: Orion, partner, rival", "partner health", "Orion: ", "nothing together yet; a rival elsewhere", "Effort", "Share of effort, 90 days")]
    [InlineData("zh-CN", "供应商 华东：奥瑞，合作，对手", "伙伴状况", "奥瑞：", "还没有一起做过；别处也是对手", "精力分布", "精力分布，近90天")]
    public async Task Partners_and_the_share_of_effort_are_one_tap_apart(string locale, string tells, string asks, string partner, string how, string button, string share)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(tells);
        await rep.Says(asks).BotReplies(partner, how);
        await rep.Clicks(button).BotReplies(share);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task A_count_that_is_cut_says_so(int deals, bool isCut)
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        var sample = await office.DealAsync("riverside");
        foreach (var at in Enumerable.Range(1, deals))
        {
            await office.SaveAsync(sample with { Id = $"lost-{at}", Outcome = Outcome.Lost, Closing = new(Outcome.Lost, "price", "Delta", null, office.Bench.Time.GetUtcNow()) });
        }

        var said = await office.WangLei.Says("won and lost").BotReplies("Delta: ", "lost 60");
        Assert.Equal(isCut ? ["The latest 60 of 61 deals are counted."] : [], said.Lines.Where(line => line.Contains("are counted", StringComparison.Ordinal)));
    }
}
