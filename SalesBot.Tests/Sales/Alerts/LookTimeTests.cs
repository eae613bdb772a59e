using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Tests.Sales.Stalls;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>When a deal is looked at next (decision 6).</summary>
public class LookTimeTests
{
    private static readonly AlertRules Rules = AlertRules.Default;

    private static Deal Calm => StallVector.Get("ST1").Deal;

    private static Deal Troubled => StallVector.Get("ST4").Deal;

    [Fact]
    public void A_calm_deal_waits_for_the_first_day_on_which_a_signal_fires_and_begins_with_it()
    {
        var due = DueDay.Of(StallFacts.Of(Calm), SampleDeals.Now, Rules.Parameters)!.Value;

        Assert.Equal(Midnight(due), After(Calm));
    }

    [Fact]
    public void What_gave_reasons_for_an_alert_is_looked_at_tomorrow() =>
        Assert.Equal(Midnight(SampleDeals.Today.AddDays(1)), After(Troubled));

    [Fact]
    public void What_changes_a_living_alert_is_looked_at_now_and_what_does_not_is_not()
    {
        var alert = Raised(Troubled);
        var at = SampleDeals.Now;

        Assert.Equal(at, After(Troubled with { Alert = alert, NextSteps = [] }));
        Assert.Equal(at, After(Troubled with { Alert = alert, OwnerId = "another" }));
        Assert.Equal(at, After(Troubled with { Alert = alert, Outcome = Outcome.Lost }));
        Assert.Equal(at, After(Calm with { Alert = Alert.Review(alert, Rules.Look(Calm, at, "")).Alert }));
        Assert.True(After(Troubled with { Alert = alert, Title = "another" }) > at);
    }

    [Fact]
    public void A_deal_that_ended_is_never_looked_at_again() => Assert.Null(After(Calm with { Outcome = Outcome.Lost }));

    [Fact]
    public void Somebody_elses_day_may_be_another_so_a_day_is_left()
    {
        var due = After(Calm)!.Value;

        Assert.Equal(due.AddDays(-1), LookTime.AfterChange(Calm, Rules, SampleDeals.Now, Rules.ClockIn("Asia/Shanghai"), byOwner: false));
        Assert.Equal(SampleDeals.Now, LookTime.AfterChange(Troubled, Rules, SampleDeals.Now, Rules.ClockIn("Asia/Shanghai"), byOwner: false));
    }

    [Fact]
    public void An_alert_asks_for_the_day_on_which_it_goes_up_or_wakes()
    {
        var alert = Raised(Troubled);
        var on = Rules.Look(Troubled, SampleDeals.Now, "");
        var snoozed = alert.Snooze(SnoozeReason.AgreedPause, SampleDeals.Today.AddDays(5), "manager", AlertRung.Manager, on).Alert!;

        Assert.Equal(on.Calendar.After(SampleDeals.Today, Rules.Limits.ManagerAcknowledges), alert.NextLook(on));
        Assert.Equal(SampleDeals.Today.AddDays(5), snoozed.NextLook(on));
    }

    [Fact]
    public void Reasons_that_are_held_back_after_an_end_are_looked_at_when_that_is_over()
    {
        var ended = Raised(Troubled) with { State = AlertState.Resolved, EndedOn = SampleDeals.Today.AddDays(-1) };
        var on = Rules.Look(Troubled, SampleDeals.Now, "");
        var calm = Rules.Look(Calm, SampleDeals.Now, "");

        Assert.Null(Alert.Review(ended, on).News.FirstOrDefault());
        Assert.Equal(SampleDeals.Today.AddDays(2), ended.NextLook(on));
        Assert.Null(ended.NextLook(calm));
        Assert.True(Alert.Review(ended, Rules.Look(Troubled, SampleDeals.Now.AddDays(2), "")).Alert!.IsAlive);
    }

    [Fact]
    public void Days_that_go_on_counting_and_lists_are_no_change_and_everything_else_is()
    {
        var alert = Raised(Troubled);

        Assert.False(Alert.Review(alert, Rules.Look(Troubled, SampleDeals.Now.AddHours(1), "")).IsChange(alert));
        Assert.False(Alert.Review(alert with { Untold = [], Holders = ["a"] }, Rules.Look(Troubled, SampleDeals.Now.AddHours(1), "")).IsChange(alert));
        Assert.True(Alert.Review(alert, Rules.Look(Troubled with { NextSteps = [] }, SampleDeals.Now, "")).IsChange(alert));
        Assert.True(Alert.Review(alert, Rules.Look(Calm, SampleDeals.Now, "")).IsChange(alert));
        Assert.True(Alert.Review(null, Rules.Look(Troubled, SampleDeals.Now, "new")).IsChange(null));
    }

    private static Alert Raised(Deal deal) => Alert.Review(null, Rules.Look(deal, SampleDeals.Now, "alert-1")).Alert!.Told([]);

    private static DateTimeOffset? After(Deal deal) => LookTime.AfterChange(deal, Rules, SampleDeals.Now, Rules.ClockIn("Asia/Shanghai"), byOwner: true);

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
