using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>What an answer is worth: value v and evidence factor e (domain 3.1, 4.1).</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData(Evidence.Assumed, 0.6)]
    [InlineData(Evidence.Stated, 0.8)]
    [InlineData(Evidence.Verified, 1.0)]
    public void The_better_the_evidence_the_more_of_the_answer_counts(Evidence evidence, double factor) =>
        Assert.Equal(factor, Assess("DM", New(DealType.KeyAccount, Stage.Charter).Answered("DM", "yes", evidence)).Factor);

    [Theory]
    [InlineData(Evidence.Stated, 90, 0.8)] // 90 days old is not older than 90 days
    [InlineData(Evidence.Stated, 91, 0.6)] // one level down, to assumed
    [InlineData(Evidence.Stated, 300, 0.6)] // once, not again and again
    [InlineData(Evidence.Verified, 300, 1.0)] // a document stays a document
    [InlineData(Evidence.Assumed, 300, 0.6)]
    public void What_one_person_said_fades_after_90_days(Evidence evidence, int daysAgo, double factor) =>
        Assert.Equal(factor, Assess("DM", New(DealType.KeyAccount, Stage.Charter).Answered("DM", "yes", evidence, daysAgo)).Factor);

    [Theory]
    [InlineData(Evidence.Verified, 30, 1.0)]
    [InlineData(Evidence.Verified, 31, 0.8)]
    [InlineData(Evidence.Stated, 31, 0.6)]
    [InlineData(Evidence.Stated, 120, 0.6)] // 30 days only, the 90 do not come on top
    [InlineData(Evidence.Assumed, 31, 0.0)] // a month-old guess is still an answer, but nothing of it counts
    public void A_feeling_fades_after_30_days(Evidence evidence, int daysAgo, double factor) =>
        Assert.Equal(factor, Assess("FEELING", New(DealType.KeyAccount, Stage.Analysis).Rated("FEELING", 4, evidence, daysAgo)).Factor);

    [Fact]
    public void Fading_comes_before_the_half_of_a_reconfirm_mark()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter)
            .Answered("DM", new AnswerValue.Choice("yes"), Evidence.Stated, daysAgo: 100, reconfirmDays: 3);

        // stated 0.8 -> assumed 0.6, then half
        Assert.Equal(0.3, Assess("DM", deal).Factor, 9);
    }

    [Fact]
    public void Answering_again_ends_the_reconfirm_mark()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter)
            .Answered("DM", new AnswerValue.Choice("yes"), Evidence.Verified, reconfirmDays: 3);

        var again = deal.With(deal.Answers["DM"] with { ReconfirmSince = null, At = Now });

        Assert.Equal((0.5, 1.0), (Assess("DM", deal).Factor, Assess("DM", again).Factor));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.25)]
    [InlineData(3, 0.5)]
    [InlineData(4, 0.75)]
    [InlineData(5, 1)]
    public void A_rating_spreads_evenly_from_0_to_1(int rating, double value) =>
        Assert.Equal(value, Assess("FEELING", New(DealType.KeyAccount, Stage.Analysis).Rated("FEELING", rating, Evidence.Verified)).Value);

    [Theory]
    [InlineData(">=100%", 1)]
    [InlineData("80-99%", 0.6)]
    [InlineData("60-79%", 0.3)]
    [InlineData("<60%", 0)]
    public void A_budget_is_worth_its_band(string band, double value) =>
        Assert.Equal(value, Assess("BUDGET", New(DealType.KeyAccount, Stage.Charter)
            .Answered("BUDGET", new AnswerValue.Budget(band), Evidence.Verified)).Value);

    [Fact]
    public void Three_charter_parts_of_six_are_half_the_evidence_and_an_absent_one_lowers_the_value()
    {
        var standing = Assess("CHARTER", New(DealType.KeyAccount, Stage.Charter).Answered("CHARTER", Charter(present: 2, absent: 1), Evidence.Stated));

        Assert.Equal(2 / 3.0, standing.Value, 9);
        Assert.Equal(0.8 * 3 / 6, standing.Factor, 9);
        Assert.Equal(["Expected result", "Evaluation method", "Requirements on partners"], standing.MissingParts.Select(part => part.En));
        Assert.Equal(["Timetable"], standing.AbsentParts.Select(part => part.En));
    }

    [Fact]
    public void A_charter_of_which_no_part_is_known_is_not_known() =>
        Assert.True(Assess("CHARTER", New(DealType.KeyAccount, Stage.Charter).Answered("CHARTER", Charter(0), Evidence.Verified)).IsUnknown);

    [Fact]
    public void A_scorecard_counts_the_criteria_that_were_rated()
    {
        // credit 15 rated 5, innovation 25 rated 3: v = (15 x 1 + 25 x 0.5) / 40, and 40 of 100 of the weight is known
        var ratings = new AnswerValue.Ratings(Us(("credit", 5), ("innovation", 3)), Us(("credit", 2)));

        var standing = Assess("SCORECARD", New(DealType.KeyAccount, Stage.Selection).Answered("SCORECARD", ratings, Evidence.Verified));

        Assert.Equal((15 + 12.5) / 40, standing.Value, 9);
        Assert.Equal(0.4, standing.Factor, 9);
        Assert.Equal(["On-time delivery", "Overall service", "Long-term cooperation"], standing.MissingParts.Select(part => part.En));
    }

    [Fact]
    public void The_criteria_weigh_15_15_25_25_20() =>
        Assert.Equal([15, 15, 25, 25, 20], QuestionBank.Get("SCORECARD").Parts.Select(part => part.Weight));

    [Fact]
    public void Charter_and_budget_are_two_halves_each_with_its_own_evidence()
    {
        // 3 of 6 parts present, stated: v 1, e 0.8 x 3/6 = 0.4. Budget 80-99 %, verified: v 0.6, e 1.
        var value = new AnswerValue.CharterAndBudget(Charter(3), Evidence.Stated, new AnswerValue.Budget("80-99%"), Evidence.Verified);

        var standing = Assess("CHARTER_BUDGET", New(DealType.PassiveProject, Stage.Bidding).Answered("CHARTER_BUDGET", value, Evidence.Stated));

        Assert.Equal((1 + 0.6) / 2, standing.Value, 9);
        Assert.Equal((0.4 + 1) / 2, standing.Factor, 9);
    }

    [Fact]
    public void One_half_alone_gives_its_own_value_on_half_the_evidence()
    {
        var value = new AnswerValue.CharterAndBudget(null, Evidence.Unknown, new AnswerValue.Budget("60-79%"), Evidence.Verified);

        var standing = Assess("CHARTER_BUDGET", New(DealType.PassiveProject, Stage.Bidding).Answered("CHARTER_BUDGET", value, Evidence.Verified));

        Assert.Equal((0.3, 0.5), (standing.Value, standing.Factor));
        Assert.Equal(6, standing.MissingParts.Length);
    }

    [Fact]
    public void The_committee_is_what_the_map_says_and_no_answer_overwrites_it()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection).Answered("COMMITTEE_P", "full", Evidence.Verified);
        var facts = CalmFacts with { Committee = new(0.55, [BuyingRole.User, BuyingRole.Purchaser]) };

        var standing = Scoring.Of(deal, facts, Now).Standing("COMMITTEE_P");

        // two of the four core roles are named: e = 2/4
        Assert.Equal((0.55, 0.5), (standing.Value, standing.Factor));
        Assert.Equal(["technical expert", "decision maker"], standing.MissingParts.Select(role => role.En));
    }

    [Fact]
    public void A_mark_on_the_committee_ends_when_every_named_role_was_talked_with_again()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection)
            .Answered("COMMITTEE_P", new AnswerValue.Choice("map"), Evidence.Verified, reconfirmDays: 10);

        Assert.Equal(0.5, Factor(Today.AddDays(-11)));
        Assert.Equal(1.0, Factor(Today.AddDays(-9)));

        double Factor(DateOnly talked) =>
            Scoring.Of(deal, CalmFacts with { Committee = new(1, CommitteeOnMap.CoreRoles, talked) }, Now).Standing("COMMITTEE_P").Factor;
    }

    [Fact]
    public void A_value_that_does_not_fit_the_question_counts_as_unknown()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter).Answered("DM", "an option of a later version", Evidence.Verified);

        Assert.True(Assess("DM", deal).IsUnknown);
    }

    private static Standing Assess(string key, Deal deal) => Scoring.Of(deal, CalmFacts, Now).Standing(key);

    private static ImmutableSortedDictionary<string, int> Us(params (string Code, int Rating)[] ratings) =>
        ratings.ToImmutableSortedDictionary(pair => pair.Code, pair => pair.Rating);
}
