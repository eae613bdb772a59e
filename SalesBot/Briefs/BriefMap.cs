using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Briefs;

/// <summary>The people of a deal as a whole: how well they are covered, and the way to whoever decides (domain 5.4, 5.6, 7.7).</summary>
internal static class BriefMap
{
    /// <summary>Two lines at most; none where nobody is known.</summary>
    public static ImmutableArray<BriefLine> Of(Deal deal, DateOnly today, Parameters limits)
    {
        if (!deal.People.Exists(person => person.LeftOn is null))
        {
            return [];
        }

        var map = PeopleMap.Of(deal, today, limits);
        var percent = Math.Round(map.Coverage.Percent, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        var missing = MapWords.Roles(map.Missing);
        var isWhole = map.Missing.Length == 0;
        var covered = new BriefLine(new("Coverage: ", "覆盖度："), new(
            $"{percent}, minimum {map.Coverage.Minimum}{(isWhole ? "" : $"; missing: {missing.En}")}",
            $"{percent}，最低{map.Coverage.Minimum}{(isWhole ? "" : $"；缺少：{missing.Zh}")}"));
        return WayIn(deal) is { } way ? [covered, way] : [covered];
    }

    private static BriefLine? WayIn(Deal deal)
    {
        var decides = deal.MayBeApproached() ? deal.InRole(BuyingRole.DecisionMaker).FirstOrDefault(person => person.LastTwoWayTouch is null) : null;
        var way = decides is null ? null : InfluenceNetwork.Of(deal).PathTo(decides.Id);
        return way is null ? null : new(new("Way in: ", "路径："), BriefWriter.Own(string.Join(" → ", way.People.Select(person => person.Name))));
    }
}
