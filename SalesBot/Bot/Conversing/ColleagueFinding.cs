using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// Who of the speaker's company is meant by a name: "Zhang Min", "Ms Zhang", 张总. Only those are found who have written
/// to the bot, because only their names are known.
/// </summary>
public static partial class ColleagueFinding
{
    // More are no choice; then more of the name is asked for.
    private const int MostMeant = 3;

    /// <summary>Those who may be meant, best first: one alone if it is clear who, none if nobody is called so.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="typed">The name, with a title or without.</param>
    public static async Task<IReadOnlyList<TeamMember>> FindAsync(Talk talk, string typed)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return Among(await talk.Turn.ColleaguesAsync(), typed);
    }

    /// <summary>The same among people at hand.</summary>
    public static IReadOnlyList<TeamMember> Among(IEnumerable<TeamMember> people, string typed)
    {
        var bare = Bare(typed);
        if (bare.Length == 0)
        {
            return [];
        }

        var known = people.ToList();
        if (bare.Length == 1)
        {
            // 张总: a family name alone.
            return [.. known.Where(member => member.Name.StartsWith(bare, StringComparison.Ordinal)).Take(MostMeant)];
        }

        // Two people of one name are two people: nobody is taken for the other.
        var found = NameFinder.Find(bare, known, member => [member.Name]);
        return found.TheOne is { } one ? [one.Item] : [.. found.Matches.Take(MostMeant).Select(match => match.Item)];
    }

    /// <summary>The name without a title.</summary>
    public static string Bare(string typed) => After().Replace(Before().Replace(TypedText.WithoutNoise(typed), string.Empty), string.Empty).Trim(' ', '.', ',', '，', '。', '!', '！', '@');

    [GeneratedRegex(@"^(?:@|(?:mr|mrs|ms|miss|dr|prof|director|manager)\b\.?\s*|我们?的?(?:经理|领导|总监|主管|同事))+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?:总监|总经理|副总|经理|总|主任|主管|部长|院长|老师|先生|女士|小姐|工|姐|哥)$|,? (?:please|now)$", RegexOptions.IgnoreCase)]
    private static partial Regex After();
}
