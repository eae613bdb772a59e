using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>Who of the customer matters, and with whom we talk (clarification A14).</summary>
public static class ContactsOfDeal
{
    /// <summary>
    /// People in a core role, the sponsor, the coach, and whoever has influence 4 or more. Somebody who must not be
    /// contacted, or who left, is none.
    /// </summary>
    public static IEnumerable<Person> KeyPeople(this Deal deal) => deal.People.Where(deal.IsKey);

    /// <summary>Whether this person is one of <see cref="KeyPeople"/>.</summary>
    public static bool IsKey(this Deal deal, Person person) =>
        person.LeftOn is null
        && !deal.IsOffLimits(person)
        && (person.Influence >= 4 || person.Roles.Any(role => role is BuyingRole.Sponsor or BuyingRole.Coach || CommitteeOnMap.CoreRoles.Contains(role)));

    /// <summary>
    /// People of the customer, no partner's, with a two-way talk in the last 60 days, who are still there and may be
    /// contacted (clarification A14).
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public static ImmutableArray<Person> ActiveContacts(this Deal deal, DateOnly today, Parameters parameters) =>
    [
        .. deal.People.Where(person =>
            person.LeftOn is null
            && !deal.IsOffLimits(person)
            && !person.Roles.Contains(BuyingRole.Partner)
            && person.LastTwoWayTouch is { } talked
            && today.DayNumber - talked.DayNumber <= parameters.ActiveContactDays),
    ];

    /// <summary>The day of the last two-way talk with anybody of the deal; the day it was opened if there was none (clarification A14).</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="zone">The rep's time zone, for the day it was opened; UTC if null.</param>
    public static DateOnly LastTwoWayTouch(this Deal deal, TimeZoneInfo? zone = null) =>
        deal.People.Select(person => person.LastTwoWayTouch)
            .Concat(deal.Touches.Where(touch => touch.Counts && touch.Direction == TouchDirection.TwoWay).Select(touch => (DateOnly?)touch.On))
            .Max()
        ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(deal.OpenedAt, zone ?? TimeZoneInfo.Utc).DateTime);
}
