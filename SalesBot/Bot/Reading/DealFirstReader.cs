using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// A command behind the name of its deal, as people say it: 华东电网简报, 湖畔汽车的下一步, "lakeside's history",
/// 市医院停了. Whether the words before it name a deal, only what is stored can tell.
/// </summary>
public static partial class DealFirstReader
{
    private const int Longest = 60;

    private static readonly CommandKind[] Lines = [CommandKind.Brief, CommandKind.Next];

    // The longest first: 推进计划 is not a plan behind 推进.
    private static readonly (CommandKind Kind, string Words)[] Ends =
    [
        .. CommandCatalog.Forms
            .Where(forms => forms.Takes is Takes.Deal || Lines.Contains(forms.Kind))
            .SelectMany(forms => forms.All.Select(words => (forms.Kind, Words: words)))
            .OrderByDescending(form => form.Words.Length),
    ];

    /// <summary>The command with the words that may name its deal; null if none stands at the end.</summary>
    public static Command? Read(string text)
    {
        var clean = TypedText.WithoutNoise(text).TrimEnd('.', '!', '?', '。', '！', '？', ' ');
        if (clean.Length is 0 or > Longest)
        {
            return null;
        }

        var folded = TypedText.Fold(clean);
        if (Ended().Match(folded) is { Success: true } ended)
        {
            return Of(CommandKind.CloseDeal, clean[..ended.Groups["name"].Length], ended.Value);
        }

        foreach (var (kind, words) in Ends)
        {
            if (folded.Length > words.Length && folded.EndsWith(words, StringComparison.Ordinal) && (TypedText.IsHan(words[0]) || folded[^(words.Length + 1)] == ' '))
            {
                return Of(kind, clean[..^words.Length], words);
            }
        }

        return null;
    }

    private static Command? Of(CommandKind kind, string before, string form) =>
        Belongs().Replace(before.Trim(), string.Empty) is { Length: > 1 } name && !Small().IsMatch(name) ? new(kind, name, 1, form) : null;

    // "by stage", "my brief": no deal is called so.
    [GeneratedRegex(@"^(?:\w\w|the|this|that|our|all|and|what|show|any)$", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Small();

    [GeneratedRegex(@"(?:['’]s|的|那个|这个)$", RegexOptions.IgnoreCase)]
    private static partial Regex Belongs();

    [GeneratedRegex(@"^(?<name>[^,.;:!?]{2,30}?) ?(?:那?个?(?:项目|单子?|商机))?(?:已经|又|先)?(?:停了|停掉了|黄了|不做了|不搞了|不投了|取消了)(?:,.*)?$|^(?<name>[^,.;:!?]{2,30}?) (?:has |have )?(?:stopped|cancelled|postponed|shelved) (?:the|their|this) (?:project|purchase|tender)(?:,.*)?$")]
    private static partial Regex Ended();
}
