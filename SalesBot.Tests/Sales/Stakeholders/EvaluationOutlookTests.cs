using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>How an evaluation would end: totals, votes and the nearest gap.</summary>
public class EvaluationOutlookTests
{
    private static readonly Committee Weighed = new()
    {
        Kind = CommitteeKind.Evaluation,
        Seats = 7,
        Criteria = [new("c1", "price", 40), new("c2", "technical", 60)],
        Expected = [new("c1", "us", 70), new("c2", "us", 90), new("c1", "Delta", 90), new("c2", "Delta", 80)],
    };

    [Fact]
    public void Totals_follow_the_weights_and_the_gap_that_turns_it_is_named()
    {
        var outlook = EvaluationOutlook.Of(SampleDeals.New(DealType.KeyAccount, Stage.Selection), Weighed);

        Assert.Equal([new BidderTotal("Delta", 84), new BidderTotal("us", 82)], outlook.Totals.AsEnumerable());
        Assert.Equal(("c1", 20, true), (outlook.Nearest!.Criterion.Id, outlook.Nearest.Behind, outlook.Nearest.Turns));
    }

    [Fact]
    public void Weights_that_do_not_add_up_give_no_totals() =>
        Assert.Empty(EvaluationOutlook.Of(SampleDeals.New(DealType.KeyAccount, Stage.Selection), Weighed with { Criteria = [new("c1", "price", 40)] }).Totals);

    [Fact]
    public void A_legal_tender_shows_our_own_total_only()
    {
        var outlook = EvaluationOutlook.Of(SampleDeals.New(DealType.KeyAccount, Stage.Bidding) with { ProcurementMode = ProcurementMode.LegalTender }, Weighed);

        Assert.Equal([new BidderTotal("us", 82)], outlook.Totals.AsEnumerable());
        Assert.Null(outlook.Votes);
        Assert.Null(outlook.Nearest);
    }

    [Theory]
    [InlineData(3, 0, 7, false, true, false, false)]
    [InlineData(4, 3, 7, true, false, true, false)]
    [InlineData(5, 0, 7, true, false, false, false)]
    [InlineData(1, 4, 7, false, false, false, true)]
    [InlineData(2, 1, 4, false, true, false, false)]
    public void One_changed_vote_is_told(int ours, int others, int seats, bool has, bool oneMore, bool oneLess, bool outOfReach)
    {
        var votes = new VoteCount(ours, others, seats);
        Assert.Equal((has, oneMore, oneLess, outOfReach), (votes.HasMajority, votes.OneMoreWins, votes.OneLessLoses, votes.IsOutOfReach));
    }

    [Fact]
    public void Any_committee_keeps_totals_in_bounds_and_every_seat_counted_once()
    {
        var random = new Random(20261124);
        for (var run = 0; run < 300; run++)
        {
            var first = random.Next(1, 100);
            var seats = random.Next(1, 12);
            var committee = Weighed with
            {
                Seats = seats,
                Criteria = [new("c1", "price", first), new("c2", "technical", 100 - first)],
                Expected = [.. Weighed.Expected.Select(score => score with { Points = random.Next(0, 101) })],
                Members = [.. Enumerable.Range(0, random.Next(0, 15)).Select(at => new CommitteeMember($"p{at}", ExpectedVote: random.Next(3) switch { 0 => "us", 1 => "Delta", _ => null }))],
            };
            var outlook = EvaluationOutlook.Of(SampleDeals.New(DealType.KeyAccount, Stage.Selection), committee);

            Assert.All(outlook.Totals, total => Assert.InRange(total.Points, 0, 100));
            Assert.True(outlook.Votes!.Open >= 0 && outlook.Votes.Ours + outlook.Votes.Others + outlook.Votes.Open == seats);
            Assert.False(outlook.Votes.HasMajority && outlook.Votes.IsOutOfReach);
        }
    }
}
