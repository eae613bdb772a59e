using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Tells the name of a deal behind a command from the rest of an ordinary sentence: "map city hospital" is a command,
/// "map of the plant is ready" is not.
/// </summary>
internal static partial class DealWords
{
    private const int MostWords = 7;
    private const int MostSigns = 16;

    /// <summary>True if what follows a command without a colon can be a deal's name.</summary>
    public static bool AreNamed(string folded) =>
        TypedText.HasHan(folded)
            ? folded.Length <= MostSigns && !ChineseSentence().IsMatch(folded)
            : folded.Split(' ').Length <= MostWords && !EnglishSentence().IsMatch(folded);

    /// <summary>True if the words are plainly part of a sentence.</summary>
    public static bool IsSentence(string folded) => TypedText.HasHan(folded) ? folded.Length > MostSigns || folded.AsSpan().IndexOfAny("了吗呢，。") >= 0 : EnglishVerb().IsMatch(folded);

    /// <summary>True if the words only point at the deal at hand: "this deal", 这个.</summary>
    public static bool PointHere(string folded) => Here().IsMatch(folded);

    /// <summary>How many characters of small words ("the", "for", 一下) stand before the name.</summary>
    public static int LeadingSmallWords(string folded) => SmallWords().Match(folded).Length;

    [GeneratedRegex(@"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|means?|said|says?|told|wants?|needs?|came|comes|went|goes|agreed|asked|asks|because|not|don't|doesn't|isn't|we|they|he|she|i|you|us|them)\b|^(?:of|in|on|to|by|out|whether|managers?|from|at|as|than|into|points?|issues?|items?|questions?|field|small|minor|clauses?|terms|minded|until|risk|risks|me|us|my|our|everything|changes?|changed)\b|[.;!?]\s|,")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"\b(?:is|are|was|were|be|been|has|have|had|will|would|we|they|he|she|i|you)\b")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex("[了吗呢吧说把被让您]|没有|还没|不|是的?|需要|应该|可以|已经|关心|担心|我|他们|他|她|你们|大家|什么|怎么|都|很|就|[,.;!?]|^(?:性|方法|委员会|标准|专家|报告|指标|办法|流程|结果|人员|会议?|条款|周期|完|的|过|好|得|小组|组|款|里|中(?![控心国石铁建海电信])|上|时|机构|方式|体系|阶段|提前|通知|预算|点|价|资料|文件|清单|图纸|规定|要求)")]
    private static partial Regex ChineseSentence();

    [GeneratedRegex("^(?:it|this|that|this one|that one|this deal|that deal|the deal|deal|now|here|again|这个|这个商机|该商机|此商机|它|本商机|当前商机|商机)$")]
    private static partial Regex Here();

    [GeneratedRegex(@"^(?:(?:for|with|the|deal|about|on|of)\s+|一下|下|这个商机|商机|：|:|\s)+")]
    private static partial Regex SmallWords();
}
