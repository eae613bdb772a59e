using System.Globalization;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;

namespace SalesBot.Leaves;

/// <summary>Days away, as buttons carry them and people read them.</summary>
/// <param name="From">The first day away.</param>
/// <param name="Back">The first day back.</param>
internal readonly record struct LeaveDays(DateOnly From, DateOnly Back)
{
    /// <summary>Longer is not a leave: the deals need another owner.</summary>
    public const int Most = 180;

    private const string Format = "yyyyMMdd";

    /// <summary>As a button carries it: "20261130-20261207".</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{From:yyyyMMdd}-{Back:yyyyMMdd}");

    /// <summary>Those of a button; null for anything else a client makes up.</summary>
    public static LeaveDays? Parse(string? code) =>
        code?.Split('-') is [var from, var back]
        && DateOnly.TryParseExact(from, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(back, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
            ? new(first, last)
            : null;

    /// <summary>What is wrong with them on a day; null if nothing is.</summary>
    public Text? Objection(DateOnly today) =>
        Back <= today ? new("These days are already past. Which coming days?", "这些日子已经过去了。是以后哪几天？")
        : Back <= From ? new("The last day is before the first. From when until when?", "最后一天早于第一天。从哪天到哪天？")
        : Back.DayNumber - From.DayNumber > Most ? new("That is longer than half a year: your deals need another owner. Please talk to your manager.", "超过半年，商机需要换负责人，请和经理商量。")
        : null;

    /// <summary>The last working day away: nobody says that they are on leave until Sunday. The last day of all where none is a working day.</summary>
    public DateOnly Last(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var last = Back.AddDays(-1);
        for (var day = last; day >= From; day = day.AddDays(-1))
        {
            if (calendar.IsWorkingDay(day))
            {
                return day;
            }
        }

        return last;
    }

    /// <summary>"Mon 30 Nov to Fri 4 Dec".</summary>
    public Text Words(DateOnly today, WorkCalendar calendar)
    {
        var (from, to) = (From, Last(calendar));
        var (first, last) = (DateText.Of(from, today), DateText.Of(to, today));
        return from == to ? first : new($"{first.En} to {last.En}", $"{first.Zh}到{last.Zh}");
    }
}
