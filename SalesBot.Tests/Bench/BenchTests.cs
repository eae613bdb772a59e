using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace SalesBot.Tests.Bench;

/// <summary>The bench itself: it shows cards as a client does and is not taken in by bad ones.</summary>
public sealed class BenchTests : IAsyncLifetime
{
    private readonly CardBot _bot = new();
    private Bench _bench = null!;
    private Person _rep = null!;

    public async Task InitializeAsync()
    {
        _bench = await Bench.OpenAsync(services => services.AddSingleton<IBot>(_bot));
        _rep = _bench.Person("Li Na", "zh-CN");
    }

    public Task DisposeAsync() => _bench.DisposeAsync().AsTask();

    [Fact]
    public async Task A_card_is_read_from_top_to_bottom() =>
        await _rep.Says("card").BotReplies("Is the budget enough?", "How do you know?", "○ My guess ● They said so", "Amount:", "[Save]", "[More]");

    [Fact]
    public async Task What_lies_behind_a_button_is_not_seen_before_it_is_opened() =>
        await _rep.Says("card").BotRepliesWithout("Comment");

    [Fact]
    public async Task A_tap_carries_the_fields_and_the_card_is_replaced_where_it_stands()
    {
        await _rep.Says("card");

        await _rep.Fills("Amount", "720").Fills("Deal type", "Upgrade").Clicks("Save").BotReplies("Saved amount=720 once=ik_1 type=t2 verb=save");

        Assert.Single(_rep.Chat.Messages);
    }

    [Fact]
    public async Task A_button_behind_a_button_carries_its_own_fields_too()
    {
        await _rep.Says("card");

        await _rep.Fills("Amount", "1").Fills("Comment", "later").Clicks("Note").BotReplies("amount=1", "comment=later");
    }

    [Fact]
    public async Task A_required_field_holds_the_tap_back()
    {
        await _rep.Says("card");

        var held = Record.Exception(() => _rep.Clicks("Save"));

        Assert.Contains("asks for \"Amount\" first", held?.Message, StringComparison.Ordinal);
        Assert.Single(_bot.Heard);
    }

    [Fact]
    public async Task An_old_client_sends_the_same_tap_as_a_message()
    {
        await _rep.Says("card");
        _rep.UsesOldClient = true;

        await _rep.Fills("Amount", "720").Clicks("Save").BotReplies("Submitted amount=720");

        Assert.Equal("message", _bot.Heard[^1].Type);
    }

    [Fact]
    public async Task An_area_can_be_tapped_like_a_button()
    {
        await _rep.Says("card");

        await _rep.Clicks("How do you know? My guess").BotReplies("verb=evidence");
    }

    [Fact]
    public async Task An_update_changes_the_message_and_a_deletion_takes_it_away()
    {
        await _rep.Says("text").BotReplies("first");
        await _rep.Says("update").BotReplies("second");
        Assert.Single(_rep.Chat.Messages);

        await _rep.Says("delete").BotIsSilent();
        Assert.True(_rep.Chat.Messages[0].IsDeleted);
    }

    [Fact]
    public async Task The_same_activity_can_come_again_and_to_another_instance()
    {
        await _bench.StartAnotherBot();
        var first = _rep.Says("text");
        await first;

        await _rep.Resends(first);

        Assert.Equal(_bot.Heard[0].Id, _bot.Heard[1].Id);
    }

    [Fact]
    public async Task An_answer_that_is_lost_on_the_way_is_still_seen()
    {
        _bench.Connector.Script = _ => new Fault { DropsAnswer = true };

        var exchange = _rep.Says("text");
        await exchange;

        Assert.Equal(HttpStatusCode.InternalServerError, exchange.Status);
        Assert.Contains("first", exchange.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version", "\"1.6\"", "card version")]
    [InlineData("lang", "\"zh-CN\"", "card language")]
    [InlineData("speak", null, "without speak")]
    [InlineData("fallbackText", "\"\"", "without fallbackText")]
    [InlineData("refresh", """{"action":{"type":"Action.Execute","verb":"r"}}""", "refresh without userIds")]
    [InlineData("actions", """[{"type":"Action.Execute","title":"A","verb":"v","data":{"verb":"v","once":"k"}}]""", "no Action.Submit")]
    [InlineData("actions", """[{"type":"Action.Execute","title":"A","verb":"v","data":{"verb":"v","once":"k"},"fallback":{"type":"Action.Submit","title":"A","data":{"verb":"v","once":"other"}}}]""", "no Action.Submit")]
    [InlineData("actions", """[{"type":"Action.Execute","title":"A","verb":"w","data":{"verb":"v","once":"k"},"fallback":{"type":"Action.Submit","title":"A","data":{"verb":"v","once":"k"}}}]""", "verb and data disagree")]
    [InlineData("actions", """[{"type":"Action.Submit","title":"A","data":{"verb":"v"}}]""", "no once")]
    [InlineData("actions", """[{"type":"Action.OpenUrl","title":"A","url":"http://example.com"}]""", "not https")]
    [InlineData("actions", """[{"type":"Action.Http","title":"A"}]""", "Action.Http")]
    [InlineData("body", """[{"type":"Input.Text","id":"a"},{"type":"Input.Text","id":"a"}]""", "2 fields")]
    public void A_card_that_breaks_a_rule_is_noticed(string key, string? value, string noticed)
    {
        var card = CardBot.Card();
        card.Remove(key);
        if (value is not null)
        {
            card[key] = JsonNode.Parse(value);
        }

        Assert.Contains(CardRules.BrokenBy(card), rule => rule.Contains(noticed, StringComparison.Ordinal));
        Assert.Empty(CardRules.BrokenBy(CardBot.Card()));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{}}]}""", "exactly one")]
    [InlineData("""{"type":"message"}""", "exactly one")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{}}]}""", "without a summary")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{}}]}""", "card.hero")]
    [InlineData("""{"type":"trace"}""", "people never see")]
    public void An_activity_that_breaks_a_rule_is_noticed(string activity, string noticed) =>
        Assert.Contains(
            OutgoingRules.BrokenBy(JsonNode.Parse(activity)!.AsObject(), activity), rule => rule.Contains(noticed, StringComparison.Ordinal));

    [Fact]
    public async Task An_empty_answer_to_a_tap_fails_the_test()
    {
        await _rep.Says("card");

        var broken = await Record.ExceptionAsync(() => _rep.Clicks("Nothing").BotIsSilent());

        Assert.Contains("does not understand", broken?.Message, StringComparison.Ordinal);
    }
}
