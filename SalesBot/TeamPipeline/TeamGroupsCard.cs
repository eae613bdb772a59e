using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.TeamPipeline;

/// <summary>Counts by stage or by person, one tap from the deals of each. People stand in the order of their names: an
/// order by results would be a ranking (clarification D11).</summary>
public static class TeamGroupsCard
{
    private const int PageSize = 4;
    private const int NameLength = 40;

    /// <param name="title">"By stage".</param>
    /// <param name="place">"11 deals · CNY 143.2m".</param>
    /// <param name="by">"stage" or "person".</param>
    /// <param name="groups">All of them.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(string title, string place, string by, ImmutableArray<TeamGroup> groups, int page, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var pages = Math.Max(1, (groups.Length + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        List<AdaptiveAction> actions = [TeamCard.Back(pen, isFirst: true)];
        if (pages > 1)
        {
            actions.Add(pen.FreeButton(
                shown < pages ? pen.Say("Next page", "下一页") : pen.Say("First page", "第一页"),
                TeamVerbs.Groups, CardIds.Of(CardIds.Option, by).With(CardIds.Page, $"{(shown % pages) + 1}")));
        }

        return pen.Card(
            CardText.Spoken($"{title}{pen.Say(": ", "：")}{place}", 50),
            [Lines.Title(title), Lines.SubLine(place), .. groups.Skip((shown - 1) * PageSize).Take(PageSize).Select(group => Entry(group, pen))],
            actions);
    }

    private static AdaptiveElement Entry(TeamGroup group, Pen pen)
    {
        var name = CardText.Clean(group.Name, NameLength);
        var title = pen.Say($"Show {name}", $"查看{name}");
        return Lines.Entry(
            name, group.Badge, group.Text, null, null,
            group.PersonId is { } person
                ? pen.FreeButton(title, TeamVerbs.Person, CardIds.Of(CardIds.Person, person))
                : pen.FreeButton(title, TeamVerbs.Deals, CardIds.Of(CardIds.Option, group.Filter!).With(CardIds.Page, "1")),
            pen);
    }
}
