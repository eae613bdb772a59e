using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Storage;

/// <summary>What the proxy does to a request.</summary>
public enum Fault
{
    /// <summary>Passes it on.</summary>
    None,

    /// <summary>Answers 503 ServerBusy; the store never sees it.</summary>
    Busy,

    /// <summary>Answers nothing until the caller gives up; the store never sees it.</summary>
    Hang,

    /// <summary>Passes it on and cuts the line instead of giving the answer.</summary>
    CommitThenDrop,

    /// <summary>Cuts the line before the store sees it.</summary>
    Drop,
}

/// <summary>
/// A loopback proxy before Azurite that can be ill in the ways the service can and the emulator cannot.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly HttpClient azurite = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly ConcurrentQueue<string> seen = new();
    private readonly WebApplication app;
    private readonly int target;

    private FaultProxy(int target)
    {
        this.target = target;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(ServeAsync);
    }

    /// <summary>Decides what happens to each request; called with its method, path and query, and its number from 0.</summary>
    public Func<string, int, Fault> Rule { get; set; } = (_, _) => Fault.None;

    /// <summary>If set, called with what each batch writes before the store sees it.</summary>
    public Action<string>? AtBatch { get; set; }

    /// <summary>If set, no page of a query has more rows than this, and every other page is empty.</summary>
    public int? PageSize { get; set; }

    /// <summary>Each request as "METHOD path?query".</summary>
    public IReadOnlyCollection<string> Seen => seen;

    public string ConnectionString => Azurite.ConnectionString(Port);

    private int Port => new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    public static async Task<FaultProxy> StartAsync()
    {
        var proxy = new FaultProxy((await Azurite.SharedAsync()).Port);
        await proxy.app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        azurite.Dispose();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var what = $"{context.Request.Method} {Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString.Value)}";
        var number = seen.Count;
        seen.Enqueue(what);
        if (AtBatch is { } atBatch && what.EndsWith("$batch", StringComparison.Ordinal))
        {
            context.Request.EnableBuffering();
            using var body = new StreamReader(context.Request.Body, leaveOpen: true);
            atBatch(await body.ReadToEndAsync());
            context.Request.Body.Position = 0;
        }

        var fault = Rule(what, number);
        if (fault == Fault.Busy)
        {
            context.Response.StatusCode = 503;
            return;
        }

        if (fault == Fault.Hang)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (fault is Fault.Drop or Fault.Hang)
        {
            context.Abort();
            return;
        }

        if (PageSize is not null && IsFirstSight(context))
        {
            await context.Response.WriteAsync("{\"value\":[]}");
            return;
        }

        using var response = await PassOnAsync(context);
        if (fault == Fault.CommitThenDrop)
        {
            context.Abort();
            return;
        }

        await AnswerAsync(context, response);
    }

    /// <summary>A query's first sight of a page gets no rows and a token that leads to the same page again.</summary>
    private static bool IsFirstSight(HttpContext context)
    {
        var query = context.Request.Query;
        if (context.Request.Method != "GET" || !context.Request.Path.Value!.EndsWith("()", StringComparison.Ordinal))
        {
            return false;
        }

        var (partition, row) = ((string?)query["NextPartitionKey"] ?? "-", (string?)query["NextRowKey"] ?? "-");
        if (partition.StartsWith("seen!", StringComparison.Ordinal))
        {
            return false;
        }

        context.Response.Headers["x-ms-continuation-NextPartitionKey"] = "seen!" + partition;
        context.Response.Headers["x-ms-continuation-NextRowKey"] = row;
        context.Response.ContentType = "application/json;odata=minimalmetadata";
        return true;
    }

    private async Task<HttpResponseMessage> PassOnAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"http://127.0.0.1:{target}{PathOf(context)}{QueryFor(context)}");
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, value) in context.Request.Headers)
        {
            if (name != "Host" && !request.Headers.TryAddWithoutValidation(name, value.ToArray()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value.ToArray());
            }
        }

        return await azurite.SendAsync(request, HttpCompletionOption.ResponseContentRead);
    }

    // As it came over the wire: written in another way it would not be what the client signed.
    private static string PathOf(HttpContext context) => context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];

    private string QueryFor(HttpContext context)
    {
        if (PageSize is not { } size || context.Request.Method != "GET" || !context.Request.Path.Value!.EndsWith("()", StringComparison.Ordinal))
        {
            return context.Request.QueryString.Value ?? "";
        }

        var query = context.Request.Query.Where(pair => pair.Key != "$top")
            .Select(pair => (pair.Key, Value: pair.Value.ToString()))
            .Select(pair => (pair.Key, Value: pair.Value.StartsWith("seen!", StringComparison.Ordinal) ? pair.Value[5..] : pair.Value))
            .Where(pair => pair.Value != "-")
            .Append((Key: "$top", Value: size.ToString(CultureInfo.InvariantCulture)));
        return "?" + string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, value) in response.Headers.Concat(response.Content.Headers))
        {
            if (name is not ("Transfer-Encoding" or "Connection" or "Keep-Alive"))
            {
                context.Response.Headers[name] = value.ToArray();
            }
        }

        await response.Content.CopyToAsync(context.Response.Body);
    }
}
