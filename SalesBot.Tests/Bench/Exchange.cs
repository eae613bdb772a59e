using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>
/// One activity and everything it set off. It is on its way as soon as it exists; awaiting it waits for the bot's
/// answer and fails if the bot sent anything that Teams would refuse.
/// </summary>
public sealed class Exchange
{
    private readonly Bench _bench;
    private readonly Person _person;
    private readonly Task _done;
    private readonly Chat _chat;
    private readonly int _before;

    internal Exchange(Bench bench, Person person, JsonObject activity, Message? on, Chat? chat = null)
    {
        (_bench, _person, Activity, On) = (bench, person, activity, on);
        _chat = chat ?? person.Chat;
        _before = _chat.Changes;
        _done = RunAsync();
    }

    /// <summary>What was sent to the bot.</summary>
    public JsonObject Activity { get; }

    /// <summary>The card that was tapped, if any.</summary>
    public Message? On { get; }

    /// <summary>Where it was said.</summary>
    internal Chat Chat => _chat;

    /// <summary>The status the bot answered with.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The body the bot answered with: for an invoke its response.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Messages that came or changed because of it.</summary>
    public IReadOnlyList<Message> Seen { get; private set; } = [];

    /// <summary>Everything readable in <see cref="Seen"/>, and what a tap answered in words.</summary>
    public IReadOnlyList<string> Lines => [.. Seen.SelectMany(message => message.Lines), .. Window?.Lines ?? [], .. Notice is null ? Array.Empty<string>() : [Notice]];

    /// <summary>The words a tap was answered with, shown under the card.</summary>
    public string? Notice { get; private set; }

    /// <summary>The card of the window that opened or changed; null if none did.</summary>
    public Card? Window { get; private set; }

    /// <summary>What a search found: names with what stands below, and the card each would put into the message.</summary>
    public IReadOnlyList<(string Name, string Below, Card Card)> Hits { get; private set; } = [];

    /// <summary>Waits for the bot's answer.</summary>
    public TaskAwaiter<Exchange> GetAwaiter() => WaitAsync().GetAwaiter();

    /// <summary>The bot says all this, in this order; each text is part of a line.</summary>
    public async Task<Exchange> BotReplies(params string[] texts)
    {
        await this;
        var rest = Lines.ToList();
        foreach (var text in texts)
        {
            var at = rest.FindIndex(line => line.Contains(text, StringComparison.Ordinal));
            Assert.True(at >= 0, $"The bot did not say \"{text}\". {Story()}");
            rest.RemoveRange(0, at);
        }
        return this;
    }

    /// <summary>The bot answers, and none of this is in it.</summary>
    public async Task<Exchange> BotRepliesWithout(params string[] texts)
    {
        await this;
        Assert.NotEmpty(Lines);
        foreach (var text in texts)
        {
            Assert.False(Lines.Any(line => line.Contains(text, StringComparison.Ordinal)), $"The bot said \"{text}\". {Story()}");
        }
        return this;
    }

    /// <summary>The bot takes note and says nothing.</summary>
    public async Task<Exchange> BotIsSilent()
    {
        await this;
        Assert.True(Lines.Count == 0 && Status is HttpStatusCode.OK, Story());
        return this;
    }

    /// <summary>Waits for the status, whatever else comes with it.</summary>
    public async Task<HttpStatusCode> StatusAsync()
    {
        await _done;
        _bench.Connector.ThrowIfRulesWereBroken();
        return Status;
    }

    /// <summary>The bot's door refuses it with this status, and nothing is said.</summary>
    public async Task<Exchange> IsRefused(HttpStatusCode status)
    {
        await _done;
        Assert.True(Lines.Count == 0 && Status == status, Story());
        return this;
    }

    // Everything that helps to find out why, since a failing dialogue is rarely run by hand.
    private string Story() =>
        $"It answered {(int)Status} {Body} and said:\n{Shown(Seen)}  {Notice}\nIt logged:\n"
        + string.Join('\n', _bench.Bots.SelectMany(bot => bot.Log.Entries).Where(entry => entry.StartsWith("Warn", StringComparison.Ordinal)
            || entry.StartsWith("Error", StringComparison.Ordinal) || entry.StartsWith("Critical", StringComparison.Ordinal)).TakeLast(5));

    internal static string Shown(IEnumerable<Message> messages)
    {
        var text = new StringBuilder();
        foreach (var message in messages)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"  --- {message.Id}");
            foreach (var line in message.Lines)
            {
                text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"  {line}");
            }
        }
        return text.ToString();
    }

    private async Task RunAsync()
    {
        using var response = await _bench.DeliverAsync(Activity);
        Status = response.StatusCode;
        Body = await response.Content.ReadAsStringAsync();
        if (response.IsSuccessStatusCode && Activity["name"]?.GetValue<string>() is { } invoke)
        {
            var answer = Body == "" ? null : JsonNode.Parse(Body) as JsonObject;
            await _bench.Connector.KeepsRenderedAsync(answer, "in an answer");
            if (invoke == "adaptiveCard/action")
            {
                ShowAnswer(answer);
            }
            else if (invoke.StartsWith("composeExtension/", StringComparison.Ordinal) || invoke.StartsWith("task/", StringComparison.Ordinal))
            {
                ShowBeside(answer);
            }
        }
        Seen = _chat.Since(_before);
    }

    private async Task<Exchange> WaitAsync()
    {
        await _done;
        _bench.Connector.ThrowIfRulesWereBroken();
        return this;
    }

    // An answer without a body makes Teams show an error and ask again, so it is as bad as a broken card.
    private void ShowAnswer(JsonObject? answer)
    {
        switch (answer?["type"]?.GetValue<string>(), answer?["value"])
        {
            case (OutgoingRules.CardType, JsonObject card):
                if (_bench.Connector.KeepsRules(CardRules.BrokenBy(card), "answer to a tap") && On is not null)
                {
                    _person.Chat.Replace(On.Id, card);
                }
                break;
            case ("application/vnd.microsoft.activity.message", JsonValue words):
                Notice = words.GetValue<string>();
                break;
            case ("application/vnd.microsoft.error", JsonObject error):
                Notice = error["message"]?.GetValue<string>();
                break;
            default:
                _bench.Connector.KeepsRules([$"an invoke response Teams does not understand: {Body}"], "answer to a tap");
                break;
        }
    }

    private void ShowBeside(JsonObject? answer)
    {
        var (shown, value) = (answer?["task"] ?? answer?["composeExtension"], answer?["task"]?["value"]);
        var content = value is JsonObject window ? window["card"]?["content"] as JsonObject : null;
        switch (shown?["type"]?.GetValue<string>())
        {
            case "continue" when content is { } card:
                Window = new Card(card);
                var executes = Window.Actions.Where(action => action.Type == "Action.Execute").Select(action => "a window cannot execute: " + action.Title);
                _bench.Connector.KeepsRules([.. CardRules.BrokenBy(card), .. executes], "window");
                break;
            case "message":
                Notice = (value ?? shown["text"])!.GetValue<string>();
                break;
            case "result":
                Hits = [.. shown["attachments"]!.AsArray().Select(hit => (
                    hit!["preview"]!["content"]!["title"]!.GetValue<string>(), hit["preview"]!["content"]!["text"]!.GetValue<string>(), new Card(hit["content"]!.AsObject())))];
                _bench.Connector.KeepsRules(Hits.SelectMany(hit => CardRules.BrokenBy(hit.Card.Json)), "search");
                break;
            default:
                _bench.Connector.KeepsRules([$"an answer Teams does not understand: {Body}"], "beside a chat");
                break;
        }
    }
}
