using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// The notices of one person as a visit finds them. A notice has two rows: one that says that it is known, for as long
/// as the same might be put again, and one while it waits. Each change is one batch with the state of the chat.
/// </summary>
public sealed class Mailbox
{
    /// <summary>How long a notice that is over is remembered, so that the same one is not delivered again.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(40);

    // What is over goes once a day, so many at a time.
    private static readonly TimeSpan CleanedEvery = TimeSpan.FromDays(1);
    private const int MostCleaned = 90;

    private readonly TableClient table;
    private readonly string partition;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    private Mailbox(TableClient table, string partition) => (this.table, this.partition) = (table, partition);

    /// <summary>What is not over and whose time has come, in the order in which it is sent.</summary>
    public IReadOnlyList<WaitingNotice> Waiting { get; private set; } = [];

    /// <summary>How many notices do not read back. They stay as they are.</summary>
    public int Unreadable { get; private set; }

    /// <summary>How the person's chat stands; what is set here is written with the next change.</summary>
    public ChatState Chat { get; set; } = ChatState.New;

    /// <summary>Whether a notice of this key waited when the box was read.</summary>
    public bool Holds(string key) => keys.Contains(key);

    /// <summary>Whether a notice of this key is over. One that is not, and was not in the box, was put since.</summary>
    public async Task<bool> HasEndedAsync(string key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, Keys.NoticeRow.Known(key), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } && row.GetString("Ended") is not null;
    }

    /// <summary>Whether a notice of this key is known, waiting or over.</summary>
    public async Task<bool> KnowsAsync(string key, CancellationToken cancellationToken) =>
        (await table.GetEntityIfExistsAsync<TableEntity>(partition, Keys.NoticeRow.Known(key), cancellationToken: cancellationToken)).HasValue;

    /// <summary>Where the card of a slot stands; null if there is none.</summary>
    public async Task<NoticeSlot?> SlotAsync(string slot, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, Keys.NoticeRow.Slot(slot), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } ? new NoticeSlot(slot, row.GetString("Conversation"), row.GetString("Activity")) : null;
    }

    /// <summary>Changes a notice that goes on waiting.</summary>
    /// <returns>The changed one; null if somebody else changed it.</returns>
    public async Task<WaitingNotice?> ChangeAsync(WaitingNotice changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var batch = new EntityBatch(table, partition);
        batch.Replace(Row(changed), changed.Version);
        batch.Put(Chat.ToRow(partition));
        if (await batch.CommitAsync(cancellationToken) == BatchResult.Committed)
        {
            return changed with { Version = batch.VersionOf(changed.Row) };
        }

        // After a retry inside the client this may be our own first try.
        var now = await table.GetEntityIfExistsAsync<TableEntity>(partition, changed.Row, cancellationToken: cancellationToken);
        return now is { HasValue: true, Value: { } row } && Read(row) is { } stored && stored with { Version = changed.Version } == changed ? stored : null;
    }

    /// <summary>A notice is over.</summary>
    /// <param name="waiting">The notice.</param>
    /// <param name="how">One word for people who look: "sent", "changed", "closed".</param>
    /// <param name="slot">Where its card stands now, if it can be changed later.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False if somebody else changed it.</returns>
    public async Task<bool> EndAsync(WaitingNotice waiting, string how, NoticeSlot? slot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        var key = waiting.Notice.Key;
        var batch = new EntityBatch(table, partition);
        batch.Delete(waiting.Row, waiting.Version);
        batch.Put(new TableEntity(partition, Keys.NoticeRow.Known(key)) { ["Ended"] = how, ["EndedAt"] = now });
        batch.Put(new TableEntity(partition, Keys.NoticeRow.Old(now + Remembered, key)) { ["Key"] = key });
        batch.Put(Chat.ToRow(partition));
        if (slot is not null)
        {
            batch.Put(new TableEntity(partition, Keys.NoticeRow.Slot(slot.Name)) { ["Conversation"] = slot.ConversationId, ["Activity"] = slot.ActivityId });
            batch.Put(new TableEntity(partition, Keys.NoticeRow.Old(now + Remembered, Keys.NoticeRow.Slot(slot.Name))) { ["Slot"] = slot.Name, ["Activity"] = slot.ActivityId });
        }

        return await batch.CommitAsync(cancellationToken) == BatchResult.Committed;
    }

    /// <summary>Writes how the chat stands.</summary>
    public Task SaveChatAsync(CancellationToken cancellationToken) => table.UpsertEntityAsync(Chat.ToRow(partition), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Forgets what is over for long; does nothing if it was done within a day.</summary>
    public async Task CleanAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - Chat.CleanedAt < CleanedEvery)
        {
            return;
        }

        Chat = Chat with { CleanedAt = now };
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {Keys.NoticeRow.OldFirst} and RowKey lt {Keys.NoticeRow.OldBefore(now)}");
        var gone = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync<TableEntity>(filter, MostCleaned, cancellationToken: cancellationToken))
        {
            if (gone.Count >= MostCleaned)
            {
                // The rest goes with the next visit.
                Chat = Chat with { CleanedAt = default };
                break;
            }

            gone.Add(row.RowKey);
            if (await StoodForAsync(row, cancellationToken) is { } stood)
            {
                gone.Add(stood);
            }
        }

        var batch = new EntityBatch(table, partition);
        foreach (var row in gone)
        {
            batch.Delete(row);
        }

        batch.Put(Chat.ToRow(partition));
        await batch.CommitAsync(cancellationToken);
    }

    internal static async Task<bool> AddAsync(TableClient table, Notice notice, CancellationToken cancellationToken)
    {
        var partition = Keys.Notices(notice.TenantId, notice.UserId);
        var waiting = new WaitingNotice(notice, Keys.NoticeRow.Waiting(notice.At, notice.Key), ETag.All) { NotBefore = notice.At };
        var batch = new EntityBatch(table, partition);
        batch.Insert(new TableEntity(partition, Keys.NoticeRow.Known(notice.Key)));
        batch.Put(new Mailbox(table, partition).Row(waiting));
        return await batch.CommitAsync(cancellationToken) == BatchResult.Committed;
    }

    internal static async Task<Mailbox> OpenAsync(TableClient table, string tenantId, string userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var partition = Keys.Notices(tenantId, userId);
        var box = new Mailbox(table, partition);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {Keys.NoticeRow.Chat} and RowKey lt {Keys.NoticeRow.AfterWaiting(now)}");
        var waiting = new List<WaitingNotice>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey == Keys.NoticeRow.Chat)
            {
                box.Chat = ChatState.Read(row);
            }
            else
            {
                box.Take(row, waiting);
            }
        }

        box.Waiting = waiting;
        return box;
    }

    // One row that does not read back must not silence the rest of a person's mail; it stays for whoever looks into it.
    private void Take(TableEntity row, List<WaitingNotice> waiting)
    {
        try
        {
            waiting.Add(Read(row));
            keys.Add(waiting[^1].Notice.Key);
        }
        catch (Exception damaged) when (damaged is StoredDataException or ArgumentException)
        {
            Unreadable++;
        }
    }

    // A slot used again meanwhile stays until its newest card is old. One card may be named by several rows.
    private async Task<string?> StoodForAsync(TableEntity old, CancellationToken cancellationToken)
    {
        if (old.GetString("Slot") is not { } slot)
        {
            return Keys.NoticeRow.Known(old.GetString("Key"));
        }

        return await SlotAsync(slot, cancellationToken) is { } there && there.ActivityId == old.GetString("Activity") ? Keys.NoticeRow.Slot(slot) : null;
    }

    private TableEntity Row(WaitingNotice waiting)
    {
        var row = new TableEntity(partition, waiting.Row)
        {
            ["State"] = waiting.State.ToString(),
            ["Fence"] = waiting.Fence,
            ["Mark"] = waiting.Mark,
            ["NotBefore"] = waiting.NotBefore,
            ["Tries"] = waiting.Tries,
        };
        row.SetText("Json", StoredJson.Write(waiting.Notice));
        return row;
    }

    private static WaitingNotice Read(TableEntity row) => new(StoredJson.Read<Notice>(row.GetText("Json")), row.RowKey, row.ETag)
    {
        State = Enum.Parse<NoticeState>(row.GetString("State")),
        Fence = row.GetInt64("Fence") ?? 0,
        Mark = row.GetString("Mark"),
        NotBefore = row.GetDateTimeOffset("NotBefore") ?? default,
        Tries = row.GetInt32("Tries") ?? 0,
    };
}
