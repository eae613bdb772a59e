using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// What people are to be told, a partition for each person (<see cref="Mailbox"/>); beside it rows by the time at which
/// somebody has something waiting, so that a delivery reads who waits and not who exists. The row by time is written
/// first: one too many is found empty and goes, one too few would be silence.
/// </summary>
public sealed class NoticeTable
{
    /// <summary>How many parts the people are divided into, so that instances can share the work.</summary>
    public const int Shards = 4;

    /// <summary>No two calls of one put lie further apart, or it writes its row by time again.</summary>
    private static readonly TimeSpan PutTakes = TimeSpan.FromMinutes(1);

    /// <summary>A row by time without its notice is no longer on its way; leaves room for clocks that differ.</summary>
    private static readonly TimeSpan Orphaned = TimeSpan.FromMinutes(15);

    private readonly TableClient table;
    private readonly TimeProvider clock;

    internal NoticeTable(TableClient table, TimeProvider clock) => (this.table, this.clock) = (table, clock);

    /// <summary>The part of the people somebody belongs to.</summary>
    public static int ShardOf(string tenantId, string userId) => Keys.Shard(Keys.Notices(tenantId, userId), Shards);

    /// <summary>Keeps a notice until it is delivered; one of the same key that is or was there stays as it is.</summary>
    public async Task PutAsync(Notice notice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var began = clock.GetTimestamp();
        await ShowAsync(notice.TenantId, notice.UserId, notice.At, notice.Key, cancellationToken);
        var isNew = await Mailbox.AddAsync(table, notice, cancellationToken);
        if (isNew && clock.GetElapsedTime(began) > PutTakes)
        {
            // The row by time may have been found without its notice, and have gone.
            await ShowAsync(notice.TenantId, notice.UserId, notice.At, notice.Key, cancellationToken);
        }
    }

    /// <summary>Has somebody's mail looked at from a moment on. Safe to repeat.</summary>
    public Task WakeAsync(string tenantId, string userId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ShowAsync(tenantId, userId, at, "", cancellationToken);

    /// <summary>Those of a shard for whom something may be due, who waits longest first.</summary>
    /// <param name="shard">0 to <see cref="Shards"/> - 1.</param>
    /// <param name="now">Due by then.</param>
    /// <param name="most">How many rows by time are read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The people, and whether more may be due.</returns>
    public async Task<(IReadOnlyList<DuePerson> People, bool HasMore)> DueAsync(int shard, DateTimeOffset now, int most, CancellationToken cancellationToken = default)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Waiting(shard)} and RowKey lt {Keys.Ticks(now.UtcTicks + 1)}");
        var found = new Dictionary<(string Tenant, string User), List<DueRow>>();
        var count = 0;
        await foreach (var row in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancellationToken))
        {
            if (count++ == most)
            {
                break;
            }

            var person = (row.GetString("TenantId"), row.GetString("UserId"));
            (found.TryGetValue(person, out var rows) ? rows : found[person] = []).Add(
                new DueRow(row.PartitionKey, row.RowKey, row.GetString("Key") ?? "", row.ETag, row.Timestamp ?? now));
        }

        return ([.. found.Select(one => new DuePerson(one.Key.Tenant, one.Key.User) { Rows = one.Value })], count > most);
    }

    /// <summary>What waits for somebody by a moment, and how their chat stands: one read.</summary>
    public Task<Mailbox> OpenAsync(string tenantId, string userId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        Mailbox.OpenAsync(table, tenantId, userId, now, cancellationToken);

    /// <summary>
    /// After a visit: the rows by time that led to it go, and another one leads to the next visit. A row that changed
    /// meanwhile stays, and so does one whose notice is still on its way.
    /// </summary>
    /// <param name="person">Who was visited.</param>
    /// <param name="box">As it was read in the visit.</param>
    /// <param name="next">When something is due that was left; null if nothing is.</param>
    /// <param name="now">The moment of the visit.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task VisitedAsync(DuePerson person, Mailbox box, DateTimeOffset? next, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(box);
        if (next is { } at)
        {
            await WakeAsync(person.TenantId, person.UserId, at, cancellationToken);
        }

        foreach (var row in person.Rows)
        {
            var isSeenTo = row.Notice.Length == 0 || box.Holds(row.Notice) || await box.HasEndedAsync(row.Notice, cancellationToken);
            if (isSeenTo || (now - row.WrittenAt > Orphaned && !await box.KnowsAsync(row.Notice, cancellationToken)))
            {
                await DropAsync(row, cancellationToken);
            }
        }
    }

    /// <summary>Whatever is due for somebody is looked at again at a later moment.</summary>
    public async Task PostponeAsync(DuePerson person, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        await WakeAsync(person.TenantId, person.UserId, until, cancellationToken);
        foreach (var row in person.Rows)
        {
            await DropAsync(row, cancellationToken);
        }
    }

    /// <summary>Somebody cannot be written to.</summary>
    public Task UnreachedAsync(UnreachedPerson person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return table.UpsertEntityAsync(
            new TableEntity(Keys.Unreached(person.TenantId), Keys.User(person.UserId))
            {
                ["UserId"] = person.UserId,
                ["Reason"] = person.Reason,
                ["Since"] = person.Since,
            },
            TableUpdateMode.Replace,
            cancellationToken);
    }

    /// <summary>Somebody can be written to again.</summary>
    public Task ReachedAsync(string tenantId, string userId, CancellationToken cancellationToken = default) =>
        table.DeleteEntityAsync(Keys.Unreached(tenantId), Keys.User(userId), ETag.All, cancellationToken);

    /// <summary>Those of a tenant for whom something waits and who cannot be written to.</summary>
    public async Task<IReadOnlyList<UnreachedPerson>> UnreachedAsync(string tenantId, CancellationToken cancellationToken = default)
    {
        var people = new List<UnreachedPerson>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Unreached(tenantId)}"), cancellationToken: cancellationToken))
        {
            people.Add(new UnreachedPerson(tenantId, row.GetString("UserId"), row.GetString("Reason"), row.GetDateTimeOffset("Since") ?? default));
        }

        return people;
    }

    private async Task DropAsync(DueRow row, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(row.Partition, row.Row, row.Version, cancellationToken);
        }
        catch (RequestFailedException changed) when (changed.Status is 404 or 412)
        {
        }
    }

    private async Task ShowAsync(string tenantId, string userId, DateTimeOffset at, string key, CancellationToken cancellationToken) =>
        await table.UpsertEntityAsync(
            new TableEntity(Keys.Waiting(ShardOf(tenantId, userId)), Keys.WaitingSince(at, tenantId, userId, key))
            {
                ["TenantId"] = tenantId,
                ["UserId"] = userId,
                ["Key"] = key,
            },
            TableUpdateMode.Replace,
            cancellationToken);
}
