using SalesBot.Sales.Deals;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>
/// A tenant's own limits and own holidays hold wherever a deal is judged: what one place calls silent for so many days, no
/// other counts differently, and what a list calls stalled has its alert.
/// </summary>
public class OneSetOfNumbersTests
{
    // Nine days of the calendar, four of them at work or at a weekend: a holiday of five lies between.
    private static readonly string[] Ours = ["--Alerts:NoTouchDays:AP:PUR", "3/30", "--Alerts:Holidays:0", "2026-11-16/2026-11-20", "--Alerts:Numbers:WatchPoints", "2"];

    [Theory]
    [InlineData("en-US", "no two-way contact for 4 days", "4 days", "9 days", "my deals", "◇ Watch", "today", "brief silent mills", "detailed", "team", "1 watch", "Next page", "alerts")]
    [InlineData("zh-CN", "已4天没有双向沟通", "4天", "9天", "我的商机", "◇ 关注", "今天该联系谁", "简报 静水纺织", "详版", "团队漏斗", "关注1", "下一页", "预警")]
    public async Task Alert_lists_brief_and_team_say_the_same(
        string locale, string reason, string ours, string theirs, string mine, string badge, string today, string brief, string detailed, string team, string count, string next, string alerts)
    {
        await using var story = await Riverside.OpenAsync(locale, Ours);
        await story.PutAsync(story.Deal() with { Outcome = Outcome.Lost });
        await story.PutAsync(Silent(story));
        await story.Settles();
        Assert.Equal(4, (await story.NowAsync("dl-silent")).Alert!.Signals.Single(signal => signal.Code == "S1").Days);

        List<string> said = [];
        said.AddRange((await story.Rep.Says(mine).BotReplies(badge)).Seen.SelectMany(message => message.Lines));
        said.AddRange((await story.Rep.Says(today).BotReplies(ours)).Seen.SelectMany(message => message.Lines));
        await story.Rep.Says(alerts);
        said.AddRange(story.Rep.LastMessage.Lines);
        await story.Rep.Says(brief);
        said.AddRange((await story.Rep.Says(detailed)).Lines);
        while (story.Rep.LastMessage.Lines.Contains($"[{next}]") && said.Count < 300)
        {
            said.AddRange((await story.Rep.Clicks(next)).Lines);
        }

        await story.Manager.Says(team).BotReplies(count);
        await story.Morning();
        said.AddRange((await story.Rep.Hears(story.Say("One deal needs you", "一个商机需要你"))).Lines);

        Assert.True(said.Count(line => line.Contains(ours, StringComparison.Ordinal)) >= 3, string.Join('\n', said));
        // When somebody was met is a day of the calendar; how long it is silent is not.
        Assert.DoesNotContain(said, line => line.Contains(theirs, StringComparison.Ordinal) && !line.Contains(story.Say("days ago", "天前"), StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains(reason, StringComparison.OrdinalIgnoreCase));
    }

    // Nothing but silence is wrong with it, and only by the tenant's own numbers.
    private static Deal Silent(Riverside story)
    {
        var deal = story.Deal();
        var (now, spoken) = (story.Office.Time.GetUtcNow(), new DateOnly(2026, 11, 14));
        return deal with
        {
            Id = "dl-silent", AccountId = "ac-silent", AccountName = story.Say("Silent Mills", "静水纺织"), Tier = Tier.B, ExpectedClose = new DateOnly(2027, 3, 1), CloseMoves = [],
            OpenedAt = now.AddDays(-100),
            People = [.. deal.People.Select(person => person with { LastTwoWayTouch = spoken, Influence = 3 })],
            NextSteps = [new NextStep("s1", story.Say("contract draft back", "合同稿返回"), new(2026, 12, 18), StepOwner.Customer)],
        };
    }
}
