using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Tests.Bench;

/// <summary>Where Teams lets a bot put a file once the person allowed it, on loopback over real HTTP.</summary>
public sealed class FakeFiles
{
    private readonly ConcurrentQueue<PutFile> _put = new();

    /// <summary>What every upload is answered with.</summary>
    public int Status { get; set; } = 201;

    /// <summary>What was put, in order.</summary>
    public IReadOnlyList<PutFile> Put => [.. _put];

    internal void Map(WebApplication app) => app.MapPut("/files/{name}", async (HttpContext context, string name) =>
    {
        using var reader = new StreamReader(context.Request.Body);
        _put.Enqueue(new PutFile(name, await reader.ReadToEndAsync(), context.Request.Headers.ContentRange.ToString(), context.Request.Headers.Authorization.ToString()));
        return Results.StatusCode(Status);
    });
}

/// <summary>A file as it came.</summary>
/// <param name="Name">The end of its address.</param>
/// <param name="Content">The file.</param>
/// <param name="Range">Which bytes of it these are.</param>
/// <param name="Authorization">The token that came with it; empty if none did.</param>
public sealed record PutFile(string Name, string Content, string Range, string Authorization);
