using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// Whatever Teams sends, in any place: it is served, or taken note of in silence, or said not to be implemented; never
/// does the bot stumble, and never does a chat lose what it was about.
/// </summary>
public class EveryActivityTests
{
    // Of what Teams documents and this bot does not use.
    private static readonly string[] NotUsed =
    [
        "composeExtension/queryLink", "composeExtension/anonymousQueryLink", "composeExtension/selectItem", "composeExtension/onCardButtonClicked",
        "composeExtension/querySettingUrl", "composeExtension/setting", "signin/verifyState", "signin/tokenExchange", "tab/fetch", "tab/submit", "config/fetch",
        "config/submit", "actionableMessage/executeAction", "message/submitAction", "message/fetchTask", "handoff/action", "somethingNew/2027",
    ];

    // What it does use, with nothing in it that it could use.
    private static readonly string[] Used =
        ["adaptiveCard/action", "application/search", "task/fetch", "task/submit", "composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "fileConsent/invoke"];

    private static readonly string[] Values = ["null", "{}", """{"commandId":"x","parameters":[]}""", """{"action":{"verb":"deal.open","data":7}}""", """{"context":[],"action":"accept"}"""];

    private static readonly (string Type, string Content)[] Activities =
    [
        ("messageUpdate", """{"text":"new deal: Kangyuan Pharma, line, 7 million","channelData":{"eventType":"editMessage"}}"""),
        ("messageUpdate", """{"text":"back","channelData":{"eventType":"undeleteMessage"}}"""),
        ("messageDelete", """{"channelData":{"eventType":"softDeleteMessage"}}"""),
        ("messageReaction", """{"reactionsAdded":[{"type":"like"}],"replyToId":"1"}"""),
        ("messageReaction", """{"reactionsRemoved":[{"type":"like"}],"replyToId":"1"}"""),
        ("conversationUpdate", """{"membersAdded":[{"id":"29:somebody"}]}"""),
        ("conversationUpdate", """{"membersRemoved":[{"id":"29:somebody"}]}"""),
        ("conversationUpdate", """{"topicName":"Deal room","channelData":{"eventType":"teamRenamed"}}"""),
        ("conversationUpdate", """{"channelData":{"eventType":"channelCreated","channel":{"id":"19:x@thread.tacv2","name":"x"}}}"""),
        ("conversationUpdate", """{"channelData":{"eventType":"channelDeleted","channel":{"id":"19:x@thread.tacv2"}}}"""),
        ("conversationUpdate", """{"channelData":{"eventType":"teamArchived"}}"""),
        ("conversationUpdate", """{}"""),
        ("event", """{"name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}"""),
        ("event", """{"name":"application/vnd.microsoft.meetingStart","value":{}}"""),
        ("installationUpdate", """{"action":"add-upgrade"}"""),
        ("installationUpdate", """{"action":"remove-upgrade"}"""),
        ("typing", """{}"""),
        ("endOfConversation", """{}"""),
        ("trace", """{}"""),
        ("somethingNew", """{"value":{"a":1}}"""),
    ];

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Every_invoke_is_answered(string place)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open lakeside");
        List<string> wrong = [];
        foreach (var (name, value) in NotUsed.Select(name => (name, "{}")).Concat(Used.SelectMany(name => Values.Select(value => (name, value)))))
        {
            var status = await rep.Sends("invoke", activity =>
            {
                (activity["name"], activity["value"]) = (name, JsonNode.Parse(value));
                Put(activity, place, office);
            }).StatusAsync();
            if (NotUsed.Contains(name) ? status != HttpStatusCode.NotImplemented : status is not (HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotImplemented))
            {
                wrong.Add($"{name} with {value} was answered with {(int)status}");
            }
        }

        Assert.Empty(wrong);
        await StandsAsync(office, rep);
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task What_is_no_request_is_taken_note_of(string place)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open lakeside");
        List<string> wrong = [];
        foreach (var (type, content) in Activities)
        {
            var status = await rep.Sends(type, activity =>
            {
                Add(activity, JsonNode.Parse(content)!.AsObject());
                Put(activity, place, office);
            }).StatusAsync();
            if ((int)status is not (200 or 202))
            {
                wrong.Add($"{type} with {content} was answered with {(int)status}");
            }
        }

        Assert.Empty(wrong);
        await StandsAsync(office, rep);
    }

    // What stands in both is filled up, so that the tenant stays in the channel's data.
    private static void Add(JsonObject activity, JsonObject content)
    {
        foreach (var (name, part) in content)
        {
            if (part is JsonObject more && activity[name] is JsonObject known)
            {
                Add(known, more);
            }
            else
            {
                activity[name] = part?.DeepClone();
            }
        }
    }

    private static void Put(JsonObject activity, string place, Bench.Bench office)
    {
        if (place != "personal")
        {
            activity["conversation"] = new JsonObject { ["id"] = office.Group().Id, ["conversationType"] = place, ["isGroup"] = true, ["tenantId"] = Bench.Bench.TenantId };
        }
    }

    private static async Task StandsAsync(Bench.Bench office, Bench.Person rep)
    {
        await rep.Says("stage").BotReplies("Lakeside Automotive");
        Assert.DoesNotContain(office.Bot.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal));
    }
}
