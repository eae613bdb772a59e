using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Bench;

/// <summary>
/// The real program, in this process, listening on loopback, with the settings of a production bot in a cloud of its
/// own. Only the clock is ours.
/// </summary>
public sealed class BotUnderTest : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BotUnderTest(WebApplication app, Log log)
    {
        (_app, Log) = (app, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>A client of the door.</summary>
    public HttpClient Client { get; }

    /// <summary>The program's own services, to look at state from inside.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Everything it logged, at every level.</summary>
    public Log Log { get; }

    /// <summary>Starts the program.</summary>
    /// <param name="settings">Settings as on the command line: key, value, key, value.</param>
    /// <param name="time">Its clock.</param>
    /// <param name="replace">Puts something in place of a service, last of all.</param>
    public static async Task<BotUnderTest> StartAsync(
        IEnumerable<string> settings, TimeProvider time, Action<IServiceCollection>? replace = null)
    {
        var log = new Log();
        string[] args = ["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:LogLevel:Default", "Trace", .. settings];
        var app = Program.Build(args, services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton(time);
            Background.StopTimers(services);
            services.AddSingleton<ILoggerProvider>(log);
            services.AddLogging(logging => logging.AddFilter<Microsoft.Extensions.Logging.Console.ConsoleLoggerProvider>(_ => false));
            replace?.Invoke(services);
        });
        await app.StartAsync();
        return new BotUnderTest(app, log);
    }

    /// <summary>Posts a body to the door.</summary>
    /// <param name="body">The body as it goes over the wire.</param>
    /// <param name="authorization">The value of the header, or null for none.</param>
    public Task<HttpResponseMessage> PostAsync(byte[] body, string? authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }
        return Client.SendAsync(request);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
