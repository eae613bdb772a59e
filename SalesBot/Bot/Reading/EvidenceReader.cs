using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Hears from the wording how the rep knows something (domain 3.1, clarification E5): "purchasing told me" is stated,
/// "I guess" assumed, "I saw the minutes" verified. The strongest wording in the text counts.
/// </summary>
public static partial class EvidenceReader
{
    private static readonly (Evidence Evidence, Regex[] Patterns)[] Levels =
    [
        (Evidence.Verified, Compiled(EvidenceWords.Verified)),
        (Evidence.Stated, Compiled(EvidenceWords.Stated)),
        (Evidence.Assumed, Compiled(EvidenceWords.Assumed)),
    ];

    private static readonly Regex PersonAlone =
        new($@"^(?:it\s+was\s+|it's\s+|that\s+was\s+|是|听)?(?:{EvidenceWords.Person}|{EvidenceWords.ChinesePerson})(?:$|(?=[,.;]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The evidence the wording gives, or null if it says nothing.</summary>
    public static EvidenceReading? Read(string text)
    {
        var folded = TypedText.Fold(text);
        foreach (var (evidence, patterns) in Levels)
        {
            var found = patterns
                .SelectMany(pattern => pattern.Matches(folded))
                .Where(match => !IsDenied(folded, match))
                .MaxBy(match => match.Length);
            if (found is not null)
            {
                return new(evidence, evidence == Evidence.Assumed ? null : Source(found, text), new(found.Index, text.Substring(found.Index, found.Length)));
            }
        }

        return null;
    }

    /// <summary>Who is named where a correction only names who said it: "it was the purchaser", 是项目经理. Null otherwise.</summary>
    internal static EvidenceReading? ReadPerson(string text) =>
        PersonAlone.Match(TypedText.Fold(text)) is { Success: true } match
            ? new(Evidence.Stated, Source(match, text), new(match.Index, text.Substring(match.Index, match.Length)))
            : null;

    // "no document", 没看到文件: what is denied proves nothing.
    private static bool IsDenied(string folded, Match match) => Denial().IsMatch(folded[..match.Index]);

    private static string? Source(Match match, string text)
    {
        if (match.Groups["src"] is not { Success: true } named)
        {
            return null;
        }

        var words = text.Substring(named.Index, named.Length);
        return Article().Replace(words, string.Empty) is var bare && bare is "对方" ? null : bare;
    }

    private static Regex[] Compiled(string[] patterns) =>
        [.. patterns.Select(pattern => new Regex($"(?<![a-z])(?:{pattern})(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture))];

    [GeneratedRegex(@"(?:\b(?:no|not|without|never|nobody|isn't|don't|didn't|haven't|hasn't)(?:\s+(?:a|the|any|yet|been|have))*\s*|(?:没有?|未|还没有?|不是|无))$")]
    private static partial Regex Denial();

    [GeneratedRegex(@"^(?:the|their|our)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
