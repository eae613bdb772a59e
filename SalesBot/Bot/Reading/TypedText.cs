using System.Text;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// What a person typed, made even so that readers need one spelling of each sign. Folding keeps every character in its
/// place, so a span found in the folded text is the same span in the original.
/// </summary>
public static partial class TypedText
{
    /// <summary>Longer messages are read up to here; nobody states a date after a thousand characters, and reading stays quick.</summary>
    public const int Longest = 1000;

    /// <summary>
    /// Small letters, half-width digits and signs, one kind of quote, dash and space. The length never changes, except
    /// that the text is cut at <see cref="Longest"/>.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(Math.Min(text.Length, Longest), text, static (to, from) =>
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] = Fold(from[at]);
            }
        });
    }

    /// <summary>The text without mention tags, control and direction characters, and doubled spaces.</summary>
    public static string WithoutNoise(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in Mention().Replace(text, " ").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.SpaceSeparator)
            {
                cleaned.Append(' ');
            }
            else if (category is not System.Globalization.UnicodeCategory.Format)
            {
                cleaned.Append(rune);
            }
        }

        return Spaces().Replace(cleaned.ToString(), " ").Trim();
    }

    /// <summary>The same line by line: what was pasted keeps its line breaks, and nothing else that is not shown.</summary>
    public static string WithLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', text.Split('\n').Select(WithoutNoise)).Trim('\n');
    }

    /// <summary>Words with one space between them, and none between Chinese characters or before a pause: what is left when a part was taken out.</summary>
    public static string Even(string text) => Gaps().Replace(ManySpaces().Replace(text, " "), string.Empty);

    /// <summary>True for a Chinese character.</summary>
    public static bool IsHan(char sign) => sign is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    /// <summary>True if the text holds a Chinese character.</summary>
    public static bool HasHan(string text) => text.Any(IsHan);

    private static char Fold(char sign) => sign switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(sign - 0xfee0)),
        '。' or '｡' => '.',
        '、' => ',',
        '￥' => '¥',
        '‘' or '’' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '−' or '‐' or '‑' or '―' => '-',
        '～' or '〜' => '~',
        _ when char.IsWhiteSpace(sign) || char.IsControl(sign) => ' ',
        _ => char.ToLowerInvariant(sign),
    };

    [GeneratedRegex("<at[^>]*>.*?</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mention();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex ManySpaces();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])|\s+(?=[,，.。])")]
    private static partial Regex Gaps();
}
