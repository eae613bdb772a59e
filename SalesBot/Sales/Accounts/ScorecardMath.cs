using System.Collections.Immutable;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Accounts;

/// <summary>A criterion of the customer's appraisal where the rival is ahead, or we are weak.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Us">1 to 5.</param>
/// <param name="Rival">1 to 5; null while unknown.</param>
public sealed record ScorecardGap(Part Criterion, int Us, int? Rival);

/// <summary>What a scorecard comes to (domain 3.6 with the weights of clarification G).</summary>
public static class ScorecardMath
{
    /// <summary>So many points fewer than the time before are a step down (domain 2.6).</summary>
    public const int Fall = 20;

    private static ImmutableArray<Part> Criteria => QuestionBank.Get("SCORECARD").Parts;

    /// <summary>0 to 100 over the rated criteria, unrounded; null if none is rated.</summary>
    public static double? Points(IReadOnlyDictionary<string, int> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var rated = Criteria.Where(part => ratings.ContainsKey(part.Code)).ToList();
        return rated.Count == 0 ? null : rated.Sum(part => part.Weight * (ratings[part.Code] - 1) * 25.0) / rated.Sum(part => part.Weight);
    }

    /// <summary>
    /// The criterion to improve first: the largest deficit against the rival, of equal ones the heavier; without a
    /// rival's ratings the lowest of ours. Null where we are behind nowhere.
    /// </summary>
    public static ScorecardGap? LargestGap(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var rated = Criteria.Where(part => card.Us.ContainsKey(part.Code)).ToList();
        if (card.Rival.IsEmpty)
        {
            return rated.OrderBy(part => card.Us[part.Code]).ThenByDescending(part => part.Weight).Select(part => new ScorecardGap(part, card.Us[part.Code], null)).FirstOrDefault();
        }

        return rated.Where(part => card.Rival.TryGetValue(part.Code, out var rival) && rival > card.Us[part.Code])
            .OrderByDescending(part => card.Rival[part.Code] - card.Us[part.Code]).ThenByDescending(part => part.Weight)
            .Select(part => new ScorecardGap(part, card.Us[part.Code], card.Rival[part.Code])).FirstOrDefault();
    }

    /// <summary>By how many points the latest scorecard is below the one before, within 400 days; 0 if it is not.</summary>
    public static double FallOf(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var last = account.Scorecards.OrderBy(card => card.On).TakeLast(2).ToList();
        return last is [var before, var latest] && latest.On.DayNumber - before.On.DayNumber <= Parameters.Default.AppraisalDays && Points(before.Us) is { } then && Points(latest.Us) is { } now
            ? Math.Max(0, then - now) : 0;
    }
}
