using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Bench;

/// <summary>
/// Teams and the Bot Connector, on loopback over real HTTP. It records every call, shows messages in chats, goes
/// wrong as told, and refuses whatever Teams would refuse: an activity that breaks a rule fails the test.
/// </summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly ConcurrentDictionary<string, Chat> _chats = new();
    private readonly ConcurrentDictionary<string, Person> _people = new();
    private int _lastId = 1_795_000;

    private FakeConnector(WebApplication app)
    {
        _app = app;
        Identity.Map(app);
        Directory.Map(app, Identity);
        app.Map("/teams/{**path}", AnswerAsync);
        Files.Map(app);
    }

    /// <summary>Scheme, host and port.</summary>
    public string Root => _app.Urls.Single();

    /// <summary>What activities carry as their service address.</summary>
    public string ServiceUrl => $"{Root}/teams/";

    /// <summary>The host and port, as the bot's settings name it.</summary>
    public string Host => new Uri(Root).Authority;

    /// <summary>Keys and tokens.</summary>
    public IdentityProvider Identity { get; } = new();

    /// <summary>The company's directory.</summary>
    public FakeDirectory Directory { get; } = new();

    /// <summary>People's own files.</summary>
    public FakeFiles Files { get; } = new();

    /// <summary>Everything the bot asked of the Connector, in order, also what went wrong.</summary>
    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>Decides for each call whether it goes wrong; null is a plain answer.</summary>
    public Func<ConnectorCall, Fault?> Script { get; set; } = _ => null;

    /// <summary>If set, calls beyond these limits are answered with 429.</summary>
    public RateLimits? Limits { get; set; }

    /// <summary>Starts one on a free port.</summary>
    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Fails with every rule broken since the last time it was asked.</summary>
    public void ThrowIfRulesWereBroken()
    {
        List<string> broken = [];
        while (_violations.TryDequeue(out var rule))
        {
            broken.Add(rule);
        }
        Assert.True(broken.Count == 0, $"The bot sent what Teams would refuse:\n  {string.Join("\n  ", broken)}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    internal void Join(Person person)
    {
        _people[person.Mri] = person;
        _chats[person.Chat.Id] = person.Chat;
    }

    internal Chat Group()
    {
        var group = new Chat($"19:{Guid.NewGuid():N}@thread.v2");
        _chats[group.Id] = group;
        return group;
    }

    internal bool KeepsRules(IEnumerable<string> broken, string where)
    {
        var rules = broken.ToArray();
        foreach (var rule in rules)
        {
            _violations.Enqueue($"{where}: {rule}");
        }
        return rules.Length == 0;
    }

    /// <summary>Every card of every test goes through the official renderer.</summary>
    internal async Task KeepsRenderedAsync(JsonNode? sent, string where)
    {
        foreach (var card in CardsIn(sent).ToList())
        {
            KeepsRules(await CardRenderer.ProblemsAsync(card.ToJsonString()), $"the renderer, of a card {where}");
        }
    }

    private static IEnumerable<JsonObject> CardsIn(JsonNode? node) => node switch
    {
        JsonObject item when item["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "AdaptiveCard" => [item],
        JsonObject item => item.SelectMany(part => CardsIn(part.Value)),
        JsonArray array => array.SelectMany(CardsIn),
        _ => [],
    };

    private async Task AnswerAsync(HttpContext context, string path)
    {
        using var reader = new StreamReader(context.Request.Body);
        var raw = await reader.ReadToEndAsync();
        var call = new ConnectorCall(context.Request.Method, path, raw == "" ? null : JsonNode.Parse(raw)!.AsObject());
        _calls.Enqueue(call);
        if (!Identity.Knows(context.Request.Headers.Authorization))
        {
            await WriteAsync(context, 401, Error("Unauthorized"));
            return;
        }
        var fault = Script(call);
        await (fault?.Until ?? Task.CompletedTask);
        if (fault is { Aborts: true })
        {
            context.Abort();
            return;
        }
        if (fault is { Status: { } status })
        {
            context.Response.Headers.RetryAfter = fault.RetryAfter;
            context.Response.Headers.Location = fault.Location;
            await WriteAsync(context, status, Error(fault.Code));
            return;
        }
        if (Limits is { } limits && (call.Method is "POST" or "PUT") && !limits.Takes(path.Split('/') is [_, _, var chat, ..] ? chat : call.Body?["members"]?[0]?["id"]?.GetValue<string>() ?? ""))
        {
            context.Response.Headers.RetryAfter = "1";
            await WriteAsync(context, 429, Error("Throttled"));
            return;
        }
        await KeepsRenderedAsync(call.Body, "sent");
        var (answerStatus, body) = Answer(call, raw);
        if (fault is { DropsAnswer: true })
        {
            context.Abort();
            return;
        }
        await WriteAsync(context, answerStatus, body);
    }

    private (int Status, JsonNode? Body) Answer(ConnectorCall call, string raw)
    {
        var parts = call.Path.Split('/').Select(Uri.UnescapeDataString).ToArray();
        return (call.Method, parts) switch
        {
            ("POST", ["v3", "conversations"]) => Create(call.Body!),
            ("POST", ["v3", "conversations", var chat, "activities", ..]) when Find(chat) is { } found => Send(found, call.Body!, raw),
            ("PUT", ["v3", "conversations", var chat, "activities", var id]) when Find(chat) is { } found => Change(found, id, call.Body!, raw),
            ("DELETE", ["v3", "conversations", var chat, "activities", var id]) when Find(chat) is { } found =>
                found.Delete(id) ? (200, null) : (404, Error("ActivityNotFoundInConversation")),
            ("GET", ["v3", "conversations", var chat, "members", var id]) when MemberOf(chat, id) is { } member => (200, member.ToAccount()),
            _ => (404, Error("ConversationNotFound")),
        };
    }

    private (int Status, JsonNode? Body) Create(JsonObject parameters)
    {
        var members = parameters["members"] as JsonArray ?? [];
        if (parameters["isGroup"]?.GetValue<bool>() == true || members.Count != 1
            || parameters["tenantId"]?.GetValue<string>() is null
            || !_people.TryGetValue(members[0]?["id"]?.GetValue<string>() ?? "", out var person))
        {
            return (400, Error("BadSyntax"));
        }
        return (201, new JsonObject { ["id"] = person.Chat.Id });
    }

    private (int Status, JsonNode? Body) Send(Chat chat, JsonObject activity, string raw)
    {
        if (!KeepsRules(OutgoingRules.BrokenBy(activity, raw), "message sent"))
        {
            return (400, Error("BadSyntax"));
        }
        if (activity.TypeName() != "message")
        {
            return (202, null);
        }
        var id = Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
        chat.Add(id, activity);
        return (201, new JsonObject { ["id"] = id });
    }

    private (int Status, JsonNode? Body) Change(Chat chat, string id, JsonObject activity, string raw)
    {
        if (!KeepsRules(OutgoingRules.BrokenBy(activity, raw), "message changed"))
        {
            return (400, Error("BadSyntax"));
        }
        return chat.Update(id, activity)
            ? (200, new JsonObject { ["id"] = id })
            : (404, Error("ActivityNotFoundInConversation"));
    }

    private Chat? Find(string id) => _chats.GetValueOrDefault(id);

    private Person? MemberOf(string chat, string id) =>
        _people.Values.FirstOrDefault(person => person.Chat.Id == chat && (person.Mri == id || person.AadObjectId == id));

    private static JsonObject Error(string code) =>
        new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = $"{code}, says the bench." } };

    private static Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        return body is null ? Task.CompletedTask : context.Response.WriteAsJsonAsync(body, JsonSerializerOptions.Default);
    }
}
