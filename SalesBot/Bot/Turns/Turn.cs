using System.Globalization;
using Microsoft.Bot.Builder;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// One run of a turn as a dialog sees it: who asks, when, what is stored, and what is to be saved. Nothing is written
/// before the run ends; then everything is committed at once, and if somebody else was faster the turn runs again on
/// fresh data. So a run must do nothing that cannot be repeated. Reach it with <c>turnContext.TurnState.Get&lt;Turn&gt;()</c>.
/// </summary>
public sealed class Turn
{
    // No company has more levels; it bounds what a damaged chain costs.
    internal const int MostLevels = 10;

    // Beyond it a name is looked for among these only, and the people picker finds the rest.
    private const int MostColleagues = 5000;

    private readonly TurnRequest request;
    private readonly TurnReads reads;
    private readonly Func<Uri?> address;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private int made;

    internal Turn(TurnRequest request, TurnReads reads, TurnStorage storage, Tenant company, Func<Uri?>? address = null)
    {
        Company = company;
        this.request = request;
        this.reads = reads;
        this.address = address ?? (() => null);
        Storage = storage;
        State = new ConversationState(storage);
        FocusDealId = reads.State.FocusDealId;
        User = UserDetails.Refreshed(reads.User, request);
        Accounts = new TurnAccounts(this, reads);
    }

    /// <summary>Names this turn; the same for every copy and every run of it.</summary>
    public string OperationId => request.Operation;

    /// <summary>The one clock reading of the turn, UTC.</summary>
    public DateTimeOffset Now => request.Now;

    /// <summary>The user's time zone.</summary>
    public TimeZoneInfo TimeZone => UserDetails.ZoneOf(User, request.Activity);

    /// <summary>The moment of the turn on the user's clock.</summary>
    public DateTime LocalNow => Local(Now);

    /// <summary>The moment of the turn with the offset of the user's zone, for what counts days.</summary>
    public DateTimeOffset Clock => TimeZoneInfo.ConvertTime(Now, TimeZone);

    /// <summary>The day in the user's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>The numbers and the calendar of the tenant: what every deal is judged with, wherever it is shown.</summary>
    public Parameters Numbers => Company.Rules.Parameters;

    /// <summary>What holds for everybody of the speaker's company.</summary>
    public Tenant Company { get; }

    /// <summary>What an amount without a currency is in: that of the deal, else that of the company.</summary>
    public string CurrencyOf(Deal? deal) => deal?.Amount?.Currency ?? Company.Currency;

    /// <summary>Who speaks.</summary>
    public UserRecord User { get; private set; }

    /// <summary>The language they chose, else that of their company or of their Teams.</summary>
    public Language Language => User.Language ?? Company.Language ?? UserDetails.LanguageOf(request.Activity.Locale);

    public string TenantId => request.TenantId;

    /// <summary>Entra object id of the speaker.</summary>
    public string UserId => request.UserId;

    /// <summary>True if a person pressed a card that was used long ago: not a repeated message.</summary>
    public bool KeyWasUsed => request.KeyWasUsed;

    /// <summary>Bot state of the conversation. Saving it stages it for the commit; the pipeline saves it too, so nobody must.</summary>
    public ConversationState State { get; }

    /// <summary>What an earlier turn left for this one to do; null if somebody said or pressed something.</summary>
    public Continuation? Continuation => request.Continuation;

    /// <summary>The deal this conversation is about. Remembered, and read ahead in the next turn.</summary>
    public string? FocusDealId { get; set; }

    /// <summary>Whether nothing said or done in this turn is kept: it only looks at what is stored.</summary>
    internal bool IsLook => request.IsLook;

    /// <summary>The name of the invoke this turn answers; null if it is none.</summary>
    internal string? InvokeName => request.IsInvoke ? request.Activity.Name ?? "" : null;

    /// <summary>The customers the speaker may see.</summary>
    public TurnAccounts Accounts { get; }

    internal TurnStorage Storage { get; }

    /// <summary>What is to be saved.</summary>
    internal TurnChanges Changes { get; } = new();

    /// <summary>The score of a deal today.</summary>
    public Score ScoreOf(Deal deal) => Scoring.Of(deal, DealFacts.From(deal, Today, Numbers), Now, Numbers);

    /// <summary>The score a bid is decided on (clarification A6).</summary>
    public Score BidScoreOf(Deal deal) => Scoring.BidScore(deal, DealFacts.From(deal, Today, Numbers), Now, Numbers);

