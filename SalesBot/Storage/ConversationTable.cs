using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>The state of a conversation as it was read.</summary>
/// <param name="Json">The bot state; null in a new conversation.</param>
/// <param name="FocusDealId">The deal it is about, so that it can be read ahead.</param>
/// <param name="Operations">The operations done here, oldest first, at most <see cref="ConversationTable.Remembered"/>.</param>
/// <param name="Sequence">How many operations were ever committed here.</param>
/// <param name="ETag">Null if there is no row yet.</param>
/// <param name="Pending">What is to be done before anything else, as JSON; null if nothing is.</param>
public sealed record StoredState(string? Json, string? FocusDealId, ImmutableList<string> Operations, long Sequence, ETag? ETag, string? Pending = null)
{
    /// <summary>A conversation in which nothing happened yet.</summary>
    public static readonly StoredState None = new(null, null, [], 0, null);

    /// <summary>The operation that kept an unreadable state aside, for as long as it is remembered; null if there is none.</summary>
    public string? KeptAside { get; init; }
}

/// <summary>An operation that was committed.</summary>
public sealed record StoredOperation
{
    /// <summary>The operation id.</summary>
    public required string Operation { get; init; }

    /// <summary>The activity it came with.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Which run of which instance committed it: tells our own write from another's.</summary>
    public required string Attempt { get; init; }

    public required DateTimeOffset CommittedAt { get; init; }

    /// <summary>Whether its replies went out.</summary>
    public bool Answered { get; init; }

    /// <summary>Since when whoever sends its replies has had the time to do so.</summary>
    public required DateTimeOffset HeldSince { get; init; }

    /// <summary>The replies and what else finishes the turn, as JSON.</summary>
    public required string Outcome { get; init; }

    /// <summary>The version that was read.</summary>
    public ETag ETag { get; init; }
}

/// <summary>One partition for each conversation: its bot state and the operations it has seen.</summary>
public sealed class ConversationTable
{
    /// <summary>How many operations are remembered. Teams repeats within a minute; nobody presses 30 buttons in one.</summary>
    public const int Remembered = 30;

    /// <summary>Counts up when the rows change so that an older bot must not write them.</summary>
    internal const int Schema = 1;

    private readonly TableClient table;

    internal ConversationTable(TableClient table) => this.table = table;

    /// <summary>The partition of a conversation.</summary>
    public static string Partition(string tenantId, string channelId, string conversationId) => Keys.Conversation(tenantId, channelId, conversationId);

