using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
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
    public static MapView Of(Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var map = PeopleMap.Of(deal, today);
        var decides = deal.InRole(BuyingRole.DecisionMaker).FirstOrDefault(person => person.LastTwoWayTouch is null);
        var way = decides is null ? null : InfluenceNetwork.Of(deal).PathTo(decides.Id);
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
            Sales.Stakeholders.BlindSpots.Of(deal, today));
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
        List<(string Mark, string Lead, string Text)> rows = [];
        if (view.Missing.Count > 0)
        {
            rows.Add(("○", pen.Say("Missing: ", "缺少："), pen.Say(MapWords.Roles(view.Missing))));
        }

        rows.AddRange(view.Risks.Select(risk => ("!", string.Empty, CardText.Capital(CardText.Clean(pen.Say(risk))))));
        if (rows.Count == 0)
        {
            rows.Add(("✓", string.Empty, pen.Say("No gap that hurts now", "目前没有要紧的缺口")));
        }

        return pen.Card(
            CardText.Spoken($"{title}. {coverage}", CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.SubLine(coverage, view.Support is { } support ? pen.Say($"support {Signed(support)}", $"支持度{Signed(support)}") : null, view.Unknown > 0 ? pen.Say($"unknown {Whole(view.Unknown)}%", $"立场未知{Whole(view.Unknown)}%") : null),
                .. Lines.Rows(rows.Take(3)),
                .. Way(view, pen) is { } way ? (IEnumerable<AdaptiveElement>)[Lines.NextBand(pen.Say("Way in: ", "路径："), way)] : rows.Skip(3).Take(1).Select(row => Lines.Row(row.Mark, row.Lead, row.Text, isFirst: false)),
            ],
            pen.Run(pen.Say("Matrix", "矩阵"), CommandKind.Matrix, view.DealId, isFirst: true),
            pen.Run(pen.Say("Network", "关系网"), CommandKind.Network, view.DealId),
            pen.Run(pen.Say("Team map", "团队对口"), CommandKind.TeamMap, view.DealId),
            pen.More(
                [.. rows.Skip(3).Select(row => row.Text).Concat(view.BlindSpots.Take(MostBlindSpots).Select(pen.Say)).Take(6).Select(line => Lines.Row("·", string.Empty, CardText.Capital(CardText.Clean(line))))],
                pen.FreeButton(pen.Say("Add people", "加人"), MapVerbs.Add, CardIds.Of(CardIds.Deal, view.DealId)),
                pen.Run(pen.Say("Next actions", "下一步"), CommandKind.Next, view.DealId),
                pen.Run(pen.Say("Committee", "委员会"), CommandKind.Committee, view.DealId)));
    }

    private static string? Way(MapView view, Pen pen) => view.Way.Count < 2 ? null
        : pen.Say(
            $"{string.Join(" → ", view.Way)}. Ask {view.Way[0]} to introduce you to {view.Way[1]}.",
            $"{string.Join(" → ", view.Way)}。请{view.Way[0]}引荐{view.Way[1]}。");

    private static string Whole(double number) => $"{Math.Round(number, MidpointRounding.AwayFromZero):0}";

    private static string Signed(double number) => $"{Math.Round(number, MidpointRounding.AwayFromZero):+0;-0;0}";
}
