using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Teams;

/// <summary>How many deals, and what they are worth in each currency; amounts of different currencies are never added.</summary>
/// <param name="Count">The deals, with and without an amount.</param>
/// <param name="Amounts">One sum for each currency, the largest first; empty if no amount is known.</param>
public sealed record TeamSum(int Count, ImmutableArray<Money> Amounts)
{
    /// <summary>Counts and adds.</summary>
    public static TeamSum Of(IReadOnlyCollection<TeamDeal> deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        return new(deals.Count,
        [
            .. deals.Select(deal => deal.Amount).OfType<Money>()
                .GroupBy(amount => amount.Currency, StringComparer.Ordinal)
                .Select(currency => new Money(currency.Sum(amount => amount.Amount), currency.Key))
                .OrderByDescending(sum => sum.Amount).ThenBy(sum => sum.Currency, StringComparer.Ordinal),
        ]);
    }
}

/// <summary>
/// What a manager sees of the open deals of a team on one day (dialogue 7.9): facts and counts of deals, never a grade
/// of a person. Pure; the same deals in any order give the same picture.
/// </summary>
public sealed class TeamPicture
{
    private TeamPicture(ImmutableArray<TeamDeal> deals, DateOnly today, Parameters limits) => (Deals, Today, Limits) = (deals, today, limits);

    /// <summary>The open deals: what is worst first, then the largest.</summary>
    public ImmutableArray<TeamDeal> Deals { get; }

    /// <summary>The day of the picture.</summary>
    public DateOnly Today { get; }

    /// <summary>The tenant's numbers.</summary>
    public Parameters Limits { get; }

    /// <summary>All of them.</summary>
    public TeamSum All => TeamSum.Of(Deals);

    /// <summary>Proposed to be given up and not yet looked at.</summary>
    public ImmutableArray<TeamDeal> AwaitingNoGo => [.. Deals.Where(deal => deal.AwaitsNoGo)];

    /// <summary>Of which less than a Go needs is known.</summary>
    public ImmutableArray<TeamDeal> Thin => [.. Deals.Where(deal => deal.IsThin(Limits))];

    /// <summary>Whose decision maker was never talked with, or not for too long; the largest first.</summary>
    public ImmutableArray<TeamDeal> WithoutDecisionMaker =>
        [.. Deals.Where(deal => deal.MissesDecisionMaker(Today, Limits)).OrderByDescending(deal => deal.Amount?.Amount ?? 0).ThenBy(deal => deal.DealId, StringComparer.Ordinal)];

    /// <summary>The picture of a day.</summary>
    /// <param name="deals">The open deals of the team.</param>
    /// <param name="today">The manager's day.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static TeamPicture Of(IEnumerable<TeamDeal> deals, DateOnly today, Parameters limits) => new(
        [
            .. deals.OrderByDescending(deal => deal.Level).ThenByDescending(deal => deal.Stall.Points)
                .ThenByDescending(deal => deal.Amount?.Amount ?? 0).ThenBy(deal => deal.DealId, StringComparer.Ordinal),
        ],
        today,
        limits);

    /// <summary>By alert level, the worst first; levels without a deal are left out, and so are deals that rest.</summary>
    public IEnumerable<(StallLevel Level, TeamSum Sum)> ByLevel() =>
        Deals.Where(deal => deal.Rest == DealRest.None).GroupBy(deal => deal.Level).OrderByDescending(group => group.Key).Select(group => (group.Key, TeamSum.Of([.. group])));

    /// <summary>Those that rest, by why.</summary>
    public IEnumerable<(DealRest Why, TeamSum Sum)> ByRest() => By(deal => deal.Rest).Where(group => group.Key != DealRest.None).OrderBy(group => group.Key);

    /// <summary>By what the score proposes; deals whose row does not say are left out.</summary>
    public IEnumerable<(Verdict Verdict, TeamSum Sum)> ByVerdict() =>
        Deals.Where(deal => deal.Verdict is not null).GroupBy(deal => deal.Verdict!.Value).OrderBy(group => group.Key).Select(group => (group.Key, TeamSum.Of([.. group])));

    /// <summary>Those of which too little is known for a verdict.</summary>
    public ImmutableArray<TeamDeal> TooEarly => [.. Deals.Where(deal => deal.IsTooEarly)];

    /// <summary>By kind.</summary>
    public IEnumerable<(DealType Type, TeamSum Sum)> ByType() => By(deal => deal.Type).OrderBy(group => group.Key);

    /// <summary>By stage, in the order of buying.</summary>
    public IEnumerable<(Stage Stage, TeamSum Sum)> ByStage() => By(deal => deal.Stage).OrderBy(group => group.Key);

    /// <summary>By owner, in the order of their ids: an order by results would be a ranking.</summary>
    public IEnumerable<(string OwnerId, TeamSum Sum)> ByPerson() => By(deal => deal.OwnerId).OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>Those that a filter asks for, in the order of the picture.</summary>
    public ImmutableArray<TeamDeal> Where(TeamFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Only switch
        {
            TeamOnly.NoDecisionMaker => [.. WithoutDecisionMaker.Where(filter.Fits)],
            TeamOnly.Thin => [.. Thin.Where(filter.Fits)],
            TeamOnly.AwaitingNoGo => [.. AwaitingNoGo.Where(filter.Fits)],
            TeamOnly.NoNextStep => [.. Deals.Where(deal => deal.NextStepDue is null && filter.Fits(deal))],
            TeamOnly.Pressing => [.. Deals.Where(deal => deal.Level >= StallLevel.Serious && filter.Fits(deal))],
            _ => [.. Deals.Where(filter.Fits)],
        };
    }

    private IEnumerable<(TKey Key, TeamSum Sum)> By<TKey>(Func<TeamDeal, TKey> key) =>
        Deals.GroupBy(key).Select(group => (group.Key, TeamSum.Of([.. group])));
}
