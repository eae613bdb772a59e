using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// Which deals are to be looked at when: a row for each, in partitions by shard and day, so that what is due in one
/// shard is one range. A row repeats what the deal's header says and is written before it: one too many is found wrong
/// and goes, one too few would be silence.
/// </summary>
public sealed class LookTable
{
    /// <summary>How many parts the deals are divided into, so that instances can share the work.</summary>
    public const int Shards = 8;

    private readonly TableClient table;

    internal LookTable(TableClient table) => this.table = table;

    /// <summary>Asks for a look; safe to repeat.</summary>
    public Task PutAsync(Look look, CancellationToken cancellationToken = default) =>
        table.UpsertEntityAsync(Row(look), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Asks for many, a batch for each hundred of one partition.</summary>
    public async Task PutAsync(IEnumerable<Look> looks, CancellationToken cancellationToken = default)
    {
        foreach (var partition in looks.Select(Row).GroupBy(row => row.PartitionKey, StringComparer.Ordinal))
        {
            foreach (var rows in partition.DistinctBy(row => row.RowKey, StringComparer.Ordinal).Chunk(EntityLimits.MaxBatchRows))
            {
                var batch = new EntityBatch(table, partition.Key);
                foreach (var row in rows)
                {
                    batch.Put(row);
                }

                await batch.CommitAsync(cancellationToken);
            }
        }
    }

    /// <summary>All that is due in a shard at a moment, the oldest first.</summary>
    public async IAsyncEnumerable<Look> DueAsync(int shard, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (from, before, until) = (Keys.LooksOf(shard), Keys.LooksOf(shard) + Keys.AfterDay(now), Keys.Ticks(now.UtcTicks + 1));
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {before} and RowKey lt {until}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(row);
        }
    }

    /// <summary>The look was taken, or need not be. Safe to repeat.</summary>
    public Task DropAsync(Look look, CancellationToken cancellationToken = default)
    {
        var row = Row(look);
        return table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
    }

    /// <summary>Names the rules with which every open deal was given a look last; null if none ever was.</summary>
    public async Task<string?> RulesAsync(CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Rules, Keys.Rules, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } ? row.GetString("Hash") : null;
    }

    /// <summary>Every open deal has a look with these rules before it.</summary>
    public Task SetRulesAsync(string hash, CancellationToken cancellationToken = default) =>
        table.UpsertEntityAsync(new TableEntity(Keys.Rules, Keys.Rules) { ["Hash"] = hash }, TableUpdateMode.Replace, cancellationToken);

    private static TableEntity Row(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        return new(Keys.Look(Keys.Shard(Keys.Deal(look.TenantId, look.DealId), Shards), look.At), Keys.LookTime(look.At, look.TenantId, look.DealId))
        {
            ["TenantId"] = look.TenantId,
            ["DealId"] = look.DealId,
            ["At"] = look.At,
            ["WrittenAt"] = look.WrittenAt,
            ["IsForced"] = look.IsForced,
            ["Failures"] = look.Failures,
        };
    }

    private static Look Read(TableEntity row) =>
        new(row.GetString("TenantId"), row.GetString("DealId"), row.GetDateTimeOffset("At")!.Value, row.GetDateTimeOffset("WrittenAt")!.Value)
        {
            IsForced = row.GetBoolean("IsForced") == true,
            Failures = row.GetInt32("Failures") ?? 0,
        };
}
