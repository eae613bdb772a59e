using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>When each red flag stands, one line for each edge (domain 4.4, clarifications A5, A14, B29, D2).</summary>
public class FlagTests
{
    [Theory]
    // H1 at any level of evidence
    [InlineData("H1", DealType.KeyAccount, Stage.Research, "QUALIF", "fail", Evidence.Assumed, true)]
    [InlineData("H1", DealType.KeyAccount, Stage.Selection, "QUALIF", "closable", Evidence.Verified, false)]
    [InlineData("H1", DealType.PassiveProject, Stage.Selection, "SPECFIT", "fail", Evidence.Assumed, true)]
    [InlineData("H1", DealType.ActiveProject, Stage.Bidding, "SPECFIT", "fail", Evidence.Verified, false)] // not on that list
    [InlineData("H4", DealType.PassiveProject, Stage.Selection, "DEADLINE", "late", Evidence.Assumed, true)]
    [InlineData("H4", DealType.PassiveProject, Stage.Selection, "DEADLINE", "noteam", Evidence.Verified, false)]
    [InlineData("H6", DealType.ActiveProject, Stage.Selection, "SIGNRISK", "bad", Evidence.Assumed, true)]
    [InlineData("H6", DealType.PassiveProject, Stage.Bidding, "TERMS", "bad", Evidence.Assumed, true)]
    [InlineData("H6", DealType.PassiveProject, Stage.Bidding, "TERMS", "priced", Evidence.Verified, false)]
    // C1 from Selection on, never in a passive project
    [InlineData("C1", DealType.KeyAccount, Stage.Selection, "DM", "no", Evidence.Verified, true)]
    [InlineData("C1", DealType.KeyAccount, Stage.Charter, "DM", "no", Evidence.Verified, false)]
    [InlineData("C1", DealType.ActiveProject, Stage.Procurement, "DM", "partial", Evidence.Assumed, false)]
    [InlineData("C1", DealType.PassiveProject, Stage.Bidding, "DM", "no", Evidence.Verified, false)]
    [InlineData("C5", DealType.KeyAccount, Stage.Bidding, "CRITERIA_BY", "rival", Evidence.Assumed, true)]
    [InlineData("C5", DealType.KeyAccount, Stage.Bidding, "CRITERIA_BY", "third", Evidence.Assumed, false)]
    [InlineData("C5", DealType.KeyAccount, Stage.Selection, "CRITERIA_BY", "rival", Evidence.Verified, false)]
    [InlineData("C5", DealType.PassiveProject, Stage.Bidding, "NEEDBY", "locked", Evidence.Assumed, true)]
    [InlineData("C5", DealType.PassiveProject, Stage.Bidding, "NEEDBY", "vendor_open", Evidence.Assumed, false)]
    [InlineData("C8", DealType.ActiveProject, Stage.Charter, "PROBLEM", "none", Evidence.Verified, true)]
    [InlineData("C8", DealType.ActiveProject, Stage.Charter, "PROBLEM", "our_words", Evidence.Assumed, false)]
    [InlineData("C8", DealType.ActiveProject, Stage.Analysis, "PROBLEM", "none", Evidence.Verified, false)]
    public void An_option_raises_a_flag(string flag, DealType type, Stage stage, string key, string option, Evidence evidence, bool stands) =>
        Assert.Equal(stands, Raised(New(type, stage).Answered(key, option, evidence)).Contains(flag));

    [Theory]
    [InlineData("C1", DealType.KeyAccount, Stage.Selection, true)]
    [InlineData("C1", DealType.KeyAccount, Stage.Charter, false)]
    [InlineData("C4", DealType.ActiveProject, Stage.Bidding, true)]
    [InlineData("C4", DealType.PassiveProject, Stage.Bidding, true)]
    [InlineData("C4", DealType.PassiveProject, Stage.Selection, false)]
    [InlineData("C5", DealType.KeyAccount, Stage.Bidding, true)]
    [InlineData("C5", DealType.PassiveProject, Stage.Bidding, true)]
    [InlineData("C8", DealType.KeyAccount, Stage.Charter, true)]
    [InlineData("C8", DealType.PassiveProject, Stage.Bidding, false)]
    public void Not_knowing_raises_a_flag(string flag, DealType type, Stage stage, bool stands) =>
        Assert.Equal(stands, Raised(New(type, stage)).Contains(flag));

