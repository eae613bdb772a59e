using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>A deal by which somebody knows a customer.</summary>
/// <param name="AccountId">The customer.</param>
/// <param name="AccountName">As the deal names it.</param>
/// <param name="DealId">The deal.</param>
/// <param name="OwnerId">Entra object id of who owns it.</param>
/// <param name="IsOpen">Whether it is still to be signed.</param>
public sealed record KnownDeal(string AccountId, string AccountName, string DealId, string OwnerId, bool IsOpen);

/// <summary>
/// The customers the speaker may see: those where they, whom they cover, somebody under the same manager or somebody who
/// reports to them has a deal, open or ended. For any other it is as if there were none.
/// </summary>
public sealed class TurnAccounts
{
    // Twenty years of a customer; older deals are counted and not opened.
    private const int MostDeals = 30;

    private readonly Turn turn;
    private readonly TurnReads reads;

    internal TurnAccounts(Turn turn, TurnReads reads) => (this.turn, this.reads) = (turn, reads);

    /// <summary>The account with this id; null if the speaker may not see it. With what this turn saved so far.</summary>
    public async Task<StoredAccount?> FindAsync(string id)
    {
        if (await reads.AccountAsync(id) is not { } stored || !await MaySeeAsync(stored))
        {
            return null;
        }

        return turn.Changes.Accounts.Find(account => account.Id == id) is { } saved ? stored with { Account = saved } : stored;
    }

    /// <summary>Those deals of an account that the speaker may open, oldest first, in one parallel read; up to a bound.</summary>
    public async Task<IReadOnlyList<Deal>> DealsAsync(StoredAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var listed = account.Deals.TakeLast(MostDeals).ToList();
        await Task.WhenAll(listed.Select(deal => reads.DealAsync(deal.DealId)));
        var seen = new List<Deal>();
        foreach (var one in listed)
        {
            if (await turn.TeamDealAsync(one.DealId) is { } deal && deal.AccountId == account.Account.Id)
            {
                seen.Add(deal);
            }
        }

        return [.. seen.OrderBy(deal => deal.OpenedAt)];
    }

    /// <summary>What was done to an account the speaker may see, the newest first.</summary>
    public Task<IReadOnlyList<AccountEvent>> EventsAsync(StoredAccount account, int most)
    {
        ArgumentNullException.ThrowIfNull(account);
        return reads.AccountEventsAsync(account.Account.Id, most);
    }

    /// <summary>By which deals the speaker knows customers: their own and those they cover.</summary>
    public async Task<IReadOnlyList<KnownDeal>> MineAsync() => [.. (await turn.MyDealsAsync()).Select(Known)];

    /// <summary>By which deals of others the speaker may see customers: of their team, and of those under the same manager.</summary>
    public async Task<IReadOnlyList<KnownDeal>> OthersAsync()
    {
        var team = (await turn.TeamDealsAsync()).SelectMany(member => member.Deals);
        var colleagues = turn.User.Manager is { } manager ? await reads.TeamOfAsync(manager.Id) : [];
        var theirs = await Task.WhenAll(colleagues.Where(colleague => colleague.Id != turn.UserId).Select(colleague => reads.DealsOfAsync(colleague.Id)));
        return [.. team.Concat(theirs.SelectMany(deals => deals)).DistinctBy(deal => deal.DealId).Select(Known)];
    }

    private static KnownDeal Known(DealSummary deal) => new(AccountTable.IdOf(deal.AccountName), deal.AccountName, deal.DealId, deal.OwnerId, deal.Outcome == Outcome.Open);

    // The nearest owners first: who has a deal there needs no look at anybody else.
    private async Task<bool> MaySeeAsync(StoredAccount account)
    {
        var owners = account.Deals.Select(deal => deal.OwnerId).Distinct().ToList();
        if (owners.Exists(owner => owner == turn.UserId || turn.User.IsCovering(owner, turn.Today)))
        {
            return true;
        }

        foreach (var owner in owners)
        {
            var above = await turn.ManagersOfAsync(owner);
            if (above.Any(manager => manager.Id == turn.UserId) || (above.Count > 0 && above[0].Id == turn.User.Manager?.Id))
            {
                return true;
            }
        }

        return false;
    }
}
