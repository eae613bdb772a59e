using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>Short replies while people are mapped: that was all, take them from another deal, who will evaluate.</summary>
public static partial class MapReplies
{
    /// <summary>Whether nobody else is to be named.</summary>
    public static bool IsAll(string text) => All().IsMatch(text);

    /// <summary>Whether the same person is meant.</summary>
    public static bool IsSame(string text) => Same().IsMatch(text);

    /// <summary>The deal whose people are to be taken over, in words; null if none is meant.</summary>
    public static string? ImportFrom(string text) => Import().Match(text) is { Success: true } match ? match.Groups["deal"].Value.Trim() : null;

    /// <summary>Who is there again, as said; null if nobody is.</summary>
    public static string? CameBack(string text) => Back().Match(text) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

    /// <summary>Whether somebody asks who will evaluate.</summary>
    public static bool AsksWhoEvaluates(string text) => Evaluates().IsMatch(text);

    /// <summary>Whether somebody asks who evaluates and says that the composition is all they know (clarification A13).</summary>
    public static bool KnowsOnlyComposition(string text) => Composition().IsMatch(text);

    [GeneratedRegex(@"\bonly\s+know\b.{0,20}\b(?:composition|structure|seats|method)\b|\bknow\s+only\b.{0,20}\b(?:composition|structure|seats|method)\b|只知道.{0,6}(?:构成|组成|结构|席位|分值|方法)", RegexOptions.IgnoreCase)]
    private static partial Regex Composition();

    [GeneratedRegex(@"^\s*(?:that'?s\s+(?:all|it|everybody|everyone)|that\s+is\s+all|all\s+done|done|finished|no\s+more|nobody\s+else|no\s*one\s+else|好了|没了|没有了|就这些|就这几位|完了|没别人了|说完了)\s*[.!。！]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"\bsame\b|同一|就是(?:他|她|这位)", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex(@"^\s*(?:import|take|copy)\s+(?:the\s+)?(?:people\s+|contacts\s+)?from\s+(?<deal>.+?)\s*[.!]*$|^\s*从(?<deal>.+?)(?:里|中|那边)?(?:导入|带过来|复制|拿过来)(?:关键人|人员|联系人|人)?[。！]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();

    [GeneratedRegex(@"^\s*(?<who>\p{L}[\p{L}.'’ -]{1,40}?)\s+(?:is|came|has\s+come)\s+back(?:\s+(?:again|in\s+(?:the|his|her|their)\s+(?:old\s+)?(?:job|post|office)))?\s*[.!]*$|^\s*(?<who>[^，。,\s]{2,8}?)(?:又|已经)?(?:回来|调回来|复职)了?[。！.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Back();

    [GeneratedRegex(@"\bwho\s+(?:will\s+|is\s+going\s+to\s+)?evaluates?\b|\bwho\s+(?:will\s+|is\s+going\s+to\s+)?sits?\b.{0,40}\b(?:evaluation|committee|jury)\b|谁(?:来|会|负责|参加|参与|在)?(?:评标|评审|评估)|(?:评标|评审|评估)(?:委员会)?(?:都)?(?:有谁|是谁)", RegexOptions.IgnoreCase)]
    private static partial Regex Evaluates();
}
