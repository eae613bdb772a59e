using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>The words dates are made of, both languages side by side, as pieces of regular expressions.</summary>
internal static class DateWords
{
    /// <summary>"june" or "jun". A lone "may" is a verb far more often than a month, so rules ask for more beside it.</summary>
    public const string Month =
        @"(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?!\s+(?:be|not|have|need|take|want|also|come|go|well|still))|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    /// <summary>六月, 12月, 6月份; also 13月, so that it can be called impossible.</summary>
    public const string ChineseMonth = @"(?<![\d个])(?<m>\d{1,2}|十[一二]?|[一二三四五六七八九])月份?";

    /// <summary>" 2027", ", of 2027", " next year" behind an English month, or nothing.</summary>
    public const string YearBehind = @"(?:,?\s*(?:of\s+|in\s+)?(?<y>20\d\d)(?!\d)|\s*'(?<y>\d\d)(?!\d)|,?\s+(?:of\s+)?(?<ry>this|next|last)\s+year)?";

    /// <summary>2027年, 27年, 二〇二七年, 明年 before a Chinese month.</summary>
    public const string YearBefore = @"(?:(?<![\d])(?<y>20\d\d|2\d|二[零〇][零〇一二三四五六七八九]{2})年|(?<ry>今年|本年|明年|来年|后年|去年))的?";

    /// <summary>Part of an English month or year.</summary>
    public const string Part = @"(?<part>end|close|late|mid(?:dle)?|early|beginning|start)";

    /// <summary>Part of a Chinese month or year.</summary>
    public const string ChinesePart = "(?<part>底|末|初|上旬|中旬|下旬|中(?!标|期|心|国|间))";

    /// <summary>"two", "a", "half a", "12".</summary>
    public const string Count = @"(?<n>\d{1,3}|half an?|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    /// <summary>两, 半, 十五, 3.</summary>
    public const string ChineseCount = "(?<n>\\d{1,3}|半|[一二两三四五六七八九十]{1,3})";

    /// <summary>"thursday" or "thu"; "sat" and "sun" are words and names too and are left out here.</summary>
    public const string Weekday = @"(?<day>monday|mon|tuesday|tues?|wednesday|wed|thursday|thurs?|thu|friday|fri|saturday|sunday)";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    private static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>1 to 12 for an English month; the figure itself for a Chinese one, which may be 13.</summary>
    public static int MonthOf(Match match) => match.Groups["mon"] is { Success: true } english
        ? Array.IndexOf(Months, english.Value[..3]) + 1
        : NumberOf(match.Groups["m"].Value);

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int WeekdayOf(Match match)
    {
        var day = match.Groups["day"].Value;
        return TypedText.HasHan(day) ? Math.Min("一二三四五六日天".IndexOf(day, StringComparison.Ordinal), 6) : Array.IndexOf(Weekdays, day[..2]);
    }

    /// <summary>The count in group n; 0.5 for a half.</summary>
    public static double CountOf(Match match) => match.Groups["n"].Value switch
    {
        "a" or "an" => 1,
        "a couple of" => 2,
        "半" => 0.5,
        var half when half.StartsWith("half", StringComparison.Ordinal) => 0.5,
        var word when Array.IndexOf(Counts, word) is var at and > 0 => at,
        var figure => NumberOf(figure),
    };

    /// <summary>The year named in groups y or ry; null if none was.</summary>
    public static int? YearOf(Match match, DateOnly today)
    {
        if (match.Groups["y"] is { Success: true } said)
        {
            var year = NumberOf(said.Value);
            return year < 100 ? 2000 + year : year;
        }

        return match.Groups["ry"] is { Success: true } relative ? today.Year + Shift(relative.Value) : null;
    }

    /// <summary>-1, 0, +1, +2 for "last", "this", "next", 后年 and their like.</summary>
    public static int Shift(string relative) => relative switch
    {
        "last" or "去年" or "上" or "上个" => -1,
        "next" or "明年" or "来年" or "下" or "下个" => 1,
        "后年" or "下下" => 2,
        _ => 0,
    };

    /// <summary>A small whole number in either script.</summary>
    public static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int)(ChineseNumber.Parse(text) ?? 0);
}
