namespace SalesBot.Bot.Reading;

/// <summary>
/// Finds a date anywhere in free text, English or Chinese: "end of June", 六月底, "next Tuesday", 年后. What was left
/// open is resolved to the future; a period stands for its last day; an impossible day is a reading with a problem, so
/// that it can be said.
/// </summary>
public static class DateReader
{
    private static readonly DateRule[] Rules = [.. FigureDates.Rules, .. EnglishDates.Rules, .. ChineseDates.Rules];

    /// <summary>The first date in the text, in its longest reading; null if there is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The user's own day.</param>
    public static DateReading? Read(string text, DateOnly today)
    {
        var folded = TypedText.Fold(text);
        return Rules
            .SelectMany(rule => rule.In(folded, today))
            .OrderBy(hit => hit.Match.Index)
            .ThenByDescending(hit => hit.Match.Length)
            .Select(hit => new DateReading(
                hit.Found.Day,
                hit.Found.Precision,
                new Span(hit.Match.Index, text.Substring(hit.Match.Index, hit.Match.Length)),
                hit.Found.Problem == DateProblem.None && hit.Found.Day < today)
            {
                Problem = hit.Found.Problem,
                Festival = hit.Found.Festival,
            })
            .FirstOrDefault();
    }
}
