using System.Text.Json.Nodes;
using SalesBot.Alerts;
using SalesBot.Sales.Alerts;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>Whoever may not, comes late, taps twice or asks for too much gets an answer, and nothing of the deal leaks.</summary>
public class AlertRefusalTests
{
    [Fact]
    public async Task A_card_in_the_wrong_hands_opens_nothing()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var card = await story.Manager.Hears("Wang Lei last wrote");
        await story.LiNa.Says("help");

        foreach (var action in card.Card!.Actions.Where(action => action.Type == "Action.Execute" && ((string?)action.Json["verb"])!.StartsWith("alert.", StringComparison.Ordinal)))
        {
            story.Office.Passes(TimeSpan.FromMinutes(1));
            var exchange = await story.LiNa.Executes(story.LiNa.LastMessage, action, (JsonObject)action.Json["data"]!.DeepClone());
            Assert.Contains("That deal is not yours or your team's.", exchange.Lines);
            Assert.DoesNotContain(exchange.Lines, line => line.Contains("Riverside", StringComparison.Ordinal));
        }

        Assert.Equal(AlertState.Open, (await story.NowAsync()).Alert!.State);
    }

    [Fact]
    public async Task Whoever_is_no_longer_the_manager_may_no_longer()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        await story.ReportsAsync(story.Rep, story.Director);

        await story.Manager.Clicks("Acknowledge").BotReplies("That deal is not yours or your team's.");
        await story.Manager.Says("alerts").BotReplies("No deals need you");
    }

    [Fact]
    public async Task A_second_tap_and_one_after_the_end_show_how_it_stands()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var card = await story.Manager.Hears("Wang Lei last wrote");
        var nudge = await story.Manager.Clicks("Send question", card);
        Assert.Single((await story.NowAsync()).Requests);
        await story.Manager.Resends(nudge);
        Assert.Single((await story.NowAsync()).Requests);
        await story.Office.Delivers();
        var asked = await story.Rep.Hears("Ms Li asks");
        await story.Rep.Fills("Your answer", "their CFO decides").Clicks("Send answer", asked);

        await story.Manager.Says("lost or stopped");
        await story.Manager.Says("stopped");
        await story.Manager.Says("next year").BotReplies("○ Closed");
        story.Office.Passes(TimeSpan.FromMinutes(5));
        await story.Manager.Clicks("Snooze", card).BotReplies("○ Closed", "No decision: next year");
        Assert.Null((await story.NowAsync()).Alert!.Rest);
    }

    [Fact]
    public async Task A_deal_goes_to_nobody_unknown_and_not_to_its_owner()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var manager = story.Manager;

        await manager.Says("reassign").BotReplies("Reassign to whom?");
        await manager.Says("Napoleon").BotReplies("I know nobody called “Napoleon” in your team.", "Reassign to whom?");
        await manager.Says("Wang Lei").BotReplies("Wang Lei owns it already.");
        await manager.Says("cancel").BotReplies("All right, nothing was changed.");
        var forged = (JsonObject)story.Rep.LastMessage.Card!.Actions.First(action => action.Title == "Snooze").Json["data"]!.DeepClone();
        forged["verb"] = AlertCardVerbs.ReassignConfirm;
        forged["ids"]!["person"] = story.LiNa.AadObjectId;
        await story.Rep.Executes(story.Rep.LastMessage, story.Rep.LastMessage.Card!.Actions.First(action => action.Title == "Snooze"), forged).BotReplies("Only a manager can reassign a deal.");
        Assert.Equal(story.Rep.AadObjectId, (await story.NowAsync()).OwnerId);
    }

    [Fact]
    public async Task What_is_typed_later_is_shown_before_it_goes_to_the_manager()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        await story.Manager.Fills("Your question to Wang Lei", "who decides?").Clicks("Send question");
        await story.Office.Delivers();
        var rep = story.Rep;
        story.Office.Passes(TimeSpan.FromMinutes(10));
        await rep.Says("help");
        story.Office.Passes(TimeSpan.FromMinutes(10));

        await rep.Says("their new plant head, I think").BotReplies("Is this your answer to Ms Li? “their new plant head, I think”");
        Assert.Equal(RequestState.Open, (await story.NowAsync()).Requests[0].State);
        await rep.Says("yes").BotReplies("Sent to Ms Li");
        Assert.Equal("their new plant head, I think", (await story.NowAsync()).Requests[0].Reply);
    }
}
