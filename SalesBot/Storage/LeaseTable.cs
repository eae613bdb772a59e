using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// Who does what work that only one instance should do: a row for each piece of work. Clocks of instances differ, so no
/// time is written. Whoever wants a lease looks at its row, and takes it over if the row is still the same after the
/// taker's own clock ran for the lease's length: a holder that lives changes its row sooner.
/// </summary>
public sealed class LeaseTable
{
    internal const string Nobody = "";

    private readonly ConcurrentDictionary<string, Sight> seen = new(StringComparer.Ordinal);
    private readonly TableClient table;

    internal LeaseTable(TableClient table, TimeProvider clock) => (this.table, Clock) = (table, clock);

    internal TimeProvider Clock { get; }

    /// <summary>Takes a piece of work, if nobody has it or its holder went silent.</summary>
    /// <param name="name">Which work.</param>
    /// <param name="owner">Who wants it, for people who look.</param>
    /// <param name="length">How long a silent holder keeps it; the same for all who want it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lease; null if somebody has it.</returns>
    public async Task<Lease?> TryTakeAsync(string name, string owner, TimeSpan length, CancellationToken cancellationToken = default)
    {
        var looked = Clock.GetTimestamp();
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Lease(name), Keys.LeaseRow, cancellationToken: cancellationToken);
        var row = found is { HasValue: true, Value: { } there } ? there : null;
        if (row is not null && row.GetString("Holder") != Nobody && !WentSilent(name, row.ETag, looked, length))
        {
            return null;
        }

        seen.TryRemove(name, out _);
        var lease = new Lease(this, name, owner, Guid.NewGuid().ToString("N"), (row?.GetInt64("Fence") ?? 0) + 1, length);
        return await WriteAsync(lease, lease.Holder, row?.ETag, cancellationToken) is { } version ? lease.Taken(version) : null;
    }

    /// <summary>Writes the lease's row over the version its holder knows.</summary>
    /// <returns>The new version; null if somebody else wrote it.</returns>
    internal Task<ETag?> WriteAsync(Lease lease, string holder, CancellationToken cancellationToken) => WriteAsync(lease, holder, lease.Version, cancellationToken);

    private async Task<ETag?> WriteAsync(Lease lease, string holder, ETag? over, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Keys.Lease(lease.Name), Keys.LeaseRow) { ["Holder"] = holder, ["Owner"] = lease.Owner, ["Fence"] = lease.Fence };
        try
        {
            var response = over is { } version
                ? await table.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken)
                : await table.AddEntityAsync(row, cancellationToken);
            return response.Headers.ETag;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 409 or 412)
        {
            // After a retry inside the client this may be our own first try.
            var now = await table.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            return now is { HasValue: true, Value: { } there } && there.GetString("Holder") == holder && there.GetInt64("Fence") == lease.Fence ? there.ETag : null;
        }
    }

    // Counted from the end of the look that saw the row first to the beginning of the one that sees it again.
    private bool WentSilent(string name, ETag version, long looked, TimeSpan length)
    {
        if (seen.TryGetValue(name, out var before) && before.Version == version)
        {
            return Clock.GetElapsedTime(before.Since, looked) >= length;
        }

        seen[name] = new Sight(version, Clock.GetTimestamp());
        return false;
    }

    private sealed record Sight(ETag Version, long Since);
}
