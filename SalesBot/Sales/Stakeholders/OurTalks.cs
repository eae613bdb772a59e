using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Stakeholders;

/// <summary>Who of ours talks most with the customer.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Percent">Their share of the contacts of the last 60 days, 0 to 100, unrounded.</param>
public sealed record OurTalks(string Name, double Percent)
{
    /// <summary>Fewer contacts than this say nothing about who holds them.</summary>
    private const int FewestToJudge = 3;

    private const int WindowDays = 60;

    private const double TooMuch = 70;

    /// <summary>Whether so much is theirs that it hangs on one person.</summary>
    public bool IsMost => Percent > TooMuch;

    /// <summary>Whoever took part in most contacts; null if too few are known (rule R9).</summary>
    public static OurTalks? Of(Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var told = deal.CountingTouches().Where(touch => !touch.OurPeople.IsEmpty && today.DayNumber - touch.On.DayNumber is >= 0 and <= WindowDays).ToList();
        return told.Count < FewestToJudge ? null
            : told.SelectMany(touch => touch.OurPeople.Distinct()).CountBy(name => name, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(talks => talks.Value).ThenBy(talks => talks.Key, StringComparer.Ordinal)
                .Select(talks => new OurTalks(talks.Key, 100.0 * talks.Value / told.Count)).First();
    }
}
