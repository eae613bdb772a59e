using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>What to know before a first visit comes by itself the working day before, once, and can be turned off (F36).</summary>
public class VisitCardTests
{
    [Theory]
    [InlineData("en-US", "open hospital", "set next step: visit Director He on Friday", "Before you meet City Hospital", "Don’t send it", "set next step: visit Director He on 4 December", "Send it again")]
    [InlineData("zh-CN", "打开 市医院", "下一步：周五拜访何院长", "拜访市医院之前", "不再自动发", "下一步：12月4日拜访何院长", "重新自动发")]
    public async Task It_comes_before_the_first_visit_to_whoever_decides_and_can_be_turned_off(
        string locale, string open, string step, string card, string off, string another, string on)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(step);

        office.Time.SetUtcNow(new DateTimeOffset(2026, 11, 26, 6, 55, 0, TimeSpan.Zero));
        await office.BackgroundRuns();
        Assert.DoesNotContain(rep.Chat.Messages, message => Shows(message, card));
        office.Passes(TimeSpan.FromMinutes(10));
        await office.BackgroundRuns();
        var sent = await rep.Hears(card);
        await office.BackgroundRuns();
        Assert.Single(rep.Chat.Messages, message => Shows(message, card));

        await rep.Clicks(off, sent).BotReplies(card);
        await rep.Says(another);
        office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 3, 8, 0, 0, TimeSpan.Zero));
        await office.BackgroundRuns();
        Assert.Single(rep.Chat.Messages, message => Shows(message, card));
        await rep.Clicks(on);
        await rep.Clicks(off);
    }

    private static bool Shows(Message message, string text) => message.Lines.Any(line => line.Contains(text, StringComparison.Ordinal));
}
