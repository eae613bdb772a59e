using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.TeamPipeline.Weekly;

/// <summary>
/// Reads when the picture of the team is wanted each week: "send me this every Monday morning", "stop the weekly team
/// summary"; 每周一早上发这个, 团队漏斗不用每周发了.
/// </summary>
internal static partial class WeeklyReader
{
    private static readonly (string Words, DayOfWeek Day)[] Days =
    [
        ("mon|一", DayOfWeek.Monday), ("tue|二", DayOfWeek.Tuesday), ("wed|三", DayOfWeek.Wednesday), ("thu|四", DayOfWeek.Thursday),
        ("fri|五", DayOfWeek.Friday), ("sat|六", DayOfWeek.Saturday), ("sun|日|天", DayOfWeek.Sunday),
    ];

    /// <summary>What is wanted; null if it is none of it.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isAboutTeam">Whether the team was looked at a moment ago; else the words must name it.</param>
    public static TeamQuestion.Weekly? Read(string text, bool isAboutTeam)
    {
        var folded = TypedText.Fold(text).Trim(' ', '.', '!', '?');
        if (!isAboutTeam && !Names().IsMatch(folded))
        {
            return null;
        }

        if (Stop().IsMatch(folded))
        {
            return new(null, null, Stops: true);
        }

        if (Send().Match(folded) is not { Success: true } send)
        {
            return null;
        }

        var day = send.Groups["day"] is { Success: true } named ? Days.First(known => known.Words.Split('|').Any(word => named.Value.StartsWith(word, StringComparison.Ordinal))).Day : (DayOfWeek?)null;
        return new(day, Clock(folded), Stops: false);
    }

    private static TimeOnly? Clock(string folded)
    {
        if (Time().Match(folded) is not { Success: true } time)
        {
            return null;
        }

        var hour = Figure(time.Groups["hour"].Value) + (time.Groups["late"].Success && Figure(time.Groups["hour"].Value) < 12 ? 12 : 0);
        var minute = time.Groups["half"].Success ? 30 : time.Groups["minute"].Success ? Figure(time.Groups["minute"].Value) : 0;
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Figure(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"(?<![a-z])team(?![a-z])|pipeline|团队|漏斗")]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?:please )?(?:stop|no more|cancel|do(?: not|n't) send)(?: sending)?(?: me)?(?: (?:this|it|the|that|my))*(?: ?(?:weekly|every week|each week|every \w+day|team|pipeline|summary|picture|report|morning))*(?: please| any ?more)?$|^(?:以后)?(?:团队漏斗|团队|这个|漏斗)?(?:以后)?(?:不用|不要|别|停止|取消|不再)(?:再)?(?:每周[一二三四五六日天]?)?(?:早上|上午)?(?:再)?(?:发|发送)?(?:给我)?(?:团队漏斗|这个)?(?:了|摘要)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:please |ok,? |and )?(?:(?:send|give|show|mail)(?: it| this| that| me| us| the| team| pipeline| picture| summary| report| to me)* )?(?:the |this |team |pipeline |summary |picture |report |it )*(?:every|each) (?:week|(?<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?: (?:morning|afternoon|in the morning))?(?:,? (?:at )?\d{1,2}(?::\d{2})?(?: ?[ap]m)?)?(?: please)?$|^(?:以后|请|团队漏斗|漏斗|团队|这个|把这个|就)*每(?:个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])?(?:早上|上午|下午|早晨)?(?:\d{1,2}(?:[点:]\d{0,2}(?:分|半)?))?(?:都)?(?:给我)?(?:发|发送|推送|来)(?:一?[份次])?(?:给我)?(?:这个|团队漏斗|漏斗|这张卡|一下)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Send();

    [GeneratedRegex(@"(?:(?<late>下午)|早上|上午|早晨|at )? ?(?<hour>\d{1,2})(?:[:点](?<minute>\d{2})?(?<half>半)?)?(?: ?(?:(?<late>pm)|am))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
