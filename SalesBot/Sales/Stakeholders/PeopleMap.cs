using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>How bad a gap of the map is.</summary>
public enum RiskLevel
{
    High,
    Medium,
    Low,
    Info,
}

/// <summary>A rule of the map that fires (domain 5.5).</summary>
/// <param name="Rule">"R1" to "R14", or "R-cover".</param>
/// <param name="Level">How bad it is.</param>
/// <param name="PersonId">Whom it is about; null if about the map as a whole.</param>
/// <param name="Text">In words, no code.</param>
public sealed record MapRisk(string Rule, RiskLevel Level, string? PersonId, Text Text);

/// <summary>
/// The buying committee in numbers: whether we know and reach them, whether they want us, and how much of that to
/// believe (domain 5.4, 5.5).
/// </summary>
/// <param name="Coverage">How far the people this stage needs are known and reached.</param>
/// <param name="SupportIndex">-100 to +100, unrounded; 0 where no stance is known.</param>
/// <param name="UnknownInfluence">0 to 1: the share of influence whose stance is unknown.</param>
/// <param name="Missing">Roles this stage needs and nobody holds.</param>
/// <param name="Risks">What fires, the worst first.</param>
public sealed record PeopleMap(MapCoverage Coverage, double SupportIndex, double UnknownInfluence, ImmutableArray<BuyingRole> Missing, ImmutableArray<MapRisk> Risks)
{
    /// <summary>The map of a deal on one day.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="limits">Limits in days; the defaults if null.</param>
    public static PeopleMap Of(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var voices = deal.People
            .Where(person => person is { LeftOn: null, Influence: not null } && !deal.IsOffLimits(person) && !person.Roles.Contains(BuyingRole.Partner))
            .ToList();
        var known = voices.Where(person => person.Stance is not null).ToList();
        double all = voices.Sum(person => person.Influence!.Value), heard = known.Sum(person => person.Influence!.Value);
        var coverage = MapCoverage.Of(deal, today, limits);
        return new PeopleMap(
            coverage,
            heard == 0 ? 0 : 100 * known.Sum(person => person.Influence!.Value * person.Stance!.Value) / (2 * heard),
            all == 0 ? 0 : (all - heard) / all,
            [.. MapCoverage.RolesAt(deal).Where(role => !deal.InRole(role).Any(person => person.LeftOn is null))],
            MapRisks.Of(deal, coverage, today, limits));
    }
}
