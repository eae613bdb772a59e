using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>The order of the tests behind a verdict, and what is shown of the number (domain 4.3).</summary>
public class VerdictTests
{
    [Fact]
    public void A_hard_flag_stands_alone_and_changes_no_number()
    {
        var deal = ScoreVector.Get("K2").Deal;
        var facts = ScoreVector.Get("K2").Facts;

        var frozen = Scoring.Of(deal with { ComplianceHold = new(ComplianceKind.ImproperBenefit, "rep", default) }, facts, Now);

        Assert.Equal(Verdict.NoGo, frozen.Verdict);
        Assert.Equal(["HARD:H5"], frozen.Reasons.AsEnumerable());
        Assert.Equal(Scoring.Of(deal, facts, Now).Value, frozen.Value);
        Assert.Contains(frozen.Flags, flag => flag.Code == "C1");
    }

    [Fact]
    public void Too_little_information_hides_the_number_and_stands_alone()
    {
        // due at Selection in a passive project: 35; answered 7 of them
        var score = Scoring.Of(New(DealType.PassiveProject, Stage.Selection).Answered("NEEDBY", "vendor_open", Evidence.Verified), CalmFacts, Now);

        Assert.Equal(0.2, score.Coverage, 9);
        Assert.True(score.HideNumber);
        Assert.Equal((Verdict.NeedsWork, "INSUFFICIENT"), (score.Verdict, Assert.Single(score.Reasons)));
    }

    [Fact]
    public void Reasons_come_caps_first_then_line_coverage_and_confidence()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection)
            .Answered("PROBLEM", "our_words", Evidence.Assumed).Answered("VALUE", "ours_only", Evidence.Assumed)
            .Answered("CHARTER", Charter(6), Evidence.Assumed).Answered("BUDGET", new AnswerValue.Budget("60-79%"), Evidence.Assumed)
            .Answered("DM", "no", Evidence.Assumed).Answered("CRITERIA_BY", "we", Evidence.Assumed);

        var score = Scoring.Of(deal, CalmFacts with { ActiveContacts = 1, OpponentUncovered = true }, Now);

        // Answered are 7 + 6 + 7 + 7 + 7 + 6 = 40 of the 97 due: enough to show a number, too little for Go.
        Assert.Equal(40 / 97.0, score.Coverage, 9);
        Assert.Equal(["CAP:C1", "CAP:C2", "CAP:C3", "BELOW_GO", "LOW_COVERAGE", "LOW_CONFIDENCE"], score.Reasons.AsEnumerable());
    }

    [Fact]
    public void A_low_score_on_thin_coverage_is_work_to_do_and_no_reason_to_stop()
    {
        // 15 of 35 are answered, all against us: below the line of 40, but 43 % is no ground for No-go.
        var deal = New(DealType.PassiveProject, Stage.Selection)
            .Answered("NEEDBY", "vendor_open", Evidence.Verified).Answered("ROLE_PP", "unclear", Evidence.Verified)
            .Answered("COACH", "none", Evidence.Verified);

        var score = Scoring.Of(deal, CalmFacts, Now);

        Assert.True(score.Value < 40);
        Assert.Equal(Verdict.NeedsWork, score.Verdict);
    }

    [Fact]
    public void A_tenant_may_move_the_go_line()
    {
        var vector = ScoreVector.Get("K1");

        var score = Scoring.Of(vector.Deal, vector.Facts, Now, new Parameters { GoLineKeyAccount = 82 });

        Assert.Equal((Verdict.NeedsWork, "BELOW_GO"), (score.Verdict, Assert.Single(score.Reasons)));
        Assert.Equal("81.6", score.Shown);
    }

    [Fact]
    public void The_bid_decision_is_taken_on_everything_due_at_bidding()
    {
        // The airport deal says Go at Selection, where 35 of 100 points are due (clarification A6).
        var vector = ScoreVector.Get("P3-partner");

        var bid = Scoring.BidScore(vector.Deal, vector.Facts, Now);

        Assert.Equal(Verdict.Go, vector.Score.Verdict);
        Assert.Equal(("68", "53–90", "70%"), (bid.Shown, bid.ShownRange, bid.ShownCoverage));
        Assert.Equal(Verdict.NeedsWork, bid.Verdict);
        Assert.Equal(7, bid.Standings.Count(standing => standing.IsDue && standing.IsUnknown));
    }

    [Theory]
    [InlineData(46.5, "47")]
    [InlineData(46.4999, "46")]
    [InlineData(64.6, "64.6")] // 65 would seem to meet the line
    [InlineData(64.97, "64.9")] // and so would 65.0
    [InlineData(65.0, "65")]
    [InlineData(39.7, "39.7")]
    [InlineData(64.4, "64")]
    public void A_whole_number_is_shown_unless_it_would_seem_to_meet_a_line_it_misses(double value, string shown) =>
        Assert.Equal(shown, ShownNumber.Of(value, 40, 65));

    [Theory]
    [InlineData(0.4845, "48%")]
    [InlineData(0.697, "69.7%")]
    [InlineData(0.7, "70%")]
    [InlineData(1, "100%")]
    public void Shares_are_shown_per_cent(double share, string shown) => Assert.Equal(shown, ShownNumber.Percent(share, 0.7));

    [Theory]
    [InlineData("BELOW_GO", "below the go line", "低于投入线")]
    [InlineData("CAP:C2", "it hangs on fewer than two active contacts", "单线联系（有效联系人不足2位）")]
    [InlineData("HARD:H4", "there is not enough time to bid", "来不及投标")]
    public void Every_reason_has_words(string code, string english, string chinese) =>
        Assert.Equal(new Text(english, chinese), Terms.Reason(code));
}
