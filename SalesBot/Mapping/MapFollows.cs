using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>A deal with told arrows, or the first one that cannot be.</summary>
/// <param name="Deal">The deal after; unchanged if one was refused.</param>
/// <param name="Fault">Why one was refused; null if all were taken.</param>
/// <param name="From">Who would be heard.</param>
/// <param name="To">Who would listen.</param>
internal sealed record MapFollows(Deal Deal, EdgeFault? Fault, string From, string To)
{
    /// <summary>All of them or none: half a sentence saved is hard to see.</summary>
    public static MapFollows Applied(Deal deal, IReadOnlyList<FollowTold> told)
    {
        var after = deal;
        foreach (var one in told)
        {
            var result = after.WithInfluence(new InfluenceEdge(one.From.Known?.Id ?? string.Empty, one.To.Known?.Id ?? string.Empty, one.Weight, one.Kind));
            if (result.Fault is { } fault)
            {
                return new MapFollows(deal, fault, one.From.Name, one.To.Name);
            }

            after = result.Deal;
        }

        return new MapFollows(after, null, string.Empty, string.Empty);
    }
}
