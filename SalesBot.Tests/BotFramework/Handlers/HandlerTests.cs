using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.Handlers;

public class HandlerTests
{
    private const string Execute = """{"action":{"type":"Action.Execute","verb":"deal.open","data":{"id":"dl_1"}},"trigger":"manual"}""";

    [Theory]
    [InlineData("""{"type":"message","text":"hi"}""", "message hi")]
    [InlineData("""{"type":"messageUpdate","text":"hi"}""", "messageUpdate")]
    [InlineData("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"editMessage"}}""", "edit")]
    [InlineData("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"undeleteMessage"}}""", "undelete")]
    [InlineData("""{"type":"messageDelete"}""", "messageDelete")]
    [InlineData("""{"type":"messageDelete","channelId":"msteams","channelData":{"eventType":"softDeleteMessage"}}""", "softDelete")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"},{"id":"u"}]}""", "added bot,u")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersRemoved":[{"id":"u"}]}""", "removed u")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}],"channelData":{"team":{"id":"t"}}}""", "teams added bot in t")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"u","email":"u@x.test","aadObjectId":"o"}]}""", "teams added u u@x.test o in ")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","membersRemoved":[{"id":"u"}]}""", "removed u")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"channelRenamed","channel":{"id":"c"},"team":{"id":"t"}}}""", "renamed c in t")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"teamDeleted","team":{"id":"t"}}}""", "team deleted t")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""", "reaction like|unreaction sad")]
    [InlineData("""{"type":"event","name":"ping"}""", "event ping")]
    [InlineData("""{"type":"event","name":"tokens/response"}""", "token")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstalled")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", "uninstalled")]
    [InlineData("""{"type":"installationUpdate","action":"other"}""", "")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"endOfConversation"}""", "end")]
    [InlineData("""{"type":"command","name":"x"}""", "command")]
    [InlineData("""{"type":"commandResult","name":"x"}""", "commandResult")]
    [InlineData("""{"type":"novelty"}""", "unrecognized")]
    public async Task Each_kind_of_activity_has_its_method(string activity, string expected)
    {
        var bot = new Diary();
        await Run(bot, activity);
        Assert.Equal(expected, string.Join('|', bot.Seen));
    }

    [Fact]
    public async Task A_card_action_is_answered_with_what_the_handler_returns()
    {
        var (status, body) = await Invoke("adaptiveCard/action", JObject.Parse(Execute));
        Assert.Equal((200, "deal.open dl_1"), (status, ((AdaptiveCardInvokeResponse)body!).Value));
    }

    [Fact]
    public async Task The_value_of_an_invoke_may_come_in_any_json_form()
    {
        object[] forms = [JObject.Parse(Execute), JsonDocument.Parse(Execute).RootElement, Execute, new { action = new { type = "Action.Execute", verb = "deal.open", data = new { id = "dl_1" } } }];
        foreach (var form in forms)
        {
            var (status, body) = await Invoke("adaptiveCard/action", form);
            Assert.Equal((200, "deal.open dl_1"), (status, ((AdaptiveCardInvokeResponse)body!).Value));
        }
    }

    [Theory]
    [InlineData("adaptiveCard/action", null, "BadRequest", "Missing value property")]
    [InlineData("adaptiveCard/action", "[1]", "BadRequest", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", """{"action":7}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{}", "BadRequest", "Missing action property")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    [InlineData("application/search", null, "BadRequest", "Missing value property for search")]
    [InlineData("application/search", "7", "BadRequest", "Value property is not properly formed for search")]
    [InlineData("application/search", """{"kind":"search"}""", "BadRequest", "Missing QueryText property for search")]
    [InlineData("application/search", """{"queryText":"x"}""", "BadRequest", "Missing Kind property for search")]
    public async Task A_bad_payload_is_answered_with_400_and_an_error_body(string name, string? value, string code, string message)
    {
        var (status, body) = await Invoke(name, value is null ? null : JToken.Parse(value));
        var error = (AdaptiveCardInvokeResponse)body!;
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (status, error.StatusCode, error.Type));
        Assert.Equal((code, message), (((Error)error.Value).Code, ((Error)error.Value).Message));
    }

    [Theory]
    [InlineData("test", "unheard/of", 501)]
    [InlineData("test", "signin/verifyState", 501)]
    [InlineData("msteams", "task/submit", 501)]
    [InlineData("msteams", "composeExtension/query", 501)]
    [InlineData("msteams", null, 501)]
    [InlineData("test", null, 501)]
    [InlineData("msteams", "task/fetch", 200)]
    [InlineData("msteams", "fileConsent/invoke", 400)]
    public async Task An_invoke_nobody_handles_is_answered_with_501(string channel, string? name, int expected) =>
        Assert.Equal(expected, (await Invoke(name, new JObject(), channel)).Status);

    [Fact]
    public async Task Teams_may_leave_the_kind_of_a_search_out()
    {
        var (status, body) = await Invoke("application/search", JObject.Parse("""{"queryText":"zhao"}"""), "msteams");
        Assert.Equal((200, "search zhao"), (status, ((SearchInvokeResponse)body!).Value));
    }

    [Fact]
    public async Task A_payload_of_the_wrong_shape_for_teams_is_answered_with_400() =>
        Assert.Equal(400, (await Invoke("task/fetch", new JArray(), "msteams")).Status);

    [Fact]
    public async Task An_activity_without_a_type_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Run(new Diary(), "{}"));

    private static async Task<(int Status, object? Body)> Invoke(string? name, object? value, string channel = "test")
    {
        var adapter = new RecordingAdapter();
        using var turn = new TurnContext(adapter, new Activity(ActivityTypes.Invoke) { Name = name, Value = value, ChannelId = channel });
        await new Diary().OnTurnAsync(turn);
        var sent = Assert.Single(adapter.Sent);
        Assert.Equal("invokeResponse", sent.Type);
        var response = (InvokeResponse)sent.Value;
        return (response.Status, response.Body);
    }

    private static async Task Run(Diary bot, string activity)
    {
        using var turn = new TurnContext(new RecordingAdapter(), Newtonsoft.Json.JsonConvert.DeserializeObject<Activity>(activity)!);
        await bot.OnTurnAsync(turn);
    }
}
