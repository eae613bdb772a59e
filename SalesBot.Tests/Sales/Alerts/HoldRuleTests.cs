using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>A deal on hold: how long it may be, and that no signal fires meanwhile.</summary>
public class HoldRuleTests
{
    private static readonly DateOnly Today = SampleDeals.Today;

    [Theory]
    [InlineData(0, HoldRefusal.NotInTheFuture)]
    [InlineData(1, null)]
    [InlineData(90, null)]
    [InlineData(91, HoldRefusal.TooLong)]
    public void It_lasts_ninety_days_at_most(int days, HoldRefusal? refusal) =>
        Assert.Equal(refusal, Silent().PutOnHold("budget freeze", Today.AddDays(days), "u1", SampleDeals.Now).Refusal);

    [Fact]
    public void It_needs_a_reason_and_a_deal_that_goes_on()
    {
        Assert.Equal(HoldRefusal.NoReason, Silent().PutOnHold(" ", Today.AddDays(5), "u1", SampleDeals.Now).Refusal);
        Assert.Equal(HoldRefusal.Closed, (Silent() with { Outcome = Outcome.Lost }).PutOnHold("x", Today.AddDays(5), "u1", SampleDeals.Now).Refusal);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, HoldRefusal.TooLong)]
    public void All_holds_of_a_deal_come_to_180_days(int days, HoldRefusal? refusal)
    {
        var held = Silent() with { Holds = [Past(300, 90), Past(100, 80)] };

        var outcome = held.PutOnHold("again", Today.AddDays(days), "u1", SampleDeals.Now);

        Assert.Equal(refusal, outcome.Refusal);
        Assert.Equal(Today.AddDays(10), held.LatestHold(SampleDeals.Now));
    }

    [Fact]
    public void It_ends_a_week_before_a_bid_that_still_needs_something()
    {
        var bid = Silent() with { Tender = new TenderCalendar { BidDeadline = SampleDeals.Now.AddDays(20), OpenItems = ["price sheet"] } };

        Assert.Equal(HoldRefusal.BidIsDue, bid.PutOnHold("x", Today.AddDays(14), "u1", SampleDeals.Now).Refusal);
        Assert.Null(bid.PutOnHold("x", Today.AddDays(13), "u1", SampleDeals.Now).Refusal);
    }

    [Fact]
    public void No_signal_fires_until_its_last_day_is_over_and_then_what_is_still_wrong()
    {
        var held = Silent().PutOnHold("budget freeze", Today.AddDays(40), "u1", SampleDeals.Now).Deal!;

        Assert.NotEmpty(Stall.Of(Silent(), SampleDeals.Now).Signals);
        Assert.Empty(Stall.Of(held, SampleDeals.Now).Signals);
        Assert.Empty(Stall.Of(held, SampleDeals.Now.AddDays(39)).Signals);
        Assert.Equal(["S5", "S6", "S7"], Stall.Of(held, SampleDeals.Now.AddDays(40)).Signals.Select(signal => signal.Code));
    }

    [Fact]
    public void Days_on_hold_count_neither_as_silence_nor_as_time_in_the_stage()
    {
        var held = Silent().PutOnHold("budget freeze", Today.AddDays(40), "u1", SampleDeals.Now).Deal!;

        var after = Stall.Of(held, SampleDeals.Now.AddDays(50));

        Assert.Equal(10, after.Find("S1")!.Days);
        Assert.Null(Stall.Of(held, SampleDeals.Now.AddDays(64)).Find("S2"));
        Assert.Equal(45, Stall.Of(held, SampleDeals.Now.AddDays(65)).Find("S2")!.Days);
    }

    [Fact]
    public void The_day_it_is_over_is_a_day_to_look_at_the_deal()
    {
        var held = Silent().PutOnHold("budget freeze", Today.AddDays(40), "u1", SampleDeals.Now).Deal!;

        Assert.Equal(Today.AddDays(40), DueDay.Of(StallFacts.Of(held), SampleDeals.Now));
    }

    [Fact]
    public void Ended_early_it_is_over_that_day_and_one_of_today_never_was()
    {
        var held = Silent().PutOnHold("budget freeze", Today.AddDays(40), "u1", SampleDeals.Now).Deal!;

        Assert.Empty(held.EndHold(Today).Holds);
        var ended = held.EndHold(Today.AddDays(3));
        Assert.Equal(Today.AddDays(3), ended.Holds[0].Until);
        Assert.Null(ended.HoldOn(Today.AddDays(3)));
    }

    private static Hold Past(int daysAgo, int days) => new("before", Today.AddDays(-daysAgo), Today.AddDays(days - daysAgo), "u1", SampleDeals.Now.AddDays(-daysAgo));

    // Nobody talked with anybody, and nothing is planned.
    private static Deal Silent() => SampleDeals.New(DealType.ActiveProject, Stage.Selection);
}
