using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds a time of day: "15:30", "3pm", "at 5", "noon", 下午3点半.</summary>
internal static class Times
{
    private static readonly Regex Time = new(
        @"\b(?<named>noon|midnight)\b|(?<named>中午|午夜)(?!\s?\d)"
        + @"|(?<![\d:])(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s?(?<half>am|pm)?(?![\d:])"
        + @"|(?<!\d)(?<h>\d{1,2})\s?(?<half>am|pm)\b|\bat (?<h>\d{1,2})(?!\d|:|\s?[ap]m)"
        + @"|(?<zh>凌晨|早上|上午|中午|下午|晚上)?\s?(?<h>\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?:(?<min>\d{1,2})分?|(?<thirty>半))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The ways to read the first time in the text: two when nobody said which half of the day.</summary>
    public static List<(string Timex, TimeOnly Time)> In(string text)
    {
        var match = Time.Match(text);
        if (!match.Success)
        {
            return [];
        }

        if (match.Groups["named"] is { Success: true } named)
        {
            return [Read(named.Value.ToLowerInvariant() is "noon" or "中午" ? 12 : 0, 0, 0, hoursOnly: true)];
        }

        var said = match.Groups["h"].Value;
        var hour = char.IsAsciiDigit(said[0]) ? Number(said) : (int)ChineseNumbers.Parse(said);
        var minute = match.Groups["thirty"].Success ? 30 : Number(match.Groups["min"].Value);
        var second = Number(match.Groups["s"].Value);
        if (hour > 24 || minute > 59 || second > 59)
        {
            return [];
        }

        var hoursOnly = !match.Groups["min"].Success && !match.Groups["thirty"].Success;
        return [.. Hours(hour % 24, match).Select(reading => Read(reading, minute, second, hoursOnly))];
    }

    private static IEnumerable<int> Hours(int hour, Match match)
    {
        var half = match.Groups["half"].Value.ToLowerInvariant() + match.Groups["zh"].Value;
        var written = match.Groups["h"].Value;
        return half switch
        {
            "am" or "凌晨" or "早上" or "上午" => [hour == 12 ? 0 : hour],
            "pm" or "下午" or "晚上" or "中午" => [hour is > 0 and < 12 ? hour + 12 : hour],
            _ when hour is >= 1 and <= 11 && !written.StartsWith('0') => [hour, hour + 12],
            _ => [hour],
        };
    }

    private static (string Timex, TimeOnly Time) Read(int hour, int minute, int second, bool hoursOnly)
    {
        var time = new TimeOnly(hour, minute, second);
        var format = hoursOnly ? "'T'HH" : second > 0 ? "'T'HH:mm:ss" : "'T'HH:mm";
        return (time.ToString(format, CultureInfo.InvariantCulture), time);
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
}
