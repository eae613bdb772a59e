using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>Whether words say that somebody assesses the bids of a tender: "evaluator", 评标专家, "outside expert".</summary>
public static partial class EvaluatorWords
{
    /// <summary>True if they do.</summary>
    public static bool Mean(string? words) => words is not null && Words().IsMatch(TypedText.Fold(words));

    [GeneratedRegex(@"(?<![a-z])(?:evaluators?|(?:evaluation|tender|bid) committee|(?:tender|bid|outside|external|evaluation) experts?|jury)(?![a-z])|评委|评标|评审(?:专家|委员)|外聘专家|评估委员")]
    private static partial Regex Words();
}