    /// <summary>The day so many working days from today.</summary>
    public DateOnly WorkingDaysOn(int count) => Numbers.Calendar.After(Today, count);

    /// <summary>A moment on the user's clock.</summary>
    public DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime;

    /// <summary>A time of the user's clock as a moment. A time that the change to summer time leaves out is an hour later.</summary>
    public DateTimeOffset Moment(DateTime local)
    {
        var zone = TimeZone;
        var there = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(DateTime.SpecifyKind(there, DateTimeKind.Unspecified), zone.GetUtcOffset(there)).ToUniversalTime();
    }

    /// <summary>
    /// A deal the speaker works on: their own, that of somebody away whom they cover, or one they handed over a short
    /// while ago. Null for any other.
    /// </summary>
    /// <remarks>Read once a turn; after <see cref="Save(Deal)"/> it is the saved one.</remarks>
    public async Task<Deal?> DealAsync(string id)
    {
        if (Changes.After is { } saved && saved.Id == id)
        {
            return saved;
        }

        return (await reads.DealAsync(id))?.Deal is { } deal && IsOurs(deal) ? Shown(deal) : null;
    }

    /// <summary>
    /// A deal the speaker may see: one of <see cref="DealAsync"/>, or of somebody who reports to them, directly or
    /// through managers. Null for any other, whether there is none or it is nobody's business of theirs: who asks
    /// cannot tell. What was seen here may be saved in the same turn.
    /// </summary>
    public async Task<Deal?> TeamDealAsync(string id) =>
        await DealAsync(id) is { } ours ? ours
        : (await reads.DealAsync(id))?.Deal is { } deal && await ReportsAsync(deal.OwnerId, UserId) ? Shown(deal)
        : null;

    /// <summary>
    /// A deal of somebody who reports to the speaker, directly or through managers: what a manager may decide on. Null
    /// for any other, also for the speaker's own. It may be saved in the same turn.
    /// </summary>
    public async Task<Deal?> ManagedDealAsync(string id) =>
        await TeamDealAsync(id) is { } deal && deal.OwnerId != UserId && await ReportsAsync(deal.OwnerId, UserId) ? deal : null;

    /// <summary>The group chat or channel where this is said; null in a personal chat.</summary>
    public string? RoomId => request.RoomId;

    /// <summary>What Teams calls it; empty where it has no name, or does not say.</summary>
    public string RoomName => request.Activity.Conversation?.Name ?? string.Empty;

    /// <summary>What is remembered of that room; null if nothing is, or in a personal chat.</summary>
    public async Task<UserRecord?> RoomAsync() => RoomId is { } room ? await reads.ColleagueAsync(room) : null;

    /// <summary>The deal whose own this room is, whoever speaks; null if it is nobody's.</summary>
    public async Task<Deal?> RoomDealAsync() =>
        (await RoomAsync())?.RoomOf is { } id && (await reads.DealAsync(id))?.Deal is { Room: { } room } deal && room.Id == RoomId ? Shown(deal) : null;

    /// <summary>What is remembered of this room is to become this; how to reach it is added.</summary>
    public async Task SaveRoomAsync(Func<UserRecord, UserRecord> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var before = await RoomAsync();
        var known = before ?? RoomRecord.New(TenantId, RoomId ?? throw new InvalidOperationException("This is no room."), Language);
        Changes.Room = (before, change(known with { Reference = UserDetails.RoomReference(request.Activity), Installed = true }));
    }

    /// <summary>Those who report to the speaker directly, by name; empty if nobody does.</summary>
    public async Task<IReadOnlyList<TeamMember>> TeamAsync() => await reads.TeamAsync();

    /// <summary>Those who have the same manager as the speaker, by name, without the speaker; empty if they have none.</summary>
    public async Task<IReadOnlyList<TeamMember>> PeersAsync() =>
        User.ManagerId is { } manager ? [.. (await reads.TeamOfAsync(manager)).Where(member => member.Id != UserId)] : [];

    /// <summary>
    /// The deals of everybody who reports to the speaker, directly or through managers, under who owns them; with what
    /// this turn saved so far. All lists and teams of one level are read at once; no deal is read.
    /// </summary>
    public async Task<IReadOnlyList<(TeamMember Member, IReadOnlyList<DealSummary> Deals)>> TeamDealsAsync()
    {
        var lists = await TeamLists.BelowAsync(UserId, manager => manager == UserId ? reads.TeamAsync() : reads.TeamOfAsync(manager), reads.DealsOfAsync);
        var saved = Changes.After is { } deal ? DealSummary.Of(deal, Numbers, Clock) : null;
        return
        [
            .. lists.Select(list => (list.Member, (IReadOnlyList<DealSummary>)[.. list.Deals.Select(summary => summary.DealId == saved?.DealId ? saved : summary)])),
        ];
    }

