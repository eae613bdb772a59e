using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Bot.Tenants;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Sales;
using SalesBot.Tests.Sales.Stalls;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// A sweep over ever more open deals of which a thousand are due, one in ten of them with a new alert, over a simulated
/// table store in a process of its own.
/// </summary>
internal static class SweepBenchmark
{
    public const string Tenant = "tenant-1";

    private const string Prefix = "B";
    private const int Due = 1000;
    private const int Rounds = 3;

    public static readonly DateTimeOffset Now = SampleDeals.Now;

    public static async Task RunAsync(LeanConnector connector)
    {
        await MeasureAsync(connector, 2 * Due, []);
        Table.Start(
            $"A sweep with {Due} deals due", "open deals", "ms a sweep", "rows walked by the store", "rows read", "calls", "kB allocated a deal due", "MB managed after it", "MB of the store");
        foreach (var open in new[] { 10_000, 100_000, 1_000_000 })
        {
            List<Figure> rounds = [];
            var store = await MeasureAsync(connector, open, rounds);
            Table.Row(
                open.ToString("N0", CultureInfo.InvariantCulture),
                Table.Number(rounds.Min(round => round.Milliseconds), 0),
                $"{rounds.Max(round => round.Walked)}",
                $"{rounds.Max(round => round.Given)}",
                $"{rounds.Max(round => round.Calls)}",
                Table.Number(rounds.Min(round => round.Allocated) / 1000.0 / Due, 0),
                Table.Number(rounds.Max(round => round.Managed) / 1e6, 1),
                Table.Number(store.WorkingSetBytes / 1e6, 0));
        }
    }

    private static async Task<Usage> MeasureAsync(LeanConnector connector, int open, List<Figure> rounds)
    {
        await using var store = await HostProcess.StartAsync("tables", connector);
        store.Client.Timeout = TimeSpan.FromMinutes(10);
        using (var seeded = await store.Client.PostAsync($"{SimulatedTables.SeedPath}?prefix={Prefix}&deals={open - (Rounds * Due)}", null))
        {
            seeded.EnsureSuccessStatusCode();
        }

        var tables = new Tables(new StorageOptions { ConnectionString = Tests.Storage.Azurite.ConnectionString(store.Client.BaseAddress!.Port) }.Connect(), Prefix);
        await tables.Users.SaveAsync(null, new UserRecord { TenantId = Tenant, UserId = "rep-1", TimeZone = "Asia/Shanghai", Manager = new ManagerLink("manager-1", "Manager", Now) });
        for (var round = 0; round < Rounds; round++)
        {
            await FallDueAsync(tables, round);
            rounds.Add(await SweepAsync(tables, store));
        }

        return await store.UsageAsync();
    }

    private static Task FallDueAsync(Tables tables, int round) => Parallel.ForEachAsync(Enumerable.Range(0, Due), async (at, token) =>
    {
        var deal = StallVector.Get(at % 10 == 0 ? "ST4" : "ST1").Deal with { Id = $"due-{round}-{at}", TenantId = Tenant, OwnerId = "rep-1" };
        await tables.Looks.PutAsync(new Look(Tenant, deal.Id, Now, Now), token);
        await tables.Deals.CommitAsync(null, deal, new DealWrite("bench", new DealTurn("begun", "{}"), "rep-1", Now) { LookAt = Now }, token);
    });

    private static async Task<Figure> SweepAsync(Tables tables, HostProcess store)
    {
        var sweep = new StallSweep(tables, new DealLook(tables, TenantBook.Of(AlertRules.Default)), new DeliveryBell(), NullLogger<StallSweep>.Instance);
        await store.Client.GetStringAsync(SimulatedTables.RowsPath);
        using var calls = StorageCalls.Record();
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
        var count = await sweep.SweepAsync(Now);
        var (took, allocated) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - before);
        var rows = (await store.Client.GetStringAsync(SimulatedTables.RowsPath)).Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return count is { Evaluated: Due, Raised: Due / 10 }
            ? new Figure(took, rows[0], rows[1], calls.Count, allocated, GC.GetTotalMemory(forceFullCollection: true))
            : throw new InvalidOperationException($"Nothing was measured: {count.Evaluated} evaluated, {count.Raised} raised, {string.Join(' ', count.Failed)}.");
    }

    private sealed record Figure(double Milliseconds, long Walked, long Given, int Calls, long Allocated, long Managed);
}
