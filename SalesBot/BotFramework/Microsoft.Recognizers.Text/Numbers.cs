using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds the numbers in a text: in digits as the locale writes them, and in English or Chinese words.</summary>
internal static class Numbers
{
    /// <summary>The numbers in the order of the text.</summary>
    public static List<FoundNumber> In(string text, string locale)
    {
        var plain = HalfWidth(text);
        var chinese = IsChinese(locale);
        var digits = InDigits(plain, locale);
        var words = chinese ? ChineseNumbers.In(plain) : EnglishNumbers.In(plain);
        var free = words.Where(word => !digits.Exists(digit => Overlap(digit, word)));
        return [.. digits.Concat(free).OrderBy(number => number.Start)];
    }

    public static bool IsChinese(string locale) => locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text with full-width digits and signs as plain ones; the places of characters stay.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (half, full) =>
    {
        for (var i = 0; i < full.Length; i++)
        {
            half[i] = full[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(full[i] - 0xFEE0) : full[i];
        }
    });

    private static List<FoundNumber> InDigits(string text, string locale)
    {
        var format = Format(locale);
        var group = Regex.Escape(format.NumberGroupSeparator);
        var point = Regex.Escape(format.NumberDecimalSeparator);
        var number = $@"(?<![A-Za-z\d{point}{group}])(?<sign>(?<!\d\s?)-)?"
            + $@"(?<whole>(?>\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+))(?:{point}(?<part>(?>\d+)))?"
            + @"(?!\d|(?:st|nd|rd|th)\b)"
            + @"(?:(?<scale>k|m|bn?)\b|\s*(?<scale>hundred|thousand|million|billion|trillion|dozen)\b|(?<scale>[百千万亿]+))?";
        return [.. Regex.Matches(text, number, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(match => (Match: match, Value: Value(match, format)))
            .Where(found => found.Value is not null)
            .Select(found => new FoundNumber(found.Match.Index, found.Match.Value, found.Value!.Value))];
    }

    private static decimal? Value(Match match, NumberFormatInfo format)
    {
        var whole = match.Groups["whole"].Value.Replace(format.NumberGroupSeparator, "", StringComparison.Ordinal);
        var part = match.Groups["part"] is { Success: true } digits ? "." + digits.Value : "";
        if (!decimal.TryParse(whole + part, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var scale = match.Groups["scale"] is { Success: true } word ? Scale(word.Value) : 1;
        return value > decimal.MaxValue / scale ? null : (match.Groups["sign"].Success ? -value : value) * scale;
    }

    private static decimal Scale(string word) => word.ToLowerInvariant() switch
    {
        "k" => 1_000m,
        "m" => 1_000_000m,
        "b" or "bn" => 1_000_000_000m,
        var name when EnglishNumbers.Scales.TryGetValue(name, out var scale) => scale,
        _ => word.Aggregate(1m, (scale, han) => scale * ChineseNumbers.Scales[han]),
    };

    private static NumberFormatInfo Format(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale).NumberFormat;
        }
        catch (CultureNotFoundException)
        {
            return NumberFormatInfo.InvariantInfo;
        }
    }

    private static bool Overlap(FoundNumber one, FoundNumber other) =>
        one.Start < other.Start + other.Text.Length && other.Start < one.Start + one.Text.Length;
}
