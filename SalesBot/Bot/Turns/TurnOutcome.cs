using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// All that a run decided except the deal itself: enough to finish the turn elsewhere, without running it again. It is
/// stored with the deal, and with the operation in the conversation.
/// </summary>
internal sealed record TurnOutcome
{
    public required string Operation { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>Names the run.</summary>
    public required string Attempt { get; init; }

    /// <summary>When it was decided: from here on others leave us time to finish.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The conversation's sequence the run started from.</summary>
    public required long Sequence { get; init; }

    /// <summary>Hash of the bot state the run started from.</summary>
    public required string StateBefore { get; init; }

    /// <summary>The bot state it ended with.</summary>
    public string? State { get; init; }

    /// <summary>The deal in focus when the run started.</summary>
    public string? FocusBefore { get; init; }

    public string? FocusDealId { get; init; }

    /// <summary>The replies, each as <see cref="BufferedReply.ToJson"/>.</summary>
    public ImmutableArray<string> Replies { get; init; } = [];

    /// <summary>The deal that was saved, if any.</summary>
    public string? DealId { get; init; }

    /// <summary>Who owned the deal before, if somebody else owns it now.</summary>
    public string? FormerOwnerId { get; init; }

    /// <summary>The list's new row, if the deal's summary changed.</summary>
    public DealSummary? Summary { get; init; }

    /// <summary>The user as read, where it differs from <see cref="User"/>.</summary>
    public UserRecord? UserBefore { get; init; }

    /// <summary>The user as saved; null if nothing differs.</summary>
    public UserRecord? User { get; init; }

    /// <summary>The room as read.</summary>
    public UserRecord? RoomBefore { get; init; }

    /// <summary>The room as saved; null if it stays as it is.</summary>
    public UserRecord? Room { get; init; }

    public ImmutableArray<AccountWrite> Accounts { get; init; } = [];

    /// <summary>Deals of a customer whose papers changed: each is looked at, and takes over what they mean for it.</summary>
    public ImmutableArray<Look> Looks { get; init; } = [];

    /// <summary>The deal for its account's list, if it began or changed hands.</summary>
    public AccountDeal? Listed { get; init; }

    public ImmutableArray<Reminder> Reminders { get; init; } = [];

    public ImmutableArray<StoredDocument> Documents { get; init; } = [];

    public ImmutableArray<Notice> Notices { get; init; } = [];

    public ImmutableArray<TeamChange> Teams { get; init; } = [];

    public ImmutableArray<CoverChange> Covers { get; init; } = [];

    public ImmutableArray<SettingChange> Settings { get; init; } = [];

    /// <summary>Whose data goes from everything recorded of the deal; null for most.</summary>
    public DealErasure? Erasure { get; init; }

    /// <summary>Of whom nothing is to be left; only at hand in the run itself, for it names them.</summary>
    [JsonIgnore]
    public ErasedTraces? Traces { get; init; }

    /// <summary>What follows as a turn of its own.</summary>
    public PendingTurn? Next { get; init; }

    /// <summary>What a run decided.</summary>
    public static TurnOutcome Of(Turn turn, TurnRequest request, TurnReads reads, IReadOnlyList<BufferedReply> replies, DateTimeOffset now)
    {
        var (before, after) = (turn.Changes.Before?.Deal, turn.Changes.IsDealChanged ? turn.Changes.After : null);
        var summary = after is null ? null : DealSummary.Of(after, turn.Numbers, turn.Clock);
        return new TurnOutcome
        {
            Operation = request.Operation,
            ActivityId = request.ActivityId,
            Attempt = NewAttempt(),
            At = now,
            Sequence = reads.State.Sequence,
            StateBefore = HashOf(reads.State.Json),
            State = turn.Changes.Traces is { } traces && turn.Storage.Json is { } held ? StoredTexts.Without(held, traces.Erasure) : turn.Storage.Json,
            FocusBefore = reads.State.FocusDealId,
            FocusDealId = turn.FocusDealId,
            Replies = [.. replies.Select(reply => reply.ToJson())],
            DealId = after?.Id,
            FormerOwnerId = before is not null && after is not null && before.OwnerId != after.OwnerId ? before.OwnerId : null,
            Summary = before is not null && summary == DealSummary.Of(before, turn.Numbers, turn.Clock) ? null : summary,
            UserBefore = turn.User == reads.User ? null : reads.User,
            User = turn.User == reads.User || request.UserId.Length == 0 ? null : turn.User,
            RoomBefore = turn.Changes.Room?.Before,
            Room = turn.Changes.Room?.After,
            Accounts =
            [
                .. turn.Changes.Accounts
                    .Select(account => AccountTable.Write(reads.AccountIfRead(account.Id), account, request.UserId, turn.User.DisplayName ?? string.Empty, request.Operation, request.Now))
                    .OfType<AccountWrite>(),
            ],
            Looks = LooksOf(turn, request, reads),
            Listed = after is not null && (before?.OwnerId != after.OwnerId || before.AccountId != after.AccountId) ? new AccountDeal(after.TenantId, after.AccountId, after.Id, after.OwnerId) : null,
            Reminders = [.. turn.Changes.Reminders],
            Documents = [.. turn.Changes.Documents],
            Notices = [.. turn.Changes.Notices],
            Teams = [.. turn.Changes.Teams],
            Covers = [.. turn.Changes.Covers],
            Settings = [.. turn.Changes.Settings],
            Erasure = turn.Changes.Erasure is { } gone && after is not null ? new DealErasure(after.TenantId, after.Id, after.AccountId, gone) : null,
            Traces = turn.Changes.Traces,
            Next = turn.Changes.Next is { } next ? PendingTurn.Of(request, next) : null,
        };
    }

    // The next night: nobody is told in the middle of writing down what is not there yet.
    private static ImmutableArray<Look> LooksOf(Turn turn, TurnRequest request, TurnReads reads) =>
    [
        .. from account in turn.Changes.Accounts
           let before = reads.AccountIfRead(account.Id)
           where before is not null && account.SaysOtherOfDeals(before.Account)
           from deal in before.Deals
           where deal.DealId != turn.Changes.After?.Id
           select new Look(request.TenantId, deal.DealId, turn.Moment(turn.Today.AddDays(1).ToDateTime(TimeOnly.MinValue)), request.Now) { IsForced = true },
    ];

    /// <summary>A turn that ends with nothing but words; the conversation stays as it is.</summary>
    public static TurnOutcome Ended(TurnRequest request, TurnReads reads, BufferedReply reply, DateTimeOffset now) => new()
    {
        Operation = request.Operation,
        ActivityId = request.ActivityId,
        Attempt = NewAttempt(),
        At = now,
        Sequence = reads.State.Sequence,
        StateBefore = HashOf(reads.State.Json),
        State = reads.State.Json,
        FocusBefore = reads.State.FocusDealId,
        FocusDealId = reads.State.FocusDealId,
        Replies = [reply.ToJson()],
    };

    public static string NewAttempt() => Guid.NewGuid().ToString("N");

    public static TurnOutcome Read(string json) => StoredJson.Read<TurnOutcome>(json);

    public string ToJson() => StoredJson.Write(this);

    public IEnumerable<BufferedReply> ReadReplies() => Replies.Select(BufferedReply.Read);

    /// <summary>
    /// This outcome on the state a conversation has by now: if another turn changed the state meanwhile, that one stays.
    /// </summary>
    public TurnOutcome On(StoredState now) => this with
    {
        State = HashOf(now.Json) == StateBefore ? State : now.Json,
        FocusDealId = now.FocusDealId == FocusBefore ? FocusDealId : now.FocusDealId,
    };

    /// <summary>The row that says the operation is done; the state itself has a row of its own.</summary>
    public StoredOperation ToOperation(DateTimeOffset now) => new()
    {
        Operation = Operation,
        ActivityId = ActivityId,
        Attempt = Attempt,
        CommittedAt = now,
        HeldSince = now,
        Outcome = (this with { State = null }).ToJson(),
    };

    /// <summary>
    /// Writes what stands outside the two batches: list rows, user, accounts, reminders, notices, printed pages. Each can be repeated.
    /// </summary>
    public Task WriteAroundAsync(Tables tables, CancellationToken cancellationToken)
    {
        var writes = new List<Task>();
        if (Summary is { } summary)
        {
            writes.Add(tables.Lists.ConfirmAsync(summary, cancellationToken));
            if (FormerOwnerId is { } former)
            {
                writes.Add(tables.Lists.DropAsync(summary.TenantId, former, summary.DealId, cancellationToken));
            }
        }

        if (User is { } user)
        {
            writes.Add(SaveAsync(user, tables, cancellationToken));
        }

        if (Room is { } room)
        {
            writes.Add(tables.Users.SaveAsync(RoomBefore, room, cancellationToken));
        }

        if (Erasure is { } gone)
        {
            writes.Add(tables.Deals.EraseAsync(gone.TenantId, gone.DealId, gone.Erasure, cancellationToken));
            writes.Add(tables.Accounts.EraseAsync(gone.TenantId, gone.AccountId, gone.Erasure, cancellationToken));
        }

        if (!Looks.IsEmpty)
        {
            writes.Add(tables.Looks.PutAsync(Looks, cancellationToken));
        }

        writes.AddRange(Accounts.Select(change => tables.Accounts.ApplyAsync(change, cancellationToken)));
        if (Listed is { } listed)
        {
            writes.Add(tables.Accounts.ListAsync(listed, cancellationToken));
        }

        writes.AddRange(Reminders.Where(reminder => reminder.Handed is null).Select(reminder => tables.Reminders.ScheduleAsync(reminder, cancellationToken)));
        writes.AddRange(Notices.Select(notice => tables.Notices.PutAsync(notice, cancellationToken)));
        writes.AddRange(Teams.Select(change => tables.Teams.ApplyAsync(change, cancellationToken)));
        writes.AddRange(Covers.Select(change => tables.Teams.ApplyAsync(change, cancellationToken)));
        writes.AddRange(Settings.Select(change => tables.Settings.AddAsync(change, cancellationToken)));
        writes.AddRange(Documents.Select(document => tables.Documents.SaveAsync(document, cancellationToken)));
        return Task.WhenAll(writes);
    }

    // What waits for somebody who was out of reach is looked at again; the delivery must find them written by then.
    private async Task SaveAsync(UserRecord user, Tables tables, CancellationToken cancellationToken)
    {
        await tables.Users.SaveAsync(UserBefore, user, cancellationToken);
        if (IsFoundAgain)
        {
            await tables.Notices.WakeAsync(user.TenantId, user.UserId, At, cancellationToken);
        }
    }

    /// <summary>
    /// Writes what must be there once the turn is committed: what is handed to another conversation, and that nothing is
    /// left of somebody who was deleted. That a turn which ends before its commit is repeated does no harm, because the
    /// rows have the same ids and are served once, and nothing more can be taken out.
    /// </summary>
    public Task WriteBeforeAsync(Tables tables, CancellationToken cancellationToken) => Task.WhenAll(
    [
        .. Reminders.Where(reminder => reminder.Handed is not null).Select(reminder => tables.Reminders.ScheduleAsync(reminder, cancellationToken)),
        .. Traces is { } traces ? traces.EraseAsync(tables, cancellationToken) : [],
    ]);

    /// <summary>
    /// Whether the delivery has something to do at once: somebody to tell, words to hand over, or a chat that was not
    /// known before.
    /// </summary>
    public bool HandsOver => !Notices.IsEmpty || Reminders.Any(reminder => reminder.Handed is not null) || IsFoundAgain;

    /// <summary>Whether the speaker can be written to from now on and could not before.</summary>
    private bool IsFoundAgain => CanBeReached(User) && !CanBeReached(UserBefore);

    private static bool CanBeReached(UserRecord? user) => user is { Installed: true, Reference: not null };

    private static string HashOf(string? state) => Keys.Hash(state ?? "");
}

/// <summary>Whose data goes from everything recorded of a deal.</summary>
/// <param name="TenantId">The deal's tenant.</param>
/// <param name="DealId">The deal.</param>
/// <param name="AccountId">Its customer, where they may be named too.</param>
/// <param name="Erasure">Who, and what stands in their place.</param>
internal sealed record DealErasure(string TenantId, string DealId, string AccountId, Erasure Erasure);
