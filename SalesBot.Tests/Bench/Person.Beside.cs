using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

// What a person does with the app beside some chat: search, an action on a message, and the windows Teams opens.
public sealed partial class Person
{
    /// <summary>Searches in the compose box of a chat, of which the bot need be no member.</summary>
    public Exchange Searches(Chat there, string words, int skip = 0, int count = 25, string kind = "groupChat") => Beside(there, kind, "composeExtension/query", new JsonObject
    {
        ["commandId"] = "find",
        ["parameters"] = new JsonArray(words == ""
            ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
            : new JsonObject { ["name"] = "words", ["value"] = words }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    });

    /// <summary>Chooses "log as touch" on somebody's message.</summary>
    /// <param name="there">The chat the message stands in.</param>
    /// <param name="html">The message.</param>
    /// <param name="said">When it was written.</param>
    /// <param name="kind">What kind of chat.</param>
    public Exchange LogsMessage(Chat there, string html, DateTimeOffset? said = null, string kind = "groupChat") => Beside(there, kind, "composeExtension/fetchTask", new JsonObject
    {
        ["commandId"] = "log",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1795450931759",
            ["messageType"] = "message",
            ["createdDateTime"] = (said ?? _bench.Time.GetUtcNow()).ToString("O", CultureInfo.InvariantCulture),
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
        },
        ["context"] = new JsonObject { ["theme"] = "default" },
    });

    /// <summary>Opens a window with a button of the personal chat, as a client does that opens windows.</summary>
    public Exchange OpensWindow(string title)
    {
        var (message, action) = Find(title, null);
        return Invokes("task/fetch", new JsonObject { ["data"] = action.Json["data"]!.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } }, message);
    }

    /// <summary>Presses a button of the window that an exchange opened.</summary>
    public Exchange ClicksIn(Exchange window, string title)
    {
        ArgumentNullException.ThrowIfNull(window);
        var card = window.Window ?? throw new Xunit.Sdk.XunitException("No window is open.");
        var action = card.Actions.First(action => action.Title == title);
        Assert.Equal("Action.Submit", action.Type);
        var data = (JsonObject)(action.Json["data"]?.DeepClone() ?? new JsonObject());
        TakeFields(action, data);
        var isExtension = window.Activity["name"]!.GetValue<string>().StartsWith("composeExtension/", StringComparison.Ordinal);
        var value = new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } };
        if (!isExtension)
        {
            return Invokes("task/submit", value);
        }

        value["commandId"] = "log";
        value["commandContext"] = "message";
        var conversation = (JsonObject)window.Activity["conversation"]!.DeepClone();
        return Sends("invoke", activity =>
        {
            (activity["name"], activity["value"], activity["conversation"]) = ("composeExtension/submitAction", value, conversation);
        });
    }

    /// <summary>What the client does by itself when it shows somebody a card that may look different to each viewer.</summary>
    public Exchange Refreshes(Chat room, Message card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Executes(room, (JsonObject)card.Card!.Json["refresh"]!["action"]!.DeepClone(), "automatic");
    }

    /// <summary>Presses a button of a card that stands in a room.</summary>
    public Exchange ClicksThere(Chat room, string title, Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Executes(room, (JsonObject)card.Actions.First(action => action.Title == title).Json.DeepClone(), "manual");
    }

    /// <summary>Adds the app to a group chat: two activities, as Teams sends them.</summary>
    public async Task<Exchange> InstallsIn(Chat room)
    {
        var first = await In(room, "conversationUpdate", activity => activity["membersAdded"] = new JsonArray(Bench.BotAccount()));
        var second = await In(room, "installationUpdate", activity => activity["action"] = "add");
        return first.Lines.Count > 0 ? first : second;
    }

    /// <summary>Takes the app out of a group chat.</summary>
    public Exchange UninstallsIn(Chat room) => In(room, "installationUpdate", activity => activity["action"] = "remove");

    private Exchange In(Chat room, string type, Action<JsonObject> adjust)
    {
        var activity = Activity(type);
        adjust(activity);
        activity["conversation"] = Group(room);
        return new Exchange(_bench, this, activity, on: null, room);
    }

    private Exchange Executes(Chat room, JsonObject action, string trigger) => In(room, "invoke", activity =>
    {
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = action, ["trigger"] = trigger };
    });

    private JsonObject Group(Chat room) => new() { ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = TenantId, ["id"] = room.Id };

    private Exchange Beside(Chat there, string kind, string name, JsonObject value) => Sends("invoke", activity =>
    {
        (activity["name"], activity["value"]) = (name, value);
        activity["conversation"] = new JsonObject { ["conversationType"] = kind, ["isGroup"] = kind != "personal", ["tenantId"] = TenantId, ["id"] = there.Id };
    });
}
