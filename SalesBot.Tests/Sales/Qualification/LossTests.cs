using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>Why each number of domain 4.1 and 4.2 is what it is, worked by hand.</summary>
public class LossTests
{
    [Fact]
    public void Lakeside_loses_four_and_a_half_points_to_the_rival_that_is_ahead()
    {
        // KA-11 weighs 6. "Rival ahead" is worth 0.2, and it is our own guess: 0.6 of it counts.
        const double weight = 6, value = 0.2, evidence = 0.6, prior = 0.4;
        // At Selection 97 of the 100 points of weight are due; only follow-on needs (3) come later.
        const double scored = 100 - 3;
        // The 0.4 we do not know could be 0.6 better than the prior says; the 0.6 we know is 0.8 short of the best.
        const double information = 100 * weight * (1 - evidence) * (1 - prior) / scored;
        const double fact = 100 * weight * evidence * (1 - value) / scored;

        var score = ScoreVector.Get("K2").Score;

        Assert.Equal(97, score.ScoredWeight);
        Assert.Equal(1.485, information, 3);
        Assert.Equal(2.969, fact, 3);
        Assert.Equal(information, score.Loss("COMPETITOR").Information, 9);
        Assert.Equal(fact, score.Loss("COMPETITOR").Fact, 9);
    }

    [Fact]
    public void An_unknown_question_costs_its_weight_times_what_the_prior_leaves_open()
    {
        var score = Scoring.Of(New(DealType.ActiveProject, Stage.Research), CalmFacts, Now);

        // Due at Research: problem 7 and feeling 5. Unknown counts 0.4, so 0.6 of each is lost: 100 x 7 x 0.6 / 12.
        Assert.Equal(40, score.Value, 9);
        Assert.Equal(35, score.Loss("PROBLEM").Information, 9);
        Assert.Equal(25, score.Loss("FEELING").Information, 9);
        Assert.All(score.Losses, loss => Assert.Equal(0, loss.Fact));
    }

    [Fact]
    public void A_question_set_aside_takes_its_weight_out_and_leaves_the_other_losses_in_proportion()
    {
        var before = Scoring.Of(New(DealType.KeyAccount, Stage.Research), CalmFacts, Now);
        var after = Scoring.Of(New(DealType.KeyAccount, Stage.Research).NotApplicable("RELLEVEL"), CalmFacts, Now);

        // 15 points of weight are due at Research; without the relationship level (3) there are 12.
        Assert.Equal((15, 12), (before.ScoredWeight, after.ScoredWeight));
        Assert.Equal(before.Loss("PROBLEM").Points / before.Loss("LAYER").Points, after.Loss("PROBLEM").Points / after.Loss("LAYER").Points, 9);
        Assert.DoesNotContain(after.Losses, loss => loss.Key == "RELLEVEL");
    }

    [Fact]
    public void The_budget_always_applies_so_setting_it_aside_leaves_it_unknown()
    {
        var score = Scoring.Of(New(DealType.KeyAccount, Stage.Charter).NotApplicable("BUDGET"), CalmFacts, Now);

        Assert.True(score.Standing("BUDGET").IsUnknown);
        Assert.Equal(LossKind.Unknown, score.Loss("BUDGET").Kind);
    }

    [Fact]
    public void An_early_answer_counts_and_its_absence_costs_nothing()
    {
        var deal = New(DealType.KeyAccount, Stage.Research);

        var without = Scoring.Of(deal, CalmFacts, Now);
        var with = Scoring.Of(deal.Answered("COMPETITOR", "lead", Evidence.Verified), CalmFacts, Now);

        Assert.DoesNotContain(without.Losses, loss => loss.Key == "COMPETITOR");
        Assert.Equal((15, 21), (without.ScoredWeight, with.ScoredWeight));
        // 15 of the 21 points stay at the prior 0.4 and 6 are full: (15 x 0.4 + 6) / 21.
        Assert.Equal(100 * ((15 * 0.4) + 6) / 21, with.Value, 9);
        Assert.Equal(0, with.Coverage);
    }

    [Fact]
    public void Dont_know_is_unknown_and_not_no()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter);

        Assert.Equal(
            Scoring.Of(deal, CalmFacts, Now).Value,
            Scoring.Of(deal.DontKnow("DM"), CalmFacts, Now).Value);
    }

    [Fact]
    public void The_largest_loss_comes_first_and_ties_follow_the_list()
    {
        var keys = ScoreVector.Get("K2").Score.Losses.Select(loss => loss.Key).Take(5);

        // 4.5 for the rival; charter, budget and decision maker all cost 4.3 and keep the order of the list; then 3.9.
        Assert.Equal(["COMPETITOR", "CHARTER", "BUDGET", "DM", "PROBLEM"], keys);
    }

    [Fact]
    public void Nothing_due_and_nothing_known_is_the_prior_without_a_number_shown()
    {
        // A passive project never stands at Research; if one did, nothing would be due there (clarification A11).
        var score = Scoring.Of(New(DealType.PassiveProject, Stage.Research), CalmFacts, Now);

        Assert.Equal((40, 0, 100, 0), (score.Value, score.Low, score.High, score.Coverage));
        Assert.True(score.HideNumber);
        Assert.Empty(score.Losses);
    }

    [Fact]
    public void A_signed_deal_keeps_the_score_it_was_signed_with()
    {
        var signedAt = Now.AddDays(-200);
        var k1 = ScoreVector.Get("K1").Deal;
        var atSigning = k1 with
        {
            Visits = [new StageVisit(Stage.Procurement, 1, signedAt.AddDays(-30))],
            Answers = k1.Answers.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value with { At = signedAt.AddDays(-5) }),
        };
        var inDelivery = atSigning with
        {
            Visits = [atSigning.Visits[0] with { LeftAt = signedAt }, new StageVisit(Stage.Implementation, 1, signedAt)],
        };

        var facts = ScoreVector.Get("K1").Facts;

        Assert.Equal(Scoring.Of(atSigning, facts, signedAt).Value, Scoring.Of(inDelivery, facts, Now).Value);
        Assert.NotEqual(Scoring.Of(atSigning, facts, signedAt).Value, Scoring.Of(atSigning, facts, Now).Value);
    }
}
