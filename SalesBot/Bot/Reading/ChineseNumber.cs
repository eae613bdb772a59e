using System.Globalization;

namespace SalesBot.Bot.Reading;

/// <summary>Numbers as Chinese writes them: 五百六十万, 1亿2000万, 十二点五, 二〇二七.</summary>
internal static class ChineseNumber
{
    /// <summary>The signs a number is made of, for use inside a regular expression's brackets.</summary>
    public const string Signs = "零〇一二两三四五六七八九十百千万亿";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value, or null if the text is no number. Western digits may be mixed in.</summary>
    public static decimal? Parse(string text)
    {
        var point = text.IndexOf('点', StringComparison.Ordinal);
        if (point > 0)
        {
            return WithFraction(text, point);
        }

        return text.Length > 1 && text.All(sign => Digit(sign) is not null) ? SpelledOut(text) : Sum(text);
    }

    /// <summary>0 to 9, or null.</summary>
    public static int? Digit(char sign) => sign switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? at : null,
    };

    // 十二点五亿: the unit after the fraction belongs to the whole number.
    private static decimal? WithFraction(string text, int point)
    {
        var end = point + 1;
        while (end < text.Length && Digit(text[end]) is not null)
        {
            end++;
        }

        var fraction = 0m;
        for (var at = end - 1; at > point; at--)
        {
            fraction = (fraction + Digit(text[at])!.Value) / 10;
        }

        var unit = end == text.Length ? 1 : Sum(text[end..]);
        return Sum(text[..point]) is { } whole ? (whole + fraction) * unit : null;
    }

    // 二〇二七: a year is read digit by digit.
    private static decimal? SpelledOut(string text) =>
        text.Length > 9 ? null : text.Aggregate(0m, (sum, sign) => (sum * 10) + Digit(sign)!.Value);

    private static decimal? Sum(string text)
    {
        decimal total = 0, section = 0, lastUnit = 1;
        decimal? number = null;
        var spoken = false;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (Digit(sign) is { } digit)
            {
                (number, spoken) = (digit, true);
                lastUnit = sign is '零' or '〇' ? 1 : lastUnit;
            }
            else if (char.IsAsciiDigit(sign))
            {
                var end = at;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
                {
                    end++;
                }

                if (!decimal.TryParse(text[at..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure))
                {
                    return null;
                }

                (number, spoken, at) = (figure, false, end - 1);
            }
            else if (Unit(sign) is { } unit)
            {
                if (unit < 10_000)
                {
                    section += (number ?? 1) * unit;
                }
                else
                {
                    section += number ?? (section == 0 && total == 0 ? 1 : 0);
                    total = unit == 10_000 ? total + (section * unit) : (total + section) * unit;
                    section = 0;
                }

                (number, lastUnit) = (null, unit);
            }
            else
            {
                return null;
            }
        }

        // 一亿二 says 1.2亿: a single spoken digit after a unit counts the next lower unit.
        var rest = number is null ? 0 : spoken && lastUnit >= 100 ? number.Value * lastUnit / 10 : number.Value;
        return text.Length == 0 ? null : total + section + rest;
    }

    private static decimal? Unit(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
