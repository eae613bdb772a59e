using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>What a map does not show because nobody looked.</summary>
public static class BlindSpots
{
    /// <summary>
    /// From selection on nobody found who is against us; one contact only; strong voices nobody of ours looks after; one of
    /// ours who holds most of the talks. Nothing where nobody may be approached.
    /// </summary>
    public static ImmutableArray<Text> Of(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return !deal.MayBeApproached() ? [] : [.. Seen(deal, today, limits)];
    }

    /// <summary>Whether nobody of ours looks after somebody whose voice is strong: neither for the person nor for one of their roles (domain 5.7).</summary>
    public static bool IsUnattended(this Deal deal, Person person)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return person is { LeftOn: null, Influence: >= 4, OurOwner: null } && !deal.IsOffLimits(person) && !person.Roles.Any(role => deal.Counterparts(role).Any());
    }

    private static IEnumerable<Text> Seen(Deal deal, DateOnly today, Parameters limits)
    {
        var reachable = deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        if (reachable.Count > 0 && deal.Stage is >= Stage.Selection and <= Stage.Procurement && !reachable.Exists(person => person.Stance < 0 || person.Roles.Contains(BuyingRole.Blocker)))
        {
            yield return RiskWords.Of("blind.opponent");
        }

        if (deal.Type != DealType.PassiveProject && deal.Stage is >= Stage.Analysis and <= Stage.Procurement && deal.ActiveContacts(today, limits).Length == 1)
        {
            yield return RiskWords.Of("blind.single");
        }

        foreach (var person in reachable.Where(person => deal.IsUnattended(person)))
        {
            yield return RiskWords.Of("blind.owner", person.Name);
        }

        if (OurTalks.Of(deal, today) is { IsMost: true } talks)
        {
            yield return RiskWords.Of("blind.talks", talks.Name);
        }
    }
}
