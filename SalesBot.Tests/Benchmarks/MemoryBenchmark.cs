using System.Diagnostics;

namespace SalesBot.Tests.Benchmarks;

/// <summary>From starting the process to the first reply, and the memory it holds then and after 10,000 turns.</summary>
internal static class MemoryBenchmark
{
    private const int Starts = 3;
    private const int AtOnce = 16;
    private const int TurnsEach = 625;

    // Long enough for what start-up left behind to be done.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(LeanConnector connector)
    {
        Table.Start("Start and memory", "", "ms to first reply", "MB idle", $"MB after {AtOnce * TurnsEach} turns", "MB idle again");
        foreach (var kind in new[] { "floor", "echo" })
        {
            var first = await FirstReplyAsync(kind, connector);
            await using var host = await HostProcess.StartAsync(kind, connector);
            await new Speaker(host).SayAsync("hello");
            var idle = await AfterIdleAsync(host);
            Speaker[] speakers = [.. Enumerable.Range(0, AtOnce).Select(_ => new Speaker(host))];
            await Figures.MeasureAsync(host, speakers, TurnsEach, "hello");
            var after = Megabytes(await host.UsageAsync());
            Table.Row(kind, Table.Number(first, 0), idle, after, await AfterIdleAsync(host));
        }

        var bot = await FirstReplyAsync("bot", connector, await Bench.Bench.TablesOfOnesOwnAsync());
        await using var real = await HostProcess.StartAsync("bot", connector, await Bench.Bench.TablesOfOnesOwnAsync());
        await new Speaker(real).SayAsync("help");
        Table.Row("bot", Table.Number(bot, 0), await AfterIdleAsync(real), "", "");
    }

    private static async Task<double> FirstReplyAsync(string kind, LeanConnector connector, params string[] settings)
    {
        var best = double.MaxValue;
        for (var time = 0; time < Starts; time++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var host = await HostProcess.StartAsync(kind, connector, settings);
            await new Speaker(host).SayAsync("help");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static async Task<string> AfterIdleAsync(HostProcess host)
    {
        await Task.Delay(Idle);
        return Megabytes(await host.UsageAsync());
    }

    private static string Megabytes(Usage usage) => Table.Number(usage.WorkingSetBytes / 1e6, 0);
}
