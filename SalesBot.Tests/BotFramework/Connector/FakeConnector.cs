using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SalesBot.Tests.BotFramework.Connector;

/// <summary>A Connector on this machine: keeps every call, and answers with new ids until told to answer otherwise.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private Loopback? server;

    public List<Request> Calls { get; } = [];

    public Func<HttpContext, Task>? Answer { get; set; }

    public string ServiceUrl => new Uri(server!.Address, "teams").AbsoluteUri;

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector.server = await Loopback.StartAsync(connector.AnswerAsync);
        return connector;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Calls.Add(new Request($"{context.Request.Method} {target}", text, context.Request.Headers.Authorization.ToString()));
        if (Answer is not null)
        {
            await Answer(context);
        }
        else
        {
            context.Response.StatusCode = 201;
            await context.Response.WriteAsJsonAsync(new { id = $"id {Calls.Count}" });
        }
    }

    public async ValueTask DisposeAsync() => await server!.DisposeAsync();

    public sealed record Request(string Line, string Body, string Authorization)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    }
}
