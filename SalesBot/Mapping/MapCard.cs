using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Mapping;

/// <summary>What the card of a map shows.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Title">The account.</param>
/// <param name="Percent">Coverage, 0 to 100.</param>
/// <param name="Minimum">What the stage asks for.</param>
/// <param name="Support">-100 to +100; null where no stance is known.</param>
/// <param name="Unknown">Share of influence with unknown stance, 0 to 100.</param>
/// <param name="Missing">Roles nobody holds.</param>
/// <param name="Risks">In words, the worst first.</param>
/// <param name="Way">Names on the way to the decision maker; empty if there is none or none is needed.</param>
/// <param name="BlindSpots">What nobody looked at.</param>
public sealed record MapView(
    string DealId, string Title, double Percent, int Minimum, double? Support, double Unknown, IReadOnlyList<BuyingRole> Missing, IReadOnlyList<Text> Risks, IReadOnlyList<string> Way, IReadOnlyList<Text> BlindSpots)
{
    private const int MostRisks = 3;

    /// <summary>The map of a deal on one day.</summary>
    public static MapView Of(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var map = PeopleMap.Of(deal, today, limits);
        var decides = deal.InRole(BuyingRole.DecisionMaker).FirstOrDefault(person => person.LastTwoWayTouch is null);
        var way = decides is null || !deal.MayBeApproached() ? null : InfluenceNetwork.Of(deal).PathTo(decides.Id);
        return new(
            deal.Id,
            deal.AccountName,
            map.Coverage.Percent,
            map.Coverage.Minimum,
            deal.People.Any(person => person.Stance is not null) ? map.SupportIndex : null,
            100 * map.UnknownInfluence,
            map.Missing,
            [.. map.Risks.Where(risk => risk.Level != RiskLevel.Info && risk.Rule != "R-cover").Take(MostRisks).Select(risk => risk.Text)],
            way is null ? [] : [.. way.People.Select(person => person.Name)],
            Sales.Stakeholders.BlindSpots.Of(deal, today, limits));
    }
}

/// <summary>The map in numbers, with its worst gaps and the way to whoever decides (domain 7.4).</summary>
public static class MapCard
{
    private const int MostBlindSpots = 3;

    public static AdaptiveCard Draw(MapView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"{CardText.Clean(view.Title)}: the people", $"{CardText.Clean(view.Title)}：关键人");
        var coverage = pen.Say($"Coverage {Whole(view.Percent)} (minimum {view.Minimum})", $"覆盖度{Whole(view.Percent)}（最低{view.Minimum}）");
        List<(string Mark, string Lead, string Text)> rows = [.. view.Risks.Select(risk => ("!", string.Empty, CardText.Capital(CardText.Clean(pen.Say(risk)))))];
        if (rows.Count == 0 && view.Missing.Count == 0 && view.Percent >= view.Minimum)
        {
            rows.Add(("✓", string.Empty, pen.Say("No gap that hurts now", "目前没有要紧的缺口")));
        }

        return pen.Card(
            CardText.Spoken($"{title}. {coverage}", CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.SubLine(coverage, view.Missing.Count > 0 ? pen.Say($"missing: {MapWords.Roles(view.Missing).En}", $"缺少：{MapWords.Roles(view.Missing).Zh}") : null),
                .. Lines.Rows(rows),
                .. Way(view, pen) is { } way ? (IEnumerable<AdaptiveElement>)[Lines.NextBand(pen.Say("Way in: ", "路径："), way)] : [],
            ],
            pen.Run(pen.Say("Matrix", "矩阵"), CommandKind.Matrix, view.DealId, isFirst: true),
            pen.Run(pen.Say("Network", "关系网"), CommandKind.Network, view.DealId),
            pen.Run(pen.Say("Team map", "团队对口"), CommandKind.TeamMap, view.DealId),
            pen.More(
                [Lines.SubLine(Numbers(view, pen)), .. view.BlindSpots.Take(MostBlindSpots).Select(spot => Lines.Row("·", string.Empty, CardText.Capital(CardText.Clean(pen.Say(spot)))))],
                pen.FreeButton(pen.Say("Add people", "加人"), MapVerbs.Add, CardIds.Of(CardIds.Deal, view.DealId)),
                pen.Run(pen.Say("One person", "看一位"), CommandKind.Person, view.DealId),
                pen.Run(pen.Say("Next actions", "下一步"), CommandKind.Next, view.DealId),
                pen.Run(pen.Say("Committee", "委员会"), CommandKind.Committee, view.DealId)));
    }

    private static string? Way(MapView view, Pen pen) => view.Way.Count < 2 ? null
        : pen.Say(
            $"{Names(view)}. Ask {CardText.Clean(view.Way[0])} to introduce you to {CardText.Clean(view.Way[1])}.",
            $"{Names(view)}。请{CardText.Clean(view.Way[0])}引荐{CardText.Clean(view.Way[1])}。");

    private static string Names(MapView view) => string.Join(" → ", view.Way.Select(name => CardText.Clean(name)));

    private static string[] Numbers(MapView view, Pen pen) =>
    [
        view.Support is { } support ? pen.Say($"Support {Signed(support)} of 100", $"支持度{Signed(support)}（满分100）") : pen.Say("No stance known", "立场都还未知"),
        pen.Say($"{Whole(view.Unknown)}% of the influence has no known stance", $"影响力中有{Whole(view.Unknown)}%立场未知"),
    ];

    private static string Whole(double number) => $"{Math.Round(number, MidpointRounding.AwayFromZero):0}";

    private static string Signed(double number) => $"{Math.Round(number, MidpointRounding.AwayFromZero):+0;-0;0}";
}
