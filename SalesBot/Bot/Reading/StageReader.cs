using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>Finds the buying stages that somebody names, in both languages, by whole names, other words for them, or their beginning.</summary>
public static partial class StageReader
{
    private static readonly (Stage[] Stages, string Words)[] Names =
    [
        ([Stage.Research], "research|调研"),
        ([Stage.Analysis], "analysis|analyse|analyze|分析"),
        ([Stage.Charter], "project approval|charter|approval|立项|可研"),
        ([Stage.Selection], "selection|selecting|shortlisting|选购|选型"),
        ([Stage.Bidding], "bidding|the bid|bid|tendering|the tender|tender|投标|招标|竞价"),
        ([Stage.Testing], "testing|the test|test|trial|poc|测试|试用"),
        ([Stage.Procurement], "procurement|purchasing|contract talks|采购"),
        ([Stage.Implementation], "implementation|delivery|installation|实施|交付"),
        ([Stage.Acceptance], "final acceptance|acceptance|成果验收|终验|验收"),
        ([Stage.FollowOn], "follow-on|follow on|follow-up|后续"),

        // They could mean either; who says so is asked.
        ([Stage.Selection, Stage.Procurement], "purchase|buying|购买"),
    ];

    private static readonly (Stage[] Stages, Regex Pattern)[] Patterns =
        [.. Names.Select(name => (name.Stages, new Regex(Bounded(name.Words), RegexOptions.CultureInvariant)))];

    /// <summary>All names as one pattern, for commands that hold one.</summary>
    internal static string AnyName { get; } = $"(?:{string.Join('|', Names.Select(name => name.Words))})";

    /// <summary>
    /// The stage, if the words are nothing but its name: "selection", 选购阶段. Purchasing, a test and a delivery are
    /// departments too; they have to be called a stage.
    /// </summary>
    public static Stage? Alone(string text) =>
        Whole().Match(TypedText.Fold(TypedText.WithoutNoise(text)).Trim(' ', '.', '。')) is { Success: true } match && Read(match.Groups["name"].Value) is [var stage]
        && (match.Groups["stage"].Success || stage is not (Stage.Procurement or Stage.Testing or Stage.Implementation))
            ? stage
            : null;

    /// <summary>The stages named, each once, in the order of the stages; several where the words fit several.</summary>
    public static IReadOnlyList<Stage> Read(string text)
    {
        var folded = TypedText.Fold(text);
        var named = Patterns.Where(name => name.Pattern.IsMatch(folded)).SelectMany(name => name.Stages).Distinct().Order().ToList();
        return named.Count > 0 ? named : ByBeginning(folded);
    }

    // "pro" may be the project approval or the procurement.
    private static List<Stage> ByBeginning(string folded)
    {
        var word = Letters().IsMatch(folded) ? folded : string.Empty;
        return word.Length < 2 ? [] : [.. Names
            .Where(name => name.Words.Split('|').Any(other => other.StartsWith(word, StringComparison.Ordinal)))
            .SelectMany(name => name.Stages).Distinct().Order()];
    }

    private static string Bounded(string words) => string.Join('|', words.Split('|').Select(word => TypedText.IsHan(word[0]) ? word : $@"\b{Regex.Escape(word)}\b"));

    [GeneratedRegex("^(?:(?:we are |it is |now |still |currently )*(?:in |at )?(?:the )?|(?:现在|目前|还)?(?:在|处于|到了?)?)(?<name>research|analysis|charter|selection|shortlisting|bidding|testing|procurement|purchasing|implementation|delivery|acceptance|follow-up|调研|分析|立项|选购|选型|投标|招标|测试|采购|实施|交付|验收|后续)(?<stage> stage|阶段)?$")]
    private static partial Regex Whole();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Letters();
}
