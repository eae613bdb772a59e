using System.Diagnostics;

namespace SalesBot.Tests.Benchmarks;

/// <summary>What one turn costs, on average over one round.</summary>
/// <param name="Milliseconds">Time: of the round, divided by its turns.</param>
/// <param name="CpuMs">Processor time of the host alone, in milliseconds.</param>
/// <param name="Kilobytes">Managed memory the host allocated, in units of 1000 bytes.</param>
/// <param name="StorageCalls">Calls to storage.</param>
internal sealed record Figures(double Milliseconds, double CpuMs, double Kilobytes, double StorageCalls)
{
    /// <summary>Measures one round.</summary>
    /// <param name="host">What is measured.</param>
    /// <param name="speakers">Each has its conversation; all speak at once, each one turn after the other.</param>
    /// <param name="turns">How many turns each of them takes.</param>
    /// <param name="say">What is said.</param>
    public static async Task<Figures> MeasureAsync(HostProcess host, Speaker[] speakers, int turns, string say)
    {
        var (replies, signed) = (host.Connector.Replies, host.Connector.Signed);
        var before = await host.UsageAsync();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(speakers.Select(async speaker =>
        {
            for (var turn = 0; turn < turns; turn++)
            {
                await speaker.SayAsync(say);
            }
        }));
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var after = await host.UsageAsync();

        var all = speakers.Length * turns;
        var said = host.Connector.Replies - replies;
        Require(said >= all, $"{all} turns and {said} replies");
        Require(!host.IsSigned || host.Connector.Signed - signed == said, "a reply without the bot's token");
        return new Figures(
            time / all,
            (after.CpuMs - before.CpuMs) / all,
            (after.AllocatedBytes - before.AllocatedBytes) / 1000.0 / all,
            (double)(after.StorageCalls - before.StorageCalls) / all);
    }

    /// <summary>The best of each, when the same was measured more than once.</summary>
    public static Figures Best(IReadOnlyCollection<Figures> rounds) => new(
        rounds.Min(round => round.Milliseconds),
        rounds.Min(round => round.CpuMs),
        rounds.Min(round => round.Kilobytes),
        rounds.Max(round => round.StorageCalls));

    private static void Require(bool met, string otherwise)
    {
        if (!met)
        {
            throw new InvalidOperationException($"Nothing was measured: {otherwise}.");
        }
    }
}
