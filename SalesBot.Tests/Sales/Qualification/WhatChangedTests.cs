using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

public class WhatChangedTests
{
    [Fact]
    public void Lakeside_went_from_40_to_47_on_charter_budget_decision_maker_and_ally()
    {
        // Dialogue 7.3: the card was shown on Monday, the answers came in the week after.
        var before = ScoreVector.Get("K2");
        var shownAt = Now.AddDays(-7);
        var deal = ScoreVector.Get("K2-next").Deal;
        deal = before.Deal.Answers.Values.Where(answer => answer.Key != "COACH")
            .Aggregate(deal, (so, answer) => so with { Answers = so.Answers.SetItem(answer.Key, answer with { At = shownAt.AddDays(-3) }) });
        deal = deal with { LastShown = new ShownScore(shownAt, before.Score.Value, before.Score.Coverage, before.Score.Verdict.Code()) };

        var change = WhatChanged.Since(deal, Scoring.Of(deal, ScoreVector.Get("K2-next").Facts, Now))!;

        Assert.Equal((7, 22, false), (change.Points, change.CoveragePoints, change.VerdictChanged));
        Assert.Equal(["CHARTER", "BUDGET", "DM", "COACH"], change.Answered.Select(question => question.Key));
        Assert.Equal("预算", change.Answered[1].Words.Noun.Zh);
    }

    [Fact]
    public void Nothing_is_compared_before_the_first_card() =>
        Assert.Null(WhatChanged.Since(ScoreVector.Get("K1").Deal, ScoreVector.Get("K1").Score));
}
