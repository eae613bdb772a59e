using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Tests.Bench;

/// <summary>The part of Microsoft Graph that names managers and members, on loopback over real HTTP.</summary>
public sealed class FakeDirectory
{
    private readonly ConcurrentDictionary<string, Person> _managers = new();
    private readonly ConcurrentDictionary<(string, string), bool> _groups = new();
    private readonly ConcurrentQueue<string> _asked = new();

    /// <summary>Goes wrong as told, for every request; null is a plain answer.</summary>
    public Fault? Fault { get; set; }

    /// <summary>Whom it was asked about, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>From now on it names this manager for somebody.</summary>
    public void Names(Person rep, Person manager)
    {
        ArgumentNullException.ThrowIfNull(rep);
        _managers[rep.AadObjectId] = manager;
    }

    /// <summary>From now on somebody is in a group or has a directory role.</summary>
    public void Adds(Person person, string group)
    {
        ArgumentNullException.ThrowIfNull(person);
        _groups[(person.AadObjectId, group)] = true;
    }

    internal void Map(WebApplication app, IdentityProvider identity)
    {
        MapManagers(app, identity);
        app.MapPost("/graph/v1.0/users/{id}/checkMemberObjects", async (HttpContext context, string id) =>
        {
            _asked.Enqueue(id);
            if (!identity.Knows(context.Request.Headers.Authorization))
            {
                return Results.StatusCode(401);
            }

            if (Fault is { Status: { } status })
            {
                return Results.StatusCode(status);
            }

            var ids = (await JsonNode.ParseAsync(context.Request.Body))!["ids"]!.AsArray().Select(group => group!.GetValue<string>());
            return Results.Text(new JsonObject { ["value"] = new JsonArray([.. ids.Where(group => _groups.ContainsKey((id, group))).Select(group => (JsonNode)group)]) }.ToJsonString(), "application/json");
        });
    }

    private void MapManagers(WebApplication app, IdentityProvider identity) => app.MapGet("/graph/v1.0/users/{id}/manager", async (HttpContext context, string id) =>
    {
        _asked.Enqueue(id);
        if (!identity.Knows(context.Request.Headers.Authorization))
        {
            return Results.StatusCode(401);
        }

        await (Fault?.Until ?? Task.CompletedTask);
        if (Fault is { Aborts: true })
        {
            context.Abort();
            return Results.Empty;
        }

        if (Fault is { Status: { } status })
        {
            context.Response.Headers.RetryAfter = Fault.RetryAfter;
            return Results.StatusCode(status);
        }

        Assert.Equal("?$select=id,displayName", context.Request.QueryString.Value);
        return _managers.TryGetValue(id, out var manager)
            ? Results.Text(new JsonObject { ["@odata.type"] = "#microsoft.graph.user", ["id"] = manager.AadObjectId, ["displayName"] = manager.Name }.ToJsonString(), "application/json")
            : Results.StatusCode(404);
    });
}