    [Theory]
    [InlineData(Evidence.Assumed, Stage.Charter, false)] // a guess stops no deal
    [InlineData(Evidence.Stated, Stage.Charter, true)]
    [InlineData(Evidence.Verified, Stage.Selection, true)]
    [InlineData(Evidence.Verified, Stage.Analysis, false)] // too early to say
    public void A_budget_below_60_per_cent_stops_a_deal_from_Charter_on(Evidence evidence, Stage stage, bool stands) =>
        Assert.Equal(stands, Raised(New(DealType.KeyAccount, stage)
            .Answered("BUDGET", new AnswerValue.Budget("<60%"), evidence)).Contains("H2"));

    [Fact]
    public void The_budget_counts_as_recorded_before_it_fades_or_waits_to_be_reconfirmed() =>
        Assert.Contains("H2", Raised(New(DealType.KeyAccount, Stage.Charter)
            .Answered("BUDGET", new AnswerValue.Budget("<60%"), Evidence.Stated, daysAgo: 200, reconfirmDays: 5)));

    [Theory]
    [InlineData(Evidence.Stated, true)]
    [InlineData(Evidence.Assumed, false)]
    public void A_passive_project_reads_the_budget_half_of_its_question(Evidence budget, bool stands)
    {
        var value = new AnswerValue.CharterAndBudget(Charter(6), Evidence.Verified, new AnswerValue.Budget("<60%"), budget);

        Assert.Equal(stands, Raised(New(DealType.PassiveProject, Stage.Selection)
            .Answered("CHARTER_BUDGET", value, Evidence.Verified)).Contains("H2"));
    }

    [Theory]
    [InlineData("locked", null, null, true)] // not knowing is as bad as having nobody
    [InlineData("locked", "no", "friendly", true)]
    [InlineData("locked", "partial", "none", false)]
    [InlineData("locked", "no", "tested_weak", false)]
    [InlineData("vendor_open", "no", "none", false)]
    public void A_locked_requirement_with_nobody_inside_stops_a_passive_project(string needBy, string? decisionMaker, string? coach, bool stands)
    {
        var deal = New(DealType.PassiveProject, Stage.Selection).Answered("NEEDBY", needBy, Evidence.Stated);
        deal = decisionMaker is null ? deal : deal.Answered("DM", decisionMaker, Evidence.Stated);
        deal = coach is null ? deal : deal.Answered("COACH", coach, Evidence.Stated);

        Assert.Equal(stands, Raised(deal).Contains("H3"));
    }

    [Theory]
    [InlineData(DealType.KeyAccount, Stage.Analysis, 1, true)]
    [InlineData(DealType.KeyAccount, Stage.Analysis, 2, false)]
    [InlineData(DealType.KeyAccount, Stage.Research, 0, false)]
    [InlineData(DealType.PassiveProject, Stage.Bidding, 0, false)]
    public void Fewer_than_two_active_contacts_cap_from_Analysis_on(DealType type, Stage stage, int contacts, bool stands) =>
        Assert.Equal(stands, Raised(New(type, stage), CalmFacts with { ActiveContacts = contacts }).Contains("C2"));

    [Fact]
    public void A_named_core_role_is_enough_to_know_the_purchasing_committee() =>
        Assert.DoesNotContain("C4", Raised(New(DealType.KeyAccount, Stage.Bidding), CalmFacts with { Committee = new(0.4, [BuyingRole.User]) }));

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_passive_project_with_risky_delivery_is_capped(int rating, bool stands) =>
        Assert.Equal(stands, Raised(New(DealType.PassiveProject, Stage.Selection).Rated("IMPLRISK", rating, Evidence.Assumed)).Contains("C6"));

