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

    public static TheoryData<string, string, string> Invokes
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var place in new[] { "personal", "groupChat", "channel" })
            {
                foreach (var name in NotUsed)
                {
                    all.Add(place, name, "{}");
                }

                foreach (var name in Used)
                {
                    foreach (var value in Values)
                    {
                        all.Add(place, name, value);
                    }
                }
            }

            return all;
        }
    }

    public static TheoryData<string, string, string> Notes
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var place in new[] { "personal", "groupChat", "channel" })
            {
                foreach (var (type, content) in Activities)
                {
                    all.Add(place, type, content);
                }
            }

            return all;
        }
    }

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
    [MemberData(nameof(Invokes))]
    public async Task An_invoke_is_answered(string place, string name, string value)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open lakeside");

        var exchange = rep.Sends("invoke", activity =>
        {
            (activity["name"], activity["value"]) = (name, JsonNode.Parse(value));
            Put(activity, place, office);
        });
        var status = await exchange.StatusAsync();

        Assert.True(NotUsed.Contains(name) ? status == HttpStatusCode.NotImplemented : status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotImplemented, $"{name} in {place} was answered with {status}");
        await StandsAsync(office, rep);
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public async Task What_is_no_request_is_taken_note_of(string place, string type, string content)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open lakeside");

        var status = await rep.Sends(type, activity =>
        {
            foreach (var (name, part) in JsonNode.Parse(content)!.AsObject())
            {
                if (name == "channelData" && activity[name] is JsonObject known)
                {
                    foreach (var (inner, value) in part!.AsObject())
                    {
                        known[inner] = value?.DeepClone();
                    }
                }
                else
                {
                    activity[name] = part?.DeepClone();
                }
            }

            Put(activity, place, office);
        }).StatusAsync();

        Assert.True((int)status is 200 or 202, $"{type} in {place} was answered with {status}");
        await StandsAsync(office, rep);
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
