using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using static SalesBot.Tests.Sales.Alerts.AlertStory;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>The rest of an alert, with its limits and what ends it (domain 2.8).</summary>
public class SnoozeTests
{
    private readonly AlertStory _story = new();

    public SnoozeTests() => _story.Looks(0, At(StallLevel.Warning));

    [Theory]
    [InlineData(AlertRung.Owner, 0, AlertRefusal.NotInTheFuture)]
    [InlineData(AlertRung.Owner, 1, null)]
    [InlineData(AlertRung.Owner, 7, null)]
    [InlineData(AlertRung.Owner, 8, AlertRefusal.TooLong)]
    [InlineData(AlertRung.Manager, 30, null)]
    [InlineData(AlertRung.Manager, 31, AlertRefusal.TooLong)]
    [InlineData(AlertRung.Director, 30, null)]
    [InlineData(AlertRung.Director, 31, AlertRefusal.TooLong)]
    public void Each_has_their_longest_rest(AlertRung rung, int days, AlertRefusal? refusal)
    {
        var outcome = _story.Snoozes(rung, days, At(StallLevel.Warning));

        Assert.Equal(refusal, outcome.Refusal);
        Assert.Equal(refusal is null ? AlertState.Snoozed : AlertState.Open, _story.Alert!.State);
    }

    [Fact]
    public void An_owner_snoozes_once_and_a_manager_again()
    {
        _story.Snoozes(AlertRung.Owner, 3, At(StallLevel.Warning));
        _story.Looks(3, At(StallLevel.Warning));

        Assert.Equal(AlertRefusal.OwnerSnoozedBefore, _story.Snoozes(AlertRung.Owner, 1, At(StallLevel.Warning)).Refusal);
        Assert.Null(_story.Snoozes(AlertRung.Manager, 1, At(StallLevel.Warning)).Refusal);
    }

    [Theory]
    [InlineData(15, null, 0)]
    [InlineData(16, AlertRefusal.StageUsedUp, 15)]
    public void Forty_five_days_are_all_there_is_in_a_stage(int days, AlertRefusal? refusal, int allowed)
    {
        _story.Snoozes(AlertRung.Manager, 30, At(StallLevel.Warning));
        _story.Looks(30, At(StallLevel.Warning));

        var outcome = _story.Snoozes(AlertRung.Manager, days, At(StallLevel.Warning));

        Assert.Equal((refusal, allowed), (outcome.Refusal, outcome.DaysAllowed));
    }

    [Fact]
    public void Another_stay_in_a_stage_has_days_of_its_own()
    {
        _story.Snoozes(AlertRung.Manager, 30, At(StallLevel.Warning));
        _story.Looks(30, At(StallLevel.Warning));
        _story.Facts = _story.Facts with { EnteredAt = SampleDeals.Now.AddDays(10) };

        Assert.Null(_story.Snoozes(AlertRung.Manager, 30, At(StallLevel.Warning)).Refusal);
    }

    [Fact]
    public void Days_not_slept_are_given_back()
    {
        _story.Snoozes(AlertRung.Manager, 30, At(StallLevel.Warning));

        _story.Looks(10, At(StallLevel.Serious));

        Assert.Equal(10, _story.Alert!.SnoozedDays);
    }

    [Fact]
    public void It_says_nothing_while_it_rests_and_wakes_on_its_day()
    {
        _story.Snoozes(AlertRung.Manager, 9, At(StallLevel.Warning));

        Assert.Empty(_story.Looks(8, At(StallLevel.Warning)));
        Assert.Equal(AlertState.Snoozed, _story.Alert!.State);
        _story.Looks(9, At(StallLevel.Warning));
        Assert.Null(_story.Alert.Rest);
    }

    [Fact]
    public void A_higher_level_wakes_it()
    {
        _story.Snoozes(AlertRung.Manager, 9, At(StallLevel.Warning));

        Assert.Contains("Manager Raised AtOnce", _story.Looks(1, At(StallLevel.Serious)));
        Assert.Null(_story.Alert!.Rest);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_new_movement_signal_wakes_it_and_a_new_risk_does_not(bool moves, bool wakes)
    {
        _story.Snoozes(AlertRung.Manager, 9, At(StallLevel.Warning));
        var another = new Signal("S3", moves ? SignalKind.Movement : SignalKind.Risk, 2, new("new", "新"));

        _story.Looks(1, Silent(), Overdue(), another);

        Assert.Equal(wakes, _story.Alert!.Rest is null);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(7, true)]
    public void A_bid_wakes_it_a_week_before(int daysBefore, bool wakes)
    {
        _story.Snoozes(AlertRung.Manager, 20, At(StallLevel.Warning));
        _story.Facts = _story.Facts with { BidDeadline = new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.FromHours(8)).AddDays(daysBefore), OpenBidItems = 2 };

        _story.Looks(1, At(StallLevel.Warning));

        Assert.Equal(wakes, _story.Alert!.Rest is null);
    }

    [Fact]
    public void Nothing_rests_into_the_week_of_a_bid()
    {
        _story.Facts = _story.Facts with { BidDeadline = new DateTimeOffset(2026, 11, 7, 17, 0, 0, TimeSpan.FromHours(8)), OpenBidItems = 1 };

        Assert.Equal(AlertRefusal.BidIsDue, _story.Snoozes(AlertRung.Manager, 1, At(StallLevel.Warning)).Refusal);
    }

    [Fact]
    public void What_rests_does_not_go_up_and_resolves_all_the_same()
    {
        _story.Snoozes(AlertRung.Manager, 20, At(StallLevel.Warning));
        Assert.Null(_story.Alert!.EscalatesAfter(_story.Look(At(StallLevel.Warning))));

        _story.Looks(5);

        Assert.Equal(AlertState.Resolved, _story.Alert!.State);
        Assert.Equal(AlertRefusal.AlreadyEnded, _story.Snoozes(AlertRung.Manager, 1).Refusal);
    }
}
