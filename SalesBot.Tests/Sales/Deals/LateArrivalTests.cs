using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>The late-arrival question of a tender.</summary>
public class LateArrivalTests
{
    [Theory]
    [InlineData(DealType.PassiveProject, 3, 3)]
    [InlineData(DealType.PassiveProject, 2, null)]
    [InlineData(DealType.KeyAccount, 30, null)]
    public void It_is_asked_where_the_notice_was_out_for_days(DealType type, int days, int? late)
    {
        var deal = SampleDeals.New(type, Stage.Selection);
        var opened = DateOnly.FromDateTime(deal.OpenedAt.DateTime);
        Assert.Equal(late, (deal with { Tender = new TenderCalendar { Notice = opened.AddDays(-days) } }).DaysLate(moment => DateOnly.FromDateTime(moment.DateTime)));
    }

    [Fact]
    public void It_is_over_once_the_bid_is_in()
    {
        var deal = SampleDeals.New(DealType.PassiveProject, Stage.Bidding);
        var notice = DateOnly.FromDateTime(deal.OpenedAt.DateTime).AddDays(-9);
        Assert.Null((deal with { Tender = new TenderCalendar { Notice = notice, SubmittedAt = SampleDeals.Now } }).DaysLate(moment => DateOnly.FromDateTime(moment.DateTime)));
    }
}
