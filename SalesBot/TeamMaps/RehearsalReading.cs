using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.TeamMaps;

/// <summary>
/// "We rehearsed yesterday", 昨天演练过了: the day our team went through who says what.
/// </summary>
internal static partial class RehearsalReading
{
    /// <summary>The day; null if no rehearsal that was is told.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The rep's day; meant where no day is said.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        if (Told().Match(TypedText.WithoutNoise(text)) is not { Success: true } match)
        {
            return null;
        }

        var when = match.Groups["when"].Value;
        return DateReader.Read(when, today) is not { Problem: DateProblem.None } said ? when.Trim().Length == 0 ? today : null
            : said.Date <= today ? said.Date
            : null;
    }

    [GeneratedRegex(@"^(?:(?:we|the team)(?:'ve| have)? )?(?:(?:already|just) )?(?:rehearsed|did (?:the|a|our) rehearsal|had (?:the|a|our) rehearsal|went through who says what)(?: (?:the|this|our) (?:visit|meeting|pitch))?(?: together| already| with the team)?(?<when>(?: (?:on|last|this|yesterday|today|\w+ ?\d*)){0,4})[.!]*$|^(?:我们|团队)?(?:一起)?(?:都)?(?:已经|已)?(?<when>.{0,8}?)(?:一起)?(?:已经|已)?(?:(?:演练|排练|彩排)(?:过|好|完)了?|(?:演练|排练|彩排)了|(?<=已|已经)(?:演练|排练|彩排)|做了?(?:一次|过)演练)[。.!！]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
