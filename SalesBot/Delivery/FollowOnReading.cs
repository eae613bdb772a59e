using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Delivery;

/// <summary>"system maintenance 2028", 系统维护 2028年, "upgrade of line 2 in May".</summary>
/// <param name="Group">What kind of need; a new project where the words do not tell.</param>
/// <param name="Text">In the rep's words.</param>
/// <param name="Due">The day it may come due; a year alone is its first of January.</param>
/// <param name="IsYear">Only the year was said.</param>
internal sealed partial record FollowOnReading(FollowOnGroup Group, string Text, DateOnly? Due, bool IsYear = false)
{
    private const int Longest = 80;

    private static readonly (FollowOnGroup Group, Regex Words)[] Groups =
    [
        (FollowOnGroup.SystemMaintenance, Of("maintenance|maintain|service contract", "维护|维保|运维")),
        (FollowOnGroup.Repair, Of("repairs?|overhaul|spare parts?", "维修|修理|大修|备件")),
        (FollowOnGroup.Upgrade, Of("upgrades?|update|modernisation|modernization|renewal", "升级|改造|更新")),
        (FollowOnGroup.AddOnEquipment, Of("add-?ons?|equipment|extension|extra|more units?", "配套|设备|扩容|增购|加装")),
        (FollowOnGroup.NewProject, Of("new project|second phase|phase 2|phase two|next project", "新项目|二期|三期|下一期")),
    ];

    /// <summary>What it says; null if nothing is left that could be a need.</summary>
    public static FollowOnReading? Read(string text, DateOnly today)
    {
        var clean = TypedText.WithoutNoise(text);
        var date = DateReader.Read(clean, today);
        var year = date is null ? Year().Match(clean) : Match.Empty;
        var rest = date is not null ? clean.Remove(date.Span.At, date.Span.Words.Length) : clean.Remove(year.Index, year.Length);
        rest = Dangling().Replace(rest, "").Trim(' ', ',', '，', '.', '。', '、');
        var folded = TypedText.Fold(rest);
        return rest.Length == 0 ? null : new(
            GroupIn(folded) ?? FollowOnGroup.NewProject,
            rest.Length > Longest ? rest[..Longest] : rest,
            date switch
            {
                null when year.Success => new DateOnly(int.Parse(year.Groups["y"].Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1),
                null or { Problem: not DateProblem.None } => null,
                { Precision: DatePrecision.Year, Date: var end } => new DateOnly(end.Year, 1, 1),
                _ => date.Date,
            },
            year.Success || date is { Problem: DateProblem.None, Precision: DatePrecision.Year });
    }

    /// <summary>Whether words tell of a need and do not name a deal: by a date, or behind a colon by their kind ("equipment" may stand in a deal's title).</summary>
    public static bool IsNeed(string words, bool isBehindColon, DateOnly today) => (isBehindColon && GroupIn(TypedText.Fold(words)) is not null) || DateReader.Read(words, today) is not null || Year().IsMatch(words);

    private static FollowOnGroup? GroupIn(string folded)
    {
        foreach (var (group, words) in Groups)
        {
            if (words.IsMatch(folded))
            {
                return group;
            }
        }

        return null;
    }

    private static Regex Of(string english, string chinese) => new($"(?<![a-z])(?:{english})(?![a-z])|{chinese}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex(@"(?<!\d)(?<y>20[2-9]\d)年?(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+(?:in|on|by|at|from|due|around)\s*(?=,|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
