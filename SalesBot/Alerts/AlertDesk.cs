using System.Collections.Immutable;
using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>Finds the alert of a deal for somebody who may see it.</summary>
public sealed class AlertDesk(TenantBook book)
{
    /// <summary>The deal as the speaker may see it; null if it is none of their business, or there is none.</summary>
    internal async Task<AlertCase?> FindAsync(Turn turn, string? dealId)
    {
        if (dealId is null || await turn.TeamDealAsync(dealId) is not { } deal)
        {
            return null;
        }

        var people = new AlertPeople(await turn.ColleagueAsync(deal.OwnerId), [.. await turn.ManagersOfAsync(deal.OwnerId)]);
        return people.RungOf(turn.UserId, deal, turn.Today) is { } rung ? new(deal, rung, LookAt(deal, people, turn.Now, turn.NewId("al")), people.Above) : null;
    }

    /// <summary>What the speaker's own deals and those of their team need.</summary>
    internal static async Task<AlertList> ListAsync(Turn turn) => AlertList.Of(await turn.MyDealsAsync(), await turn.TeamDealsAsync(), turn.Clock, turn.Numbers);

    /// <summary>How a deal stands at a moment, on its owner's clock.</summary>
    internal AlertLook LookAt(Deal deal, AlertPeople people, DateTimeOffset now, string newId)
    {
        var rules = book.RulesOf(deal.TenantId);
        return rules.Look(deal, rules.ClockIn(people.Owner?.TimeZone).Local(now), newId);
    }
}
