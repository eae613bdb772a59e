using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Five ratings for us and for the rival: "4 4 3 5 4, rival 3 4 4 3 3", 我们44354，对手34433, or by name: "credit 4,
/// delivery 5", 信用4、交货5. A list of another length is not guessed at.
/// </summary>
internal static partial class ScorecardReader
{
    private static readonly (string Code, string Words)[] Criteria =
    [
        ("credit", "credit(?: line)?|信用(?:额度)?"),
        ("delivery", "on-?time delivery|delivery|交货(?:及时性?)?|交期"),
        ("innovation", "technical innovation|innovation|technology|technical|技术(?:创新)?(?:能力)?|创新"),
        ("service", "overall service|service|综合服务(?:能力)?|服务"),
        ("cooperation", "long-?term cooperation|long-?term|cooperation|合作(?:的)?(?:长期性?)?|长期(?:合作|性)?"),
    ];

    /// <summary>The ratings; null if there are none or they do not fit the five criteria.</summary>
    public static AnswerValue.Ratings? Read(Question question, string text)
    {
        var folded = TypedText.Fold(text);
        var rival = Rival().Match(folded);
        var ours = rival.Success ? folded[..rival.Index] : folded;
        var theirs = rival.Success ? folded[(rival.Index + rival.Length)..] : string.Empty;
        if (rival is { Success: true, Index: 0 } && Us().Match(theirs) is { Success: true } us)
        {
            (theirs, ours) = (theirs[..us.Index], theirs[us.Index..]);
        }

        var (one, other) = (Side(question, ours), Side(question, theirs));
        return one is null || other is null || (one.Count == 0 && other.Count == 0) ? null : new(one, other);
    }

    private static ImmutableSortedDictionary<string, int>? Side(Question question, string words)
    {
        var none = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);
        var named = none;
        foreach (var (code, name) in Criteria.Where(row => question.Parts.Any(part => part.Code == row.Code)))
        {
            if (Regex.Match(words, $@"(?:{name})\s*(?:is|:|=|是)?\s*(?<n>\d)(?!\d)", RegexOptions.ExplicitCapture) is { Success: true } match)
            {
                named = named.SetItem(code, match.Groups["n"].Value[0] - '0');
            }
        }

        if (!named.IsEmpty)
        {
            return named.Values.All(rating => rating is >= 1 and <= 5) ? named : null;
        }

        var figures = words.Where(char.IsAsciiDigit).Select(sign => sign - '0').ToList();
        return figures.Count == 0 ? none
            : figures.Count == question.Parts.Length && figures.TrueForAll(rating => rating is >= 1 and <= 5)
                ? none.AddRange(question.Parts.Zip(figures, (part, rating) => KeyValuePair.Create(part.Code, rating)))
                : null;
    }

    [GeneratedRegex(@"(?:the\s+)?(?:best\s+)?(?:rival|competitor)s?(?:'s)?|\bthem\b|\bthey\b|(?:最强|竞争)?对手|对方")]
    private static partial Regex Rival();

    [GeneratedRegex(@"\b(?:us|we|ours?)\b|我[们方]")]
    private static partial Regex Us();
}
