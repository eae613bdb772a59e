using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stalls;

/// <summary>The score day by day (domain 2.1, signal S11).</summary>
public static class ScoreTrend
{
    // A trend older than this tells nothing that a signal asks for.
    private const int DaysKept = 60;

    /// <summary>This deal with the score of a day in its trend: one for each day, 60 days are kept.</summary>
    public static Deal WithSnapshot(this Deal deal, Score score, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(score);
        var snapshot = new ScoreSnapshot(today, score.Value, score.Coverage, score.Verdict.Code(), deal.Stage, deal.Visit.VisitNo);
        return deal.Trend.Length > 0 && deal.Trend[^1] == snapshot
            ? deal
            : deal with
            {
                Trend = [.. deal.Trend.Where(before => before.On != today && today.DayNumber - before.On.DayNumber <= DaysKept), snapshot],
            };
    }

    /// <summary>
    /// How far the latest score is below the highest of the 30 days before it at the same stage and visit, and the last
    /// day on which it stood so high that the fall counts (clarification A9). Null if it did not fall that far.
    /// </summary>
    internal static (DateOnly Since, int Points)? Fall(Deal deal, Parameters limits)
    {
        if (deal.Trend.IsEmpty)
        {
            return null;
        }

        var now = deal.Trend[^1];
        var higher = deal.Trend.Where(before =>
            before.Stage == now.Stage && before.VisitNo == now.VisitNo
            && before.Coverage >= limits.ShowCoverage
            && now.On.DayNumber - before.On.DayNumber <= limits.ScoreFallDays
            && before.Score - now.Score >= limits.ScoreFallPoints).ToList();
        return higher.Count == 0
            ? null
            : (higher.Max(before => before.On), (int)Math.Floor(higher.Max(before => before.Score) - now.Score + 0.5));
    }
}
