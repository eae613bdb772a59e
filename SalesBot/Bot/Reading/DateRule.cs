using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A day as a rule resolves it, before it is set beside today.</summary>
internal sealed record FoundDate(DateOnly Day, DatePrecision Precision = DatePrecision.Day, DateProblem Problem = DateProblem.None, DateOnly? Festival = null);

/// <summary>One way to say a date, and the day it means.</summary>
internal sealed class DateRule(string pattern, Func<Match, DateOnly, FoundDate?> resolve)
{
    private readonly Regex regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A rule for words that must stand apart from other Latin letters and figures.</summary>
    public static DateRule Word(string pattern, Func<Match, DateOnly, FoundDate?> resolve) =>
        new($"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])", resolve);

    /// <summary>Every place where the rule applies, with the day it gives there.</summary>
    public IEnumerable<(Match Match, FoundDate Found)> In(string folded, DateOnly today)
    {
        foreach (Match match in regex.Matches(folded))
        {
            if (resolve(match, today) is { } found)
            {
                yield return (match, found);
            }
        }
    }
}
