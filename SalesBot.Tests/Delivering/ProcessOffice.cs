using System.Globalization;
using SalesBot.Tests.Local;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Delivering;

/// <summary>
/// Many stalled deals, and the real program over them in processes of its own, against Azurite and a Connector over
/// HTTP. The clocks run twelve times as fast, so that leases end in seconds; everything else is as in production.
/// </summary>
internal sealed class ProcessOffice : IAsyncDisposable
{
    private const int Pace = 12;

    // Whoever takes longer is broken; a run that is well waits for nothing so long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // A Tuesday, 10:00 in Shanghai: nothing waits for a morning, and no list of a week is due.
    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private readonly DateTimeOffset opened = TimeProvider.System.GetUtcNow();
    private readonly string folder = Directory.CreateTempSubdirectory("salesbot-process-").FullName;
    private readonly List<RunningBot> bots = [];
    private readonly Bench.Bench bench;

    private ProcessOffice(Bench.Bench bench, StalledDeals deals) => (this.bench, Deals) = (bench, deals);

    public StalledDeals Deals { get; }

    public Bench.FakeConnector Connector => bench.Connector;

    public static async Task<ProcessOffice> OpenAsync()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signal that stops a process in its tracks.");
        var bench = await Bench.Bench.OpenAsync();
        bench.Time.SetUtcNow(Morning);
        return new ProcessOffice(bench, await StalledDeals.BeginAsync(bench));
    }

    /// <summary>Starts one more process of the bot.</summary>
    /// <param name="skew">How wrong its clock is.</param>
    /// <param name="store">Another way to storage; straight if null.</param>
    public async Task<RunningBot> StartAsync(TimeSpan skew = default, FaultProxy? store = null)
    {
        var offset = Now + skew - TimeProvider.System.GetUtcNow();
        var bot = await RunningBot.StartAsync(folder, "Application started", [
            .. bench.Settings,
            .. store is null ? Array.Empty<string>() : ["--Storage:ConnectionString", store.ConnectionString],
            "--Local:Playground", "false",
            "--Logging:LogLevel:SalesBot.Alerts.Sweeping", "Debug",
            "--Local:ClockOffset", offset.ToString("c", CultureInfo.InvariantCulture),
            "--Local:ClockPace", Pace.ToString(CultureInfo.InvariantCulture),
        ]);
        bots.Add(bot);
        return bot;
    }

    /// <summary>
    /// Waits until a process has swept twice, and asserts that nothing is left to be found by then: one sweep sees the leases
    /// of whoever died, the next takes them.
    /// </summary>
    public async Task FindsAllInTwoSweepsAsync(RunningBot bot)
    {
        await bot.PrintsAsync("Sweep: ", 2);
        Assert.Null(await Deals.UnfoundAsync(Now));
    }

    /// <summary>Waits until everybody heard of every deal of theirs, and nothing is left to be looked at or told.</summary>
    public async Task SettlesAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        while (await Deals.LeftAsync(Now) is { } left)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, left);
            await Task.Delay(200);
        }
    }

    public async ValueTask DisposeAsync()
    {
        bots.ForEach(bot => bot.Dispose());
        await bench.DisposeAsync();
        TemporaryFolder.Remove(folder);
    }

    // On a clock that is right.
    private DateTimeOffset Now => Morning + ((TimeProvider.System.GetUtcNow() - opened) * Pace);
}
