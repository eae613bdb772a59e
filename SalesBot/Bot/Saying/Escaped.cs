using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Saying;

/// <summary>
/// Words a person typed, made safe to stand inside a Teams message that is read as markdown: they show as typed and
/// do nothing. A RichTextBlock reads no markdown and needs only <see cref="Plain"/>.
/// </summary>
public static class Escaped
{
    /// <summary>Longer words are cut here, with "…"; a name or a quote needs no more.</summary>
    public const int Longest = 300;

    // Teams reads a subset of markdown, some of it XML: signs are escaped wherever they stand, so that no rule about
    // the place of a sign has to be known.
    private const string Active = "\\`*_~[](){}#>|!";

    /// <summary>The words with every active sign escaped and no control or direction characters, on one line.</summary>
    /// <param name="words">What was typed; null gives nothing.</param>
    /// <param name="longest">The most characters kept before escaping.</param>
    public static string Markdown(string? words, int longest = Longest)
    {
        var plain = Plain(words, longest);
        var safe = new StringBuilder(plain.Length + 16);
        for (var at = 0; at < plain.Length; at++)
        {
            var sign = plain[at];
            safe.Append(sign switch
            {
                '<' => "&lt;",
                '&' => "&amp;",
                _ when Active.Contains(sign, StringComparison.Ordinal) => "\\" + sign,
                '+' or '-' or '=' when at == 0 => "\\" + sign,
                '.' or ')' when IsListNumber(plain, at) => "\\" + sign,
                ':' when plain.AsSpan(at).StartsWith("://") => ":\u2060",
                _ => sign.ToString(),
            });
        }

        return safe.ToString();
    }

    /// <summary>The words on one line without control, direction and zero-width characters, cut at a length.</summary>
    public static string Plain(string? words, int longest = Longest)
    {
        var kept = new StringBuilder();
        foreach (var rune in (words ?? string.Empty).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                if (kept.Length > 0 && kept[^1] != ' ')
                {
                    kept.Append(' ');
                }
            }
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar)
            {
                kept.Append(rune);
            }
        }

        return Cut(kept.ToString().Trim(), longest);
    }

    // A cut never parts the two halves of one character.
    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1), "…");

    private static bool IsListNumber(string plain, int at) =>
        at is > 0 and < 10 && plain.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
