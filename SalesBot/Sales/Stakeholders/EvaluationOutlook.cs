using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>What a bidder gets in all.</summary>
/// <param name="Bidder"><see cref="ExpectedScore.Us"/> or a rival's name.</param>
/// <param name="Points">0 to 100, unrounded: the expected scores by the weights of the criteria.</param>
public sealed record BidderTotal(string Bidder, double Points);

/// <summary>The criterion a rival leads on that is worth working on first.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Bidder">The rival who leads.</param>
/// <param name="Behind">By how many points of this criterion we are behind, 1 to 100.</param>
/// <param name="Turns">Whether levelling it alone would bring us level in all.</param>
public sealed record CriterionGap(EvaluationCriterion Criterion, string Bidder, int Behind, bool Turns);

/// <summary>The votes as we expect them.</summary>
/// <param name="Ours">For us.</param>
/// <param name="Others">For a rival.</param>
/// <param name="Seats">All of them.</param>
public sealed record VoteCount(int Ours, int Others, int Seats)
{
    /// <summary>Seats of which we expect nothing yet.</summary>
    public int Open => Seats - Ours - Others;

    /// <summary>What a majority takes.</summary>
    public int Needed => (Seats / 2) + 1;

    public bool HasMajority => Ours >= Needed;

    /// <summary>Whether the rivals hold so many that no majority is left for us.</summary>
    public bool IsOutOfReach => Ours + Open < Needed;

    /// <summary>One vote that went over to us would make the majority.</summary>
    public bool OneMoreWins => Ours + 1 == Needed;

    /// <summary>One vote that left us would break it.</summary>
    public bool OneLessLoses => Ours == Needed;
}

/// <summary>
/// How an evaluation would end as things stand (domain 2.1, F09): weighted totals, the majority, and where the nearest
/// gap is. In a legal tender only our own total: no votes and no scores of rivals are kept (domain 2.9, clarification D7).
/// </summary>
/// <param name="WeightSum">The sum of the weights; 100 once they are complete.</param>
/// <param name="Totals">Each bidder with a score on every criterion, the best first; empty while the weights do not add up.</param>
/// <param name="Votes">The votes; null where seats are unknown or votes may not be known.</param>
/// <param name="Nearest">The gap to work on; null if nobody is ahead of us on any criterion.</param>
public sealed record EvaluationOutlook(int WeightSum, ImmutableArray<BidderTotal> Totals, VoteCount? Votes, CriterionGap? Nearest)
{
    public const int FullWeight = 100;

    /// <summary>The outlook of one committee of a deal.</summary>
    public static EvaluationOutlook Of(Deal deal, Committee committee)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(committee);
        var isHidden = deal.HidesEvaluators() && committee.Kind == CommitteeKind.Evaluation;
        var sum = committee.Criteria.Sum(criterion => criterion.Weight);
        var expected = committee.Expected.Where(score => !isHidden || score.Bidder == ExpectedScore.Us).ToList();
        ImmutableArray<BidderTotal> totals = sum != FullWeight
            ? []
            : [.. expected.Select(score => score.Bidder).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(bidder => Total(committee, expected, bidder)).OfType<BidderTotal>()
                .OrderByDescending(total => total.Points).ThenBy(total => total.Bidder != ExpectedScore.Us)];
        return new EvaluationOutlook(sum, totals, isHidden ? null : Count(deal, committee), Gap(committee, totals, expected));
    }

    /// <summary>Our own total; null if it is not known.</summary>
    public BidderTotal? Ours => Totals.FirstOrDefault(total => total.Bidder == ExpectedScore.Us);

    /// <summary>The best of the others; null if none is known.</summary>
    public BidderTotal? BestRival => Totals.FirstOrDefault(total => total.Bidder != ExpectedScore.Us);

    private static BidderTotal? Total(Committee committee, List<ExpectedScore> expected, string bidder)
    {
        var points = committee.Criteria.Select(criterion => (criterion.Weight, Points(expected, criterion.Id, bidder))).ToList();
        return points.Exists(part => part.Item2 is null) ? null : new BidderTotal(bidder, points.Sum(part => part.Weight * part.Item2!.Value) / (double)FullWeight);
    }

    private static int? Points(List<ExpectedScore> expected, string criterion, string bidder) =>
        expected.Find(score => score.CriterionId == criterion && score.Bidder.Equals(bidder, StringComparison.OrdinalIgnoreCase))?.Points;

    // What was said of a vote counts; else the stance of the member, where it leans.
    private static VoteCount? Count(Deal deal, Committee committee)
    {
        if (committee.Seats is not { } seats)
        {
            return null;
        }

        var votes = committee.Members.Select(member => Vote(deal, member)).ToList();
        var ours = Math.Min(seats, votes.Count(vote => vote == true));
        return new VoteCount(ours, Math.Min(seats - ours, votes.Count(vote => vote == false)), seats);
    }

    private static bool? Vote(Deal deal, CommitteeMember member) =>
        member.ExpectedVote is { } vote
            ? vote == ExpectedScore.Us
            : deal.People.Find(person => person.Id == member.PersonId && !deal.IsOffLimits(person))?.Stance switch
            {
                > 0 => true,
                < 0 => false,
                _ => null,
            };

    // The smallest gap that alone would bring us level with the strongest rival; if none would, the one that costs most.
    private static CriterionGap? Gap(Committee committee, ImmutableArray<BidderTotal> totals, List<ExpectedScore> expected)
    {
        if (totals.FirstOrDefault(total => total.Bidder == ExpectedScore.Us) is not { } ours
            || totals.FirstOrDefault(total => total.Bidder != ExpectedScore.Us) is not { } rival)
        {
            return null;
        }

        var behind = (rival.Points - ours.Points) * FullWeight;
        var gaps = committee.Criteria
            .Select(criterion => (Criterion: criterion, Behind: Points(expected, criterion.Id, rival.Bidder)!.Value - Points(expected, criterion.Id, ExpectedScore.Us)!.Value))
            .Where(gap => gap.Behind > 0)
            .OrderBy(gap => gap.Criterion.Weight * gap.Behind)
            .ToList();
        if (gaps.Count == 0)
        {
            return null;
        }

        var enough = gaps.Where(gap => behind > 0 && gap.Criterion.Weight * gap.Behind >= behind - 1e-6).ToList();
        var chosen = enough.Count > 0 ? enough[0] : gaps[^1];
        return new CriterionGap(chosen.Criterion, rival.Bidder, chosen.Behind, enough.Count > 0);
    }
}
