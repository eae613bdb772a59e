using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

public class AskOrderTests
{
    [Fact]
    public void Lakeside_is_asked_for_charter_budget_and_decision_maker_first()
    {
        // Dialogue 7.3. All three weigh 7 and are unknown; the committee, 6, is read from the map and never asked.
        Assert.Equal(["CHARTER", "BUDGET", "DM", "CRITERIA_BY", "COMMITTEE_E"], Keys(ScoreVector.Get("K2").Deal).Take(5));
    }

    [Fact]
    public void A_new_deal_is_asked_what_is_due_before_what_is_not()
    {
        var keys = Keys(New(DealType.KeyAccount, Stage.Research));

        // Due at Research by weight: problem 7, layer 5, relationship level 3. Then what may already be asked.
        Assert.Equal(["PROBLEM", "LAYER", "RELLEVEL"], keys.Take(3));
        // Open weight plus 3 where a flag hangs on the answer: decision maker 7 + 3, feeling 5 + 3, rivals 6, ally 5, process 4.
        Assert.Equal(["DM", "FEELING", "COMPETITOR", "COACH", "PROCESS"], keys.Skip(3));
    }

    [Fact]
    public void When_all_is_answered_the_weakest_evidence_comes_up_again()
    {
        var deal = ScoreVector.Get("K1").Deal;

        // Stated budget and decision maker: 7 x 0.2 + 3. Stated value: 6 x 0.2 without a flag. Verified: never.
        Assert.Equal(["BUDGET", "DM"], Keys(deal).Take(2));
        Assert.DoesNotContain("PROBLEM", Keys(deal));
        Assert.DoesNotContain("COACH", Keys(deal));
    }

    [Fact]
    public void A_question_waits_for_its_stage_and_stops_with_the_signature()
    {
        Assert.DoesNotContain("BUDGET", Keys(New(DealType.KeyAccount, Stage.Research)));
        Assert.Contains("BUDGET", Keys(New(DealType.KeyAccount, Stage.Analysis)));
        Assert.Empty(Keys(New(DealType.KeyAccount, Stage.Implementation)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void What_the_rep_did_not_know_rests_at_the_end_for_seven_days(int daysAgo, bool comesFirst)
    {
        var keys = Keys(New(DealType.KeyAccount, Stage.Research).DontKnow("PROBLEM", daysAgo));

        Assert.Equal(comesFirst, keys[0] == "PROBLEM");
        Assert.Equal(!comesFirst, keys[^1] == "PROBLEM");
    }

    [Fact]
    public void What_does_not_apply_is_not_asked() =>
        Assert.DoesNotContain("LAYER", Keys(New(DealType.KeyAccount, Stage.Research).NotApplicable("LAYER")));

    [Fact]
    public void Nobody_is_asked_about_evaluators_in_a_legal_tender()
    {
        var tender = New(DealType.PassiveProject, Stage.Selection) with { ProcurementMode = ProcurementMode.LegalTender };
        var evaluator = new Person { Id = "p1", Name = "Ms Wu", Roles = [BuyingRole.User, BuyingRole.Evaluator] };
        var user = new Person { Id = "p2", Name = "Mr Li", Roles = [BuyingRole.User] };

        Assert.Contains("EXPERTISE", Keys(New(DealType.PassiveProject, Stage.Selection)));
        Assert.DoesNotContain("EXPERTISE", Keys(tender));
        Assert.DoesNotContain("FEELING", Keys(tender with { People = [evaluator] }));
        Assert.Contains("FEELING", Keys(tender with { People = [evaluator, user] }));
    }

    [Fact]
    public void Which_way_evaluators_lean_is_not_offered_in_a_legal_tender()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection);
        var question = QuestionBank.Get("COMMITTEE_E");

        Assert.Equal(4, deal.OptionsFor(question).Length);
        Assert.DoesNotContain(
            (deal with { ProcurementMode = ProcurementMode.LegalTender }).OptionsFor(question), option => option.Code == "against");
    }

    [Fact]
    public void The_annex_of_an_active_project_comes_after_its_own_questions()
    {
        var keys = Keys(New(DealType.ActiveProject, Stage.Selection));

        Assert.Equal(["LAYER", "SCORECARD", "SOLUTION", "FOLLOWON"], keys.TakeLast(4));
    }

    [Fact]
    public void The_tender_questions_of_a_key_account_are_asked_because_they_can_stop_it()
    {
        var keys = Keys(New(DealType.KeyAccount, Stage.Selection) with { ProcurementMode = ProcurementMode.Invited });

        Assert.Contains("SPECFIT", keys);
        Assert.True(keys.IndexOf("SPECFIT") > keys.IndexOf("EXPERTISE"), "what is due comes first");
    }

    [Fact]
    public void The_value_of_asking_is_the_open_weight_plus_flags_minus_a_recent_dont_know()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter)
            .Answered("BUDGET", new AnswerValue.Budget(">=100%"), Evidence.Assumed)
            .Answered("VALUE", "agreed", Evidence.Stated)
            .DontKnow("DM", daysAgo: 2);
        var score = Scoring.Of(deal, CalmFacts, Now);

        Assert.Equal((7 * 0.4) + 3, Value("BUDGET"), 9);
        Assert.Equal(6 * 0.2, Value("VALUE"), 9);
        Assert.Equal(7 + 3 - 2, Value("DM"), 9);
        Assert.Equal(["PROBLEM", "CRITERIA_BY", "DM"], AskOrder.MostValuable(deal, Now).Take(3).Select(entry => entry.Key));

        double Value(string key) => AskOrder.ValueOfAsking(score.Standing(key), deal, Now);
    }

    private static ImmutableArray<string> Keys(Deal deal) => [.. AskOrder.Sitting(deal, Now).Select(entry => entry.Key)];
}
