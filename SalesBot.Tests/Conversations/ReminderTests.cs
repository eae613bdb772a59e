using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>"later, tomorrow 9": comes once, at nine in the person's own time.</summary>
public class ReminderTests
{
    [Fact]
    public async Task It_comes_once_at_the_time_that_was_asked_for_and_its_button_goes_on()
    {
        await using var office = await Office.OpenAsync();
        var second = await office.StartAnotherBot();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("new deal: Delta Foods, chilling tunnel, 3 million, end of March");
        await rep.Clicks("Yes");
        await rep.Says("Ms Fu, purchasing");
        await rep.Says("later, tomorrow 9").BotReplies("I will open it tomorrow at 09:00.");

        office.Passes(TimeSpan.FromHours(23.9));
        Assert.Equal(0, await office.Reminds(office.Bot));
        office.Passes(TimeSpan.FromHours(0.1));
        var sent = await Task.WhenAll(office.Reminds(office.Bot), office.Reminds(second));

        Assert.Equal(1, sent.Sum());
        await rep.Hears("You asked me to come back");
        Assert.Equal(0, await office.Reminds(second));
        await rep.Clicks("Continue").BotReplies("Delta Foods · question 1 of 5");
    }

    [Fact]
    public async Task It_does_not_come_for_a_deal_that_was_taken_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("new deal: Delta Foods, chilling tunnel, 3 million, end of March");
        await rep.Clicks("Yes");
        await rep.Says("Ms Fu, purchasing");
        await rep.Says("later, tomorrow 9");
        await rep.Says("undo").BotReplies("Taken back: Delta Foods");

        office.Passes(TimeSpan.FromDays(2));
        Assert.Equal(0, await office.Reminds(office.Bot));
    }

    [Theory]
    [InlineData("en-US", "open metro", "milestone: cutover, 15 December", "Coming up", "key point “cutover”, 15 Dec 2026", "Key points")]
    [InlineData("zh-CN", "打开 地铁", "关键点：割接，12月15日", "快到期了", "关键点“割接”，2026年12月15日", "关键点")]
    public async Task A_date_of_the_deal_comes_up_once_some_days_before_on_the_persons_morning(string locale, string opens, string tells, string title, string what, string button)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(opens);
        await rep.Says(tells);

        office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 8, 8, 59, 0, TimeSpan.FromHours(8)));
        Assert.Equal(0, await office.Reminds(office.Bot));
        office.Passes(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await office.Reminds(office.Bot));
        await rep.Hears(title);
        Assert.Contains(rep.LastMessage.Lines, line => line.Contains(what, StringComparison.Ordinal));
        Assert.Equal(0, await office.Reminds(office.Bot));
        await rep.Clicks(button).BotReplies(locale == "zh-CN" ? "割接" : "cutover");
    }

    [Fact]
    public async Task A_date_that_moved_or_is_done_does_not_come_up()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open metro");
        await rep.Says("milestone: cutover, 15 December");
        await rep.Says("milestone: training, 16 December");
        await rep.Says("cutover was accepted today");
        await rep.Says("milestones");
        await rep.Clicks("training");
        await rep.Fills("New day", "2027-02-15").Clicks("Move it").BotReplies("15 Feb 2027");

        office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 20, 9, 0, 0, TimeSpan.FromHours(8)));
        Assert.Equal(0, await office.Reminds(office.Bot));
        office.Time.SetUtcNow(new DateTimeOffset(2027, 2, 8, 9, 0, 0, TimeSpan.FromHours(8)));
        Assert.Equal(1, await office.Reminds(office.Bot));
    }
}