    /// <summary>The state of a conversation.</summary>
    /// <exception cref="StoredDataException">A newer version of the bot wrote it.</exception>
    public async Task<StoredState> StateAsync(string conversation, CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(conversation, Keys.State(), cancellationToken: cancellationToken);
        if (found is not { HasValue: true, Value: { } row })
        {
            return StoredState.None;
        }

        if (row.GetInt32("Schema") is not { } schema || schema > Schema)
        {
            throw new StoredDataException(StoredDataFault.Newer, "A newer version of the bot wrote this conversation.");
        }

        var operations = (row.GetString("Operations") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new StoredState(row.GetText("Json"), row.GetString("Focus"), [.. operations], row.GetInt64("Sequence") ?? 0, row.ETag, row.GetText("Pending")) { KeptAside = row.GetString("KeptAside") };
    }

    /// <summary>An operation of a conversation; null if it was not committed, or is forgotten.</summary>
    public async Task<StoredOperation?> OperationAsync(string conversation, string operation, CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(conversation, Keys.Operation(operation), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row }
            ? new StoredOperation
            {
                Operation = operation,
                ActivityId = row.GetText("ActivityId") ?? "",
                Attempt = row.GetString("Attempt") ?? "",
                CommittedAt = row.GetDateTimeOffset("CommittedAt") ?? default,
                Answered = row.GetBoolean("Answered") ?? false,
                HeldSince = row.GetDateTimeOffset("HeldSince") ?? default,
                Outcome = row.GetText("Outcome") ?? "",
                ETag = row.ETag,
            }
            : null;
    }

    /// <summary>
    /// Commits an operation: its row, the state guarded by the version that was read, and the oldest operation goes,
    /// all or nothing. What was kept aside goes with the operation that did it.
    /// </summary>
    /// <param name="conversation">Partition of the conversation.</param>
    /// <param name="read">The state the operation started from.</param>
    /// <param name="json">The new bot state.</param>
    /// <param name="focusDealId">The new deal in focus.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="pending">What is to be done next, as JSON; null if nothing is.</param>
    /// <param name="quarantined">A bot state that did not read back, to be kept aside.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BatchResult> CommitAsync(
        string conversation, StoredState read, string? json, string? focusDealId, StoredOperation operation, string? pending = null, string? quarantined = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        var operations = read.Operations.Add(operation.Operation);
        var forgotten = operations.Count > Remembered ? operations[0] : null;
        var keptAside = quarantined is null ? read.KeptAside : operation.Operation;
        var result = await SubmitAsync(forgotten);

        // The oldest operation's row is gone already: then nothing needs deleting.
        return result == BatchResult.Missing && forgotten is not null ? await SubmitAsync(null) : result;

        Task<BatchResult> SubmitAsync(string? delete)
        {
            var batch = new EntityBatch(table, conversation);
            batch.Insert(Row(batch, operation));
            var isOver = keptAside is not null && keptAside == forgotten;
            var state = State(batch, (json, focusDealId, pending), operations.TakeLast(Remembered), read.Sequence + 1);
            state["KeptAside"] = isOver ? null : keptAside;
            batch.Replace(state, read.ETag);
            if (delete is not null)
            {
                batch.Delete(Keys.Operation(delete));
            }

            if (quarantined is not null)
            {
                var bad = batch.Row(Keys.Quarantine);
                bad.SetText("Json", quarantined);
                batch.Put(bad);
            }
            else if (isOver)
            {
                batch.Delete(Keys.Quarantine);
            }

            return batch.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Takes over the answering of an operation whose holder went silent.</summary>
    /// <returns>The operation as held by us; null if somebody else moved first.</returns>
    public async Task<StoredOperation?> TakeOverAsync(string conversation, StoredOperation operation, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var row = new TableEntity(conversation, Keys.Operation(operation.Operation)) { ["HeldSince"] = now };
        try
        {
            var response = await table.UpdateEntityAsync(row, operation.ETag, TableUpdateMode.Merge, cancellationToken);
            return operation with { HeldSince = now, ETag = response.Headers.ETag ?? ETag.All };
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>The replies of an operation went out. Nothing happens if the operation is forgotten already.</summary>
    public async Task AnsweredAsync(string conversation, string operation, CancellationToken cancellationToken = default)
    {
        var row = new TableEntity(conversation, Keys.Operation(operation)) { ["Answered"] = true };
        try
        {
            await table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, cancellationToken);
        }
        catch (RequestFailedException forgotten) when (forgotten.Status == 404)
        {
        }
    }

    /// <summary>Takes a person out of what a conversation keeps of its operations, and of a state that was kept aside. Safe to repeat.</summary>
    public Task EraseAsync(string conversation, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return Task.WhenAll(
            ErasedRows.EraseAsync(table, (conversation, Keys.Operations, Keys.AfterOperations), "Outcome", erasure, cancellationToken),
            ErasedRows.EraseAsync(table, (conversation, Keys.Quarantine, Keys.AfterQuarantine), "Json", erasure, cancellationToken));
    }

    /// <summary>
    /// Takes a person out of the state of a conversation that no turn of ours is about to write. A turn that runs there
    /// meanwhile finds the state moved, and runs again. Safe to repeat.
    /// </summary>
    public Task EraseStateAsync(string conversation, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return ErasedRows.EraseAsync(table, (conversation, Keys.State(), Keys.State() + "~"), "Json", erasure, cancellationToken);
    }

    private static TableEntity State(EntityBatch batch, (string? Json, string? FocusDealId, string? Pending) now, IEnumerable<string> operations, long sequence)
    {
        var row = batch.Row(Keys.State());
        row["Schema"] = Schema;
        row["Operations"] = string.Join(',', operations);
        row["Sequence"] = sequence;
        row["Focus"] = now.FocusDealId;
        if (now.Json is { } json)
        {
            row.SetText("Json", json);
        }

        if (now.Pending is { } pending)
        {
            row.SetText("Pending", pending);
        }

        return row;
    }

    private static TableEntity Row(EntityBatch batch, StoredOperation operation)
    {
        var row = batch.Row(Keys.Operation(operation.Operation));
        row.SetText("ActivityId", operation.ActivityId);
        row["Attempt"] = operation.Attempt;
        row["CommittedAt"] = operation.CommittedAt;
        row["HeldSince"] = operation.HeldSince;
        row["Answered"] = operation.Answered;
        row.SetText("Outcome", operation.Outcome);
        return row;
    }
}
