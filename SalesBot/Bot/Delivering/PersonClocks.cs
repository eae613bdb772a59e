using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>When people may be written to unasked.</summary>
/// <param name="rules">The tenant's: the zone of people whose own is not known, the days that are worked, the numbers.</param>
public sealed class PersonClocks(AlertRules rules)
{
    /// <summary>The tenant's numbers.</summary>
    public Parameters Numbers => rules.Parameters;

    /// <summary>A person's clock.</summary>
    public PersonClock Of(UserRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return rules.ClockIn(person.TimeZone) with { Quiet = person.Quiet ?? QuietHours.Usual };
    }
}
