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

    private static readonly (CommandForms Forms, string Words)[] Words =
    [
        .. CommandCatalog.Forms.Concat(ReplyWords.All)
            .SelectMany(forms => forms.All.Select(words => (forms, words)))
            .OrderByDescending(form => form.words.Length),
    ];

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
            if (Phrasing(said) is { } phrasing)
            {
                return phrasing;
            }

            foreach (var (forms, words) in Words)
            {
                if (Exact(said, forms, words) is { } command)
                {
                    return command;
                }
            }
        }

        return Openings(clean).Select(said => Slip.Of(said, Words)).OfType<Command>().FirstOrDefault();
    }

    // The text as it is, then without one polite or filling word after the other: "ok, please qualify ...".
    private static IEnumerable<string> Openings(string clean)
    {
        var said = clean;
        while (said.Length > 0)
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

    private static Command? Phrasing(string said)
    {
        var folded = TypedText.Fold(said);
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

    private static Command? Exact(string said, CommandForms forms, string words)
    {
        var folded = TypedText.Fold(said);
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
            Takes.Line when next is ',' => new(forms.Kind, Trimmed(rest), 1, words),
            _ when next == ' ' || TypedText.IsHan(words[^1]) => WithDeal(rest, forms, words, next == ' ' ? 1 : Joined),
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

        // A free line of a new deal has commas of its own; the account before the first must look like a name.
        var folded = TypedText.Fold(deal);
        var named = forms.Takes == Takes.Line ? folded.Split(',')[0] : folded;
        return DealWords.AreNamed(named) ? new(forms.Kind, deal, confidence, words) : null;
    }

    // "yes, and" and 对，还有; in Chinese a space will do. "No.5" is no pause.
    private static bool IsPause(string folded, int at) =>
        folded[at] is ',' or '.' or ';' or '!' or ':'
            ? at + 1 < folded.Length && !char.IsAsciiDigit(folded[at + 1])
            : folded[at] == ' ' && (TypedText.IsHan(folded[at - 1]) || (at + 1 < folded.Length && folded[at + 1] == '-'));

    private static string? Trimmed(string rest) => rest.Trim(' ', ',', '.', ';', ':', '!', '-', '，', '。', '；', '：', '！', '、', '—') is { Length: > 0 } kept ? kept : null;

    [GeneratedRegex(@"^(?:(?:hi|hello|hey)(?: (?:sales ?bot|bot|there))?|please|pls|ok(?:ay)?|wait(?: a (?:moment|second))?|hold on|one moment|by the way|btw|(?:could|can|would|will) you(?: please)?|i(?:'d| would) like to(?: see)?|i want to(?: see)?|let'?s|let me(?: see)?|show me|give me|now|then|so|and|你好|您好|嗨|请你?|麻烦你?|帮我|帮忙|给我|我想要?|我要|等一下|等等|对了|那么?|现在|好的?)(?:[\s,.:!]+|(?<=[\u4e00-\u9fff])(?=\S))")]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?:[\s.!?,;~…]+|(?<=.)(?<![a-z])(?:please|pls|thanks|thank you|thx|for me)|(?<=..)(?:吧|啊|呢|呀|嘛|一下|好吗|可以吗|行吗|谢谢|谢了|哈))$")]
    private static partial Regex Tail();

    /// <summary>Commands with typing slips or homophones; always a guess.</summary>
    private static class Slip
    {
        // Words of daily work that are one slip away from a command.
        private static readonly HashSet<string> RealWords =
        [
            "late", "latter", "lather", "layer", "state", "states", "step", "shop", "chief", "grief", "briefly", "tear", "steam", "teams",
            "undue", "held", "heap", "hell", "scope", "core", "scores", "shore", "store", "show", "stages", "change", "quality", "qualified",
            "qualifies", "clue", "confine", "closed", "alter", "after", "continued", "continues", "canceled", "cancelled", "stopped", "detail",
            "deal", "dealt", "seals", "meals", "apple", "slip", "ship", "memo", "demon", "opens", "opened", "spend",
        ];

        public static Command? Of(string said, IEnumerable<(CommandForms Forms, string Words)> forms) =>
            forms.Select(form => TypedText.HasHan(form.Words) ? Chinese(said, form.Forms, form.Words) : English(said, form.Forms, form.Words))
                .OfType<Command>()
                .FirstOrDefault();

        private static Command? English(string said, CommandForms forms, string words)
        {
            var meant = words.Split(' ').Length;
            var typed = said.Split(' ');
            var start = TypedText.Fold(string.Join(' ', typed.Take(meant))).TrimEnd(':', ',');
            if (typed.Length < meant || RealWords.Contains(start) || !Slips.IsSlipOf(start, words) || start[0] != words[0] && start[1] != words[0])
            {
                return null;
            }

            return WithRest(string.Join(' ', typed.Skip(meant)), forms, words);
        }

        private static Command? Chinese(string said, CommandForms forms, string words)
        {
            if (words.Length < 2 || said.Length < words.Length)
            {
                return null;
            }

            var typed = said[..words.Length];
            var same = typed.Zip(words).Count(pair => pair.First == pair.Second);
            var alike = typed.Zip(words).All(pair => Pinyin.SoundAlike(pair.First, pair.Second)) && same * 2 >= words.Length;
            var oneWrong = words.Length >= 4 && same == words.Length - 1;
            var rest = said[words.Length..];
            var apart = rest.Length == 0 || rest[0] is ' ' or ':' or '：';
            return (alike || oneWrong) && apart && same < words.Length ? WithRest(rest, forms, words) : null;
        }

        private static Command? WithRest(string rest, CommandForms forms, string words)
        {
            if (string.IsNullOrWhiteSpace(rest))
            {
                return forms.Takes == Takes.DealNeeded ? null : new(forms.Kind, null, Guess, words);
            }

            return forms.Takes is Takes.Nothing or Takes.Rest ? null : WithDeal(rest, forms, words, Guess);
        }
    }
}
