using SalesBot.Sales.Calendars;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>When people may be written to unasked.</summary>
/// <param name="tenantZone">IANA name of the zone of people whose own is not known.</param>
/// <param name="calendar">The days that are worked.</param>
public sealed class PersonClocks(string tenantZone, WorkCalendar calendar)
{
    /// <summary>A person's clock.</summary>
    public PersonClock Of(UserRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return PersonClock.In(person.TimeZone, tenantZone, calendar);
    }
}
