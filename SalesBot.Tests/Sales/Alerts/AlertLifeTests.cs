using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using static SalesBot.Tests.Sales.Alerts.AlertStory;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>The life of an alert (domain 2.8): opened, told, escalated, ended by facts.</summary>
public class AlertLifeTests
{
    private readonly AlertStory _story = new();

    [Theory]
    [InlineData(StallLevel.None)]
    [InlineData(StallLevel.Watch, "Owner Raised Digest")]
    [InlineData(StallLevel.Warning, "Owner Raised AtOnce", "Manager Raised Digest")]
    [InlineData(StallLevel.Serious, "Owner Raised AtOnce", "Manager Raised AtOnce")]
    [InlineData(StallLevel.Critical, "Owner Raised AtOnce", "Manager Raised AtOnce", "Director Raised Weekly")]
    public void Who_hears_of_it_depends_on_its_level(StallLevel level, params string[] heard)
    {
        Assert.Equal(heard, _story.Looks(0, At(level)));
        Assert.Equal(level == StallLevel.None, _story.Alert is null);
    }

    [Fact]
    public void Risk_alone_opens_at_warning_and_not_at_watch()
    {
        Assert.Empty(_story.Looks(0, Alone()));
        Assert.Null(_story.Alert);

        Assert.NotEmpty(_story.Looks(1, Alone(), Unseen()));
        Assert.Equal(StallLevel.Warning, _story.Alert!.Level);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void The_same_level_is_pushed_once_in_three_working_days_even_for_a_new_reason(int day, bool isPushed)
    {
        _story.Looks(0, Silent(), Overdue());

        Assert.Equal(isPushed, _story.Looks(day, Silent(), Overdue(), Alone()).Contains("Owner Raised AtOnce"));
    }

    [Fact]
    public void A_weekend_does_not_count_for_the_pause()
    {
        _story.Looks(3, Silent(), Overdue());

        Assert.DoesNotContain("Owner Raised AtOnce", _story.Looks(7, Silent(), Overdue(), Alone()));
        Assert.Contains("Owner Raised AtOnce", _story.Looks(8, Silent(), Overdue(), Alone()));
    }

    [Fact]
    public void A_higher_level_is_pushed_at_once()
    {
        _story.Looks(0, At(StallLevel.Warning));

        Assert.Equal(["Owner Raised AtOnce", "Manager Raised AtOnce"], _story.Looks(1, At(StallLevel.Serious)));
    }

    [Theory]
    [InlineData(StallLevel.Warning, 2, AlertRung.Manager)]
    [InlineData(StallLevel.Serious, 3, AlertRung.Director)]
    [InlineData(StallLevel.Critical, 3, AlertRung.Director)]
    public void What_nobody_acknowledges_goes_up_when_its_working_days_are_over(StallLevel level, int days, AlertRung to)
    {
        _story.Looks(0, At(level));

        Assert.DoesNotContain($"{to} Escalated AtOnce", _story.Looks(days, At(level)));
        Assert.Equal(Monday.AddDays(days), _story.Alert!.EscalatesAfter(_story.Look(At(level))));
        Assert.Contains($"{to} Escalated AtOnce", _story.Looks(days + 1, At(level)));
        Assert.Equal((AlertState.Escalated, to), (_story.Alert!.State, _story.Alert.Rung));
    }

    [Theory]
    [InlineData(StallLevel.Warning, AlertRung.Owner, 7, AlertRung.Manager)]
    [InlineData(StallLevel.Serious, AlertRung.Manager, 5, AlertRung.Director)]
    [InlineData(StallLevel.Critical, AlertRung.Manager, 3, AlertRung.Director)]
    public void What_was_acknowledged_and_not_resolved_goes_up_once(StallLevel level, AlertRung by, int days, AlertRung to)
    {
        _story.Looks(0, At(level));
        _story.Acknowledges(by);

        Assert.DoesNotContain($"{to} Escalated AtOnce", _story.Looks(days, At(level)));
        Assert.Contains($"{to} Escalated AtOnce", _story.Looks(days + 1, At(level)));
        Assert.DoesNotContain($"{to} Escalated AtOnce", _story.Looks(days + 30, At(level)));
    }

    [Fact]
    public void An_owner_cannot_acknowledge_for_the_manager()
    {
        _story.Looks(0, At(StallLevel.Serious));
        _story.Acknowledges(AlertRung.Owner);

        Assert.Contains("Director Escalated AtOnce", _story.Looks(4, At(StallLevel.Serious)));
    }

    [Fact]
    public void A_higher_level_asks_for_another_acknowledgement()
    {
        _story.Looks(0, At(StallLevel.Warning));
        _story.Acknowledges(AlertRung.Owner);
        _story.Looks(1, At(StallLevel.Critical));

        Assert.Null(_story.Alert!.Acknowledged);
        Assert.Equal(AlertState.Open, _story.Alert.State);
    }

    [Fact]
    public void Slips_alone_keep_no_alert_alive()
    {
        _story.Looks(0, Silent(), Slipped());

        Assert.Contains("Owner Resolved InPlace", _story.Looks(1, Slipped()));
        Assert.Equal((AlertState.Resolved, Monday.AddDays(1)), (_story.Alert!.State, _story.Alert.EndedOn));
    }

    [Fact]
    public void Slips_do_not_count_among_the_points_that_are_left_but_risk_does()
    {
        _story.Looks(0, Silent(), Slipped(), Alone(2), Unseen(3));

        _story.Looks(1, Slipped(), Alone(2), Unseen(3));
        Assert.True(_story.Alert!.IsAlive);
        _story.Looks(2, Slipped(), Unseen(3));
        Assert.Equal(AlertState.Resolved, _story.Alert.State);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void The_same_signals_reopen_it_after_three_days(int days, bool opens)
    {
        _story.Looks(0, At(StallLevel.Warning));
        _story.Looks(1);

        _story.Looks(1 + days, At(StallLevel.Warning));

        Assert.Equal(opens, _story.Alert!.IsAlive);
    }

    [Fact]
    public void Another_signal_reopens_it_the_next_day()
    {
        _story.Looks(0, At(StallLevel.Warning));
        _story.Looks(1);

        _story.Looks(2, Silent(), Unseen());

        Assert.True(_story.Alert!.IsAlive);
    }

    [Fact]
    public void What_was_called_wrong_stays_away_until_it_rises_or_something_else_fires()
    {
        _story.Looks(0, At(StallLevel.Warning));
        Assert.Equal(AlertRefusal.NoReason, _story.Does((alert, look) => alert.Dismiss(" ", look.Today)).Refusal);
        _story.Does((alert, look) => alert.Dismiss("agreed by phone", look.Today));

        _story.Looks(40, At(StallLevel.Warning));
        Assert.Equal((AlertState.Dismissed, "agreed by phone"), (_story.Alert!.State, _story.Alert.DismissReason));
        _story.Looks(41, Silent(4), Overdue(4));
        Assert.True(_story.Alert.IsAlive);
    }

    [Fact]
    public void A_closed_deal_has_no_alert()
    {
        _story.Looks(0, At(StallLevel.Serious));
        _story.Facts = _story.Facts with { Outcome = Outcome.Lost };

        Assert.Equal(["Owner Resolved InPlace", "Manager Resolved InPlace"], _story.Looks(1, At(StallLevel.Serious)));
    }

    [Fact]
    public void Three_weeks_at_critical_propose_no_decision_once()
    {
        _story.Looks(0, At(StallLevel.Critical));
        _story.Acknowledges(AlertRung.Manager);

        Assert.DoesNotContain("Manager ProposeNoDecision AtOnce", _story.Looks(20, At(StallLevel.Critical)));
        Assert.Contains("Manager ProposeNoDecision AtOnce", _story.Looks(21, At(StallLevel.Critical)));
        Assert.DoesNotContain("Manager ProposeNoDecision AtOnce", _story.Looks(22, At(StallLevel.Critical)));
    }

    [Fact]
    public void The_same_news_has_the_same_key_and_other_news_another()
    {
        var first = Alert.Review(null, _story.Look(At(StallLevel.Serious))).News;
        var again = Alert.Review(null, _story.Look(At(StallLevel.Serious))).News;

        Assert.Equal(first.Select(news => news.Key), again.Select(news => news.Key));
        Assert.Equal(2, first.Select(news => news.Key).Distinct().Count());
    }
}
