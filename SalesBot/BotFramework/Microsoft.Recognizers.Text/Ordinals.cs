using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds places in a list: "the second one", "3rd", "last", "第二个", "倒数第二个".</summary>
internal static class Ordinals
{
    private static readonly Dictionary<string, int> English = Words();

    private static readonly Regex EnglishPlace = new(
        $@"\b(?:(?<fromEnd>{string.Join('|', English.Keys)})[\s-]+(?:(?:from|to)[\s-]+)?(?:the[\s-]+)?last\b"
        + @"|(?<lastButOne>(?:next|one)[\s-]+to[\s-]+last|last[\s-]+but[\s-]+one|penultimate)\b"
        + @"|(?<last>last)\b"
        + $@"|(?<digits>\d{{1,9}})(?:st|nd|rd|th)\b|(?<word>{string.Join('|', English.Keys)})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ChinesePlace = new(
        $@"倒数第\s*(?<fromEnd>\d{{1,9}}|{ChineseNumbers.Pattern})[个项条种]?|(?<last>最后)(?:那?一?[个项条种])?"
        + $@"|第\s*(?<word>\d{{1,9}}|{ChineseNumbers.Pattern})[个项条种]?",
        RegexOptions.CultureInvariant);

    /// <summary>The places in the order of the text, counted from 1 in a list of <paramref name="count"/>.</summary>
    public static List<FoundNumber> In(string text, string locale, int count) =>
        [.. (Numbers.IsChinese(locale) ? ChinesePlace : EnglishPlace).Matches(Numbers.HalfWidth(text))
            .Select(match => new FoundNumber(match.Index, match.Value, Place(match.Groups, count)))];

    private static decimal Place(GroupCollection groups, int count) =>
        groups["fromEnd"].Success ? count + 1 - Value(groups["fromEnd"].Value)
        : groups["lastButOne"].Success ? count - 1
        : groups["last"].Success ? count
        : groups["digits"].Success ? Value(groups["digits"].Value)
        : Value(groups["word"].Value);

    private static decimal Value(string text) =>
        char.IsAsciiDigit(text[0]) ? decimal.Parse(text, CultureInfo.InvariantCulture)
        : English.TryGetValue(text.ToLowerInvariant(), out var value) ? value
        : ChineseNumbers.Parse(text);

    private static Dictionary<string, int> Words()
    {
        string[] first =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ];
        var words = first.Select((word, i) => (word, Value: i + 1)).ToDictionary(place => place.word, place => place.Value);
        words["twentieth"] = 20;
        for (var unit = 1; unit < 10; unit++)
        {
            words["twenty-" + first[unit - 1]] = 20 + unit;
        }

        // Longer words first: in an alternation the first that fits wins.
        return words.OrderByDescending(place => place.Key.Length).ToDictionary();
    }
}
