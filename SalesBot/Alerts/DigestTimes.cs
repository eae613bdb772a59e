using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Calendars;

namespace SalesBot.Alerts;

/// <summary>
/// Reads when somebody wants their morning list, and when nothing: "digest at 9:00", "quiet hours 22:00-7:00", "quiet
/// hours off"; 摘要 9点, 免打扰 22点到7点, 关闭免打扰.
/// </summary>
/// <param name="At">When the list comes; null if it was not said.</param>
/// <param name="Quiet">The quiet hours; null if they were not said.</param>
internal sealed partial record DigestTimes(TimeOnly? At, QuietHours? Quiet)
{
    /// <summary>Reads it from the whole message.</summary>
    public static DigestTimes Read(string text)
    {
        var folded = TypedText.Fold(text);
        if (!AboutQuiet().IsMatch(folded))
        {
            return new(Time(folded), null);
        }

        if (Off().IsMatch(folded))
        {
            return new(null, QuietHours.Off);
        }

        if (Usual().IsMatch(folded))
        {
            return new(null, QuietHours.Usual);
        }

        var ends = Times().Matches(folded).Select(Of).OfType<TimeOnly>().ToList();
        return new(null, ends is [var from, var until] && from != until ? new(from, until) : null);
    }

    private static TimeOnly? Time(string folded) => Times().Match(folded) is { Success: true } time ? Of(time) : null;

    private static TimeOnly? Of(Match time)
    {
        var hour = DateWords.NumberOf(time.Groups["h"].Value);
        var minute = time.Groups["half"].Success ? 30 : time.Groups["m"] is { Success: true } said ? DateWords.NumberOf(said.Value) : 0;
        hour += time.Groups["ap"].Value.StartsWith('p') || time.Groups["late"].Success ? hour < 12 ? 12 : 0 : 0;
        return hour < 24 && minute < 60 ? new(hour, minute) : null;
    }

    [GeneratedRegex(@"quiet|免打扰")]
    private static partial Regex AboutQuiet();

    [GeneratedRegex(@"\boff\b|\bno quiet|\bnone\b|关|取消|不要|不用")]
    private static partial Regex Off();

    [GeneratedRegex(@"usual|default|normal|\bon\b|默认|恢复|平常|打开|开启")]
    private static partial Regex Usual();

    [GeneratedRegex(@"(?<late>下午|晚上?|傍晚)?(?:早上|上午|凌晨)?(?<h>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:(?:[:：点](?<half>半)?(?<m>\d{1,2})?分?)| ?(?<ap>[ap])\.?m?\.?(?![a-z])|(?=$| |-|到|至| to))", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
