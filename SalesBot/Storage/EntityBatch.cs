using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace SalesBot.Storage;

/// <summary>How a batch ended. A conflict is a value: it happens in normal use.</summary>
public enum BatchResult
{
    /// <summary>All of it is stored.</summary>
    Committed,

    /// <summary>None of it is stored: a row was there already, or is newer than what we read. After a retry inside
    /// the client this may be our own first try, so the caller looks for its operation id.</summary>
    Conflict,

    /// <summary>None of it is stored: a row to update or delete is gone.</summary>
    Missing,
}

/// <summary>One atomic write of rows of one partition, checked against <see cref="EntityLimits"/> before it is sent.</summary>
internal sealed class EntityBatch(TableClient table, string partition)
{
    private readonly List<TableTransactionAction> actions = [];
    private readonly Dictionary<string, ETag> versions = new(StringComparer.Ordinal);
    private int bytes;

    public int Count => actions.Count;

    /// <summary>A row of this partition to fill.</summary>
    public TableEntity Row(string row) => new(partition, row);

    public void Insert(TableEntity entity) => Add(TableTransactionActionType.Add, entity, default);

    /// <summary>Inserts, or replaces whatever is there.</summary>
    public void Put(TableEntity entity) => Add(TableTransactionActionType.UpsertReplace, entity, default);

    /// <summary>Replaces the row if it still is the one that was read; inserts it if none was.</summary>
    public void Replace(TableEntity entity, ETag? read)
    {
        if (read is { } tag)
        {
            Add(TableTransactionActionType.UpdateReplace, entity, tag);
        }
        else
        {
            Insert(entity);
        }
    }

    public void Delete(string row) => Delete(row, ETag.All);

    /// <summary>Deletes the row if it still is the one that was read.</summary>
    public void Delete(string row, ETag read) => Add(TableTransactionActionType.Delete, Row(row), read);

    /// <summary>The version a row has by the commit.</summary>
    public ETag VersionOf(string row) => versions[row];

    /// <exception cref="StoredDataException">The batch breaks a limit of the service.</exception>
    public async Task<BatchResult> CommitAsync(CancellationToken cancellationToken)
    {
        Check();
        try
        {
            var answers = (await table.SubmitTransactionAsync(actions, cancellationToken)).Value;
            for (var at = 0; at < actions.Count; at++)
            {
                versions[actions[at].Entity.RowKey] = answers[at].Headers.ETag ?? ETag.All;
            }

            return BatchResult.Committed;
        }
        catch (RequestFailedException refused) when (refused.Status is 409 or 412)
        {
            return BatchResult.Conflict;
        }
        catch (RequestFailedException refused) when (refused.Status == 404 && refused.ErrorCode != TableErrorCode.TableNotFound)
        {
            return BatchResult.Missing;
        }
    }

    private void Add(TableTransactionActionType type, TableEntity entity, ETag tag)
    {
        bytes += EntityLimits.Check(entity);
        actions.Add(new TableTransactionAction(type, entity, tag));
    }

    private void Check()
    {
        if (actions.Count is 0 or > EntityLimits.MaxBatchRows)
        {
            throw new StoredDataException(StoredDataFault.TooLarge, $"A batch of {actions.Count} rows; one to {EntityLimits.MaxBatchRows} are allowed.");
        }

        if (bytes > EntityLimits.MaxBatchBytes)
        {
            throw new StoredDataException(StoredDataFault.TooLarge, $"A batch of {bytes} bytes; at most {EntityLimits.MaxBatchBytes} are allowed.");
        }

        if (actions.Any(action => action.Entity.PartitionKey != partition))
        {
            throw new InvalidOperationException("A batch stays inside one partition.");
        }

        if (actions.DistinctBy(action => action.Entity.RowKey, StringComparer.Ordinal).Count() != actions.Count)
        {
            throw new InvalidOperationException("A row appears once in a batch.");
        }
    }
}
