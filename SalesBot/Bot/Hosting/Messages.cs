using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Primitives;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// <c>POST /api/messages</c>: the only way in. Whatever arrives is measured before it is parsed and parsed before
/// it is believed; bad input is answered with 4xx and a reason, never with 500.
/// </summary>
public sealed class Messages(
    IBotFrameworkHttpAdapter adapter, BotOptions options, TimeProvider time, ILogger<Messages> log)
{
    /// <summary>Where the Bot Connector delivers.</summary>
    public const string Path = "/api/messages";

    /// <summary>The largest body in bytes. The Connector itself stops at 262,144 (botframework-sdk issue 6669).</summary>
    public const int MaxBody = 256 * 1024;

    // Teams gives up after 15 seconds and sends the message again; ten leave time to answer.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    /// <summary>Receives one activity and lets the bot take its turn.</summary>
    public async Task ReceiveAsync(HttpContext context, IBot bot)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Objection(context) is { } objection)
        {
            await RefuseAsync(context, objection.Status, objection.Reason);
            return;
        }
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException bad)
        {
            await RefuseAsync(context, bad.StatusCode, "The body is broken or larger than 256 KB.");
            return;
        }
        if (JsonShape.Fault(body.GetBuffer().AsSpan(0, (int)body.Length)) is { } fault)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, fault);
            return;
        }
        body.Position = 0;
        context.Request.Body = body;
        await TakeTurnAsync(context, bot);
    }

    /// <summary>What the headers alone give away, so that nothing of the body need be read.</summary>
    private (int Status, string Reason)? Objection(HttpContext context)
    {
        if (options.IsAnonymous && !IsThisMachine(context))
        {
            return (StatusCodes.Status403Forbidden, "Without credentials only this machine is served.");
        }
        if (!options.IsAnonymous && !IsBearer(context.Request.Headers.Authorization))
        {
            return (StatusCodes.Status401Unauthorized, "One bearer token is needed.");
        }
        return context.Request.HasJsonContentType()
            ? null
            : (StatusCodes.Status415UnsupportedMediaType, "The body must be application/json.");
    }

    // The connection tells who is near; the name asked for, that no web page has pointed its own name here.
    private static bool IsThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && ConnectorHosts.IsLoopback(context.Request.Host.Host);

    private static bool IsBearer(StringValues header) =>
        header is [{ } only] && only.Split(' ') is ["Bearer", { Length: > 0 }];

    private async Task TakeTurnAsync(HttpContext context, IBot bot)
    {
        // Not the caller's patience: when the Connector hangs up, a turn half done is still finished.
        using var budget = new CancellationTokenSource(Budget, time);
        try
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, budget.Token);
        }
        catch (NotAdmittedException refused)
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, refused.Message);
        }
        catch (Exception e) when (e is JsonException or Newtonsoft.Json.JsonException)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The body is not an activity.");
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            log.LogError("A turn was given up after {Budget} seconds.", Budget.TotalSeconds);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The turn took too long.");
        }
    }

    private async Task RefuseAsync(HttpContext context, int status, string reason)
    {
        if (context.Response.HasStarted)
        {
            return;
        }
        log.LogWarning("Refused with {Status}: {Reason}", status, reason);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(reason, context.RequestAborted);
    }
}
