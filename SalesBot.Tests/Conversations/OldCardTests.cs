using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Buttons stay in a chat for ever, are pressed twice, by old clients, after restarts: each has one effect or says how it stands.</summary>
public class OldCardTests
{
    [Fact]
    public async Task A_card_that_was_answered_later_shows_how_it_stands_and_overwrites_nothing()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        var old = rep.LastMessage;
        var press = rep.Fills("known", "content").Clicks("Save");
        await press.BotReplies("1 of 6 parts known");
        // Somebody who still has the old card in another window.
        await rep.Executes(old, Action(press), Data(press, known: "content,steps,timetable")).BotReplies("1 of 6 parts known");
        await rep.Says("stop");
        office.Passes(TimeSpan.FromDays(2));
        await rep.Executes(old, Action(press), Data(press, known: "steps")).BotReplies("1 of 6 parts known");
    }

    [Fact]
    public async Task A_card_that_was_never_answered_still_saves_its_answer_days_later()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        var old = rep.LastMessage;
        await rep.Clicks("Ask later").BotReplies("question 2 of 5");
        await rep.Says("stop");
        office.Passes(TimeSpan.FromDays(3));
        await office.Restart();
        await rep.Clicks("Change", old);
        await rep.Fills("known", "content,steps").Clicks("Save", old).BotReplies("2 of 6 parts known");
        Assert.Contains(old.Lines, line => line.Contains("2 of 6 parts known", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_presses_at_once_have_one_effect_and_one_answer()
    {
        await using var office = await Office.OpenAsync();
        await office.StartAnotherBot();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        var card = rep.LastMessage;
        var told = rep.Chat.Messages.Count;
        var press = rep.Clicks("Don’t know yet", card);
        Exchange[] presses = [press, .. Enumerable.Range(0, 19).Select(_ => rep.Executes(card, Action(press), (System.Text.Json.Nodes.JsonObject)press.Activity["value"]!["action"]!["data"]!.DeepClone()))];
        await office.WhileTimePasses(presses);

        Assert.Single(presses.Select(exchange => exchange.Body).Distinct());
        Assert.Equal(told + 1, rep.Chat.Messages.Count);
        await rep.Says("undo").BotReplies("Taken back", "question 1 of 5");
        await rep.Says("undo").BotReplies("There is nothing to take back");
    }

    [Fact]
    public async Task An_old_client_has_its_card_changed_in_place()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        rep.UsesOldClient = true;

        await rep.Says("评估 湖畔");
        var card = rep.LastMessage;
        await rep.Clicks("还不清楚", card).BotReplies("第2题，共5题");
        Assert.DoesNotContain(card.Lines, line => line == "[保存]");
        Assert.Contains(card.Lines, line => line.Contains("还不清楚", StringComparison.Ordinal));
        await rep.Clicks("修改", card).BotReplies("[保存]");
    }

    [Fact]
    public async Task Save_with_nothing_picked_asks_for_an_answer_and_the_next_save_counts()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("qualify lakeside");
        var card = rep.LastMessage;
        await rep.Clicks("Save", card).BotReplies("Please pick an answer first");
        await rep.Fills("known", "content").Clicks("Save", card).BotReplies("1 of 6 parts known");
    }

    [Fact]
    public async Task The_edit_form_of_a_deal_takes_sense_and_refuses_nonsense()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");

        var card = rep.LastMessage;
        await rep.Fills("amount", "lots").Clicks("Save", card).BotReplies("I could not read the amount");
        await rep.Fills("amount", "-5").Clicks("Save", card).BotReplies("I could not read the amount");
        await rep.Fills("amount", "4.5 million").Clicks("Save", card).BotReplies("CNY 4.5m");
    }

    private static CardAction Action(Exchange press) => new((System.Text.Json.Nodes.JsonObject)press.Activity["value"]!["action"]!.DeepClone(), []);

    private static System.Text.Json.Nodes.JsonObject Data(Exchange press, string known)
    {
        var data = (System.Text.Json.Nodes.JsonObject)press.Activity["value"]!["action"]!["data"]!.DeepClone();
        data["known"] = known;
        data["once"] = Guid.NewGuid().ToString("N");
        return data;
    }
}
