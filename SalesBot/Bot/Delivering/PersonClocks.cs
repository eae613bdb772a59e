using SalesBot.Bot.Tenants;
using SalesBot.Sales.Calendars;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>When people may be written to unasked.</summary>
/// <param name="book">The zone of people whose own is not known, the days that are worked, the numbers.</param>
public sealed class PersonClocks(TenantBook book)
{
    /// <summary>What holds for a person's company.</summary>
    public Tenant CompanyOf(UserRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return book.Of(person.TenantId);
    }

    /// <summary>Whether somebody may use the bot; who may not is not written to.</summary>
    public bool Admits(UserRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return book.Admits(person.TenantId, person.UserId);
    }

    /// <summary>A person's clock.</summary>
    public PersonClock Of(UserRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return book.RulesOf(person.TenantId).ClockIn(person.TimeZone) with { Quiet = person.Quiet ?? QuietHours.Usual };
    }
}
