using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads next steps from free words: "Ms Song sends the drawings on Friday" is theirs, 我周三前发五年费用表 is ours,
/// "site visit with Ms Song on Thursday" names who takes part.
/// </summary>
public static partial class NextStepReader
{
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', '、', ':', '：', ';', '；', '-', '!', '！'];

    /// <summary>
    /// The steps told, in their order; several where they are parted by semicolons, lines, or each has its date. None
    /// for a text without a word.
    /// </summary>
    /// <param name="text">What was typed, without a command's words.</param>
    /// <param name="today">The user's own day.</param>
    /// <param name="people">The people of the customer that the deal knows.</param>
    public static ImmutableArray<ProposedStep> Read(string text, DateOnly today, IEnumerable<Person> people)
    {
        var known = people.Where(person => person.LeftOn is null).Select(person => person.Name).OrderByDescending(name => name.Length).ToList();
        var clean = text.Length > TypedText.Longest ? text[..TypedText.Longest] : text;
        return [.. Pieces(clean, today).Where(piece => piece.Length > 0).Select(piece => One(TypedText.WithoutNoise(piece), today, known))];
    }

    private static ProposedStep One(string piece, DateOnly today, List<string> known)
    {
        var date = DateReader.Read(piece, today);
        var rest = date is null ? piece : WithoutDate(piece, date.Span);
        var (said, marked) = Marked(TypedText.Even(rest));
        var (plain, owner, named) = StepOwnerWords.Of(said.Trim(Edges), known);
        var tidy = TypedText.Even(plain).Trim(Edges);
        return new(
            tidy.Length > 0 ? tidy : piece.Trim(Edges),
            marked ?? owner ?? StepOwner.Us,
            (marked ?? owner) is not null,
            named,
            date);
    }

    // A dash before a word is part of it; every other line or semicolon parts. A comma or "and" parts only what has a
    // date on both sides.
    private static IEnumerable<string> Pieces(string text, DateOnly today)
    {
        foreach (var line in Hard().Split(text).Select(line => Numbered().Replace(line, string.Empty).Trim(Edges)).Where(line => line.Length > 0))
        {
            var begin = 0;
            foreach (Match comma in Soft().Matches(line))
            {
                if (DateReader.Read(line[begin..comma.Index], today) is { } before && DateReader.Read(line[(comma.Index + comma.Length)..], today) is not null
                    && before.Span.Words.Length + 2 < comma.Index - begin)
                {
                    yield return line[begin..comma.Index].Trim(Edges);
                    begin = comma.Index + comma.Length;
                }
            }

            yield return line[begin..].Trim(Edges);
        }
    }

    private static string WithoutDate(string piece, Span date)
    {
        var before = DanglingBefore().Replace(piece[..date.At], " ");
        var after = DanglingAfter().Replace(piece[date.End..], " ");
        return before + " " + after;
    }

    // "..., theirs", "(customer)", 对方负责: said outright, so it beats every other sign.
    private static (string Text, StepOwner? Owner) Marked(string text)
    {
        if (Theirs().Match(text) is { Success: true } theirs)
        {
            return (text.Remove(theirs.Index, theirs.Length), StepOwner.Customer);
        }

        return Ours().Match(text) is { Success: true } ours ? (text.Remove(ours.Index, ours.Length), StepOwner.Us) : (text, null);
    }

    [GeneratedRegex(@"[\n;；]+|\s*(?:\band then\b|，?然后)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Hard();

    [GeneratedRegex(@"[,，、。]\s*(?:and\s+)?|\s+and\s+|\.\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Soft();

    [GeneratedRegex(@"^\s*(?:\d{1,2}[.)、]|[-•*])\s+|^\s*\d{1,2}、")]
    private static partial Regex Numbered();

    // "on", "by" and their like stand before the date that is taken out; 前, 之前 behind it.
    [GeneratedRegex(@"(?:^|\s+)(?:on|by|at|before|until|till|around|about|not later than|no later than|due|for|at the latest)\s*$|(?:在|于|到|最晚|最迟|定在|约在)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DanglingBefore();

    [GeneratedRegex(@"^\s*(?:之前|以前|前|左右|上午|下午|晚上|at the latest|latest|morning|afternoon|at \d{1,2}(?::\d\d)?(?:\s*[ap]m)?)(?![\p{L}])|^(?:之前|以前|前|左右|上午|下午|晚上)", RegexOptions.IgnoreCase)]
    private static partial Regex DanglingAfter();

    [GeneratedRegex(@"[\s,，]*(?:[(（]\s*(?:theirs|customer|customer side|their side|client|对方|客户|客户方|甲方)\s*[)）]|[,，]\s*(?:theirs|their side|customer side|customer|client|owner:?\s*(?:customer|them)|owned by (?:the customer|them)|对方|客户方|客户|对方负责|客户负责|由对方负责|由客户负责))\s*[.。]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"[\s,，]*(?:[(（]\s*(?:ours|us|our side|me|我们|我方|我)\s*[)）]|[,，]\s*(?:ours|our side|us|mine|owner:?\s*(?:us|me)|我们|我方|我们负责|我负责|由我们负责|由我负责))\s*[.。]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();

}
