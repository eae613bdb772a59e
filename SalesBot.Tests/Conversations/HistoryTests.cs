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
}
