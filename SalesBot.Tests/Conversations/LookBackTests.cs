using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>What teams learn from their visits: kept for the customer, and brought to the manager where it has to be acted on (seed 2.3.e).</summary>
public class LookBackTests
{
    [Theory]
    [InlineData("en-US", "look backs huadong", "No look back yet.", "just out of the solution meeting with Mr Qian and Mr Sun, Li Na from presales was there", "Qian 5 and Sun 3", "2 2 3 2, one voice on price", "1 look back in 1 deal", "one voice on price", "The team was not content with its last visit. To change before the next one: one voice on price. Talk it over with Wang Lei.")]
    [InlineData("zh-CN", "复盘记录 华东", "还没有复盘", "刚和钱总工、孙经理开完方案会，我和售前李工参加", "钱5，孙3", "2 2 3 2，价格口径统一", "1个商机，1次复盘", "价格口径统一", "团队对上次拜访的配合不满意。下次拜访前要改进：价格口径统一。请和王磊一起落实。")]
    public async Task A_weak_look_back_teaches_the_team_and_reaches_the_manager_the_next_morning(
        string locale, string asks, string none, string visit, string feelings, string marks, string count, string lesson, string heard)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var rep = office.WangLei;
        await rep.Says(asks).BotReplies(none);
        await rep.Says(visit);
        await rep.Clicks(locale == "en-US" ? "Save" : "保存");
        await rep.Says(feelings);
        await rep.Says(marks);

        await rep.Says(asks).BotReplies(count, lesson);
        await office.Bench.BackgroundRuns();
        Assert.DoesNotContain(office.Manager.Chat.Messages, message => message.Lines.Any(line => line.Contains(heard, StringComparison.Ordinal)));
        await office.Bench.MorningComes();
        office.Bench.Passes(TimeSpan.FromHours(1));
        await office.Bench.BackgroundRuns();
        var told = await office.Manager.Hears(heard);
        await office.Manager.Clicks(locale == "en-US" ? "Look backs" : "复盘记录", told).BotReplies(lesson);
    }
}
