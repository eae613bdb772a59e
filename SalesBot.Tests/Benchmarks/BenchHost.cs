using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Hosting;
using SalesBot.Local.Demo;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// What is measured, in a process of its own, so that its CPU, allocations and memory are nobody else's. It lives as
/// long as the process that started it.
/// </summary>
internal static class BenchHost
{
    /// <summary>The first argument that leads here.</summary>
    public const string Command = "bench-host";

    /// <summary>What stands before the address on the line that says the host is listening.</summary>
    public const string Listening = "bench-host listens at ";

    /// <summary>Where the host tells its <see cref="Usage"/>.</summary>
    public const string UsagePath = "/bench/usage";

    /// <summary>Runs a host until standard input ends.</summary>
    /// <param name="kind"><c>floor</c>, <c>echo</c>, <c>prompt</c> or <c>bot</c>.</param>
    /// <param name="settings">Settings as on the bot's command line.</param>
    public static async Task<int> RunAsync(string kind, string[] settings)
    {
        await using var app = Build(kind, settings);
        var storageCalls = CountStorageCalls();
        app.MapGet(UsagePath, () => Results.Json(Usage.OfThisProcess(storageCalls())));
        await app.StartAsync();
        Console.WriteLine(Listening + app.Urls.Single());
        while (await Console.In.ReadLineAsync() is not null)
        {
        }

        await app.StopAsync();
        return 0;
    }

    private static WebApplication Build(string kind, string[] settings) => kind switch
    {
        "floor" => Floor.Build(settings),
        "echo" => BuildDoor<EchoWithState>(settings, new NoOpStorage()),
        "prompt" => BuildDoor<CardWaterfall>(settings, new HeldStorage()),
        "bot" => Program.Build(settings, services => services.AddSingleton<Feature, DemoFeature>().AddSingleton<NoticeKind, DrainBenchmark.BenchNotice>()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such host."),
    };

    // The bot's own door, with its token validation, gate and outgoing guard, and another bot behind it.
    private static WebApplication BuildDoor<TBot>(string[] settings, IStorage storage)
        where TBot : class, IBot
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddDoor();
        builder.Services.AddSingleton(storage);
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<IBot, TBot>();
        var app = builder.Build();
        app.MapDoor();
        return app;
    }

    private static Func<long> CountStorageCalls()
    {
        long calls = 0;
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "salesbot.turn.storage_calls")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, count, _, _) => Interlocked.Add(ref calls, count));
        listener.Start();
        return () => Interlocked.Read(ref calls);
    }
}
