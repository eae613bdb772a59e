using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Managers;

/// <summary>
/// Who is to report to whom, as an administrator writes it, one or many at once:
/// <code>
/// set manager of Wang Lei to Zhang Min        把王磊的经理设为张敏
/// set managers:                               设置经理：
/// Wang Lei: Zhang Min                         王磊：张敏
/// </code>
/// A list may come from a spreadsheet, with tabs.
/// </summary>
internal static partial class SetManagersReading
{
    private const int LongestName = 40;

    /// <summary>The pairs as typed, in their order; empty if there is none.</summary>
    public static IReadOnlyList<(string Rep, string Manager)> Read(string typed) =>
    [
        .. Parts().Split(Opening().Replace(typed, string.Empty))
            .Select(Pair).OfType<(string Rep, string Manager)>()
            .Where(pair => pair.Rep.Length <= LongestName && pair.Manager.Length <= LongestName),
    ];

    private static (string Rep, string Manager)? Pair(string part)
    {
        var clean = TypedText.WithoutNoise(part.Replace("\t", " : ", StringComparison.Ordinal)).Trim(' ', '.', '。', ',', '，');
        var match = Sentence().Match(clean);
        match = match.Success ? match : Listed().Match(clean);
        return match.Success ? (match.Groups["rep"].Value.Trim(), match.Groups["manager"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:(?:set|change)\s+(?:the\s+)?managers?|设置?定?经理)\s*(?:[:：]\s*|\r?\n)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // A line, a semicolon, or the beginning of the next sentence of the same kind.
    [GeneratedRegex(@"[\r\n;；]+|(?:,|，|\.|。|\band\b|\s)\s*(?=(?:set|make|change)\s+(?:the\s+)?manager|把)", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:and\s+)?(?:please\s+)?(?:set|make|change)\s+(?:(?:the\s+)?managers?\s+(?:of|for)\s+(?<rep>.+?)|(?<rep>.+?)'s\s+manager)\s+(?:to|as|=)\s+(?<manager>.+)$|^(?:请)?把?\s*(?<rep>.+?)\s*的(?:直属)?(?:经理|上级)\s*(?:设|改|定|换|指定)(?:为|成|到)\s*(?<manager>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:[-•*]\s*)?(?<rep>[^:：,，=>→]+?)\s*(?:[:：,，=]|[-=]*>|→)\s*(?<manager>[^:：,，=>→]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
