using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>The purchasing committee as far as the map names it: what COMMITTEE_P is derived from (domain 3.1, clarification A13).</summary>
/// <param name="Coverage">Mean role coverage of the named core roles, 0 to 1; 0 if none is named.</param>
/// <param name="Named">The core roles somebody with a personal name holds.</param>
/// <param name="TalkedSince">The day since which every named core role has been talked with; the first of all days if one never was.</param>
public sealed record CommitteeOnMap(double Coverage, ImmutableArray<BuyingRole> Named, DateOnly TalkedSince = default)
{
    /// <summary>The four roles of every purchase (domain 5.1).</summary>
    public static ImmutableArray<BuyingRole> CoreRoles { get; } =
        [BuyingRole.User, BuyingRole.TechnicalExpert, BuyingRole.Purchaser, BuyingRole.DecisionMaker];

    /// <summary>Nobody is named.</summary>
    public static CommitteeOnMap Empty { get; } = new(0, []);

    /// <summary>The core roles nobody is named for.</summary>
    public IEnumerable<BuyingRole> Missing => CoreRoles.Except(Named);

    /// <summary>The committee of a deal on one day.</summary>
    public static CommitteeOnMap Of(Deal deal, DateOnly today, Parameters limits)
    {
        ImmutableArray<BuyingRole> named = [.. CoreRoles.Where(role => deal.InRole(role).Any(person => !person.NameIsTitle))];
        return named.IsEmpty
            ? Empty
            : new(named.Average(role => deal.RoleCoverage(role, today, limits)), named, named.Min(role => LastTalk(deal, role)));
    }

    // A role that was never talked with counts as the beginning of time, so the oldest talk is never later than it.
    private static DateOnly LastTalk(Deal deal, BuyingRole role) =>
        deal.InRole(role).Max(person => person.LastTwoWayTouch) ?? DateOnly.MinValue;
}
