using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.BotFramework;

/// <summary>A web server on a free port of this machine, answering every request with one function.</summary>
public sealed class Loopback : IAsyncDisposable
{
    private readonly WebApplication server;

    private Loopback(WebApplication server) => this.server = server;

    public Uri Address => new(server.Urls.First());

    public static async Task<Loopback> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return new Loopback(server);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
