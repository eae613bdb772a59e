using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>
/// Somebody at a Teams client: types, taps, fills in fields, and remembers what the chat shows. Everything goes to
/// the bot as Teams would send it.
/// </summary>
/// <remarks>
/// <c>await rep.Says("my deals").BotReplies("Kangyuan Pharma");</c> reads as it happens: the second half waits for
/// the turn and then looks at what is new in the chat.
/// </remarks>
public sealed partial class Person
{
    private readonly Bench _bench;
    private readonly Dictionary<string, string> _filled = [];
    private int _sent;

    internal Person(Bench bench, string name, string locale, string zone)
    {
        (_bench, Name, Locale, Zone) = (bench, name, locale, zone);
        Chat = new Chat($"a:1{AadObjectId}");
    }

    /// <summary>The name Teams shows.</summary>
    public string Name { get; }

    /// <summary>The client's language, such as <c>en-US</c> or <c>zh-CN</c>.</summary>
    public string Locale { get; set; }

    /// <summary>The client's IANA time zone.</summary>
    public string Zone { get; set; }

    /// <summary>The tenant the person writes from.</summary>
    public string TenantId { get; set; } = Bench.TenantId;

    /// <summary>An old client does not know Action.Execute and sends the fallback as a message.</summary>
    public bool UsesOldClient { get; set; }

    /// <summary>The person in Entra.</summary>
    public string AadObjectId { get; } = Guid.NewGuid().ToString();

    /// <summary>The person in Teams.</summary>
    public string Mri => $"29:1{AadObjectId}";

    /// <summary>The personal chat with the bot.</summary>
    public Chat Chat { get; }

    /// <summary>The newest message that is still there.</summary>
    public Message LastMessage => Chat.Messages.Last(message => !message.IsDeleted);

    /// <summary>Types a message.</summary>
    public Exchange Says(string text) => new(_bench, this, Draft(text), on: null);

    /// <summary>Writes in a group or a channel, with the bot mentioned.</summary>
    /// <param name="group">Where.</param>
    /// <param name="text">What.</param>
    /// <param name="kind">"groupChat" or "channel".</param>
    /// <param name="mentions">Somebody whose name stands in the text as a mention.</param>
    public Exchange SaysIn(Chat group, string text, string kind = "groupChat", Person? mentions = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        var activity = Draft("<at>SalesBot</at> " + text);
        foreach (var mentioned in mentions is null ? [Bench.BotAccount()] : new[] { Bench.BotAccount(), mentions.ToAccount() })
        {
            ((JsonArray)activity["entities"]!).Add(new JsonObject
            {
                ["type"] = "mention", ["text"] = $"<at>{(mentioned["id"]!.GetValue<string>() == mentions?.Mri ? mentions.Name : "SalesBot")}</at>", ["mentioned"] = mentioned,
            });
        }

        activity["conversation"] = new JsonObject { ["conversationType"] = kind, ["isGroup"] = true, ["tenantId"] = TenantId, ["id"] = group.Id };
        return new Exchange(_bench, this, activity, on: null, group);
    }

    /// <summary>Adds the app: two activities, as Teams sends them.</summary>
    public async Task<Exchange> Installs()
    {
        await Sends("conversationUpdate", activity => activity["membersAdded"] = new JsonArray(ToAccount(), Bench.BotAccount()));
        return await Sends("installationUpdate", activity => activity["action"] = "add");
    }

    /// <summary>Removes the app.</summary>
    public Exchange Uninstalls() => Sends("installationUpdate", activity => activity["action"] = "remove");

    /// <summary>Fills in a field, named by its label or id, for the next tap; choices are picked by what they read.</summary>
    public Person Fills(string field, string value)
    {
        _filled[field] = value;
        return this;
    }

    /// <summary>Taps what has this title, on <paramref name="on"/> or else on the newest card that has it.</summary>
    public Exchange Clicks(string title, Message? on = null)
    {
        var (message, action) = Find(title, on);
        var data = (JsonObject)(action.Json["data"]?.DeepClone() ?? new JsonObject());
        TakeFields(action, data);
        return action.Type == "Action.Submit" || UsesOldClient
            ? Submits(message, data)
            : Executes(message, action, data);
    }

