using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Pictures.Drawing;

/// <summary>What a picture shows of a deal: the people who are there, in the reader's words.</summary>
internal static class SceneOfDeal
{
    private const int NameLength = 40;

    // With more people, who reports to whom hides who is heard; the other picture shows it.
    private const int MostWithReports = 20;

    private static readonly Text NoName = new("no name yet", "姓名未知");
    private static readonly Text NoRole = new("role unknown", "角色未知");
    private static readonly Text Elsewhere = new("Superior not known", "上级未知");
    private static readonly Text NoInfluence = new("Influence not known", "影响力未知");

    private static readonly Text[] Levels =
        [new("little", "很小"), new("some", "有一些"), new("a real voice", "有发言权"), new("strong", "很强"), new("decides", "能拍板")];

    /// <summary>The scene of one kind.</summary>
    public static Scene Scene(this Deal deal, PictureKind kind, Language language, DateOnly today, Parameters limits)
    {
        var people = deal.People.Where(person => person.LeftOn is null).DistinctBy(person => person.Id).ToList();
        var there = people.Select(person => person.Id).ToHashSet();
        var arrows = deal.Influences.Where(arrow => arrow.From != arrow.To && there.Contains(arrow.From) && there.Contains(arrow.To));
        if (kind == PictureKind.Reporting)
        {
            // One superior each.
            arrows = arrows.Where(arrow => arrow.Kind == InfluenceKind.Reports).DistinctBy(arrow => arrow.From);
        }
        else if (people.Count > MostWithReports)
        {
            arrows = arrows.Where(arrow => arrow.Kind != InfluenceKind.Reports);
        }

        var drawn = arrows.ToImmutableArray();
        var bands = kind == PictureKind.Reporting ? ByReporting(people, drawn, language) : ByInfluence(people, language);
        var title = kind == PictureKind.Reporting ? new Text("reporting lines", "汇报关系") : new Text("influence network", "影响力网络");
        return new Scene(
            $"{CardText.Clean(deal.AccountName, NameLength)}{(language == Language.Chinese ? "：" : ": ")}{title.In(language)}",
            kind,
            language,
            [.. bands.Select(band => new Band(band.Title, [.. band.People.Select(person => deal.Figure(person, language, today, limits))]))],
            drawn);
    }

    /// <summary>A person as a picture shows them. Of a seat, only that it is one.</summary>
    public static Figure Figure(this Deal deal, Person person, Language language, DateOnly today, Parameters limits)
    {
        var isSeat = deal.IsOffLimits(person);
        var name = CardText.Clean(person.Name, NameLength);
        return new Figure(
            person.Id,
            name.Length == 0 ? NoName.In(language) : name,
            RolesOf(person, language),
            person.Influence,
            isSeat ? null : person.Stance,
            isSeat,
            deal.IsTalkOverdue(person, today, limits));
    }

    /// <summary>The roles of a person in words; two at most.</summary>
    public static string RolesOf(Person person, Language language) => person.Roles.IsDefaultOrEmpty
        ? NoRole.In(language)
        : string.Join(language == Language.Chinese ? "、" : ", ", person.Roles.Take(2).Select(role => role.Name().In(language)))
            + (person.Roles.Length > 2 ? string.Create(CultureInfo.InvariantCulture, $" +{person.Roles.Length - 2}") : "");

    /// <summary>Whether a talk with somebody is due: never met, or longer ago than their influence asks for (domain 5.3, 5.5).</summary>
    public static bool IsTalkOverdue(this Deal deal, Person person, DateOnly today, Parameters limits) =>
        person.LeftOn is null && !deal.IsOffLimits(person) && deal.MayBeApproached()
        && (person.LastTwoWayTouch is not { } talked || today.DayNumber - talked.DayNumber > limits.Map.TouchDays(person.Influence, deal.Stage));

    private static IEnumerable<(string Title, IEnumerable<Person> People)> ByInfluence(List<Person> people, Language language) =>
        people.GroupBy(person => person.Influence).OrderByDescending(group => group.Key ?? 0)
            .Select(group => (group.Key is { } level
                ? new Text($"Influence {level}: {Levels[level - 1].En}", $"影响力{level}：{Levels[level - 1].Zh}").In(language)
                : NoInfluence.In(language), (IEnumerable<Person>)group));

    private static IEnumerable<(string Title, IEnumerable<Person> People)> ByReporting(List<Person> people, ImmutableArray<InfluenceEdge> lines, Language language)
    {
        var tied = lines.SelectMany(line => new[] { line.From, line.To }).ToHashSet();
        var above = lines.ToDictionary(line => line.From, line => line.To);
        var layers = people.Where(person => tied.Contains(person.Id)).GroupBy(person => Depth(person.Id, above)).OrderBy(group => group.Key)
            .Select(group => ("", (IEnumerable<Person>)group));
        var loose = people.Where(person => !tied.Contains(person.Id)).ToList();
        return loose.Count == 0 ? layers : layers.Append((Elsewhere.In(language), loose));
    }

    // A circle, which the map refuses, would only be cut here.
    private static int Depth(string id, Dictionary<string, string> above)
    {
        HashSet<string> seen = [id];
        while (above.TryGetValue(id, out var superior) && seen.Add(superior))
        {
            id = superior;
        }

        return seen.Count - 1;
    }
}
