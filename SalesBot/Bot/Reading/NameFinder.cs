using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Ranks the names a person may mean: by the name itself, its beginning, a part, some of its words, its initials,
/// with typing slips, in Chinese also with homophones (华东电往), left-out signs, pinyin (hupan) and its initials (hpqc).
/// Give a deal's account, its title and the two together as its names.
/// </summary>
public static partial class NameFinder
{
    /// <summary>Below this a likeness is chance.</summary>
    public const double Fair = 0.5;

    /// <summary>The matches, best first; nothing below <see cref="Fair"/>.</summary>
    /// <param name="typed">What was typed for the name; "that bid", 那个标 and the like may stand around it.</param>
    /// <param name="candidates">What it may be.</param>
    /// <param name="names">The names of one candidate.</param>
    public static NameSearch<T> Find<T>(string typed, IEnumerable<T> candidates, Func<T, IEnumerable<string>> names)
    {
        var whole = Plain(typed);
        var bare = Plain(Fillers().Replace(TypedText.Fold(typed), " "));
        if (whole.Length == 0)
        {
            return new([]);
        }

        return new(
        [
            .. candidates
                .Select(item => Best(item, names(item), whole, bare))
                .OfType<NameMatch<T>>()
                .OrderByDescending(match => match.Score),
        ]);
    }

    private static NameMatch<T>? Best<T>(T item, IEnumerable<string> names, string whole, string bare) => names
        .Where(name => !string.IsNullOrWhiteSpace(name))
        .Select(name => new NameMatch<T>(item, name, Math.Max(NameLikeness.Of(whole, Plain(name)), bare.Length == 0 ? 0 : NameLikeness.Of(bare, Plain(name)))))
        .Where(match => match.Score >= Fair)
        .MaxBy(match => match.Score);

    // Signs that carry no name ("-", "·", quotes) become spaces.
    private static string Plain(string text) => Spaces().Replace(NoName().Replace(TypedText.Fold(TypedText.WithoutNoise(text)), " "), " ").Trim();

    [GeneratedRegex(@"\b(?:the|that|this|deal|bid|tender|project|account|customer|one|of|with|for)\b|那个|这个|那家|这家|的?(?:标书|标|项目|商机|单子|客户|公司|那边|这边)$|的$")]
    private static partial Regex Fillers();

    [GeneratedRegex(@"[^\p{L}\p{N}&+]+")]
    private static partial Regex NoName();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
