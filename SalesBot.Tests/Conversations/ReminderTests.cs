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
}