    /// <summary>Sends an action by hand: what a forged client could send.</summary>
    public Exchange Executes(Message on, CardAction action, JsonObject data) => Invokes("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = action.Title,
            ["verb"] = action.Json["verb"]?.DeepClone(),
            ["data"] = data,
        },
        ["trigger"] = "manual",
    }, on);

    /// <summary>Sends an invoke of any name.</summary>
    public Exchange Invokes(string name, JsonObject value, Message? on = null) => Sends("invoke", activity =>
    {
        activity["name"] = name;
        activity["value"] = value;
        activity["replyToId"] = on?.Id;
    }, on);

    /// <summary>Sends an activity of any type, changed by <paramref name="adjust"/> before it leaves.</summary>
    public Exchange Sends(string type, Action<JsonObject>? adjust = null, Message? on = null)
    {
        var activity = Activity(type);
        adjust?.Invoke(activity);
        return new Exchange(_bench, this, activity, on);
    }

    /// <summary>A message as Teams would send it, not sent.</summary>
    public JsonObject Draft(string text)
    {
        var activity = Activity("message");
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>What Teams does when it is unsure: the very same activity again.</summary>
    public Exchange Resends(Exchange earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new Exchange(_bench, this, (JsonObject)earlier.Activity.DeepClone(), earlier.On, earlier.Chat);
    }

    /// <summary>Waits until the bot says this of its own accord; five seconds are taken to mean never.</summary>
    public async Task<Message> Hears(string text)
    {
        for (var waited = 0; waited < 100; waited++)
        {
            if (Chat.Messages.LastOrDefault(message => message.Lines.Any(line => line.Contains(text, StringComparison.Ordinal))) is { } heard)
            {
                _bench.Connector.ThrowIfRulesWereBroken();
                return heard;
            }
            await Task.Delay(50);
        }
        throw new Xunit.Sdk.XunitException($"{Name} never heard \"{text}\". The chat shows:\n{Exchange.Shown(Chat.Messages)}");
    }

    internal JsonObject ToAccount() => new() { ["id"] = Mri, ["name"] = Name, ["aadObjectId"] = AadObjectId };

    private Exchange Submits(Message on, JsonObject data) => Sends("message", activity =>
    {
        activity["value"] = data;
        activity["replyToId"] = on.Id;
    }, on);

    private (Message, CardAction) Find(string title, Message? on)
    {
        foreach (var message in on is null ? Chat.Messages.Reverse().Where(message => !message.IsDeleted) : [on])
        {
            var actions = message.Card?.Actions ?? [];
            if ((actions.FirstOrDefault(action => action.Title == title)
                ?? actions.FirstOrDefault(action => action.Title.Contains(title, StringComparison.Ordinal))) is { } found)
            {
                Assert.True(found.Type is "Action.Execute" or "Action.Submit", $"\"{title}\" sends nothing: {found.Type}");
                return (message, UsesOldClient && found.Type == "Action.Execute" ? found.Fallback : found);
            }
        }
        throw new Xunit.Sdk.XunitException($"Nothing to tap reads \"{title}\". The chat shows:\n{Exchange.Shown(Chat.Messages)}");
    }

    // As the client does it: defaults count, empty fields are left out, required ones hold the tap back.
    private void TakeFields(CardAction action, JsonObject data)
    {
        foreach (var input in action.Inputs)
        {
            var value = input.Value;
            foreach (var name in new[] { input.Id, input.Label }.Where(_filled.ContainsKey))
            {
                value = input.ValueFor(_filled[name]);
                _filled.Remove(name);
            }
            Assert.False(value == "" && input.IsRequired, $"The client asks for \"{input.Label}\" first.");
            if (value != "")
            {
                data[input.Id] = value;
            }
        }
        Assert.True(_filled.Count == 0, $"No such field travels with \"{action.Title}\": {string.Join(", ", _filled.Keys)}");
    }

    private JsonObject Activity(string type)
    {
        var now = _bench.Time.GetUtcNow();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = $"{AadObjectId}-{Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture)}",
            ["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(Zone)).ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = Zone,
            ["serviceUrl"] = _bench.Connector.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = ToAccount(),
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = TenantId, ["id"] = Chat.Id },
            ["recipient"] = Bench.BotAccount(),
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo", ["locale"] = Locale, ["country"] = Locale[^2..], ["platform"] = "Windows", ["timezone"] = Zone,
            }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } },
            ["locale"] = Locale,
        };
    }
}