    /// <summary>The confirmed manager of somebody of the tenant; null while nobody is.</summary>
    public async Task<ManagerLink?> ManagerOfAsync(string userId) => (await ColleagueAsync(userId))?.Manager;

    /// <summary>The managers above somebody of the tenant, the nearest first; ends where a circle would begin.</summary>
    public async Task<IReadOnlyList<ManagerLink>> ManagersOfAsync(string userId)
    {
        var above = new List<ManagerLink>();
        for (var at = userId; above.Count < MostLevels;)
        {
            var person = at == UserId ? User : await reads.ColleagueAsync(at);
            if (person?.Manager is not { } manager || manager.Id == userId || above.Exists(known => known.Id == manager.Id))
            {
                break;
            }

            above.Add(manager);
            at = manager.Id;
        }

        return above;
    }

    /// <summary>Whether somebody reports to somebody else, directly or through managers.</summary>
    public async Task<bool> ReportsAsync(string userId, string managerId) =>
        (await ManagersOfAsync(userId)).Any(manager => manager.Id == managerId);

    /// <summary>Somebody of the speaker's tenant as far as the bot knows them; null if they never wrote.</summary>
    public async Task<UserRecord?> ColleagueAsync(string userId) => userId == UserId ? User : await reads.ColleagueAsync(userId);

    /// <summary>Those of the speaker's tenant who have written to the bot, up to a bound; for finding who a name means.</summary>
    public Task<IReadOnlyList<TeamMember>> ColleaguesAsync() => reads.NamedAsync(MostColleagues);

    /// <summary>Something between a person and their manager, to be written with the commit.</summary>
    public void Change(TeamChange change) => Changes.Teams.Add(change);

    /// <summary>Somebody covers for the speaker, or no longer does; to be written with the commit.</summary>
    public void Change(CoverChange change) => Changes.Covers.Add(change);

    /// <summary>Something is set for the whole company, to be written with the commit; whoever asks for it sees to it that the speaker may.</summary>
    public void Change(SettingChange change) => Changes.Settings.Add(change);

    /// <summary>The deal is to become this. One deal a turn, because one batch commits one partition.</summary>
    /// <exception cref="InvalidOperationException">Another deal was saved in this turn, or it is not the speaker's to write.</exception>
    public void Save(Deal after)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (Changes.After is { } other && other.Id != after.Id)
        {
            throw new InvalidOperationException("A turn saves one deal.");
        }

        var before = reads.DealIfRead(after.Id);
        if (after.TenantId != TenantId || ((before?.Deal.OwnerId ?? after.OwnerId) != UserId && !shown.Contains(after.Id)))
        {
            throw new InvalidOperationException("A turn saves a deal of its speaker.");
        }

