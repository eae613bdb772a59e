using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A rating of 1 to 5 by figure or word: "4", "4/5", 四分, "good", 很满意.</summary>
internal static partial class RatingReader
{
    private static readonly (int Rating, Regex Words)[] Words =
    [
        (5, Of("excellent|very (?:good|well|happy|satisfied|safe)|great|perfect|delighted|fully|completely|full", "非常(?:好|满意)|很(?:好|满意|稳妥)|特别满意|极好|完全(?:覆盖|满足)?|十分满意|非常稳")),
        (4, Of("good|well|happy|satisfied|pleased|mostly|nearly all|fairly safe|rather safe", "满意|不错|挺好|较好|比较(?:好|满意|稳)|蛮好|大部分|基本(?:覆盖|满足)|较稳妥")),
        (3, Of("so-?so|average|ok(?:ay)?|medium|neutral|mixed|half|fair|middling", "一般|还行|还可以|凑合|普通|中等|马马虎虎|一半")),
        (2, Of("poor|bad|unhappy|dissatisfied|not (?:so |very |too )?(?:good|happy|satisfied|well)|weak|risky|partly", "不(?:太|大|怎么)?(?:满意|好|高兴)|较差|比较差|有(?:点|些)风险|有意见|小部分")),
        (1, Of("very (?:bad|poor|unhappy|dissatisfied|risky|low)|terrible|awful|barely|angry|furious|hardly", "(?:很|非常|极|特别)(?:差|不满意?|不好|糟)|生气|很低|风险很(?:高|大)|几乎没有")),
    ];

    /// <summary>Every rating said, in order; the whole text of figures and words is looked at.</summary>
    public static IReadOnlyList<int> Read(string folded)
    {
        var figures = Figure().Matches(folded);
        if (figures.Count > 0)
        {
            return [.. figures.Select(match => DateWords.NumberOf(match.Groups["n"].Value))];
        }

        var hits = Words.SelectMany(row => row.Words.Matches(folded).Select(match => (row.Rating, match.Index, match.Length))).ToList();
        return
        [
            .. hits
                .Where(hit => !hits.Exists(other => other.Length > hit.Length && other.Index <= hit.Index && other.Index + other.Length >= hit.Index + hit.Length))
                .Where(hit => !Denial().IsMatch(folded[..hit.Index]))
                .OrderBy(hit => hit.Index)
                .Select(hit => hit.Rating),
        ];
    }

    private static Regex Of(string english, string chinese) =>
        new($"(?<![a-z])(?:{english})(?![a-z])|{chinese}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // A figure that belongs to something else (15分钟, 3 people, 90%) is no rating.
    [GeneratedRegex(@"(?<![\d.:/-])(?<n>\d|(?<![一-鿿])[一二三四五](?=分))(?:\s*(?:/\s*5|out\s+of\s+(?:5|five)|分(?!钟)|stars?|星))?(?![\d.%:/-]|\s*(?:people|times|years|days|weeks|months|个|人|次|年|天|月|家|项|号|点|周|条))", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:\b(?:not|never|n't|isn't|wasn't|hardly)\s+(?:so\s+|very\s+|too\s+|that\s+)?|不|没|未|不太|不是)$")]
    private static partial Regex Denial();
}
