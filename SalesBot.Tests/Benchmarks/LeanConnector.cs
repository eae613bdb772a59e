using System.Collections.Concurrent;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// A Connector that does as little as it can, so that what is measured is not its own work: it takes any reply, knows
/// whether it came with the bot's token, and keeps the last one of each conversation.
/// </summary>
internal sealed class LeanConnector : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte[]> _last = new();
    private long _replies;
    private long _signed;
    private long _marked;

    private LeanConnector(WebApplication app)
    {
        _app = app;
        Identity.Map(app);
        app.Map("/teams/v3/conversations/{conversation}/activities/{id?}", ReceiveAsync);
    }

    public IdentityProvider Identity { get; } = new();

    /// <summary>Scheme, host and port.</summary>
    public string Root => _app.Urls.Single();

    /// <summary>What activities carry as their service address.</summary>
    public string ServiceUrl => $"{Root}/teams/";

    /// <summary>Replies so far.</summary>
    public long Replies => Interlocked.Read(ref _replies);

    /// <summary>Replies so far that carried a token of the identity provider.</summary>
    public long Signed => Interlocked.Read(ref _signed);

    /// <summary>What a message holds that is counted in <see cref="Marked"/>.</summary>
    public byte[] Mark { get; set; } = [];

    /// <summary>Messages so far that held it.</summary>
    public long Marked => Interlocked.Read(ref _marked);

    /// <summary>If set, calls beyond these limits are answered with 429.</summary>
    public RateLimits? Limits { get; set; }

    public static async Task<LeanConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new LeanConnector(builder.Build());
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>The body of the last reply in a conversation.</summary>
    public string LastReply(string conversation) =>
        _last.TryGetValue(conversation, out var body) ? System.Text.Encoding.UTF8.GetString(body) : "";

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var body = new byte[(int)context.Request.ContentLength!];
        await context.Request.Body.ReadExactlyAsync(body);
        if (Limits?.Takes((string)context.Request.RouteValues["conversation"]!) == false)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        _last[(string)context.Request.RouteValues["conversation"]!] = body;
        Interlocked.Increment(ref _replies);
        if (Mark.Length > 0 && body.AsSpan().IndexOf(Mark) >= 0)
        {
            Interlocked.Increment(ref _marked);
        }

        if (Identity.Knows(context.Request.Headers.Authorization))
        {
            Interlocked.Increment(ref _signed);
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await context.Response.Body.WriteAsync(Answer);
    }
}
