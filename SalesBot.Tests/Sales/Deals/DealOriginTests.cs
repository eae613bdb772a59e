using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>Where a deal came from, told from what is known.</summary>
public class DealOriginTests
{
    [Theory]
    [InlineData(DealType.KeyAccount, null, null, DealOrigin.ExistingCustomer)]
    [InlineData(DealType.ActiveProject, null, "d0", DealOrigin.FollowOn)]
    [InlineData(DealType.ActiveProject, null, null, DealOrigin.OwnInitiative)]
    [InlineData(DealType.PassiveProject, TenderOrigin.FormerCustomer, null, DealOrigin.ExistingCustomer)]
    [InlineData(DealType.PassiveProject, TenderOrigin.Agent, null, DealOrigin.Agent)]
    [InlineData(DealType.PassiveProject, TenderOrigin.PublicNotice, null, DealOrigin.PublicNotice)]
    [InlineData(DealType.PassiveProject, TenderOrigin.GroupRunByOthers, null, DealOrigin.Invitation)]
    public void It_needs_no_question(DealType type, TenderOrigin? origin, string? parent, DealOrigin expected) =>
        Assert.Equal(expected, (SampleDeals.New(type, Stage.Selection) with { Origin = origin, ParentDealId = parent }).CameFrom());
}
