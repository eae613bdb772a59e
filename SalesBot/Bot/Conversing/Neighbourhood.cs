using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.NextActions;

namespace SalesBot.Bot.Conversing;

/// <summary>Another customer that hears of what we do at one.</summary>
/// <param name="Account">The other one.</param>
/// <param name="Tie">"same industry".</param>
/// <param name="Deals">The deals there by which the speaker knows it.</param>
public sealed record Neighbour(Account Account, Text Tie, IReadOnlyList<KnownDeal> Deals);

/// <summary>Customers the speaker may see that share segment, industry or region with one (F31), and what there may be shown (F25).</summary>
public static class Neighbourhood
{
    // One read for each, all at once; a rep has a dozen customers, a manager's first ones are enough to begin with.
    private const int MostLookedAt = 15;

    /// <summary>Those around a customer; none while nothing is known of its industry, region or segment.</summary>
    public static async Task<IReadOnlyList<Neighbour>> OfAsync(Talk talk, Account account)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(account);
        if (account is { Industry: null, Region: null, Segment: null })
        {
            return [];
        }

        var known = (await talk.Turn.Accounts.MineAsync()).Concat(await talk.Turn.Accounts.OthersAsync()).Where(deal => deal.AccountId != account.Id)
            .DistinctBy(deal => deal.DealId).GroupBy(deal => deal.AccountId).Take(MostLookedAt).ToList();
        var others = await Task.WhenAll(known.Select(deals => talk.Turn.Accounts.FindAsync(deals.Key)));
        return [.. known.Zip(others).Where(pair => pair.Second is not null).Select(pair => Ties.Of(account, pair.Second!.Account) is { } tie ? new Neighbour(pair.Second.Account, tie, [.. pair.First]) : null).OfType<Neighbour>()];
    }

    /// <summary>A reference at one of them that may be shown: one that can be visited first, then the latest. Null if there is none.</summary>
    public static async Task<UsableReference?> ReferenceAsync(Talk talk, Account account) =>
        (await OfAsync(talk, account))
            .SelectMany(neighbour => neighbour.Account.References.Where(item => item.IsPermitted).Select(item => (neighbour.Account.Name, Item: item)))
            .OrderByDescending(found => found.Item.MayVisit).ThenByDescending(found => found.Item.AddedOn)
            .Select(found => new UsableReference(found.Name, found.Item.Text, found.Item.PermittedBy!, found.Item.MayVisit)).FirstOrDefault();
}
