using SalesBot.Alerts.Sweeping;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Alerts;

/// <summary>Requirement D8: everything comes at a local working time, once, in 40 zones over three years with a 29 February.</summary>
public class DueTimeTests
{
    private static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2029, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // With half and quarter hours, changes at midnight, in the south, by half an hour, and without any.
    public static TheoryData<string> Zones =>
    [
        "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Tokyo", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tehran", "Asia/Kabul", "Asia/Dubai", "Asia/Jerusalem",
        "Asia/Beirut", "Asia/Yangon", "Asia/Singapore", "Asia/Urumqi", "Australia/Sydney", "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Eucla", "Pacific/Auckland", "Pacific/Chatham",
        "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Marquesas", "Europe/London", "Europe/Berlin", "Europe/Istanbul", "Europe/Moscow", "Atlantic/Azores", "America/New_York",
        "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/St_Johns", "America/Havana", "America/Sao_Paulo", "America/Santiago", "Africa/Cairo", "Antarctica/Troll",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_digest_comes_once_each_working_day_at_the_time_chosen(string zone)
    {
        var clock = PersonClock.In(zone, "UTC", WorkCalendar.China);
        foreach (var time in new[] { new TimeOnly(8, 30), new TimeOnly(0, 0), new TimeOnly(2, 30) })
        {
            var hearer = new Hearer(AlertRung.Owner, "rep", clock, time);
            var days = new HashSet<DateOnly>();
            for (var now = First; now < Last; now = now.AddHours(5).AddMinutes(7))
            {
                var (day, at) = hearer.NextDigest(now);
                days.Add(day);

                Assert.True(at > now);
                Assert.True(clock.Calendar.IsWorkingDay(day));
                Assert.Equal(day, DateOnly.FromDateTime(clock.Local(at).DateTime));
                Assert.True(IsAt(clock, at, day, time), $"{at:O} in {zone}");

                // None that could have come sooner was left out.
                var today = DateOnly.FromDateTime(clock.Local(now).DateTime);
                Assert.DoesNotContain(Enumerable.Range(0, day.DayNumber - today.DayNumber).Select(today.AddDays), other => clock.Calendar.IsWorkingDay(other) && clock.At(other, time) > now);
            }

            var worked = Enumerable.Range(0, (int)(Last - First).TotalDays).Select(new DateOnly(2026, 1, 1).AddDays).Count(clock.Calendar.IsWorkingDay);
            Assert.InRange(days.Count, worked - 1, worked + 2);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_list_of_a_week_comes_once_a_week_on_its_first_working_day(string zone)
    {
        var clock = PersonClock.In(zone, "UTC", WorkCalendar.China);
        var hearer = new Hearer(AlertRung.Director, "director", clock, PersonClock.DayBegins);
        for (var now = First; now < Last; now = now.AddHours(31))
        {
            var (monday, at) = hearer.NextWeekly(now);

            Assert.True(at > now);
            Assert.Equal(DayOfWeek.Monday, monday.DayOfWeek);
            Assert.Equal(clock.Calendar.OnOrAfter(monday), DateOnly.FromDateTime(clock.Local(at).DateTime));
            Assert.True(clock.At(clock.Calendar.OnOrAfter(monday.AddDays(-7)), PersonClock.DayBegins) <= now);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Quiet_hours_end_on_the_next_working_morning(string zone)
    {
        var clock = PersonClock.In(zone, "UTC", WorkCalendar.China);
        for (var now = First; now < Last; now = now.AddHours(3).AddMinutes(11))
        {
            var next = clock.NextAllowed(now);

            Assert.False(clock.IsQuiet(next));
            Assert.True(next == now ? !clock.IsQuiet(now) : clock.IsQuiet(now) && clock.IsQuiet(next.AddTicks(-1)));
            Assert.True(next == now || !Enumerable.Range(1, (int)(next - now).TotalHours).Any(hours => !clock.IsQuiet(now.AddHours(hours)) && now.AddHours(hours) < next));
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_day_begins_with_its_first_moment_also_where_midnight_is_skipped_or_comes_twice(string zone)
    {
        var clock = PersonClock.In(zone, "UTC", WorkCalendar.China);
        for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2029, 1, 1); day = day.AddDays(1))
        {
            var begins = clock.At(day, TimeOnly.MinValue);

            Assert.Equal(day, DateOnly.FromDateTime(clock.Local(begins).DateTime));
            Assert.NotEqual(day, DateOnly.FromDateTime(clock.Local(begins.AddTicks(-1)).DateTime));
        }
    }

    [Fact]
    public void Whose_zone_nobody_knows_has_that_of_the_tenant_and_then_UTC()
    {
        Assert.Equal("Asia/Shanghai", PersonClock.In("Mars/Olympus", "Asia/Shanghai", WorkCalendar.China).Zone.Id);
        Assert.Equal("Asia/Shanghai", PersonClock.In(null, "Asia/Shanghai", WorkCalendar.China).Zone.Id);
        Assert.Equal(TimeZoneInfo.Utc, PersonClock.In("Mars/Olympus", "nowhere", WorkCalendar.China).Zone);
    }

    // At the time itself; where the clocks skip it, at the first moment after the gap.
    private static bool IsAt(PersonClock clock, DateTimeOffset at, DateOnly day, TimeOnly time)
    {
        var (wanted, local) = (day.ToDateTime(time), clock.Local(at).DateTime);
        return local == wanted || (clock.Zone.IsInvalidTime(wanted) && local > wanted && clock.Zone.IsInvalidTime(local.AddMinutes(-1)));
    }
}
