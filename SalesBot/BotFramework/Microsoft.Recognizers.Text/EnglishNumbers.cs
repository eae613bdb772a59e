using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Numbers in English words: "two", "a hundred and five", "minus twenty-one point five".</summary>
internal static class EnglishNumbers
{
    public static readonly Dictionary<string, decimal> Scales = new()
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    };

    private static readonly string[] ToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The plain number words with their values.</summary>
    public static readonly Dictionary<string, decimal> Units = ToNineteen.Select((word, i) => (word, Value: (decimal)i))
        .Concat(Tens.Select((word, i) => (word, Value: 20m + (10 * i))))
        .ToDictionary(unit => unit.word, unit => unit.Value);

    private static readonly string Word = string.Join('|', Units.Keys.Concat(Scales.Keys));

    private static readonly Regex Run = new(
        $@"\b(?:(?<minus>minus|negative)\s+)?(?:an?\s+(?=(?:{string.Join('|', Scales.Keys)})\b))?"
        + $@"(?<word>{Word})(?:(?:\s+and\s+|\s*-\s*|\s+)(?<word>{Word}))*"
        + $@"(?:\s+point(?:\s+(?<digit>{string.Join('|', ToNineteen[..10])}))+)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<FoundNumber> In(string text) => Run.Matches(text).SelectMany(Split);

    // "one two" are two numbers, "twenty two" is one.
    private static IEnumerable<FoundNumber> Split(Match match)
    {
        var words = match.Groups["word"].Captures;
        var first = 0;
        for (var next = 1; next <= words.Count; next++)
        {
            if (next < words.Count && Joins(words[next - 1].Value, words[next].Value))
            {
                continue;
            }

            var value = Sum(words.Skip(first).Take(next - first).Select(word => word.Value.ToLowerInvariant()));
            var isLast = next == words.Count;
            value += isLast ? Fraction(match.Groups["digit"].Captures) : 0;
            value = first == 0 && match.Groups["minus"].Success ? -value : value;
            var start = first == 0 ? match.Index : words[first].Index;
            var end = isLast ? match.Index + match.Length : words[next - 1].Index + words[next - 1].Length;
            yield return new FoundNumber(start, match.Value[(start - match.Index)..(end - match.Index)], value);
            first = next;
        }
    }

    private static bool Joins(string before, string word) =>
        Scales.ContainsKey(word.ToLowerInvariant())
        || !Units.TryGetValue(before.ToLowerInvariant(), out var tens)
        || (tens >= 20 && Units[word.ToLowerInvariant()] is > 0 and < 10);

    private static decimal Sum(IEnumerable<string> words)
    {
        decimal total = 0, current = 0;
        foreach (var word in words)
        {
            if (Units.TryGetValue(word, out var unit))
            {
                current += unit;
            }
            else if (Scales[word] is var scale && scale < 1_000)
            {
                current = Math.Max(current, 1) * scale;
            }
            else
            {
                total += Math.Max(current, 1) * scale;
                current = 0;
            }
        }

        return total + current;
    }

    private static decimal Fraction(CaptureCollection digits) =>
        digits.Reverse().Aggregate(0m, (fraction, digit) => (fraction + Units[digit.Value.ToLowerInvariant()]) / 10);
}
