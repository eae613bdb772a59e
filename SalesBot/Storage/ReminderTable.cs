using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>A reminder that is due, with what is needed to claim it.</summary>
/// <param name="Reminder">What.</param>
/// <param name="ETag">The version that was read.</param>
/// <param name="ClaimedUntil">Somebody is sending it until then; null if nobody is.</param>
public sealed record DueReminder(Reminder Reminder, ETag ETag, DateTimeOffset? ClaimedUntil);

/// <summary>
/// Reminders by the time they are due, in partitions by day and shard: reading what is due costs what is due, not
/// what exists. A row goes when it is done.
/// </summary>
public sealed class ReminderTable
{
    private readonly TableClient table;

    internal ReminderTable(TableClient table) => this.table = table;

    /// <summary>Writes a reminder; one that is there already stays as it is (a repeated turn, or it is being sent).</summary>
    public async Task ScheduleAsync(Reminder reminder, CancellationToken cancellationToken = default)
    {
        var row = Row(reminder);
        row.SetText("Json", StoredJson.Write(reminder));
        EntityLimits.Check(row);
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
        }
    }

    /// <summary>All that is due at a time and not claimed, the oldest day first.</summary>
    public async IAsyncEnumerable<DueReminder> DueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey lt {Keys.AfterDay(now)} and RowKey lt {Keys.Ticks(now.UtcTicks + 1)}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            var until = row.GetDateTimeOffset("ClaimedUntil");
            if (until is null || until <= now)
            {
                yield return new DueReminder(StoredJson.Read<Reminder>(row.GetText("Json")), row.ETag, until);
            }
        }
    }

    /// <summary>Takes a due reminder for a while.</summary>
    /// <returns>The claimed one; null if somebody else was faster or it is done.</returns>
    public async Task<DueReminder?> ClaimAsync(DueReminder due, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(due);
        var row = Row(due.Reminder);
        row["ClaimedUntil"] = until;
        try
        {
            var response = await table.UpdateEntityAsync(row, due.ETag, TableUpdateMode.Merge, cancellationToken);
            return due with { ETag = response.Headers.ETag ?? ETag.All, ClaimedUntil = until };
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>A claimed one goes on waiting, as this, until then.</summary>
    public Task WaitAsync(DueReminder claimed, Reminder changed, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        var row = Row(changed);
        row.SetText("Json", StoredJson.Write(changed));
        row["ClaimedUntil"] = until;
        return table.UpdateEntityAsync(row, claimed.ETag, TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>The reminder was sent: its row goes. Safe to repeat.</summary>
    public Task DoneAsync(Reminder reminder, CancellationToken cancellationToken = default)
    {
        var row = Row(reminder);
        return table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
    }

    private static TableEntity Row(Reminder reminder) =>
        new(Keys.DayAndShard(reminder.DueAt, reminder.Id), Keys.DueTime(reminder.DueAt, reminder.Id));
}
