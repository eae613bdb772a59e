using SalesBot.Sales.Deals;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Deals;

public class TenderRulesTests
{
    [Theory]
    [InlineData(DealType.PassiveProject, null, Stage.Selection, true)]
    [InlineData(DealType.KeyAccount, ProcurementMode.LegalTender, Stage.Bidding, true)]
    [InlineData(DealType.KeyAccount, ProcurementMode.LegalTender, Stage.Selection, false)] // before the notice
    [InlineData(DealType.KeyAccount, ProcurementMode.LegalTender, Stage.Testing, false)] // after the result
    [InlineData(DealType.KeyAccount, ProcurementMode.Invited, Stage.Bidding, false)]
    public void Only_the_contact_of_the_file_may_be_approached_while_a_tender_runs(
        DealType type, ProcurementMode? mode, Stage stage, bool isUnderTender) =>
        Assert.Equal(isUnderTender, (New(type, stage) with { ProcurementMode = mode }).IsUnderTender());

    [Theory]
    [InlineData(ProcurementMode.LegalTender, BuyingRole.Evaluator, true)]
    [InlineData(ProcurementMode.LegalTender, BuyingRole.User, false)]
    [InlineData(ProcurementMode.FrameworkOrder, BuyingRole.Evaluator, false)]
    public void An_evaluator_in_a_legal_tender_is_off_limits(ProcurementMode mode, BuyingRole role, bool isOffLimits)
    {
        var deal = New(DealType.KeyAccount, Stage.Selection) with { ProcurementMode = mode };

        Assert.Equal(isOffLimits, deal.IsOffLimits(new Person { Id = "p1", Name = "Mr Qian", Roles = [BuyingRole.TechnicalExpert, role] }));
    }
}
