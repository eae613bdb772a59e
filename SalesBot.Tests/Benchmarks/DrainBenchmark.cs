using System.Diagnostics;
using System.Text;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// Many notices at once: how long they take, whether the Connector, which enforces Teams' limits, ever refuses a call,
/// and how quickly people are answered meanwhile. In real time, by the service as it runs in production.
/// </summary>
internal static class DrainBenchmark
{
    private const int NoticesEach = 5;
    private const int Talkers = 4;

    // Once a second for three quarters of an hour would be more than Teams lets a bot say to one person.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2.1);

    /// <summary>A few, over Azurite.</summary>
    public static async Task RunShortAsync(LeanConnector connector) => await RunAsync(connector, 2_000, await Bench.Bench.TablesOfOnesOwnAsync());

    /// <summary>
    /// Many, over a simulated table store in a process of its own: Azurite goes through all rows of a table for a query,
    /// and with so many would be what is measured.
    /// </summary>
    public static async Task RunLongAsync(LeanConnector connector)
    {
        await using var store = await HostProcess.StartAsync("tables", connector);
        await RunAsync(connector, 50_000, ["--Storage:ConnectionString", Tests.Storage.Azurite.ConnectionString(store.Client.BaseAddress!.Port), "--Storage:TablePrefix", "D"]);
    }

    private static async Task RunAsync(LeanConnector connector, int notices, string[] settings)
    {
        await using var host = await HostProcess.StartAsync("bot", connector, settings);
        var talkers = Enumerable.Range(0, Talkers).Select(_ => new Speaker(host)).ToList();
        await TalkAsync(talkers, TimeSpan.FromSeconds(5));
        var (before, _) = await TalkAsync(talkers, TimeSpan.FromSeconds(20));
        var idle = await host.UsageAsync();

        var due = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var tables = new Tables(new StorageOptions { ConnectionString = settings[1] }.Connect(), settings[3]);
        connector.Limits = new RateLimits(TimeProvider.System);
        var watch = Stopwatch.StartNew();
        connector.Mark = Encoding.UTF8.GetBytes(BenchNotice.Words);
        var seeding = SeedAsync(tables, connector, notices, due);
        var latencies = new List<double>();
        var (most, failed) = (idle.WorkingSetBytes, 0);
        while (!seeding.IsFaulted && (!seeding.IsCompleted || connector.Marked < notices))
        {
            var (some, notAnswered) = await TalkAsync(talkers, TimeSpan.FromSeconds(10));
            latencies.AddRange(some);
            failed += notAnswered;
            most = Math.Max(most, (await host.UsageAsync()).WorkingSetBytes);
            Console.Error.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss}: {connector.Marked} of {notices}, {connector.Limits.Refused} refused");
        }

        await seeding;
        var rates = connector.Limits.PerSecond.OrderBy(second => second.Key).Select(second => second.Value).Skip(1).SkipLast(1).ToList();
        Table.Start($"{notices} notices to {notices / NoticesEach} people", "", "");
        Table.Row("minutes", Table.Number(watch.Elapsed.TotalMinutes, 1));
        Table.Row("notices a second", Table.Number(notices / watch.Elapsed.TotalSeconds, 1));
        Table.Row("calls in the busiest second, with replies", Table.Number(rates.Max(), 0));
        Table.Row("notices that came twice", Table.Number(connector.Marked - notices, 0));
        Table.Row("answers 429", Table.Number(connector.Limits.Refused, 0));
        Table.Row("turns meanwhile, not answered with 200", $"{latencies.Count + failed}, {failed}");
        Table.Row("CPU ms a notice, with replies", Table.Number(((await host.UsageAsync()).CpuMs - idle.CpuMs) / notices, 2));
        Table.Row("reply ms p50 / p95 / p99, before", Percentiles(before));
        Table.Row("reply ms p50 / p95 / p99, meanwhile", Percentiles(latencies));
        Table.Row("MB before / most", $"{idle.WorkingSetBytes >> 20} / {most >> 20}");
        connector.Limits = null;
    }

    private static async Task SeedAsync(Tables tables, LeanConnector connector, int notices, DateTimeOffset due) => await Parallel.ForAsync(
        0,
        notices / NoticesEach,
        new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (at, cancellation) =>
        {
            var id = Guid.NewGuid().ToString();
            var reference =
                $$"""
                {"user":{"id":"29:1{{id}}"},"bot":{"id":"28:{{IdentityProvider.AppId}}"},"conversation":{"id":"a:1{{id}}"},
                "channelId":"msteams","serviceUrl":"{{connector.ServiceUrl}}"}
                """;
            await tables.Users.SaveAsync(null, new UserRecord { TenantId = Bench.Bench.TenantId, UserId = id, Installed = true, Reference = reference }, cancellation);
            for (var number = 0; number < NoticesEach; number++)
            {
                await tables.Notices.PutAsync(new Notice($"bench|{number}", Bench.Bench.TenantId, id, BenchNotice.Kind, due.AddTicks(number)), cancellation);
            }
        });

    /// <summary>Everybody says something every other second or so and waits for the answer.</summary>
    private static async Task<(List<double> Latencies, int Failed)> TalkAsync(List<Speaker> talkers, TimeSpan length)
    {
        var failed = 0;
        var watch = Stopwatch.StartNew();
        var taken = await Task.WhenAll(talkers.Select(async talker =>
        {
            var latencies = new List<double>();
            while (watch.Elapsed < length)
            {
                var one = Stopwatch.StartNew();
                if (await talker.TrySayAsync("help"))
                {
                    latencies.Add(one.Elapsed.TotalMilliseconds);
                }
                else
                {
                    Interlocked.Increment(ref failed);
                    Console.Error.WriteLine("A turn was not answered with 200.");
                }

                await Task.Delay(Pause);
            }

            return latencies;
        }));
        return ([.. taken.SelectMany(each => each)], failed);
    }

    private static string Percentiles(List<double> of)
    {
        var sorted = of.Order().ToList();
        return string.Join(" / ", new[] { 0.5, 0.95, 0.99 }.Select(part => Table.Number(sorted[(int)((sorted.Count - 1) * part)], 0)));
    }

    /// <summary>A card as an alert's is, at any hour.</summary>
    internal sealed class BenchNotice : NoticeKind
    {
        public const string Kind = "bench";

        public const string Words = "nobody spoke with the plant since 2 November";

        public override string Name => Kind;

        public override bool WaitsForDay => false;

        public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
        {
            var view = new NoteView("Quiet for 21 days", $"Lakeside, 2.4 million, proposal: {Words}.", [new NoteButton("Open deal", CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, "bench"))]);
            return Task.FromResult<NoticeDraft>(new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(view, reading.Pen)), reading.Notice.Key));
        }
    }
}
