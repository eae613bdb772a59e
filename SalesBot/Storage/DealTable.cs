using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>A deal as it was read.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Version">1 when it began, one more with every commit.</param>
/// <param name="ETag">Guards the whole partition.</param>
/// <param name="LastTurn">What the given conversation last did to it; null if nothing, or no conversation was given.</param>
/// <param name="LookAt">When it is to be looked at next, and there is a row for that in <see cref="LookTable"/>; null if never.</param>
public sealed record StoredDeal(Deal Deal, int Version, ETag ETag, DealTurn? LastTurn, DateTimeOffset? LookAt = null);

/// <summary>The turn that wrote a deal, kept with it until the next turn of the same conversation.</summary>
/// <param name="Operation">The operation id of the turn.</param>
/// <param name="Outcome">Everything that is needed to finish the turn without running it again, as JSON.</param>
public sealed record DealTurn(string Operation, string Outcome);

/// <summary>Who writes a deal, when, and in which turn.</summary>
/// <param name="Conversation">Partition of the conversation.</param>
/// <param name="Turn">The turn.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When the turn began.</param>
/// <param name="Undoes">The operations it takes back.</param>
/// <param name="IsErasure">Whether it takes somebody's data out for good.</param>
public sealed record DealWrite(string Conversation, DealTurn Turn, string By, DateTimeOffset At, ImmutableArray<string> Undoes = default, bool IsErasure = false)
{
    /// <summary>When it is to be looked at next; null if never. A row in <see cref="LookTable"/> says so too, and was written before.</summary>
    public DateTimeOffset? LookAt { get; init; }
}

/// <summary>One partition for each deal: its rows now, every answer it ever had, and what was done to it.</summary>
public sealed class DealTable
{
    private readonly TableClient table;

    internal DealTable(TableClient table) => this.table = table;

