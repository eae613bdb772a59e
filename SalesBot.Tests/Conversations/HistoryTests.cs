using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Who changed what, and what changed since a day.</summary>
public class HistoryTests
{
    [Fact]
    public async Task The_history_tells_changes_in_words_and_marks_what_was_taken_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        await rep.Says("content, steps");
        await rep.Says("the project manager told me").BotReplies("2 of 6 parts known");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("undo").BotReplies("Taken back");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("history").BotReplies("Lakeside Automotive: history", "taken back later", "Wang Lei", "2 of 6 parts known");
    }

    [Fact]
    public async Task What_changed_is_told_for_each_deal_in_chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("变化：周五以来").BotReplies("以来", "新建商机");
    }

    [Theory]
    [InlineData("en-US", "score lakeside", "history city hospital", "Stall alert changed", "Deal created", "Show all", "snooze city hospital until tomorrow, agreed pause", "Alert snoozed to Tue 24 Nov")]
    [InlineData("zh-CN", "评分 湖畔", "历史 市医院", "停滞预警有变化", "新建商机", "全部", "暂缓 市医院，到明天，双方约定暂停", "预警暂缓到11月24日（周二）")]
    public async Task What_was_only_noted_is_shown_on_request(string locale, string score, string history, string note, string created, string all, string snooze, string snoozed)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        office.Passes(TimeSpan.FromMinutes(1));
        await office.BackgroundRuns();
        await rep.Says(score);

        await (await rep.Says(history).BotReplies(created)).BotRepliesWithout(note);
        await rep.Clicks(all).BotReplies(note, created);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(snooze);
        await rep.Says(history).BotReplies(snoozed, created);
    }
}
