using System.Collections.Immutable;
using SalesBot.Sales.Accounts;

namespace SalesBot.Sales.Deals;

/// <summary>How much of the effort goes to customers we have (seed 1.5.b, clarification G).</summary>
/// <param name="Existing">Two-way contacts in 90 days with customers who ordered before.</param>
/// <param name="All">All two-way contacts in 90 days.</param>
/// <param name="Origins">Where the deals of the last year came from, the most first.</param>
public sealed record EffortShare(int Existing, int All, ImmutableArray<(DealOrigin Origin, int Deals)> Origins)
{
    private const int Days = 90;
    private const int Months = 12;

    /// <summary>0 to 100; null while there was no contact.</summary>
    public int? Percent => All == 0 ? null : (int)Math.Round(100.0 * Existing / All, MidpointRounding.AwayFromZero);

    /// <summary>The share of some deals on a day.</summary>
    /// <param name="deals">Open and ended.</param>
    /// <param name="accounts">Their customers.</param>
    /// <param name="today">The day.</param>
    public static EffortShare Of(IReadOnlyCollection<Deal> deals, IEnumerable<Account> accounts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(accounts);
        var ordered = accounts.Where(account => account.DirectedOrders.Count > 0 || account.CompletedProjectYears.Count > 0).Select(account => account.Id).ToHashSet(StringComparer.Ordinal);
        // An order is past for what was talked after it.
        var signed = deals.Where(deal => deal.Contract is not null).GroupBy(deal => deal.AccountId).ToDictionary(account => account.Key, account => account.Min(deal => deal.Contract!.SignedOn), StringComparer.Ordinal);
        var talks = deals.SelectMany(deal => deal.Touches.Where(touch => touch.Counts && touch.Direction == TouchDirection.TwoWay && today.DayNumber - touch.On.DayNumber is >= 0 and <= Days)
            .Select(touch => ordered.Contains(deal.AccountId) || (signed.TryGetValue(deal.AccountId, out var first) && first <= touch.On))).ToList();
        return new(
            talks.Count(isExisting => isExisting),
            talks.Count,
            [
                .. deals.Where(deal => DateOnly.FromDateTime(deal.OpenedAt.Date) > today.AddMonths(-Months)).GroupBy(deal => deal.CameFrom())
                    .OrderByDescending(origin => origin.Count()).ThenBy(origin => origin.Key).Select(origin => (origin.Key, origin.Count())),
            ]);
    }
}
