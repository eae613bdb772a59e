using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds a date, a time, or a date with a time.</summary>
internal static class DatesAndTimes
{
    /// <summary>The ways to read the text; without <paramref name="now"/> only what does not depend on it.</summary>
    public static List<DateReading> In(string text, DateTime? now)
    {
        DateOnly? today = now is { } moment ? DateOnly.FromDateTime(moment) : null;
        var days = Days.In(Numbers.HalfWidth(text), today, out var rest);
        var times = Times.In(rest);
        if (days.Count == 0)
        {
            return [.. times.Select(time => new DateReading(time.Timex, Clock(time.Time)))];
        }

        if (times.Count == 0)
        {
            return [.. days.Select(day => new DateReading(day.Timex, Date(day.Day)))];
        }

        return [.. from day in days
                   from time in times
                   select new DateReading(day.Timex + time.Timex, $"{Date(day.Day)} {Clock(time.Time)}")];
    }

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
