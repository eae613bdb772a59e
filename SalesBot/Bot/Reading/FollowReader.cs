using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>Somebody of the customer hears somebody else.</summary>
/// <param name="From">Who is heard; for a report the subordinate.</param>
/// <param name="To">Who listens; for a report the superior.</param>
/// <param name="Kind">What ties them.</param>
/// <param name="Weight">1 to 3.</param>
public sealed record FollowTold(PersonMention From, PersonMention To, InfluenceKind Kind, int Weight);

/// <summary>
/// Reads who follows whose opinion, and who reports to whom (domain 5.2, 7.4):
/// <code>
/// the director listens to Lu, and Lu asks Dr Chen about use      Lu reports to Director He
/// 院长听鲁工的，鲁工问陈主任                                          鲁工归何院长管
/// </code>
/// </summary>
public static partial class FollowReader
{
    /// <summary>What was told; empty if nothing was. A person may be the same twice: the deal refuses that, not the reader.</summary>
    public static ImmutableArray<FollowTold> Read(string text, IReadOnlyCollection<Person> people) =>
        [.. Pieces().Split(text ?? string.Empty).Select(piece => OfPiece(piece, people)).OfType<FollowTold>()];

    private static FollowTold? OfPiece(string piece, IReadOnlyCollection<Person> people)
    {
        foreach (var (verb, kind, listenerFirst, weight) in Verbs)
        {
            if (verb.Match(piece) is not { Success: true } match)
            {
                continue;
            }

            var before = Person(piece[..match.Index], people, last: true);
            var after = Person(piece[(match.Index + match.Length)..], people, last: false)
                ?? (Oneself().IsMatch(piece[(match.Index + match.Length)..]) ? before : null);
            if (before is null || after is null)
            {
                continue;
            }

            var strong = Strongly().IsMatch(piece) ? 3 : Weakly().IsMatch(piece) ? 1 : weight;
            return listenerFirst ? new FollowTold(after, before, kind, strong) : new FollowTold(before, after, kind, strong);
        }

        return null;
    }

    private static PersonMention? Person(string words, IReadOnlyCollection<Person> people, bool last)
    {
        var found = PersonSpotter.In(words, people).Where(person => person.Known is not null).ToList();
        return found.Count > 0 ? last ? found[^1] : found[0] : ByTitle(words, people);
    }

    // "the director" where one person of the deal is called so; 院长 of 何院长.
    private static PersonMention? ByTitle(string words, IReadOnlyCollection<Person> people)
    {
        var title = TitleAlone().Match(words);
        var fit = title.Success
            ? people.Where(person => person.LeftOn is null && (Has(person.Name, title.Value) || Has(person.Position, title.Value))).ToList()
            : [];
        return fit is [var one] ? new PersonMention(title.Index, title.Length, one, one.Name) : null;
    }

    private static bool Has(string? words, string title) => words?.Contains(title, StringComparison.OrdinalIgnoreCase) == true;

    private static readonly (Regex Verb, InfluenceKind Kind, bool ListenerFirst, int Weight)[] Verbs =
    [
        (ReportsTo(), InfluenceKind.Reports, false, 2),
        (IsBossOf(), InfluenceKind.Reports, true, 2),
        (Opposes(), InfluenceKind.Opposes, false, 2),
        (Trusts(), InfluenceKind.Trusts, true, 3),
        (ListensTo(), InfluenceKind.Advises, true, 3),
        (Asks(), InfluenceKind.Advises, true, 2),
        (Advises(), InfluenceKind.Advises, false, 2),
    ];

    [GeneratedRegex(@"[,，。；;.\n\r]+|\s+and\s+|\s+but\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\b(?:reports?\s+to|works?\s+(?:for|under)|is\s+under|is\s+(?=(?:his|her|their)\s+own\s+(?:boss|superior|manager)))\b|的?(?:上级|领导|老板|上司)(?:就)?是|向(?=.{1,8}汇报)|归(?=.{1,8}管)|汇报给", RegexOptions.IgnoreCase)]
    private static partial Regex ReportsTo();

    [GeneratedRegex(@"\b(?:is\s+(?:the\s+)?(?:boss|superior|manager|head)\s+of|manages|leads)\b|是(?=.{1,8}的?(?:上级|领导|老板|上司))|管着|分管", RegexOptions.IgnoreCase)]
    private static partial Regex IsBossOf();

    [GeneratedRegex(@"\b(?:opposes|is\s+against|fights|blocks)\b|反对|和(?=.{1,8}不和)|跟(?=.{1,8}不对付)", RegexOptions.IgnoreCase)]
    private static partial Regex Opposes();

    [GeneratedRegex(@"\b(?:trusts?|relies\s+on|rely\s+on)\b|信任|信得过|依赖|最信", RegexOptions.IgnoreCase)]
    private static partial Regex Trusts();

    [GeneratedRegex(@"\b(?:listens?\s+to|follows?|goes\s+with|hears|does\s+what)\b|听取?|跟着|随着", RegexOptions.IgnoreCase)]
    private static partial Regex ListensTo();

    [GeneratedRegex(@"\b(?:asks?|consults?|checks?\s+with|turns?\s+to)\b|请教|会问|问|咨询|找(?=.{1,8}(?:商量|了解))|征求", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:advises?|influences?|convinces?|has\s+the\s+ear\s+of|briefs?)\b|影响|给(?=.{1,8}(?:出主意|提建议|当参谋))|能说服|说服", RegexOptions.IgnoreCase)]
    private static partial Regex Advises();

    [GeneratedRegex(@"\b(?:always|fully|completely|only|strongly|very)\b|最|完全|都听|很听|只听", RegexOptions.IgnoreCase)]
    private static partial Regex Strongly();

    [GeneratedRegex(@"\b(?:sometimes|a\s+little|somewhat|a\s+bit)\b|有时|偶尔|有点|略", RegexOptions.IgnoreCase)]
    private static partial Regex Weakly();

    [GeneratedRegex(@"\b(?:himself|herself|themselves|itself|(?:his|her|their)\s+own)\b|自己", RegexOptions.IgnoreCase)]
    private static partial Regex Oneself();

    [GeneratedRegex(@"\b(?:director|president|manager|engineer|doctor|professor|dean|chief|chairman|head|cfo|ceo|cto)\b|院长|校长|局长|处长|科长|主任|经理|总监|总工|主管|厂长|所长|部长|副总|董事长", RegexOptions.IgnoreCase)]
    private static partial Regex TitleAlone();
}
