using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>The worked maps M1 and M2 of domain 5.4, and what the score reads from them.</summary>
public class RoleCoverageTests
{
    private static readonly Deal Grid = New(DealType.KeyAccount, Stage.Selection) with
    {
        People =
        [
            Someone("Zhao", 5, +1, 2, 10, BuyingRole.DecisionMaker),
            Someone("Qian", 4, +2, 3, 5, BuyingRole.TechnicalExpert, BuyingRole.Evaluator),
            Someone("Sun", 3, 0, 1, 20, BuyingRole.Purchaser),
            Someone("Li", 3, +2, 4, 3, BuyingRole.User, BuyingRole.Coach),
            Someone("Wu", 4, +1, 2, 18, BuyingRole.Sponsor),
        ],
    };

    private static readonly Deal Hospital = New(DealType.ActiveProject, Stage.Selection) with
    {
        People =
        [
            Someone("Dr Chen", 2, +1, 3, 4, BuyingRole.User, BuyingRole.Coach),
            Someone("Director He", 5, null, 0, null, BuyingRole.DecisionMaker),
            Someone("Engineer Lu", 4, 0, 1, 70, BuyingRole.TechnicalExpert),
            Someone("Ms Jin", 3, null, 1, 65, BuyingRole.Purchaser),
        ],
    };

    [Theory]
    [InlineData(BuyingRole.DecisionMaker, 0.925)] // 0.4 named + 0.3 talked within 14 days + 0.3 x 3/4
    [InlineData(BuyingRole.TechnicalExpert, 1.0)]
    [InlineData(BuyingRole.Purchaser, 0.85)]
    [InlineData(BuyingRole.User, 1.0)]
    [InlineData(BuyingRole.Sponsor, 0.775)] // 18 days, target 14: half of the contact
    public void The_grid_company_is_well_covered(BuyingRole role, double coverage) =>
        Assert.Equal(coverage, Grid.RoleCoverage(role, Today), 9);

    [Theory]
    [InlineData(BuyingRole.User, 0.925)]
    [InlineData(BuyingRole.DecisionMaker, 0.4)] // a name and nothing else
    [InlineData(BuyingRole.TechnicalExpert, 0.55)] // 70 days are more than twice the target
    [InlineData(BuyingRole.Evaluator, 0)]
    public void The_hospital_is_not(BuyingRole role, double coverage) =>
        Assert.Equal(coverage, Hospital.RoleCoverage(role, Today), 9);

    [Fact]
    public void The_score_takes_the_mean_of_the_four_core_roles()
    {
        // K1: (0.925 + 1 + 0.85 + 1) / 4; A2: (0.925 + 0.55 + 0.4 + 0.4) / 4
        Assert.Equal(0.94375, DealFacts.From(Grid, Today).Committee.Coverage, 9);
        Assert.Equal(0.56875, DealFacts.From(Hospital, Today).Committee.Coverage, 9);
    }

    [Fact]
    public void A_title_is_no_name()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection) with
        {
            People = [Someone("生产副总", 5, null, 1, 3, BuyingRole.DecisionMaker) with { NameIsTitle = true }],
        };

        Assert.Empty(DealFacts.From(deal, Today).Committee.Named);
        Assert.Equal(0.3, deal.RoleCoverage(BuyingRole.DecisionMaker, Today), 9);
    }

    [Fact]
    public void An_evaluator_in_a_legal_tender_counts_only_by_what_may_be_known()
    {
        var tender = Grid with { ProcurementMode = ProcurementMode.LegalTender };

        Assert.Equal(0, tender.RoleCoverage(BuyingRole.TechnicalExpert, Today));
        Assert.Equal(1, tender.Answered("COMMITTEE_E", "composition", Evidence.Verified).RoleCoverage(BuyingRole.TechnicalExpert, Today));
        Assert.Equal((5, 4), (DealFacts.From(Grid, Today).ActiveContacts, DealFacts.From(tender, Today).ActiveContacts));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void A_contact_is_active_for_60_days(int daysAgo, int contacts)
    {
        var deal = New(DealType.KeyAccount, Stage.Selection) with { People = [Someone("Lin", 3, 0, 1, daysAgo, BuyingRole.User)] };

        Assert.Equal(contacts, DealFacts.From(deal, Today).ActiveContacts);
    }

    [Theory]
    [InlineData(4, -1, 31, "Li Na", true)]
    [InlineData(4, -1, null, "Li Na", true)]
    [InlineData(4, -1, 30, "Li Na", false)]
    [InlineData(4, -1, 30, null, true)]
    [InlineData(3, -2, null, null, false)]
    [InlineData(5, 0, null, null, false)]
    public void An_opponent_with_influence_needs_an_owner_of_ours_and_a_talk_every_30_days(int influence, int stance, int? daysAgo, string? owner, bool isUncovered)
    {
        var deal = New(DealType.KeyAccount, Stage.Selection) with { People = [Someone("Lin", influence, stance, 1, daysAgo, BuyingRole.User) with { OurOwner = owner }] };

        Assert.Equal(isUncovered, DealFacts.From(deal, Today).OpponentUncovered);
        Assert.False(DealFacts.From(deal with { Type = DealType.PassiveProject }, Today).OpponentUncovered);
    }

    [Theory]
    [InlineData(5, Stage.Research, 21)]
    [InlineData(4, Stage.Bidding, 14)]
    [InlineData(4, Stage.Procurement, 7)]
    [InlineData(5, Stage.Implementation, 21)]
    [InlineData(4, Stage.FollowOn, 60)]
    [InlineData(3, Stage.Selection, 30)]
    [InlineData(3, Stage.FollowOn, 60)]
    [InlineData(1, Stage.Procurement, 60)]
    [InlineData(2, Stage.FollowOn, 90)]
    [InlineData(null, Stage.Selection, 30)]
    public void The_more_influence_the_more_often_one_talks(int? influence, Stage stage, int days) =>
        Assert.Equal(days, MapNumbers.Default.TouchDays(influence, stage));

    private static Person Someone(string name, int influence, int? stance, int strength, int? daysAgo, params BuyingRole[] roles) => new()
    {
        Id = name,
        Name = name,
        Influence = influence,
        Stance = stance,
        Strength = strength,
        LastTwoWayTouch = daysAgo is { } days ? Today.AddDays(-days) : null,
        Roles = [.. roles],
    };
}
