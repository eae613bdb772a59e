using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A signing date as it was said.</summary>
/// <param name="Deal">The words that may name the deal; null if none are left.</param>
/// <param name="Date">The day; null if none was said.</param>
/// <param name="Reason">The customer's reason; null if none was said.</param>
public sealed record CloseDateNews(string? Deal, DateReading? Date, string? Reason);

/// <summary>Takes "metro to after spring festival, budget moved" apart.</summary>
public static partial class CloseDateNewsReader
{
    /// <summary>The parts of a message.</summary>
    /// <param name="text">The whole message; its date counts.</param>
    /// <param name="argument">What followed the command, or the deal's words alone; null if nothing did.</param>
    /// <param name="today">The person's day.</param>
    public static CloseDateNews Read(string text, string? argument, DateOnly today)
    {
        var date = DateReader.Read(text, today);
        var reason = Why().Match(text) is { Success: true } why ? why.Groups["why"].Value.Trim(' ', '.', '。') : null;
        var words = argument ?? string.Empty;
        if (reason is not null)
        {
            words = Why().Replace(words, string.Empty);
        }

        if (date is not null)
        {
            words = words.Replace(date.Matched, " ", StringComparison.Ordinal);
        }

        words = Joints().Replace(words, " ").Trim(' ', ',', '，', '.', '。');
        return new(words.Length == 0 || DealWords.PointHere(TypedText.Fold(words)) ? null : words, date, string.IsNullOrEmpty(reason) ? null : reason);
    }

    [GeneratedRegex("(?:,| |，)?(?:because(?: of)?|since|as they|因为|由于|原因是)(?<why>.+)$|[,，](?<why>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Why();

    [GeneratedRegex("\\b(?:to|until|till|by|the|signing|date|signature|close)\\b|的?签约日?|到|至|了$", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
