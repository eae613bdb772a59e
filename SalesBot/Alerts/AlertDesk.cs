using System.Collections.Immutable;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Finds the alert of a deal for somebody who may see it.</summary>
public sealed class AlertDesk
{
    private const string TenantZone = "Asia/Shanghai";

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

    /// <summary>How a deal stands at a moment, on its owner's clock.</summary>
    internal static AlertLook LookAt(Deal deal, AlertPeople people, DateTimeOffset now, string newId)
    {
        var local = PersonClock.In(people.Owner?.TimeZone, TenantZone, WorkCalendar.China).Local(now);
        var facts = StallFacts.Of(deal);
        return new(newId, deal.Id, deal.OwnerId, facts, Stall.Of(facts, local), local, WorkCalendar.China);
    }
}
