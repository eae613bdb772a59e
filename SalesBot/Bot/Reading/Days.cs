namespace SalesBot.Bot.Reading;

/// <summary>Calendar arithmetic for dates in speech. What was left open is resolved to the future.</summary>
internal static class Days
{
    /// <summary>The next day with this month and day, today included; the given year if one was said.</summary>
    public static FoundDate OfMonth(int? year, int month, int day, DateOnly today)
    {
        if (month is < 1 or > 12)
        {
            return new(today, Problem: DateProblem.NoSuchMonth);
        }

        var of = year ?? (IsBefore(month, day, today) ? today.Year + 1 : today.Year);
        var last = DateTime.DaysInMonth(of, month);
        return day >= 1 && day <= last
            ? new(new(of, month, day))
            : new(new(of, month, last), Problem: DateProblem.NoSuchDay);
    }

    /// <summary>The next such day of the month: "the 9th", 9号.</summary>
    public static FoundDate? OfAnyMonth(int day, DateOnly today)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        for (month = day < today.Day ? month.AddMonths(1) : month; ; month = month.AddMonths(1))
        {
            if (day <= DateTime.DaysInMonth(month.Year, month.Month))
            {
                return new(month.AddDays(day - 1));
            }
        }
    }

    /// <summary>The end of a month or of its early, middle or late part, next coming unless a year was said.</summary>
    public static FoundDate MonthEnd(int? year, int month, string part, DateOnly today)
    {
        if (month is < 1 or > 12)
        {
            return new(today, Problem: DateProblem.NoSuchMonth);
        }

        var end = MonthPart(year ?? today.Year, month, part);
        return new(year is null && end < today ? MonthPart(today.Year + 1, month, part) : end, DatePrecision.Month);
    }

    /// <summary>The same for a month counted from this one: 0 this, 1 next.</summary>
    public static FoundDate MonthFromNow(int months, string part, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
        return new(MonthPart(month.Year, month.Month, part), DatePrecision.Month);
    }

    /// <summary>The end of a quarter, next coming unless a year was said.</summary>
    public static FoundDate QuarterEnd(int? year, int quarter, DateOnly today) =>
        new(Coming(year, of => LastDay(of, quarter * 3), today), DatePrecision.Quarter);

    /// <summary>The end of a quarter counted from this one: 0 this, 1 next.</summary>
    public static FoundDate QuarterFromNow(int quarters, DateOnly today)
    {
        var day = today.AddDays(1 - today.Day).AddMonths(3 * quarters);
        return QuarterEnd(day.Year, ((day.Month - 1) / 3) + 1, day);
    }

    /// <summary>The end of a half year, next coming unless a year was said.</summary>
    public static FoundDate HalfEnd(int? year, int half, DateOnly today) =>
        new(Coming(year, of => LastDay(of, half * 6), today), DatePrecision.HalfYear);

    /// <summary>The end of a year; its early part ends with March, its middle with June.</summary>
    public static FoundDate YearEnd(int? year, string part, DateOnly today)
    {
        var month = IsEarly(part) ? 3 : IsMiddle(part) ? 6 : 12;
        var precision = month switch { 3 => DatePrecision.Quarter, 6 => DatePrecision.HalfYear, _ => DatePrecision.Year };
        return new(Coming(year, of => LastDay(of, month), today), precision);
    }

    /// <summary>The first such weekday after today.</summary>
    public static FoundDate NextWeekday(int weekday, DateOnly today)
    {
        var ahead = (weekday - FromMonday(today) + 7) % 7;
        return new(today.AddDays(ahead == 0 ? 7 : ahead));
    }

    /// <summary>The weekday of the week that is so many weeks away: 0 this, 1 next.</summary>
    public static FoundDate WeekdayOfWeek(int weeks, int weekday, DateOnly today) =>
        new(today.AddDays(weekday - FromMonday(today) + (7 * weeks)));

    /// <summary>The Friday of a week.</summary>
    public static FoundDate WeekEnd(int weeks, DateOnly today) =>
        WeekdayOfWeek(weeks, 4, today) with { Precision = DatePrecision.Week };

    /// <summary>So many days, working days, weeks, months, quarters or years from today; a half is half of the unit.</summary>
    public static FoundDate FromNow(double count, string unit, DateOnly today) => unit switch
    {
        "day" or "天" or "日" => new(today.AddDays((int)Math.Round(count))),
        "working day" or "工作日" => new(WorkingDays((int)count, today)),
        "week" or "周" or "星期" or "礼拜" => new(today.AddDays((int)Math.Round(count * 7))),
        "month" or "月" => new(count is 0.5 or -0.5 ? today.AddDays((int)(count * 30)) : today.AddMonths((int)count)),
        "quarter" or "季度" => new(today.AddMonths((int)(count * 3))),
        _ => new(today.AddMonths((int)(count * 12))),
    };

    private static DateOnly WorkingDays(int count, DateOnly today)
    {
        var day = today;
        for (var left = Math.Abs(count); left > 0; left -= FromMonday(day) < 5 ? 1 : 0)
        {
            day = day.AddDays(Math.Sign(count));
        }

        return day;
    }

    private static DateOnly Coming(int? year, Func<int, DateOnly> ending, DateOnly today) =>
        year is { } said ? ending(said) : ending(today.Year) is var end && end >= today ? end : ending(today.Year + 1);

    private static DateOnly MonthPart(int year, int month, string part) =>
        IsEarly(part) ? new(year, month, 10) : IsMiddle(part) ? new(year, month, 20) : LastDay(year, month);

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static bool IsEarly(string part) => part is "early" or "beginning" or "start" or "初" or "上旬";

    private static bool IsMiddle(string part) => part is "mid" or "middle" or "中" or "中旬";

    private static bool IsBefore(int month, int day, DateOnly today) => (month * 100) + day < (today.Month * 100) + today.Day;

    private static int FromMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
