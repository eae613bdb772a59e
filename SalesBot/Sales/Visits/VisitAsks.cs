using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Visits;

/// <summary>One thing a visitor should do at the customer's.</summary>
/// <param name="Lead">The verb: "Ask: ", "核实：".</param>
/// <param name="What">"what “best decision” means to them".</param>
public sealed record VisitAsk(Text Lead, Text What);

/// <summary>What to ask whom on a visit, so that the deal gets better (domain 7.7): the questions that cost points and that this person can answer.</summary>
public static class VisitAsks
{
    /// <summary>A visitor remembers three things.</summary>
    public const int Most = 3;

    private static readonly Lazy<ImmutableDictionary<string, VisitAsk>> Asks = new(() =>
        ContentFile.Read("visit-asks.json").GetProperty("asks").EnumerateObject().ToImmutableDictionary(
            ask => ask.Name,
            ask => new VisitAsk(
                new(ask.Value[0][0].GetString()!, ask.Value[1][0].GetString()!),
                new(ask.Value[0][1].GetString()!, ask.Value[1][1].GetString()!)),
            StringComparer.Ordinal));

    private static readonly Lazy<ImmutableDictionary<BuyingRole, ImmutableArray<string>>> Keys = new(() =>
        ContentFile.Read("visit-asks.json").GetProperty("roles").EnumerateObject().ToImmutableDictionary(
            role => Enum.Parse<BuyingRole>(role.Name),
            role => role.Value.EnumerateArray().Select(key => key.GetString()!).ToImmutableArray()));

    private static readonly VisitAsk NoPrice = new(new("Leave out: ", "不谈："), new("price", "价格"));

    /// <summary>
    /// Three asks at most. The decision maker's own standard comes first, the rest by points lost; price is left out of
    /// a talk with a decision maker until the contract is prepared, and always before the award of a legal tender.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="score">Its score today.</param>
    /// <param name="met">Who is visited; null if nobody was named.</param>
    /// <returns>None while the rules allow no such talk: a quiet period, a running tender, a frozen deal, a person off limits.</returns>
    public static ImmutableArray<VisitAsk> For(Deal deal, Score score, Person? met)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(score);
        if (!deal.MayBeApproached() || (met is not null && deal.IsOffLimits(met)))
        {
            return [];
        }

        var noPrice = met is not null && met.Roles.Contains(BuyingRole.DecisionMaker) && deal.Stage < Stage.Procurement;
        var open = score.Losses
            .Where(loss => loss.Kind != LossKind.Given && Asks.Value.ContainsKey(loss.Key) && IsFor(met, loss.Key))
            .OrderByDescending(loss => loss.Key == "DM" && met is not null)
            .ThenByDescending(loss => loss.Points)
            .Select(loss => Asks.Value[loss.Key])
            .Distinct()
            .Take(noPrice ? Most - 1 : Most);
        return noPrice ? [.. open, NoPrice] : [.. open];
    }

    // Somebody without a role may be asked anything, except what only the decision maker knows of themselves.
    private static bool IsFor(Person? met, string key)
    {
        ImmutableArray<string>[] known = [.. (met?.Roles ?? []).Where(Keys.Value.ContainsKey).Select(role => Keys.Value[role])];
        return known.Length == 0 ? met is null || key != "DM" : known.Any(keys => keys.Contains(key));
    }
}