    /// <summary>The deal as it is now, in one read; null if there is none.</summary>
    /// <param name="tenantId">Its tenant.</param>
    /// <param name="dealId">Its id.</param>
    /// <param name="conversation">Partition of the conversation whose last turn is wanted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoredDataException">A row of it cannot be used.</exception>
    public async Task<StoredDeal?> FindAsync(string tenantId, string dealId, string? conversation = null, CancellationToken cancellationToken = default)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in RangeAsync(Keys.Deal(tenantId, dealId), Keys.DealRow.First, Keys.DealRow.AfterLast, cancellationToken))
        {
            rows.Add(row);
        }

        return DealRows.Read(rows, conversation is null ? null : Keys.DealRow.Turn(conversation));
    }

    /// <summary>
    /// Writes the difference of two values of a deal, with its history and its audit event, in one batch that is
    /// guarded by the version that was read.
    /// </summary>
    /// <exception cref="StoredDataException">The change breaks a limit of the service.</exception>
    public Task<BatchResult> CommitAsync(StoredDeal? before, Deal after, DealWrite write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        var batch = new EntityBatch(table, Keys.Deal(after.TenantId, after.Id));
        DealRows.Write(batch, before, after, write);
        return batch.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Notes what is no change in anybody's eyes: when the deal is to be looked at next, that its news was told, days
    /// that went on counting. One row, guarded by the version that was read; no event, and no new version number.
    /// </summary>
    public async Task<BatchResult> NoteAsync(StoredDeal before, Deal after, DateTimeOffset? lookAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var header = DealRows.Header(after, before.Version, lookAt);
        EntityLimits.Check(header);
        try
        {
            await table.UpdateEntityAsync(header, before.ETag, TableUpdateMode.Replace, cancellationToken);
            return BatchResult.Committed;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return lost.Status == 404 ? BatchResult.Missing : BatchResult.Conflict;
        }
    }

    /// <summary>An answer as it stood in one of its revisions; null if there never was one.</summary>
    public async Task<Answer?> AnswerRevisionAsync(string tenantId, string dealId, string key, int revision, CancellationToken cancellationToken = default)
    {
        var prefix = Keys.DealRow.Revisions(key, revision);
        Answer? latest = null;
        await foreach (var row in RangeAsync(Keys.Deal(tenantId, dealId), prefix, prefix[..^1] + "}", cancellationToken))
        {
            var answer = StoredJson.Read<Answer>(row.GetText("Json"));
            latest = latest is null || answer.At >= latest.At ? answer : latest;
        }

        return latest;
    }

    /// <summary>What was done to a deal in one moment: by one turn, unless several met in it.</summary>
    /// <param name="tenantId">Its tenant.</param>
    /// <param name="dealId">Its id.</param>
    /// <param name="at">When the turn began.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<DealEvent>> EventsAtAsync(string tenantId, string dealId, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var from = Keys.DealRow.EventsAt(at);
        var found = new List<DealEvent>();
        await foreach (var row in RangeAsync(Keys.Deal(tenantId, dealId), from, from[..^1] + "}", cancellationToken))
        {
            found.Add(StoredJson.Read<DealEvent>(row.GetText("Json")));
        }

        return found;
    }

    /// <summary>What was done to a deal, the newest first.</summary>
    public async IAsyncEnumerable<DealEvent> EventsAsync(string tenantId, string dealId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var row in RangeAsync(Keys.Deal(tenantId, dealId), Keys.DealRow.Events, Keys.DealRow.AfterEvents, cancellationToken))
        {
            yield return StoredJson.Read<DealEvent>(row.GetText("Json"));
        }
    }

    /// <summary>What was done to a deal before a moment, the newest first, in one bounded read.</summary>
    /// <param name="tenantId">Its tenant.</param>
    /// <param name="dealId">Its id.</param>
    /// <param name="before">Only what is older; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<DealEvent>> EventsBeforeAsync(
        string tenantId, string dealId, DateTimeOffset? before, int most, CancellationToken cancellationToken = default)
    {
        var (partition, from, end) = (Keys.Deal(tenantId, dealId), before is { } moment ? Keys.DealRow.EventsAt(moment)[..^1] + "}" : Keys.DealRow.Events, Keys.DealRow.AfterEvents);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {end}");
        var found = new List<DealEvent>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, maxPerPage: most, cancellationToken: cancellationToken))
        {
            found.Add(StoredJson.Read<DealEvent>(row.GetText("Json")));
            if (found.Count == most)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>
    /// Takes a person's data out of everything that was ever recorded of a deal: its audit events and the earlier
    /// revisions of its answers. The events stay, with who did what kind of thing and when. Safe to repeat.
    /// </summary>
    public async Task EraseAsync(string tenantId, string dealId, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        var partition = Keys.Deal(tenantId, dealId);
        var rows = new List<TableEntity>();
        await foreach (var row in RangeAsync(partition, Keys.DealRow.Events, Keys.DealRow.AfterRevisions, cancellationToken))
        {
            var before = row.GetText("Json")!;
            var after = row.RowKey.StartsWith(Keys.DealRow.Events, StringComparison.Ordinal)
                ? StoredJson.Write(StoredJson.Read<DealEvent>(before).Without(erasure))
                : StoredJson.Write(Redaction.Without(StoredJson.Read<Answer>(before), erasure));
            if (after != before)
            {
                row.SetText("Json", after);
                rows.Add(row);
            }
        }

        // Nobody writes these rows but an erasure, and two erasures of one deal come one after the other.
        foreach (var row in rows)
        {
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
    }

    /// <summary>
    /// Takes a person's data out of what the last turn of each conversation left with a deal. Not while that turn is still
    /// to be finished from it: it says what is to be deleted.
    /// </summary>
    public Task EraseTurnsAsync(string tenantId, string dealId, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return ErasedRows.EraseAsync(table, (Keys.Deal(tenantId, dealId), Keys.DealRow.Turns, Keys.DealRow.AfterTurns), "Outcome", erasure, cancellationToken);
    }

    private AsyncPageable<TableEntity> RangeAsync(string partition, string from, string before, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}"),
            cancellationToken: cancellationToken);
}