        // What the customer's papers mean for it and the trend of its score are a matter of every change, so they are kept here and nowhere else.
        after = AccountIfKnown(after.AccountId) is { } account ? after.Heeding(account) : after;
        (Changes.Before, Changes.After) = (before, after.Outcome == Outcome.Open ? after.WithSnapshot(ScoreOf(after), Today) : after);
    }

    /// <summary>The deal is to become this, by taking back what these events did to it; the audit says so.</summary>
    public void Save(Deal after, IEnumerable<DealEvent> takenBack)
    {
        Save(after);
        Changes.Undoes = [.. takenBack.Select(done => done.Operation)];
    }

    /// <summary>
    /// Takes a person's data out of a deal, for good: out of the deal with this commit, out of its audit right after
    /// it. Where the person goes altogether, the speaker's printed pages go too, for they may name them.
    /// </summary>
    /// <returns>The deal after.</returns>
    public Deal Erase(Deal deal, Erasure erasure)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        var after = deal.Without(erasure);
        Save(after);
        Changes.Erasure = erasure;
        if (!erasure.IsNotesOnly)
        {
            Save(User with { PagesEndAt = Now });
        }

        return Changes.After!;
    }

    /// <summary>
    /// Takes somebody who was deleted out of what answering left behind, here, in the chats of all who may see these
    /// deals, and with the deals: the last turn of a deletion. It is done before this turn is committed, and waits until
    /// it is.
    /// </summary>
    public async Task EraseTracesAsync(Erasure erasure, IReadOnlyCollection<string> deals)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        var known = (await Task.WhenAll(deals.Select(DealAsync))).OfType<Deal>().ToList();
        var owners = known.Select(deal => deal.OwnerId).Append(UserId).Distinct();
        var seen = (await Task.WhenAll(owners.Select(ReadersOfAsync))).SelectMany(readers => readers).Concat(known.Select(deal => deal.Room?.Id).OfType<string>()).Distinct();
        var readers = await Task.WhenAll(seen.Where(reader => reader != UserId).Select(ColleagueAsync));
        Changes.Traces = new ErasedTraces(request.Conversation, [.. readers.OfType<UserRecord>()], TenantId, [.. deals], erasure, Now);
    }

    // Whoever covered last may still have been told of them.
    private async Task<IEnumerable<string>> ReadersOfAsync(string ownerId) =>
        [ownerId, .. (await ManagersOfAsync(ownerId)).Select(manager => manager.Id), .. (await ColleagueAsync(ownerId))?.Leave is { } leave ? new[] { leave.CoverId } : []];

    /// <summary>The deal this turn changes, as it was read; null if it changes none, or begins one.</summary>
    public (Deal? Before, Deal After)? Saved => Changes.IsDealChanged ? (Changes.Before?.Deal, Changes.After!) : null;

    /// <summary>The customer this turn changes, if it changes no deal beside it; null otherwise.</summary>
    public Account? SavedAccount => Changes is { IsDealChanged: false, Accounts: [var account] } ? account : null;

    /// <summary>
    /// What was done to a deal of the speaker's at one moment (that of a turn: <see cref="Touch.At"/>, say): by one
    /// turn, unless several met in it. With <see cref="DealUndo.Without"/> it can be taken back, with <see cref="DealEvent.Parts"/> put
    /// elsewhere.
    /// </summary>
    public async Task<IReadOnlyList<DealEvent>> EventsAtAsync(string dealId, DateTimeOffset at) =>
        await DealAsync(dealId) is null ? [] : await reads.EventsAtAsync(dealId, at);

    /// <summary>What was done to a deal that the speaker may see before a moment, the newest first, in one bounded read.</summary>
    public async Task<IReadOnlyList<DealEvent>> EventsAsync(string dealId, DateTimeOffset? before, int most) =>
        await TeamDealAsync(dealId) is null ? [] : await reads.EventsAsync(dealId, before, most);

    /// <summary>The speaker's deals and those they cover, in no particular order; with what this turn saved so far.</summary>
    public async Task<IReadOnlyList<DealSummary>> MyDealsAsync()
    {
        string[] whose = [UserId, .. User.Covers.Where(covering => covering.Includes(Today)).Select(covering => covering.OwnerId)];
        var listed = (await Task.WhenAll(whose.Select(reads.DealsOfAsync))).SelectMany(deals => deals).ToList();
        if (Changes.After is not { } saved)
        {
            return listed;
        }

        var others = listed.Where(summary => summary.DealId != saved.Id);
        return whose.Contains(saved.OwnerId) ? [.. others, DealSummary.Of(saved, Numbers, Clock)] : [.. others];
    }

    /// <summary>The name of a colleague by their Entra object id; null for who never wrote to us or is of another tenant.</summary>
    public async Task<string?> NameOfAsync(string userId) => (await ColleagueAsync(userId))?.DisplayName;

    /// <summary>The account of this name, in whatever spelling of case, width and spaces.</summary>
    public async Task<Account?> AccountNamedAsync(string name)
    {
        var id = AccountTable.IdOf(name);
        return Changes.Accounts.Find(account => account.Id == id) ?? (await reads.AccountAsync(id))?.Account;
    }

    private Account? AccountIfKnown(string id) => Changes.Accounts.Find(account => account.Id == id) ?? reads.AccountIfRead(id)?.Account;

    /// <summary>The account is to become this. Give a new one the id <see cref="AccountTable.IdOf"/> of its name.</summary>
    public void Save(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        Changes.Accounts.RemoveAll(other => other.Id == account.Id);
        Changes.Accounts.Add(account);
    }

    /// <summary>What is remembered of the speaker is to become this.</summary>
    public void Save(UserRecord user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.TenantId != TenantId || user.UserId != UserId)
        {
            throw new InvalidOperationException("A turn saves its speaker only.");
        }

        User = user;
    }

    /// <summary>To be reminded of, with the commit.</summary>
    public void Schedule(Reminder reminder) => Changes.Reminders.Add(reminder);

    /// <summary>
    /// Tells somebody of the tenant something in their own chat, from the commit on: once, whatever happens in between.
    /// Whether they may hear it is asked again when it is sent.
    /// </summary>
    /// <exception cref="ArgumentException">It is for somebody of another tenant.</exception>
    public void Tell(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        Changes.Notices.Add(notice.TenantId == TenantId ? notice : throw new ArgumentException("A turn tells people of its tenant.", nameof(notice)));
    }

    /// <summary>
    /// Hands words said here, in a group, to the speaker's personal chat: once this turn is committed they are served
    /// there exactly once, as a turn of that conversation, as if they had been typed in it.
    /// </summary>
    public void Hand(string words)
    {
        var from = request.Activity;
        Schedule(new Reminder(NewId("handed"), TenantId, UserId, null, words, Now, Handed: new Handed(
            StateJson.WriteReference(from.GetConversationReference()), Clock, from.Locale)));
    }

    /// <summary>
    /// Makes a page that is kept, as it is now, for seven days from the commit on, to be shown or saved as a file; with
    /// the address nobody can guess, where the bot has one for browsers.
    /// </summary>
    public (string Id, Uri? Address) Print(PrintedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (document, secret) = Printing.Keep(Printing.Path, StoredJson.Write(page), Printing.Lives, this);
        Changes.Documents.Add(document);
        return (document.Id, address() is { } shown ? new Uri(shown, $"{Printing.Path}/{secret}") : null);
    }

    /// <summary>A page that the speaker made and that is still kept; null for any other.</summary>
    public Task<StoredDocument?> PageAsync(string id) => reads.PageAsync(id);

    /// <summary>
    /// Makes a page that is shown, as it is now, under an address nobody can guess, for seven days from the commit on.
    /// Null where the bot has no address for browsers (<c>Bot:PublicUrl</c>): then say so and show the content here.
    /// </summary>
    public Uri? Publish(PrintedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Publish(Printing.Path, StoredJson.Write(page), Printing.Lives);
    }

    /// <summary>
    /// Shows something under an address nobody can guess, from the commit on. Null where the bot has no address for
    /// browsers (<c>Bot:PublicUrl</c>).
    /// </summary>
    /// <param name="path">Which door shows it: <see cref="Printing.FindAsync"/> of that path finds it, no other.</param>
    /// <param name="content">What is shown, as JSON.</param>
    /// <param name="lives">How long.</param>
    public Uri? Publish(string path, string content, TimeSpan lives)
    {
        if (address() is not { } shown)
        {
            return null;
        }

        var (document, secret) = Printing.Keep(path, content, lives, this);
        Changes.Documents.Add(document);
        return new Uri(shown, $"{path}/{secret}");
    }

    /// <summary>
    /// Goes on with this in a turn of its own, once this one is committed: exactly once, right after the replies of
    /// this turn, or before the next message if something comes between. It arrives as <c>Input.Continued</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something else follows already.</exception>
    public void Then(Continuation next) =>
        Changes.Next = Changes.Next is null ? next : throw new InvalidOperationException("One thing follows a turn; let that one ask for more.");

    /// <summary>An answer as it stood in one of its revisions; null if there never was one, or the deal is not the speaker's.</summary>
    public async Task<Answer?> AnswerRevisionAsync(string dealId, string key, int revision)
    {
        if (await DealAsync(dealId) is not { } deal)
        {
            return null;
        }

        return deal.Answers.TryGetValue(key, out var now) && now.Revision == revision
            ? now
            : await reads.AnswerRevisionAsync(dealId, key, revision);
    }

    /// <summary>A new id, "PREFIX-" and 20 characters; the next call gives another, a repeated run gives the same ones.</summary>
    public string NewId(string prefix) => prefix + "-" + Unique()[..20];

    /// <summary>A new idempotency key for the buttons of a card; as repeatable as <see cref="NewId"/>.</summary>
    public string NewKey() => Unique()[..22];

    /// <summary>Whether the speaker works on it: their own, that of somebody away whom they cover, or one they handed over a while ago.</summary>
    internal bool IsOurs(Deal deal) =>
        deal.OwnerId == UserId || User.IsCovering(deal.OwnerId, Today) || deal.HandedOver?.Keeps(UserId, Today) == true;

    private Deal Shown(Deal deal)
    {
        shown.Add(deal.Id);
        return deal;
    }

    private string Unique() => Keys.Hash(OperationId + "\n" + made++.ToString(CultureInfo.InvariantCulture));
}
