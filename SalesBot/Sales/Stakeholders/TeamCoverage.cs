using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Stakeholders;

/// <summary>Whether each role the stage needs has one of ours opposite (domain 5.7, clarification B25).</summary>
/// <param name="Percent">0 to 100, unrounded.</param>
/// <param name="Open">Roles with nobody named of ours.</param>
/// <param name="Asleep">Roles with somebody named who was not in touch for twice the target.</param>
public sealed record TeamCoverage(double Percent, ImmutableArray<BuyingRole> Open, ImmutableArray<BuyingRole> Asleep)
{
    /// <summary>The coverage of a deal on one day. Roles whose holders must not be contacted are left out.</summary>
    public static TeamCoverage Of(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        var roles = MapCoverage.RolesAt(deal).Where(role => !deal.InRole(role).Any() || deal.InRole(role).Any(person => !deal.IsOffLimits(person))).ToList();
        var named = roles.Where(role => deal.Counterparts(role).Any()).ToList();
        var awake = named.Where(role => IsAwake(deal, role, today, limits.Map)).ToList();
        return new TeamCoverage(roles.Count == 0 ? 0 : 100.0 * awake.Count / roles.Count, [.. roles.Except(named)], [.. named.Except(awake)]);
    }

    /// <summary>The option of question TEAM these numbers stand for: "all", "part" or "none".</summary>
    /// <param name="hasOnSiteReport">Whether the on-site analysis report exists.</param>
    public string Option(bool hasOnSiteReport) => Percent < 50 ? "none" : Percent < 100 - 1e-9 || !hasOnSiteReport ? "part" : "all";

    private static bool IsAwake(Deal deal, BuyingRole role, DateOnly today, MapNumbers of)
    {
        var ours = deal.Counterparts(role).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return deal.InRole(role).Any(person => deal.CountingTouches().Any(touch =>
            touch.Direction == TouchDirection.TwoWay
            && touch.People.Any(met => met.PersonId == person.Id)
            && today.DayNumber - touch.On.DayNumber <= 2 * of.TouchDays(person.Influence, deal.Stage)
            && (touch.OurPeople.IsEmpty ? ours.Contains(deal.OwnerName) : touch.OurPeople.Any(ours.Contains))));
    }
}

/// <summary>Who of ours stands opposite whom.</summary>
public static class TeamOfDeal
{
    /// <summary>Names of ours for a role of the customer: from the team map, and whoever looks after a person in it.</summary>
    public static IEnumerable<string> Counterparts(this Deal deal, BuyingRole role)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Team.Where(ours => ours.Covers == role).Select(ours => ours.Name)
            .Concat(deal.InRole(role).Select(person => person.OurOwner).OfType<string>())
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
