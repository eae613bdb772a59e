using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>How often we won and lost against whom, in all and by segment.</summary>
public class WinLossTests
{
    [Fact]
    public void Ended_deals_are_counted_by_rival_and_segment()
    {
        var scores = WinLoss.Of(
        [
            (Ended(Outcome.Lost, "Delta"), "power"),
            (Ended(Outcome.Lost, "delta"), "pharma"),
            (Ended(Outcome.Completed, null, "Delta", "Orion"), "power"),
            (Ended(Outcome.NoDecision, null), "power"),
            (Ended(Outcome.Withdrawn, null, "Orion"), "power"),
            (Ended(Outcome.Open, null, "Orion"), null),
        ]);

        Assert.Equal(["Delta 1-2", "- 0-1", "Orion 1-0"], scores.Select(score => $"{score.Rival ?? "-"} {score.All.Won}-{score.All.Lost}"));
        Assert.Equal(["power 1-1", "pharma 0-1"], scores[0].Segments.Select(one => $"{one.Segment} {one.Count.Won}-{one.Count.Lost}"));
    }

    [Fact]
    public void A_rival_is_compared_in_what_is_known_of_both()
    {
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Selection);
        var rival = new Competitor { Id = "cp_1", Text = "Delta", Answers = Competitor.None.Add("RELLEVEL", "partner").Add("LAYER", "outer") };

        Assert.Empty(deal.ComparedWith(rival).Theirs);
        var (theirs, ours) = deal.Answered("RELLEVEL", "vendor", Evidence.Stated).Answered("LAYER", "inner", Evidence.Stated).ComparedWith(rival);
        Assert.Equal(["RELLEVEL"], theirs.Select(question => question.Key));
        Assert.Equal(["LAYER"], ours.Select(question => question.Key));
    }

    [Theory]
    [InlineData(DealType.PassiveProject, false)]
    [InlineData(DealType.KeyAccount, true)]
    public void Whom_a_rival_knows_is_not_asked_where_nobody_may_be_met(DealType type, bool isAsked) =>
        Assert.Equal(isAsked, SampleDeals.New(type, Stage.Selection).QuestionsOfARival().Any(question => question.Key == "DM"));

    [Theory]
    [InlineData(DealType.KeyAccount, RivalPosition.LockedIn, false, "COMPETITOR", "locked")]
    [InlineData(DealType.ActiveProject, RivalPosition.WeLead, false, "COMPETITOR", "lead")]
    [InlineData(DealType.PassiveProject, RivalPosition.Level, true, "COMPETITORS_PP", "rival_incumbent")]
    public void The_board_answers_for_the_strongest(DealType type, RivalPosition position, bool incumbent, string key, string option)
    {
        var deal = SampleDeals.New(type, Stage.Selection).Put(new Competitor { Id = "cp_1", Text = "Delta", Position = position, IsIncumbent = incumbent });

        Assert.Equal(new AnswerValue.Choice(option), Assert.Single(deal.RecordAnswers(), answer => answer.Key == key).Value);
    }

    private static Deal Ended(Outcome outcome, string? lostTo, params string[] board) => board.Aggregate(
        SampleDeals.New(DealType.KeyAccount, Stage.Selection) with { Outcome = outcome, Closing = outcome == Outcome.Open ? null : new Closing(outcome, "price", lostTo, null, DateTimeOffset.UnixEpoch) },
        (deal, rival) => deal.Put(new Competitor { Id = "cp_" + rival, Text = rival }));
}
