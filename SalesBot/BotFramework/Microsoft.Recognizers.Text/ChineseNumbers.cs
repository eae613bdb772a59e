using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Numbers in Chinese: 二, 两百零五, 三万五千, 负二点五.</summary>
internal static class ChineseNumbers
{
    public static readonly Dictionary<char, decimal> Scales = new()
    {
        ['十'] = 10, ['百'] = 100, ['千'] = 1_000, ['万'] = 10_000, ['亿'] = 100_000_000,
    };

    /// <summary>A number in Chinese digits, for use in a regular expression.</summary>
    public const string Pattern = "[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?";

    private const string Digits = "零一二三四五六七八九";

    // A digit inside a word (一定, 统一, 万一) is no number: what stands around it must be something that is counted,
    // or a verb that takes a number. 一个都不要 means none.
    private static readonly Regex Number = new(
        $@"(?<![\u4e00-\u9fff-[选第是要约共有到为号花用了按]])负?{Pattern}"
        + "(?![个项条种]?[都也][不没])"
        + @"(?![\u4e00-\u9fff-[个项条种号张次天元块人位级分月年日点台套家周吧呢啊的]])",
        RegexOptions.CultureInvariant);

    public static IEnumerable<FoundNumber> In(string text) => Number.Matches(text).Select(match =>
    {
        var negative = match.Value[0] == '负';
        var value = Parse(negative ? match.Value[1..] : match.Value);
        return new FoundNumber(match.Index, match.Value, negative ? -value : value);
    });

    /// <summary>The value of a text that matches <see cref="Pattern"/>.</summary>
    public static decimal Parse(string text)
    {
        var parts = text.Split('点');
        var fraction = parts.Length > 1 ? parts[1].Reverse().Aggregate(0m, (sum, digit) => (sum + Digit(digit)) / 10) : 0;
        return fraction + (parts[0].Any(Scales.ContainsKey) ? Whole(parts[0]) : parts[0].Aggregate(0m, (sum, digit) => (sum * 10) + Digit(digit)));
    }

    // 十 to 千 multiply the digit before them, 万 and 亿 all that came since the last of their kind.
    private static decimal Whole(string text)
    {
        decimal total = 0, section = 0, digit = 0;
        foreach (var character in text)
        {
            if (!Scales.TryGetValue(character, out var scale))
            {
                digit = Digit(character);
            }
            else if (scale < 10_000)
            {
                section += Math.Max(digit, 1) * scale;
                digit = 0;
            }
            else
            {
                var upTo = section + digit + (scale > 10_000 ? total : 0);
                total = (scale > 10_000 ? 0 : total) + (Math.Max(upTo, 1) * scale);
                section = 0;
                digit = 0;
            }
        }

        return total + section + digit;
    }

    private static decimal Digit(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };
}
