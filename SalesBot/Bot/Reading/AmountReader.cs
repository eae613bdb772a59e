using System.Globalization;
using System.Text.RegularExpressions;
using static SalesBot.Bot.Reading.AmountWords;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Finds an amount of money anywhere in free text: "about 7.2 million", "CNY 18.0m", 720万, 1.2亿, 五百六十万. A bare
/// figure counts only if it is as large as money in this trade; counts of things, years, telephone numbers and shares
/// are no amounts.
/// </summary>
public static class AmountReader
{
    /// <summary>One trillion: more than any deal (judgement).</summary>
    public const decimal Absurd = 1_000_000_000_000m;

    // Below this a figure without unit and currency is a count of something (judgement).
    private const decimal SmallestBare = 10_000m;

    private const string Figure = @"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,4})?|\d{1,20}(?:\.\d{1,6})?";
    private const string NoCount = @"(?!\s*(?:%|percent|units?|sets?|pieces?|pcs|people|substations?|plants?|座|台|套|家|个|人|天|号|月|年|日|次|条|项|分(?!钱)|点|小时|吨|米|公里|平))";

    private static readonly string Before = $@"(?:(?<about>{About})\s*)?(?:(?<cur>{AnyOf(Currencies)})\s*)?(?:(?<about>{About})\s*)?(?<minus>(?<=^|[\s:,(])-|minus\s+|负)?(?:(?<cur>{AnyOf(Currencies)})\s*)?";
    private static readonly string After = $@"(?:\s*(?<cur>{AnyOf(Currencies)})(?![a-z]))?(?:\s*(?<about>{OrSo}))?";

    private static readonly Regex[] Forms =
    [
        // 1亿2000万, 五百六十万, 三千多万, 720多万元
        Form($@"(?<!第)(?<zh>(?:\d[\d,.]{{0,20}}|[零一二两三四五六七八九十])[{ChineseNumber.Signs}\d,.点]{{0,16}}?)(?<about>多|余|来|几)?(?<big>[千百十]?[万亿](?:[{ChineseNumber.Signs}\d]{{0,10}}[万亿千]|[一二三四五六七八九](?![{ChineseNumber.Signs}月号日]))?)(?!个|台|套|吨|人|家|方|平)"),

        // 7.2 million, 18.0m, 500k, 720w; the unit stands at the figure or is spelt out
        Form($@"(?<fig>{Figure})\s?(?<unit>{AnyOf(Units)})(?:\s+(?:of\s+)?)?(?![a-z0-9])"),

        // half a million, two million
        Form($@"(?<![a-z])(?<word>{string.Join('|', Counts.Select(count => count.Words).OrderByDescending(words => words.Length))})\s+(?<unit>millions?|billions?|thousand)(?![a-z])"),

        // ¥5600000, 8800000, 1,800,000 yuan
        Form($@"(?<fig>{Figure})(?![\d./:-]*\d|[a-z]){NoCount}"),
    ];

    /// <summary>The first amount in the text; of two that begin together the longer. Null if there is none.</summary>
    public static AmountReading? Read(string text)
    {
        var folded = TypedText.Fold(text);
        return Forms
            .SelectMany(form => form.Matches(folded))
            .Select(match => Reading(match, text))
            .OfType<AmountReading>()
            .OrderBy(reading => reading.Span.At)
            .ThenByDescending(reading => reading.Span.Words.Length)
            .FirstOrDefault();
    }

    private static Regex Form(string core) =>
        new($@"(?<![a-z/]|\d[.,-]?){Before}(?:{core}){After}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static AmountReading? Reading(Match match, string text)
    {
        var currency = match.Groups["cur"] is { Success: true } said ? Of(Currencies, said.Value) : null;
        var unitSaid = match.Groups["unit"].Success || match.Groups["zh"].Success;
        if (Value(match) is not { } value || (!unitSaid && currency is null && !IsBareMoney(match.Groups["fig"].Value, value)))
        {
            return null;
        }

        var words = text.Substring(match.Index, match.Length);
        var span = new Span(match.Index + words.Length - words.TrimStart().Length, words.Trim());
        var minus = match.Groups["minus"].Success;
        return new(minus ? -value : value, currency, match.Groups["about"].Success, span)
        {
            Problem = minus ? AmountProblem.Negative
                : value == 0 ? AmountProblem.Zero
                : value >= Absurd ? AmountProblem.Absurd
                : AmountProblem.None,
        };
    }

    private static decimal? Value(Match match)
    {
        if (match.Groups["zh"] is { Success: true } chinese)
        {
            return ChineseNumber.Parse(chinese.Value.Trim(',', '.') + match.Groups["big"].Value);
        }

        var count = match.Groups["word"] is { Success: true } word
            ? Counts.First(row => row.Words == word.Value).Value
            : Parse(match.Groups["fig"].Value);
        return match.Groups["unit"] is { Success: true } unit ? count * Of(Units, unit.Value) : count;
    }

    private static decimal? Parse(string figure) =>
        figure.Length <= 24 && decimal.TryParse(figure, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    // Eleven digits that begin with 13 to 19 are a mobile number in China.
    private static bool IsBareMoney(string figure, decimal value) =>
        value >= SmallestBare && !(figure.Length == 11 && figure[0] == '1' && figure[1] >= '3') && (figure[0] != '0');
}
