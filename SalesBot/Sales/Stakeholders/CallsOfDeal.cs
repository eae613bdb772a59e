using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>When somebody should hear from us again (domain 5.3).</summary>
/// <param name="Person">Their name.</param>
/// <param name="LastTalk">The day of the last talk that went both ways.</param>
/// <param name="Due">The last day the touch target allows.</param>
public sealed record CallDue(string Person, DateOnly LastTalk, DateOnly Due);

/// <summary>Whom to call, as far as calling is allowed.</summary>
public static class CallsOfDeal
{
    private const int MostKept = 3;

    /// <summary>
    /// Key people with whom we talked before, the first due first, three at most. Nobody while the deal is frozen, quiet
    /// or under a tender (domain 2.9).
    /// </summary>
    public static ImmutableArray<CallDue> Calls(this Deal deal, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        return !deal.MayBeApproached()
            ? []
            :
            [
                .. deal.KeyPeople().Where(person => person.LastTwoWayTouch is not null)
                    .Select(person => new CallDue(person.Name, person.LastTwoWayTouch!.Value, person.LastTwoWayTouch.Value.AddDays(limits.Map.TouchDays(person.Influence, deal.Stage))))
                    .OrderBy(call => call.Due)
                    .ThenBy(call => call.Person, StringComparer.Ordinal)
                    .Take(MostKept),
            ];
    }
}
