using System.Collections.Immutable;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Sales.Deals;

/// <summary>How often we won and lost.</summary>
/// <param name="Won">Deals signed.</param>
/// <param name="Lost">Deals that went to somebody else, or to nobody.</param>
public readonly record struct WonLost(int Won, int Lost);

/// <summary>How we did against somebody, in all and in each segment (F03, clarification G 1.1.a).</summary>
/// <param name="Rival">By name; null for the customer doing nothing.</param>
/// <param name="All">Together.</param>
/// <param name="Segments">By segment, the most deals first; deals of no known segment are in none.</param>
public sealed record RivalScore(string? Rival, WonLost All, ImmutableArray<(string Segment, WonLost Count)> Segments);

/// <summary>What the deals that ended say of our rivals.</summary>
public static class WinLoss
{
    /// <summary>
    /// Against whom how often: lost to who won, or to doing nothing where the customer stopped; won against everybody on the
    /// deal's board. The most deals first. A deal that is open, or that we left, counts nowhere.
    /// </summary>
    public static ImmutableArray<RivalScore> Of(IEnumerable<(Deal Deal, string? Segment)> deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        return
        [
            .. deals.SelectMany(one => Meetings(one.Deal).Select(met => (met.Rival, met.IsWon, one.Segment)))
                .GroupBy(met => met.Rival?.Trim(), StringComparer.OrdinalIgnoreCase)
                .Select(rival => new RivalScore(
                    rival.Key,
                    Count(rival.Select(met => met.IsWon)),
                    [
                        .. rival.Where(met => met.Segment is not null).GroupBy(met => met.Segment!.Trim(), StringComparer.OrdinalIgnoreCase)
                            .OrderByDescending(segment => segment.Count()).ThenBy(segment => segment.Key, StringComparer.Ordinal)
                            .Select(segment => (segment.Key, Count(segment.Select(met => met.IsWon)))),
                    ]))
                .OrderByDescending(score => score.All.Won + score.All.Lost).ThenByDescending(score => score.All.Lost).ThenBy(score => score.Rival, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string? Rival, bool IsWon)> Meetings(Deal deal) => deal.Outcome switch
    {
        Outcome.Lost => [(deal.Closing?.Rival, false)],
        Outcome.NoDecision => [(null, false)],
        Outcome.WonInDelivery or Outcome.Completed => deal.All<Competitor>().Where(rival => !rival.IsNothing || !rival.IsBlank).Select(rival => (rival.IsNothing ? null : rival.Text, true)),
        _ => [],
    };

    private static WonLost Count(IEnumerable<bool> won) => won.Aggregate(new WonLost(0, 0), (sum, isWon) => isWon ? sum with { Won = sum.Won + 1 } : sum with { Lost = sum.Lost + 1 });
}
