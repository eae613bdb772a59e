using System.Collections.Immutable;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Bot.Tenants;
using SalesBot.Alerts;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;
using SalesBot.Tests.Sales;
using SalesBot.Tests.Sales.Stalls;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Alerts;

/// <summary>
/// Deals that are due, on tables of their own, with a rep, their manager and the manager's manager. Time stands at the
/// moment of the worked stall cases: Monday 23 November 2026, 10:00 in China.
/// </summary>
internal sealed class SweepBench
{
    public const string Rep = "rep-1";
    public const string Manager = "manager-1";
    public const string Director = "director-1";
    public const string Zone = "Asia/Shanghai";

    private readonly TableFixture fixture;

    /// <summary>One of its own, so that benches can share tables.</summary>
    public string Tenant { get; } = "tenant-" + Guid.NewGuid().ToString("N");

    private SweepBench(TableFixture fixture) => this.fixture = fixture;

    public DateTimeOffset Now { get; set; } = SampleDeals.Now;

    /// <summary>What the sweeps logged.</summary>
    public Bench.Log Log { get; } = new();

    public AlertRules Rules { get; set; } = AlertRules.Default;

    public Tables Tables => fixture.Tables;

    /// <param name="hasManagers">Whether the rep has a manager and that one too.</param>
    public static async Task<SweepBench> OpenAsync(bool hasManagers = true)
    {
        var fixture = new TableFixture();
        await fixture.InitializeAsync();
        var bench = new SweepBench(fixture);
        await bench.KnowsAsync(Rep, hasManagers ? Manager : null);
        await bench.KnowsAsync(Manager, hasManagers ? Director : null);
        await bench.KnowsAsync(Director, null);
        return bench;
    }

    /// <summary>One table as it is.</summary>
    public TableClient Raw(string table) => fixture.Raw(table);

    /// <summary>The bot knows somebody, and their manager.</summary>
    public Task KnowsAsync(string id, string? manager, Func<UserRecord, UserRecord>? adjust = null)
    {
        var user = new UserRecord { TenantId = Tenant, UserId = id, TimeZone = Zone, Manager = manager is null ? null : new ManagerLink(manager, manager, Now) };
        return Tables.Users.SaveAsync(null, adjust is null ? user : adjust(user));
    }

    /// <summary>The same tables over another way.</summary>
    public Tables Connect(string? connectionString = null, Action<TableClientOptions>? adjust = null, TimeProvider? clock = null) => fixture.Connect(connectionString, adjust, clock);

    /// <summary>An instance of the bot: a process of its own, as far as storage can tell.</summary>
    public StallSweep Instance(Action<TableClientOptions>? adjust = null, TimeProvider? clock = null, string? connectionString = null, DeliveryBell? bell = null)
    {
        var tables = fixture.Connect(connectionString, adjust, clock);
        return new StallSweep(tables, new DealLook(tables, TenantBook.Of(Rules)), bell ?? new DeliveryBell(), LoggerFactory.Create(to => to.AddProvider(Log).SetMinimumLevel(LogLevel.Trace)).CreateLogger<StallSweep>());
    }

    /// <summary>A worked case of the specification, due now.</summary>
    public async Task<Deal> DueAsync(string code, string id = "deal-1", Func<Deal, Deal>? adjust = null)
    {
        var deal = StallVector.Get(code).Deal with { Id = id, TenantId = Tenant, OwnerId = Rep };
        deal = adjust is null ? deal : adjust(deal);
        await Tables.Looks.PutAsync(new Look(Tenant, id, Now, Now));
        await Tables.Deals.CommitAsync(null, deal, new DealWrite("test", new DealTurn("begun", "{}"), Rep, Now) { LookAt = Now });
        await Tables.Lists.ConfirmAsync(DealSummary.Of(deal));
        return deal;
    }

    /// <summary>Somebody changes a deal, as a turn does.</summary>
    public async Task ChangesAsync(string id, Func<Deal, Deal> change, string? operation = null, DateTimeOffset? lookAt = null)
    {
        operation ??= Guid.NewGuid().ToString("N");
        for (var done = false; !done;)
        {
            var stored = await StoredAsync(id);
            if (lookAt is { } at)
            {
                await Tables.Looks.PutAsync(new Look(Tenant, id, at, Now));
            }

            done = await Tables.Deals.CommitAsync(stored, change(stored.Deal), new DealWrite("test", new DealTurn(operation, "{}"), Rep, Now) { LookAt = lookAt ?? stored.LookAt })
                == BatchResult.Committed;
        }
    }

    public async Task<StoredDeal> StoredAsync(string id = "deal-1") => (await Tables.Deals.FindAsync(Tenant, id))!;

    public async Task<Alert?> AlertAsync(string id = "deal-1") => (await StoredAsync(id)).Deal.Alert;

    public async Task<IReadOnlyList<DealEvent>> EventsAsync(string id = "deal-1")
    {
        var events = new List<DealEvent>();
        await foreach (var happened in Tables.Deals.EventsAsync(Tenant, id))
        {
            events.Add(happened);
        }

        return events;
    }

    /// <summary>Everything that was ever put for somebody, as "kind rung news".</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string userId) => [.. (await NoticesAsync(userId)).Select(Words).Order(StringComparer.Ordinal)];

    /// <summary>Everything that was ever put for somebody.</summary>
    public async Task<IReadOnlyList<Notice>> NoticesAsync(string userId)
    {
        var box = await Tables.Notices.OpenAsync(Tenant, userId, Now.AddYears(10));
        return [.. box.Waiting.Select(waiting => waiting.Notice)];
    }

    /// <summary>What is due by a moment, in all shards.</summary>
    public async Task<IReadOnlyList<Look>> LooksAsync(DateTimeOffset? by = null)
    {
        var looks = new List<Look>();
        for (var shard = 0; shard < LookTable.Shards; shard++)
        {
            await foreach (var look in Tables.Looks.DueAsync(shard, by ?? DateTimeOffset.MaxValue.AddDays(-2)))
            {
                if (look.TenantId == Tenant)
                {
                    looks.Add(look);
                }
            }
        }

        return looks;
    }

    private static string Words(Notice notice) => notice.Content is null
        ? notice.Kind
        : StoredJson.Read<AlertNotice>(notice.Content) is var about ? $"{notice.Kind} {about.Rung} {about.Kind} {about.Level}" : "";
}
