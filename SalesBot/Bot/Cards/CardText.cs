using System.Globalization;
using System.Text;
using SalesBot.Sales;

namespace SalesBot.Bot.Cards;

/// <summary>
/// Text that a person typed, made safe to show. Rich text runs read no markup and need <see cref="Clean"/> only; titles
/// and facts are markdown and need <see cref="Markdown"/>.
/// </summary>
public static class CardText
{
    /// <summary>Room for a name or a title, in characters as people count them.</summary>
    public const int NameLength = 80;

    /// <summary>Room for a person's own words.</summary>
    public const int QuoteLength = 160;

    private const int ButtonLength = 18;

    private const int ButtonWords = 3;

    /// <summary>Room for our own sentences around what a person typed: a message has at most 40 words.</summary>
    public const int SentenceLength = 400;

    /// <summary>
    /// One line without control characters and without the invisible ones that turn the direction of what follows;
    /// longer than <paramref name="length"/> it ends with "…". Lone surrogates become U+FFFD.
    /// </summary>
    public static string Clean(string? typed, int length = NameLength)
    {
        var line = new StringBuilder();
        var elements = 0;
        foreach (var element in Elements(OneLine(typed ?? "")))
        {
            if (elements++ == length)
            {
                return line.ToString().TrimEnd() + "…";
            }

            line.Append(element);
        }

        return line.ToString();
    }

    /// <summary>The same, with every character escaped that a client could read as markdown or as a mention.</summary>
    public static string Markdown(string? typed, int length = NameLength) => Escaped(Clean(typed, length));

    /// <summary>For a screen reader: no angle brackets or ampersands, which speech markup is made of.</summary>
    public static string Spoken(string? typed, int length = NameLength) =>
        OneLine(Clean(typed, length).Replace('<', ' ').Replace('>', ' ').Replace('&', ' '));

    /// <summary>What stands on a button: with a name in it, or without where that would be more than a button takes.</summary>
    public static string Title(string named, string plain)
    {
        var clean = Clean(named);
        return clean.Length <= ButtonLength && clean.Count(sign => sign == ' ') < ButtonWords ? clean : plain;
    }

    /// <summary>The text with a capital first letter, to begin a line.</summary>
    public static string Capital(string text) => string.IsNullOrEmpty(text) ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <inheritdoc cref="Capital(string)"/>
    public static Text Capital(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Capital(text.En), text.Zh);
    }

    private static string OneLine(string typed)
    {
        var line = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!TurnsDirection(rune))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }

    private static IEnumerable<string> Elements(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            // A pile of combining marks on one letter would count as one; no script needs more than a few.
            var element = StringInfo.GetNextTextElement(line, at);
            at += element.Length;
            yield return element.Length <= LongestElement ? element : element[..LongestElement];
        }
    }

    // The longest family emoji with skin tones has 11 UTF-16 units more than its parts; 24 leaves room.
    private const int LongestElement = 24;

    // Unicode's embedding, override and isolate controls, and the marks (Unicode Standard, annex 9).
    private static bool TurnsDirection(Rune rune) => rune.Value
        is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsMark(line[at]) || (at == 0 && line[at] is '#' or '+' or '-' or '>' or '=') || EndsListNumber(line, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    private static bool IsMark(char letter) => letter is '\\' or '*' or '_' or '[' or ']' or '(' or ')' or '<' or '`' or '~' or '!' or '|' or '&';

    // "1." and "1)" at the start would make a list; ")" is always escaped.
    private static bool EndsListNumber(string line, int at) => line[at] == '.' && at > 0 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
