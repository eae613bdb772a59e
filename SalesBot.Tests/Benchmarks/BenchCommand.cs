namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// <c>bench</c>: measures everything; <c>bench turns</c> only what is named. It takes some minutes and prints
/// tables; what they mean stands in SalesBot/docs/performance.md.
/// </summary>
internal static class BenchCommand
{
    private static readonly Dictionary<string, Func<LeanConnector, Task>> Benchmarks = new()
    {
        ["turns"] = TurnBenchmark.RunAsync,
        ["bot"] = BotBenchmark.RunAsync,
        ["memory"] = MemoryBenchmark.RunAsync,
        ["sweep"] = SweepBenchmark.RunAsync,
        ["drain"] = connector => DrainBenchmark.RunLongAsync(connector),
        ["drain-short"] = connector => DrainBenchmark.RunShortAsync(connector),
    };

    // They take as long as the send budget makes them.
    private static readonly string[] OnlyByName = ["drain", "drain-short"];

    /// <summary>What can be measured by itself.</summary>
    public static IReadOnlyCollection<string> Names => Benchmarks.Keys;

    public static async Task<int> RunAsync(IReadOnlyCollection<string> names)
    {
        Console.WriteLine(
            $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
        await using var connector = await LeanConnector.StartAsync();
        foreach (var (name, run) in Benchmarks)
        {
            if (names.Count == 0 ? !OnlyByName.Contains(name) : names.Contains(name))
            {
                await run(connector);
            }
        }

        return 0;
    }
}
