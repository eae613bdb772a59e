using System.Collections.Immutable;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// What one run of a turn has read. Nothing is read twice in a run, so a run sees each thing in one state only.
/// </summary>
internal sealed class TurnReads(Tables tables, TurnRequest request, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, Task<StoredDeal?>> deals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<StoredAccount?>> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<UserRecord?>> colleagues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<IReadOnlyList<DealSummary>>> lists = new(StringComparer.Ordinal);
    private Task<IReadOnlyList<TeamMember>>? team;
    private Task<IReadOnlyList<TeamMember>>? named;
    private string? pinned;

    public StoredState State { get; private set; } = StoredState.None;

    public StoredOperation? Operation { get; private set; }

    /// <summary>What earlier turns left to be done first.</summary>
    public ImmutableArray<PendingTurn> Pending { get; private set; } = [];

    /// <summary>State and operation are two reads: this operation was committed in between.</summary>
    public bool IsTorn => Operation is null && State.Operations.Contains(request.Operation);

    public UserRecord? User { get; private set; }

    /// <summary>The parallel read that begins a run: state, this operation, the user, and the deals it is likely about.</summary>
    public async Task BeginAsync(IEnumerable<string> likely)
    {
        var state = tables.Conversations.StateAsync(request.Conversation, cancellationToken);
        var operation = tables.Conversations.OperationAsync(request.Conversation, request.Operation, cancellationToken);
        var user = tables.Users.FindAsync(request.TenantId, request.UserId, cancellationToken);
        foreach (var deal in likely)
        {
            _ = ReadDeal(deal);
        }

        // A deal that does not read back is its own trouble, for whoever asks for it.
        await Task.WhenAll([state, operation, user]);
        (State, Operation, User) = (await state, await operation, await user);
        Pending = PendingTurn.ReadAll(State);
    }

    /// <summary>Somebody else of the speaker's tenant; null if they never wrote.</summary>
    public Task<UserRecord?> ColleagueAsync(string userId) =>
        colleagues.TryGetValue(userId, out var read) ? read : colleagues[userId] = tables.Users.FindAsync(request.TenantId, userId, cancellationToken);

    /// <summary>Those who report to the speaker directly.</summary>
    public Task<IReadOnlyList<TeamMember>> TeamAsync() => team ??= tables.Teams.MembersAsync(request.TenantId, request.UserId, cancellationToken);

    /// <summary>Those who report directly to somebody else of the tenant.</summary>
    public Task<IReadOnlyList<TeamMember>> TeamOfAsync(string managerId) => tables.Teams.MembersAsync(request.TenantId, managerId, cancellationToken);

    /// <summary>Those of the tenant who have written, by name.</summary>
    public Task<IReadOnlyList<TeamMember>> NamedAsync(int most) => named ??= tables.Users.NamedAsync(request.TenantId, most, cancellationToken);

    /// <summary>A page of the speaker's that is still kept.</summary>
    public async Task<StoredDocument?> PageAsync(string id) =>
        await tables.Documents.FindAsync(id, request.Now, cancellationToken) is { } page && page.TenantId == request.TenantId && page.By == request.UserId && !(User?.PagesEndAt is { } end && page.MadeAt <= end) ? page : null;

    /// <summary>Lets a run see a deal as it was before this turn committed it.</summary>
    public void Pin(string id, StoredDeal? deal)
    {
        pinned = id;
        deals[id] = Task.FromResult(deal);
    }

    /// <summary>The deal, whoever owns it.</summary>
    /// <exception cref="TurnInFlightException">A turn of this conversation, perhaps this very one, wrote it and is not finished.</exception>
    public async Task<StoredDeal?> DealAsync(string id)
    {
        var stored = await ReadDeal(id);
        if (id != pinned && stored?.LastTurn is { } last && IsUnfinished(last))
        {
            throw new TurnInFlightException(id, last);
        }

        return stored;
    }

    /// <summary>The deal if it was read in this run and is there.</summary>
    public StoredDeal? DealIfRead(string id) =>
        deals.TryGetValue(id, out var read) && read.IsCompletedSuccessfully ? read.Result : null;

    /// <summary>The deals of somebody of the tenant.</summary>
    public Task<IReadOnlyList<DealSummary>> DealsOfAsync(string userId) =>
        lists.TryGetValue(userId, out var read) ? read : lists[userId] = tables.Lists.OfAsync(request.TenantId, userId, cancellationToken);

    /// <summary>An account with its deals, whoever may see it.</summary>
    public Task<StoredAccount?> AccountAsync(string id) =>
        accounts.TryGetValue(id, out var read) ? read : accounts[id] = tables.Accounts.FindAsync(request.TenantId, id, cancellationToken);

    /// <summary>The account if it was read in this run and is there.</summary>
    public StoredAccount? AccountIfRead(string id) =>
        accounts.TryGetValue(id, out var read) && read.IsCompletedSuccessfully ? read.Result : null;

    public Task<IReadOnlyList<AccountEvent>> AccountEventsAsync(string id, int most) => tables.Accounts.EventsAsync(request.TenantId, id, most, cancellationToken);

    public Task<Answer?> AnswerRevisionAsync(string deal, string key, int revision) =>
        tables.Deals.AnswerRevisionAsync(request.TenantId, deal, key, revision, cancellationToken);

    public Task<IReadOnlyList<DealEvent>> EventsAtAsync(string deal, DateTimeOffset at) => tables.Deals.EventsAtAsync(request.TenantId, deal, at, cancellationToken);

    public Task<IReadOnlyList<DealEvent>> EventsAsync(string deal, DateTimeOffset? before, int most) =>
        tables.Deals.EventsBeforeAsync(request.TenantId, deal, before, most, cancellationToken);

    private Task<StoredDeal?> ReadDeal(string id) =>
        deals.TryGetValue(id, out var read) ? read : deals[id] = tables.Deals.FindAsync(request.TenantId, id, request.Conversation, cancellationToken);

    /// <summary>
    /// A turn writes the deal first and the conversation second. A turn that is in the deal and not among the
    /// conversation's last operations, although it would still be remembered, stands between the two; and this very
    /// turn must not decide again on a deal it has written.
    /// </summary>
    private bool IsUnfinished(DealTurn turn) =>
        turn.Operation == request.Operation
        || (!State.Operations.Contains(turn.Operation)
            && State.Sequence - TurnOutcome.Read(turn.Outcome).Sequence < ConversationTable.Remembered);
}
