using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds a day: a date, "tomorrow", "next Friday", "27 November", 后天, 下周五, 11月27日.</summary>
internal static class Days
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Full = new(@"(?<!\d)(?<y>\d{4})\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})(?!\d)\s?[日号]?", Options);

    private static readonly (string Pattern, int Days)[] Near =
    [
        (@"\bday after tomorrow\b|(?<!大)后天", 2), ("大后天", 3), (@"\btomorrow\b|明天|明日", 1), (@"\btoday\b|今天|今日", 0),
        (@"\bday before yesterday\b|前天", -2), (@"\byesterday\b|昨天", -1),
    ];

    private static readonly Regex Ahead = new(@"\bin (?<n>\d{1,3}) (?<unit>day|week)s?\b|(?<n>\d{1,3})\s?(?<unit>天|周|个?星期)[之以]?后", Options);

    private static readonly Regex Weekday = new(
        @"\b(?:(?<which>next|this|last)\s+)?(?<en>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
        + "|(?<which>下|这|本|上)?个?(?:周|星期|礼拜)(?<zh>[一二三四五六日天])", Options);

    private static readonly Regex MonthDay = new(
        @"\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?<y>\d{4})\b)?"
        + @"|\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+(?<y>\d{4})\b)?"
        + @"|(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?|(?<![\d/])(?<m>\d{1,2})/(?<d>\d{1,2})(?:/(?<y>\d{4}))?(?![\d/])", Options);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The ways to read the first day in the text; <paramref name="rest"/> is the text without it.</summary>
    public static List<(string Timex, DateOnly Day)> In(string text, DateOnly? today, out string rest)
    {
        rest = text;
        if (Full.Match(text) is { Success: true } full)
        {
            rest = text.Remove(full.Index, full.Length);
            return Exactly(Number(full, "y"), Number(full, "m"), Number(full, "d"));
        }

        if (MonthDay.Match(text) is { Success: true } monthDay)
        {
            rest = text.Remove(monthDay.Index, monthDay.Length);
            return OfYear(monthDay, today);
        }

        return today is { } now ? Relative(text, now, out rest) : [];
    }

    private static List<(string Timex, DateOnly Day)> Relative(string text, DateOnly today, out string rest)
    {
        rest = text;
        foreach (var (pattern, days) in Near)
        {
            if (Regex.Match(text, pattern, Options) is { Success: true } near)
            {
                rest = text.Remove(near.Index, near.Length);
                return [Definite(today.AddDays(days))];
            }
        }

        if (Ahead.Match(text) is { Success: true } ahead)
        {
            rest = text.Remove(ahead.Index, ahead.Length);
            var isDays = ahead.Groups["unit"].Value.ToLowerInvariant() is "day" or "天";
            return [Definite(today.AddDays(Number(ahead, "n") * (isDays ? 1 : 7)))];
        }

        if (Weekday.Match(text) is { Success: true } weekday)
        {
            rest = text.Remove(weekday.Index, weekday.Length);
            return OfWeek(weekday, today);
        }

        return [];
    }

    private static List<(string Timex, DateOnly Day)> OfYear(Match match, DateOnly? today)
    {
        var named = match.Groups["month"].Value.ToLowerInvariant();
        var month = named.Length > 0 ? Array.IndexOf(Months, named) + 1 : Number(match, "m");
        var day = Number(match, "d");
        if (match.Groups["y"].Success)
        {
            return Exactly(Number(match, "y"), month, day);
        }

        if (today is not { } now)
        {
            return [];
        }

        // The day is the last one before today or the first one from today on; both are given, as nobody said which.
        var days = Enumerable.Range(now.Year - 1, 3).SelectMany(year => Exactly(year, month, day)).Select(exact => exact.Day).ToList();
        return [.. days.Where(date => date < now).TakeLast(1).Concat(days.Where(date => date >= now).Take(1))
            .Select(date => ($"XXXX-{month:00}-{day:00}", date))];
    }

    private static List<(string Timex, DateOnly Day)> OfWeek(Match match, DateOnly today)
    {
        var number = match.Groups["zh"] is { Success: true } chinese
            ? "一二三四五六日".IndexOf(chinese.Value.Replace('天', '日'), StringComparison.Ordinal) + 1
            : "montuewedthufrisatsun".IndexOf(match.Groups["en"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3 + 1;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var thisWeek = monday.AddDays(number - 1);
        var weeks = match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "next" or "下" => 1,
            "last" or "上" => -1,
            "this" or "这" or "本" => 0,
            _ => (int?)null,
        };
        if (weeks is { } given)
        {
            var day = thisWeek.AddDays(7 * given);
            var moment = day.ToDateTime(TimeOnly.MinValue);
            return [($"{ISOWeek.GetYear(moment)}-W{ISOWeek.GetWeekOfYear(moment):00}-{number}", day)];
        }

        var timex = $"XXXX-WXX-{number}";
        return [(timex, thisWeek < today ? thisWeek : thisWeek.AddDays(-7)), (timex, thisWeek >= today ? thisWeek : thisWeek.AddDays(7))];
    }

    private static List<(string Timex, DateOnly Day)> Exactly(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? [Definite(new DateOnly(year, month, day))]
            : [];

    private static (string Timex, DateOnly Day) Definite(DateOnly day) => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
