using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// The least a bot can do: parse the activity, post one fixed reply to the Connector, answer 200. No token either way.
/// </summary>
internal static class Floor
{
    private static readonly byte[] Reply = """{"type":"message","text":"Echo"}"""u8.ToArray();

    public static WebApplication Build(string[] settings)
    {
        var app = WebApplication.CreateBuilder(settings).Build();
#pragma warning disable CA2000 // Lives as long as the process.
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
#pragma warning restore CA2000
        app.MapPost("/api/messages", (HttpContext context) => AnswerAsync(context, http));
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, HttpClient http)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        using var reply = new ByteArrayContent(Reply) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) } };
        using var response = await http.PostAsync(AnswerAddress(activity.RootElement), reply, context.RequestAborted);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
    }

    private static Uri AnswerAddress(JsonElement activity)
    {
        var conversation = Uri.EscapeDataString(activity.GetProperty("conversation").GetProperty("id").GetString()!);
        var id = Uri.EscapeDataString(activity.GetProperty("id").GetString()!);
        return new Uri($"{activity.GetProperty("serviceUrl").GetString()}v3/conversations/{conversation}/activities/{id}");
    }
}
