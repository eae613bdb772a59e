using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Text to command, in both languages whatever the user's own. An ordinary sentence is no command: the words must
/// stand alone, before a deal's name, before a colon, or before a comma for the words that answer (yes, later).
/// Typing slips give a command that asks to be confirmed.
/// </summary>
public static partial class CommandReader
{
    private const double Guess = 0.6;
    private const double Joined = 0.9;
    private const int MostFillers = 4;

    // By their first sign, the longest first, so that "new deal" is tried before "new".
    private static readonly Dictionary<char, (CommandForms Forms, string Words)[]> Words = CommandCatalog.Forms.Concat(ReplyWords.All)
        .SelectMany(forms => forms.All.Select(words => (Forms: forms, Words: words)))
        .OrderByDescending(form => form.Words.Length)
        .GroupBy(form => form.Words[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The command, or null if the text is none.</summary>
    public static Command? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = TypedText.WithoutNoise(text.Length > TypedText.Longest ? text[..TypedText.Longest] : text);
        if (clean.Length > 0 && clean.All(sign => sign is '?' or '？'))
        {
            return new(CommandKind.Help, null, 1, "?");
        }

        clean = WithoutTail(clean);
        foreach (var said in Openings(clean))
        {
            var folded = TypedText.Fold(said);
            if (Phrasing(said, folded) is { } phrasing)
            {
                return phrasing;
            }

            foreach (var (forms, words) in Words.GetValueOrDefault(folded[0]) ?? [])
            {
                if (Exact(said, folded, forms, words) is { } command)
                {
                    return command;
                }
            }
        }

        return Openings(clean).Select(Slip).OfType<Command>().FirstOrDefault();
    }

    // The text as it is, then without one polite or filling word after the other: "ok, please qualify ...".
    private static IEnumerable<string> Openings(string clean)
    {
        var said = clean;
        for (var words = 0; words <= MostFillers && said.Length > 0; words++)
        {
            yield return said;
            var filler = Filler().Match(TypedText.Fold(said));
            if (filler.Length == 0)
            {
                yield break;
            }

            said = said[filler.Length..];
        }
    }

    private static string WithoutTail(string clean)
    {
        for (var before = string.Empty; before != clean;)
        {
            before = clean;
            clean = clean[..^Tail().Match(TypedText.Fold(clean)).Length];
        }

        return clean;
    }

    private static Command? Phrasing(string said, string folded)
    {
        if (DealListReader.Read(said) is not null)
        {
            return new(CommandKind.MyDeals, said, 1, folded);
        }

        foreach (var (kind, pattern, argument) in CommandPhrasings.Rows)
        {
            if (pattern.Match(folded) is not { Success: true } match)
            {
                continue;
            }

            var named = match.Groups["arg"];
            if (kind == CommandKind.Deadline && !DealWords.AreNamed(named.Value))
            {
                continue;
            }

            return new(kind, argument ?? (named.Success ? Trimmed(said.Substring(named.Index, named.Length)) : null), 1, match.Value);
        }

        return null;
    }

    private static Command? Exact(string said, string folded, CommandForms forms, string words)
    {
        if (!folded.StartsWith(words, StringComparison.Ordinal))
        {
            return null;
        }

        if (folded.Length == words.Length)
        {
            return forms.Takes == Takes.DealNeeded ? null : new(forms.Kind, null, 1, words);
        }

        return Followed(said, folded, forms, words);
    }

    private static Command? Followed(string said, string folded, CommandForms forms, string words)
    {
        var next = folded[words.Length];
        var rest = said[words.Length..];
        return forms.Takes switch
        {
            Takes.Rest => IsPause(folded, words.Length) ? new(forms.Kind, Trimmed(rest), 1, words) : null,
            Takes.Nothing => null,
            _ when next is ':' or '-' => new(forms.Kind, Trimmed(rest), 1, words),
            Takes.Note when next == ' ' => new(forms.Kind, Trimmed(rest), 1, words),
            Takes.Line or Takes.Note when next is ',' => new(forms.Kind, Trimmed(rest), 1, words),
            not Takes.Note when next == ' ' || TypedText.IsHan(words[^1]) => WithDeal(rest, forms, words, next == ' ' ? 1 : Joined),
            _ => null,
        };
    }

    private static Command? WithDeal(string rest, CommandForms forms, string words, double confidence)
    {
        var deal = Trimmed(rest);
        var small = DealWords.LeadingSmallWords(TypedText.Fold(deal ?? string.Empty));
        deal = deal?[small..];
        if (string.IsNullOrEmpty(deal) || DealWords.PointHere(TypedText.Fold(deal)))
        {
            return forms.Takes == Takes.DealNeeded ? null : new(forms.Kind, null, confidence, words);
        }

        // A free line has commas of its own, or a colon; what stands before the first must look like a name.
        var folded = TypedText.Fold(deal);
        var named = forms.Takes == Takes.Line ? folded.Split(',', ':')[0] : folded;
        return DealWords.AreNamed(named) ? new(forms.Kind, deal, confidence, words) : null;
    }

    // "yes, and" and 对，还有; in Chinese a space will do. "No.5" is no pause.
    private static bool IsPause(string folded, int at) =>
        folded[at] is ',' or '.' or ';' or '!' or ':'
            ? at + 1 < folded.Length && !char.IsAsciiDigit(folded[at + 1])
            : folded[at] == ' ' && (TypedText.IsHan(folded[at - 1]) || (at + 1 < folded.Length && folded[at + 1] == '-'));

    private static string? Trimmed(string rest) => rest.Trim(' ', ',', '.', ';', ':', '!', '-', '，', '。', '；', '：', '！', '、', '—') is { Length: > 0 } kept ? kept : null;

    private static Command? Slip(string said) =>
        CommandSlips.Find(said) is { } slip ? WithRest(said[slip.Length..], slip.Forms, slip.Words) : null;

    private static Command? WithRest(string rest, CommandForms forms, string words)
    {
        if (string.IsNullOrWhiteSpace(rest))
        {
            return forms.Takes == Takes.DealNeeded ? null : new(forms.Kind, null, Guess, words);
        }

        return forms.Takes is Takes.Nothing or Takes.Rest ? null : WithDeal(rest, forms, words, Guess);
    }

    [GeneratedRegex(@"^(?:(?:hi|hello|hey)(?: (?:sales ?bot|bot|there))?|please|pls|ok(?:ay)?|wait(?: a (?:moment|second))?|hold on|one moment|by the way|btw|(?:could|can|would|will) you(?: please)?|i(?:'d| would) like to(?: see)?|i want to(?: see)?|let'?s|let me(?: see)?|show me|give me|now|then|so|and|你好|您好|嗨|请你?|麻烦你?|帮我|帮忙|给我|我想要?|我要|等一下|等等|对了|那么?|现在|好的?)(?:[\s,.:!]+|(?<=[\u4e00-\u9fff])(?=\S))")]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?:[\s.!?,;~…]+|(?<=.)(?<![a-z])(?:please|pls|thanks|thank you|thx|for me)|(?<=..)(?:吧|啊|呢|呀|嘛|一下|好吗|可以吗|行吗|谢谢|谢了|哈))$")]
    private static partial Regex Tail();
}
