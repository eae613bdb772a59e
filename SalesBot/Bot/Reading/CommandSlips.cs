namespace SalesBot.Bot.Reading;

/// <summary>Finds a command behind typing slips: "breif huadogn", "qualfy lakeside", 建报 for 简报.</summary>
internal static class CommandSlips
{
    // Words of daily work that are one slip away from a command.
    private static readonly HashSet<string> RealWords =
    [
        "late", "latter", "layer", "state", "states", "step", "shop", "chief", "grief", "briefly", "steam", "teams", "undue", "held", "heap",
        "scope", "core", "scores", "shore", "store", "stages", "stakes", "quality", "qualified", "qualifies", "clue", "confine", "closed",
        "alter", "after", "continued", "continues", "canceled", "cancelled", "stopped", "detail", "slip", "ship", "memo", "opens", "opened", "spend",
        "content", "contents", "convent", "plant", "plants", "plans", "plane", "rush", "much", "such", "pushed", "bush", "tenders", "sender", "lender", "gender", "render", "promised", "promise",
    ];

    private static readonly (CommandForms Forms, string Words)[] Latin = [.. Words(forms => forms.En).Where(form => form.Words.Length >= 4)];

    private static readonly (CommandForms Forms, string Words)[] Han = [.. Words(forms => forms.Zh).Where(form => form.Words.Length >= 2)];

    /// <summary>The command whose words open the text with a slip, and how much of the text they take; null if none does.</summary>
    public static (CommandForms Forms, string Words, int Length)? Find(string said) =>
        TypedText.IsHan(said[0]) ? Chinese(said) : English(TypedText.Fold(said));

    private static (CommandForms Forms, string Words, int Length)? English(string folded)
    {
        // Starts[n] is the text's first n words; a form is held against as many words as it has itself.
        var starts = Starts(folded);
        foreach (var (forms, words) in Latin)
        {
            var count = words.Count(sign => sign == ' ') + 1;
            if (count >= starts.Count)
            {
                continue;
            }

            var start = starts[count];
            if (start.Length > 1 && (start[0] == words[0] || start[1] == words[0]) && !RealWords.Contains(start) && Slips.IsSlipOf(start, words))
            {
                return (forms, words, start.Length);
            }
        }

        return null;
    }

    private static (CommandForms Forms, string Words, int Length)? Chinese(string said)
    {
        foreach (var (forms, words) in Han)
        {
            if (said.Length >= words.Length && (said.Length == words.Length || said[words.Length] is ' ' or ':' or '：') && IsMeant(said.AsSpan(0, words.Length), words))
            {
                return (forms, words, words.Length);
            }
        }

        return null;
    }

    // Half of the signs at least are right and the others sound right, or one sign of four is wrong.
    private static bool IsMeant(ReadOnlySpan<char> typed, string words)
    {
        var (same, alike) = (0, 0);
        for (var at = 0; at < words.Length; at++)
        {
            same += typed[at] == words[at] ? 1 : 0;
            alike += Pinyin.SoundAlike(typed[at], words[at]) ? 1 : 0;
        }

        return same < words.Length && ((alike == words.Length && same * 2 >= words.Length) || (words.Length >= 4 && same == words.Length - 1));
    }

    private static List<string> Starts(string folded)
    {
        List<string> starts = [string.Empty];
        for (var at = 0; at <= folded.Length && starts.Count < 8; at++)
        {
            if (at == folded.Length || folded[at] is ' ' or ':' or ',')
            {
                starts.Add(folded[..at]);
            }
        }

        return starts;
    }

    private static IEnumerable<(CommandForms Forms, string Words)> Words(Func<CommandForms, string[]> language) =>
        CommandCatalog.Forms.Concat(ReplyWords.All).SelectMany(forms => language(forms).Select(words => (forms, words)));
}
