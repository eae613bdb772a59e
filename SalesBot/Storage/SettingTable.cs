using Azure.Data.Tables;
using SalesBot.Sales.Tenants;

namespace SalesBot.Storage;

/// <summary>What administrators set for their tenants: one row for each change, never overwritten.</summary>
public sealed class SettingTable
{
    private readonly TableClient table;
    private int writes;

    internal SettingTable(TableClient table) => this.table = table;

    /// <summary>How often this process wrote: another number means that what it read before is old.</summary>
    public int Writes => Volatile.Read(ref writes);

    /// <summary>Adds a change. Safe to repeat.</summary>
    public async Task AddAsync(SettingChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var row = new TableEntity(Keys.Tenant(change.TenantId), Keys.Setting(change.At, change.Name))
        {
            ["TenantId"] = change.TenantId,
            ["Name"] = change.Name,
            ["Value"] = change.Value,
            ["From"] = change.From.DayNumber,
            ["By"] = change.By,
            ["ByName"] = change.ByName,
            ["At"] = change.At,
        };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        Interlocked.Increment(ref writes);
    }

    /// <summary>Every tenant's, by its id. There are as many rows as people ever set something.</summary>
    public async Task<IReadOnlyDictionary<string, TenantSettings>> AllAsync(CancellationToken cancellationToken = default)
    {
        var changes = new List<SettingChange>();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            changes.Add(new SettingChange(
                row.GetString("TenantId"),
                row.GetString("Name"),
                row.GetString("Value"),
                DateOnly.FromDayNumber(row.GetInt32("From") ?? 0),
                row.GetString("By"),
                row.GetString("ByName"),
                row.GetDateTimeOffset("At")!.Value));
        }

        // Rows come in the order of their keys, which begin with the moment.
        return changes.GroupBy(change => change.TenantId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new TenantSettings([.. group]), StringComparer.Ordinal);
    }
}