    [Theory]
    [InlineData(2, 30, true)]
    [InlineData(2, 31, false)]
    [InlineData(3, 0, false)]
    public void An_unhappy_key_person_caps_for_30_days(int rating, int daysAgo, bool stands) =>
        Assert.Equal(stands, Raised(New(DealType.KeyAccount, Stage.Analysis).Rated("FEELING", rating, Evidence.Verified, daysAgo)).Contains("C7"));

    [Theory]
    [InlineData(14, false)] // at exactly 14 days not yet
    [InlineData(15, true)]
    public void Waiting_to_be_reconfirmed_for_more_than_14_days_caps(int days, bool stands) =>
        Assert.Equal(stands, Raised(New(DealType.KeyAccount, Stage.Analysis)
            .Answered("PROBLEM", new AnswerValue.Choice("customer_words"), Evidence.Verified, reconfirmDays: days)).Contains("C9"));

    [Theory]
    [InlineData("NEEDDEF", "adopted", true)]
    [InlineData("CRITERIA_BY", "we", true)]
    [InlineData("JOINTMGMT", "seat", true)]
    [InlineData("NEEDDEF", "draft", false)]
    public void Having_shaped_a_government_purchase_may_exclude_us(string key, string option, bool stands)
    {
        var deal = New(DealType.ActiveProject, Stage.Selection).Answered(key, option, Evidence.Stated);

        Assert.Equal(stands, Raised(deal with { BuyerKind = BuyerKind.StateOrgan }).Contains("C10"));
        Assert.Equal(stands, Raised(deal with { ProcurementMode = ProcurementMode.GovernmentProcurement }).Contains("C10"));
        Assert.DoesNotContain("C10", Raised(deal with { BuyerKind = BuyerKind.Private }));
    }

    [Fact]
    public void A_key_account_that_buys_by_tender_is_stopped_by_the_tender_questions_but_not_scored_by_them()
    {
        var deal = New(DealType.KeyAccount, Stage.Bidding)
            .Answered("SPECFIT", "fail", Evidence.Stated).Answered("DEADLINE", "late", Evidence.Stated)
            .Answered("TERMS", "bad", Evidence.Stated).Rated("IMPLRISK", 1, Evidence.Stated);
        var tender = deal with { ProcurementMode = ProcurementMode.Invited };

        Assert.Equal(["H1", "H4", "H6"], Raised(tender).Where(code => code[0] == 'H'));
        Assert.DoesNotContain("C6", Raised(tender)); // clarification B29
        Assert.DoesNotContain(Raised(deal), code => code[0] == 'H');
        Assert.Equal(Scoring.Of(deal, CalmFacts, Now).Value, Scoring.Of(tender, CalmFacts, Now).Value);
        Assert.Equal(0, Scoring.Of(tender, CalmFacts, Now).Coverage);
    }

    [Theory]
    [InlineData("C2", null, "Get to know one more person in a department we do not talk with yet, and pair them with one of our people.")]
    [InlineData("C8", "PROBLEM", "Ask the user and the decision maker separately what would happen if nothing were bought this year; write down their words.")]
    [InlineData("H2", "BUDGET", "Split the project into phases that fit the budget, or help the sponsor enter it in next year's plan.")]
    public void A_flag_names_the_one_action_that_lifts_it(string code, string? key, string action)
    {
        var deal = New(DealType.KeyAccount, Stage.Charter).Answered("BUDGET", new AnswerValue.Budget("<60%"), Evidence.Stated);

        var flag = Scoring.Of(deal, CalmFacts with { ActiveContacts = 1 }, Now).Flags.Single(flag => flag.Code == code);

        Assert.Equal((key, action), (flag.Key, flag.Action?.En));
    }

    [Fact]
    public void Nothing_lifts_a_compliance_matter()
    {
        var flag = Scoring.Of(New(DealType.KeyAccount, Stage.Research) with { ComplianceHold = new(ComplianceKind.ImproperBenefit, "rep", default) }, CalmFacts, Now).Flags.Single();

        Assert.Equal(("H5", true, null), (flag.Code, flag.IsHard, flag.Action));
    }

    private static IEnumerable<string> Raised(Deal deal, DealFacts? facts = null) =>
        Scoring.Of(deal, facts ?? CalmFacts, Now).Flags.Select(flag => flag.Code);
}
