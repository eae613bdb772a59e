namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// The real bot over Azurite: <c>help</c>, which changes no deal, and an answer to a question of the checklist, which
/// is written to the deal. Storage is a process of its own and not in the CPU figures.
/// </summary>
internal static class BotBenchmark
{
    private const int AtOnce = 16;
    private const int HelpTurnsEach = 10;

    // A sitting asks five questions; the fifth answer brings the score card, which is another turn.
    private const int AnswersEach = 4;

    public static async Task RunAsync(LeanConnector connector)
    {
        await using var host = await HostProcess.StartAsync("bot", connector, await Bench.Bench.TablesOfOnesOwnAsync());
        await SitAsync(host, await RepsAsync(host));

        Table.Start("The bot over Azurite", "", "ms a turn", "CPU ms a turn", "kB a turn", "storage calls a turn");
        var reps = await RepsAsync(host);
        List<(Figures Help, Figures Answer)> one = [];
        foreach (var rep in reps)
        {
            one.Add(await SitAsync(host, [rep]));
        }

        Row("help, one conversation", [.. one.Select(round => round.Help)]);
        Row("answer, one conversation", [.. one.Select(round => round.Answer)]);

        List<(Figures Help, Figures Answer)> many = [];
        for (var round = 0; round < 3; round++)
        {
            many.Add(await SitAsync(host, await RepsAsync(host)));
        }

        Row($"help, {AtOnce} at once", [.. many.Select(round => round.Help)]);
        Row($"answer, {AtOnce} at once", [.. many.Select(round => round.Answer)]);
    }

    // Loading the sample deals is not what is measured.
    private static async Task<Speaker[]> RepsAsync(HostProcess host)
    {
        Speaker[] reps = [.. Enumerable.Range(0, AtOnce).Select(_ => new Speaker(host))];
        await Task.WhenAll(reps.Select(rep => rep.SayAsync("demo")));
        return reps;
    }

    private static async Task<(Figures Help, Figures Answer)> SitAsync(HostProcess host, Speaker[] reps)
    {
        var help = await Figures.MeasureAsync(host, reps, HelpTurnsEach, "help");
        await Task.WhenAll(reps.Select(rep => rep.SayAsync("qualify lakeside")));
        var answer = await Figures.MeasureAsync(host, reps, AnswersEach, "don't know yet");
        return reps.All(rep => rep.LastReply.Contains("question 5 of 5", StringComparison.Ordinal))
            ? (help, answer)
            : throw new InvalidOperationException("Nothing was measured: the answers were not taken.");
    }

    private static void Row(string name, IReadOnlyCollection<Figures> rounds)
    {
        var best = Figures.Best(rounds);
        Table.Row(
            name, Table.Number(best.Milliseconds, 2), Table.Number(best.CpuMs, 2), Table.Number(best.Kilobytes, 0),
            Table.Number(best.StorageCalls, 1));
    }
}
