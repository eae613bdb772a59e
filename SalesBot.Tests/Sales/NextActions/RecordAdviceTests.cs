using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.NextActions;

namespace SalesBot.Tests.Sales.NextActions;

/// <summary>Next actions see what the lists of a deal hold: nothing known is asked for again.</summary>
public class RecordAdviceTests
{
    private static readonly DateOnly Today = SampleDeals.Today;

    [Fact]
    public void What_the_customers_own_lists_say_counts_where_the_deal_was_not_asked()
    {
        var deal = RuleCases.Calm(DealType.KeyAccount, Stage.Selection);
        var account = new Account { Id = "a1", TenantId = "t1", Name = "Lakeside" };
        var outside = account with { Ring = [new RingMember("us", "we", Layer: SupplierLayer.Outer, IsUs: true)] };
        var weak = account with { Scorecards = [new Scorecard("2026-11-01", Today.AddDays(-22), ImmutableSortedDictionary<string, int>.Empty.Add("delivery", 2), ImmutableSortedDictionary<string, int>.Empty)] };

        Assert.Contains(BestActions.Firing(deal, outside, SampleDeals.Now), action => action.Rule == "N15");
        Assert.Contains(BestActions.Firing(deal, weak, SampleDeals.Now), action => action.Rule == "N32");
        Assert.DoesNotContain(BestActions.Firing(deal, account, SampleDeals.Now), action => action.Rule is "N15" or "N32");
    }

    [Fact]
    public void A_charter_is_asked_for_only_as_far_as_the_card_does_not_hold_it()
    {
        var deal = RuleCases.Calm(DealType.KeyAccount, Stage.Charter);
        var three = deal.Put(Part("content")).Put(Part("steps")).Put(Part("timetable"));

        Assert.DoesNotContain("content", Assert.Single(Firing(three), action => action.Rule == "N07").Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain(Firing(three.Put(Part("expected"))), action => action.Rule == "N07");
    }

    [Fact]
    public void Help_with_a_draft_is_not_offered_once_there_is_one()
    {
        var deal = RuleCases.Calm(DealType.KeyAccount, Stage.Analysis);
        var drafted = deal.Put(new CharterApproval { Id = CharterApproval.TheId, Text = "", DraftedOn = Today });

        Assert.Contains(Firing(deal), action => action.Rule == "N08");
        Assert.DoesNotContain(Firing(drafted), action => action.Rule == "N08");
    }

    [Fact]
    public void The_partner_whose_duties_are_open_is_named()
    {
        var deal = RuleCases.Calm(DealType.PassiveProject, Stage.Selection) with { Origin = TenderOrigin.Agent };
        var settled = new Partner { Id = "p1", Text = "Delta", Kind = PartnerKind.Supplier, Duties = "cabinets", Risks = "quality", AgreedOn = Today };
        var open = new Partner { Id = "p2", Text = "Haitong", Kind = PartnerKind.Agent };

        Assert.Contains("Haitong", Assert.Single(Firing(deal.Put(settled).Put(open)), action => action.Rule == "N34").Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Risks_that_nobody_priced_are_the_reason_that_is_given()
    {
        var deal = RuleCases.Calm(DealType.PassiveProject, Stage.Selection);
        var risky = deal.Put(new DeliveryRisk { Id = "r1", Text = "no crane" }).Put(new DeliveryRisk { Id = "r2", Text = "customs", IsExcluded = true });

        Assert.Equal("one risk is neither in the price nor excluded", Assert.Single(Firing(risky), action => action.Rule == "N27").Because.En);
    }

    [Fact]
    public void Stability_is_asked_for_while_nothing_shows_it()
    {
        var deal = RuleCases.Calm(DealType.ActiveProject, Stage.Analysis).Answered("REFERENCES", "visited", SalesBot.Sales.Qualification.Evidence.Verified);
        var praised = deal.Put(new GoodStanding { Id = "g1", Text = "Mr Zhou praised us", Kind = StandingKind.WordOfMouth });

        Assert.Contains("audited accounts", Assert.Single(Firing(praised), action => action.Rule == "N23").Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain(Firing(praised.Put(new GoodStanding { Id = "g2", Text = "accounts", Kind = StandingKind.Accounts })), action => action.Rule == "N23");
    }

    [Theory]
    [InlineData(false, "Offer a call with Huadong: downtime cut by a third. Mr Sun there allowed it.", "可以介绍Huadong的案例：downtime cut by a third（Mr Sun已许可）")]
    [InlineData(true, "Offer a visit to Huadong: downtime cut by a third.", "可以安排参观Huadong：downtime cut by a third")]
    public void A_reference_that_may_be_shown_is_named(bool visit, string en, string zh)
    {
        var deal = RuleCases.Calm(DealType.ActiveProject, Stage.Analysis);
        var known = new UsableReference("Huadong", "downtime cut by a third", "Mr Sun", visit);

        var text = Assert.Single(BestActions.Firing(deal, null, SampleDeals.Now, SalesBot.Sales.Qualification.Parameters.Default, known), action => action.Rule == "N23").Text;
        Assert.StartsWith(en, text.En, StringComparison.Ordinal);
        Assert.StartsWith(zh, text.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("Huadong", Assert.Single(Firing(deal), action => action.Rule == "N23").Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pressure_that_is_known_is_named_where_a_figure_is_asked_for()
    {
        var deal = RuleCases.Calm(DealType.KeyAccount, Stage.Analysis);
        var account = new Account { Id = "a1", TenantId = "t1", Name = "Lakeside", Pressures = [Pressure.Cost, Pressure.Results] };

        var text = Assert.Single(BestActions.Firing(deal, account, SampleDeals.Now), action => action.Rule == "N05").Text;
        Assert.StartsWith("They are pressed by buying cost, results.", text.En, StringComparison.Ordinal);
        Assert.StartsWith("客户的压力来自购买成本、业绩。", text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_team_that_was_not_content_is_told_what_to_change(int rating, bool fires)
    {
        var deal = RuleCases.Calm(DealType.KeyAccount, Stage.Selection) with
        {
            Touches =
            [
                new Touch
                {
                    Id = "t1", On = Today.AddDays(-3), Channel = TouchChannel.Visit, Direction = TouchDirection.TwoWay, Summary = "talked", OurPeople = ["Wang Lei", "Li Na"],
                    Debrief = new Debrief(rating, rating, rating, rating, "one voice on price", SampleDeals.Now), By = "u1", At = SampleDeals.Now,
                },
            ],
        };

        Assert.Equal(fires, Firing(deal).Any(action => action.Rule == "N41" && action.Text.En.Contains("one voice on price", StringComparison.Ordinal)));
    }

    private static CharterPart Part(string code) => new() { Id = CharterPart.IdOf(code), Code = code, Text = "told", On = Today };

    private static ImmutableArray<NextAction> Firing(Deal deal) => BestActions.Firing(deal, null, SampleDeals.Now);
}
