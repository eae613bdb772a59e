namespace SalesBot.Sales.Calendars;

/// <summary>A person's time: their zone and when they may be written to unasked (domain 2.8, quiet hours 19:00 to 08:30).</summary>
/// <param name="Zone">Where they are.</param>
/// <param name="Calendar">The days they work.</param>
public sealed record PersonClock(TimeZoneInfo Zone, WorkCalendar Calendar)
{
    // A list of holidays without an end is a mistake, and must not hold up a delivery.
    private const int MostDays = 400;

    /// <summary>When quiet hours usually end, and the list of the morning comes.</summary>
    public static TimeOnly DayBegins { get; } = new(8, 30);

    /// <summary>When they usually begin.</summary>
    public static TimeOnly DayEnds { get; } = new(19, 0);

    /// <summary>When nothing is sent to this person unasked.</summary>
    public QuietHours Quiet { get; init; } = QuietHours.Usual;

    /// <summary>A clock by the id of a zone; that of the tenant if nobody knows the id, and UTC if that is unknown too.</summary>
    public static PersonClock In(string? zoneId, string tenantZoneId, WorkCalendar calendar) =>
        new(Find(zoneId) ?? Find(tenantZoneId) ?? TimeZoneInfo.Utc, calendar);

    /// <summary>The moment on this person's clock.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>Whether nothing is sent unasked: in quiet hours and on free days.</summary>
    public bool IsQuiet(DateTimeOffset moment)
    {
        var local = Local(moment);
        return Quiet.Include(TimeOnly.FromDateTime(local.DateTime), Calendar.IsWorkingDay(DateOnly.FromDateTime(local.DateTime)));
    }

    /// <summary>This moment if it is not quiet, else the first at which quiet hours are over.</summary>
    public DateTimeOffset NextAllowed(DateTimeOffset moment)
    {
        var today = DateOnly.FromDateTime(Local(moment).DateTime);
        return !IsQuiet(moment) ? moment : Enumerable.Range(0, MostDays)
            .Select(days => At(today.AddDays(days), Quiet.Until))
            .FirstOrDefault(then => then >= moment && !IsQuiet(then), moment.AddDays(MostDays));
    }

    /// <summary>
    /// A local time as a moment. One that the clocks skip is the first moment after the gap; one that they show twice is
    /// the first of the two.
    /// </summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new(local, offset);
    }

    private static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
