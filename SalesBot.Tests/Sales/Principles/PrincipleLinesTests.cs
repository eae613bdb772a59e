using SalesBot.Sales.Deals;
using SalesBot.Sales.Principles;

namespace SalesBot.Tests.Sales.Principles;

public class PrincipleLinesTests
{
    [Theory]
    [InlineData(PrincipleMoment.OpeningDeal, "今天我能帮客户把项目往前推哪一步？")]
    [InlineData(PrincipleMoment.BeforeProposal, "先谈问题，后谈产品。")]
    [InlineData(PrincipleMoment.BeforeDecisionMaker, "站在客户的立场上看：这个决定对他有什么好处？")]
    [InlineData(PrincipleMoment.TouchLogged, "上一步做完，客户感觉如何？")]
    [InlineData(PrincipleMoment.NoNextStep, "下一步在谁手里？什么时候？")]
    [InlineData(PrincipleMoment.RingEdited, "同一家供应商，有的地方合作、有的地方竞争：在团队内部写清楚。")]
    public void A_moment_has_its_line(PrincipleMoment moment, string line) =>
        Assert.Equal(line, PrincipleLines.For(moment, SampleDeals.New(DealType.KeyAccount, Stage.Selection))?.Zh);

    [Theory]
    [InlineData(Stage.Research, true)]
    [InlineData(Stage.Analysis, true)]
    [InlineData(Stage.Charter, false)]
    [InlineData(Stage.Acceptance, false)]
    public void Only_the_first_stages_are_told_to_talk_about_problems(Stage stage, bool told) =>
        Assert.Equal(told, PrincipleLines.For(PrincipleMoment.EnteringStage, SampleDeals.New(DealType.KeyAccount, stage)) is not null);

    [Fact]
    public void A_frozen_deal_gets_no_coaching_and_a_quiet_one_no_visit()
    {
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Bidding);
        var frozen = deal with { ComplianceHold = new ComplianceHold(ComplianceKind.Collusion, "u1", SampleDeals.Now) };
        var quiet = deal with { ProcurementMode = ProcurementMode.Invited, Tender = new TenderCalendar { SubmittedAt = SampleDeals.Now } };
        Assert.All(Enum.GetValues<PrincipleMoment>(), moment => Assert.Null(PrincipleLines.For(moment, frozen)));
        Assert.Null(PrincipleLines.For(PrincipleMoment.BeforeDecisionMaker, quiet));
    }
}
