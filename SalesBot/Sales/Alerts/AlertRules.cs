using System.Globalization;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>What a tenant looks at its deals with: its numbers, its calendar and its zone (domain 9).</summary>
public sealed record AlertRules
{
    // Counts up when a rule of the signals or of the life of an alert changes, so that every open deal is looked at anew.
    private const int Version = 1;

    /// <summary>The defaults: China's calendar and time.</summary>
    public static AlertRules Default { get; } = new();

    /// <summary>The numbers of the signals, with the calendar.</summary>
    public Parameters Parameters { get; init; } = Parameters.Default with { Calendar = WorkCalendar.China };

    public AlertLimits Limits { get; init; } = AlertLimits.Default;

    /// <summary>The id of the zone of people whose own is not known.</summary>
    public string ZoneId { get; init; } = "Asia/Shanghai";

    /// <summary>The days worked.</summary>
    public WorkCalendar Calendar => Parameters.Calendar;

    /// <summary>
    /// Everything a day of a look depends on beside the deal, the same for the same rules: another text means that every
    /// day reckoned so far may be wrong.
    /// </summary>
    public string Fingerprint => $"{Version} {Numbers(Parameters)} {Numbers(Parameters.Map)} {Numbers(Limits)} {Days} {Parameters.Stages}";

    /// <summary>Somebody's clock.</summary>
    /// <param name="zoneId">The id of their zone; null while it is not known.</param>
    public PersonClock ClockIn(string? zoneId) => PersonClock.In(zoneId, ZoneId, Calendar);

    /// <summary>A look at a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="newId">The id of an alert if one has to be opened.</param>
    public AlertLook Look(Deal deal, DateTimeOffset now, string newId)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var facts = StallFacts.Of(deal, Parameters);
        return new(newId, deal.Id, deal.OwnerId, facts, Stall.Of(facts, now, Parameters), now, Calendar) { Limits = Limits, Parameters = Parameters };
    }

    private string Days => (Calendar.HasChinaHolidays ? "China" : "None") + "/" + string.Join(' ', Calendar.OwnHolidays.Select(range => (range.First.DayNumber, range.Days)))
        + "/" + string.Join(' ', Calendar.OwnWorkingDays.Select(day => day.DayNumber));

    private static string Numbers(object of) => string.Join(
        ' ', of.GetType().GetProperties().Select(property => property.GetValue(of)).Where(value => value is int or double).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
