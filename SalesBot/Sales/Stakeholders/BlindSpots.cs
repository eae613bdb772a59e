using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>What a map does not show because nobody looked.</summary>
public static class BlindSpots
{
    /// <summary>
    /// From selection on nobody found who is against us; one contact only; strong voices nobody of ours looks after; one of
    /// ours who holds most of the talks. Nothing for a closed deal or in a quiet period.
    /// </summary>
    public static ImmutableArray<Text> Of(Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Closing is not null || deal.IsQuiet() ? [] : [.. Seen(deal, today)];
    }

    private static IEnumerable<Text> Seen(Deal deal, DateOnly today)
    {
        var reachable = deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        if (reachable.Count > 0 && deal.Stage is >= Stage.Selection and <= Stage.Procurement && !reachable.Exists(person => person.Stance < 0 || person.Roles.Contains(BuyingRole.Blocker)))
        {
            yield return RiskWords.Of("blind.opponent");
        }

        if (deal.Type != DealType.PassiveProject && deal.Stage is >= Stage.Analysis and <= Stage.Procurement && deal.ActiveContacts(today).Length == 1)
        {
            yield return RiskWords.Of("blind.single");
        }

        foreach (var person in reachable.Where(person => person is { Influence: >= 4, OurOwner: null }))
        {
            yield return RiskWords.Of("blind.owner", person.Name);
        }

        if (OurTalks.Of(deal, today) is { IsMost: true } talks)
        {
            yield return RiskWords.Of("blind.talks", talks.Name);
        }
    }
}
