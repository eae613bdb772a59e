using System.Globalization;

namespace SalesBot.Tests.Benchmarks;

/// <summary>The trivial turn and the waterfall turn beside the floor, in turns, so that a busy moment hits all three.</summary>
internal static class TurnBenchmark
{
    private const int AtOnce = 16;
    private const int Rounds = 4;
    private const int SequentialTurns = 1500;
    private const int TurnsEach = 250;

    // Enough for the runtime to have compiled everything twice.
    private const int WarmUpTurnsEach = 250;

    private static readonly string[] Kinds = ["floor", "echo", "prompt"];

    public static async Task RunAsync(LeanConnector connector)
    {
        List<HostProcess> hosts = [];
        try
        {
            foreach (var kind in Kinds)
            {
                hosts.Add(await HostProcess.StartAsync(kind, connector));
                await Figures.MeasureAsync(hosts[^1], Speakers(hosts[^1], AtOnce), WarmUpTurnsEach, "hello");
            }

            // The compiler works behind the turns for a moment more.
            await Task.Delay(TimeSpan.FromSeconds(2));
            await CompareAsync("One conversation", hosts, 1, SequentialTurns);
            await CompareAsync($"{AtOnce} conversations at once", hosts, AtOnce, TurnsEach);
        }
        finally
        {
            foreach (var host in hosts)
            {
                await host.DisposeAsync();
            }
        }
    }

    private static async Task CompareAsync(string title, List<HostProcess> hosts, int atOnce, int turns)
    {
        var rounds = hosts.ToDictionary(host => host, _ => new List<Figures>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var host in hosts)
            {
                rounds[host].Add(await Figures.MeasureAsync(host, Speakers(host, atOnce), turns, "hello"));
            }
        }

        var floor = Figures.Best(rounds[hosts[0]]);
        Table.Start(title, "", "ms a turn", "x floor", "CPU ms a turn", "x floor", "kB a turn");
        foreach (var host in hosts)
        {
            var best = Figures.Best(rounds[host]);
            Table.Row(
                host.Kind,
                Table.Number(best.Milliseconds, 3), Times(best.Milliseconds, floor.Milliseconds),
                Table.Number(best.CpuMs, 3), Times(best.CpuMs, floor.CpuMs),
                Table.Number(best.Kilobytes, 1));
        }
    }

    private static string Times(double value, double floor) => (value / floor).ToString("0.0", CultureInfo.InvariantCulture);

    private static Speaker[] Speakers(HostProcess host, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Speaker(host))];
}
