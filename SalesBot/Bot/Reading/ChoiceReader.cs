using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>The option meant by a number, a letter, a label or a part of it, or by typical wording.</summary>
internal static partial class ChoiceReader
{
    private const double ByPart = 0.85;
    private const double ByWording = 0.8;

    private static readonly ImmutableDictionary<string, (string Option, Regex Wording)[]> Wordings = OptionWords.Rows
        .GroupBy(row => row.Key)
        .ToImmutableDictionary(group => group.Key, group => group.Select(row => (row.Option, Compiled(row.En, row.Zh))).ToArray());

    /// <summary>The codes that may be meant and how sure that is; empty if the text speaks of none.</summary>
    /// <param name="question">A question with options.</param>
    /// <param name="text">What was typed, without its evidence.</param>
    public static (ImmutableArray<string> Codes, double Confidence) Read(Question question, string text)
    {
        var folded = TypedText.Fold(text).Trim(' ', ',', '.', ';', ':', '!', '?', '"', '\'');
        if (Ordinals.Read(folded, question.Options.Length) is { } place)
        {
            return ([question.Options[place].Code], 1);
        }

        if (question.Options.FirstOrDefault(option => Bare(option.Label.En) == Bare(folded) || Bare(option.Label.Zh) == Bare(folded)) is { } labelled)
        {
            return ([labelled.Code], 1);
        }

        if (ByWords(question, folded) is { IsEmpty: false } worded)
        {
            return (worded, ByWording);
        }

        return IsPiece(folded)
            ? ([.. question.Options.Where(option => Bare(option.Label.In(Language(folded))).Contains(Bare(folded), StringComparison.Ordinal)).Select(option => option.Code)], ByPart)
            : ([], 0);
    }

    // A phrase inside a longer phrase of another option does not count ("met" in "never met"), nor one that is denied.
    private static ImmutableArray<string> ByWords(Question question, string folded)
    {
        if (!Wordings.TryGetValue(question.Key, out var wordings))
        {
            return [];
        }

        var labels = question.Options.Select(option => (Option: option.Code, Wording: Labels(option)));
        var hits = wordings.Concat(labels)
            .SelectMany(row => row.Wording.Matches(folded).Select(match => (row.Option, match.Index, match.Length)))
            .Where(hit => hit.Length > 0)
            .ToList();
        return
        [
            .. hits
                .Where(hit => !hits.Exists(other => other.Option != hit.Option && other.Length > hit.Length && other.Index <= hit.Index && other.Index + other.Length >= hit.Index + hit.Length))
                .Where(hit => !Denial().IsMatch(folded[..hit.Index]) || StartsDenied(folded[hit.Index..]))
                .OrderByDescending(hit => hit.Length)
                .Select(hit => hit.Option)
                .Distinct(),
        ];
    }

    private static bool StartsDenied(string phrase) => DenialItself().IsMatch(phrase);

    private static Regex Labels(QuestionOption option) => Compiled(Regex.Escape(TypedText.Fold(option.Label.En)), Regex.Escape(TypedText.Fold(option.Label.Zh)));

    private static Regex Compiled(string english, string chinese) =>
        new($"(?<![a-z])(?:{english})(?![a-z])|{chinese}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static bool IsPiece(string folded) => TypedText.HasHan(folded) ? folded.Length >= 2 : folded.Length >= 4;

    private static Sales.Language Language(string folded) => TypedText.HasHan(folded) ? Sales.Language.Chinese : Sales.Language.English;

    private static string Bare(string label) => NoWord().Replace(TypedText.Fold(label), string.Empty);

    [GeneratedRegex(@"(?:\b(?:not|never|no|n't|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|without|nobody|hardly)(?:\s+(?:yet|been|be|a|an|the|any|really|quite|so|very|all))*\s+|(?:不是?|没有?|未|无|别|并非|不算|不太|谈不上)(?:很|太|那么|完全|真的|被|全)?)$")]
    private static partial Regex Denial();

    [GeneratedRegex("^(?:no|not|never|none|nobody|nothing|haven't|cannot|can't|won't|不|没|未|无|尚未|还没|从)")]
    private static partial Regex DenialItself();

    [GeneratedRegex(@"[^\p{L}\p{N}%<>=]+")]
    private static partial Regex NoWord();
}
