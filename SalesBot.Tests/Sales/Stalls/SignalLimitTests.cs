using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Stalls;

/// <summary>The signals the worked cases do not reach, on both sides of each limit (domain 2.7 with clarifications A1, A2, A9, A14).</summary>
public class SignalLimitTests
{
    private static readonly Parameters Limits = Parameters.Default;

    // Talked with yesterday, moving, planned: nothing fires of itself.
    private static readonly Deal Calm = New(DealType.ActiveProject, Stage.Research) with
    {
        People = [Somebody("dm", 5, BuyingRole.DecisionMaker), Somebody("user", 3, BuyingRole.User), Somebody("tech", 4, BuyingRole.TechnicalExpert), Somebody("buy", 3, BuyingRole.Purchaser)],
        NextSteps = [new NextStep("s1", "visit", Today.AddDays(3), StepOwner.Us)],
        ExpectedClose = Today.AddDays(60),
        OpenedAt = Now.AddDays(-100),
        Visits = [new StageVisit(Stage.Research, 1, Now.AddDays(-2))],
    };

    [Fact]
    public void Nothing_fires_on_a_calm_deal() => Assert.Empty(Stall.Of(Calm, Now).Signals);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_stance_that_fell_is_news_for_thirty_days(int daysAgo, bool fires)
    {
        var deal = Calm with { People = Calm.People.Replace(Calm.People[2], Calm.People[2] with { Stance = 0 }), Touches = [Met(daysAgo, new Impression("tech", 2, 0))] };
        Assert.Equal(fires ? 2 : 0, Points(deal, "S8"));
    }

    [Theory]
    [InlineData("dm", 3)]
    [InlineData("tech", 2)]
    public void A_decision_maker_who_turned_weighs_more(string person, int points)
    {
        var turned = Calm.People.Find(one => one.Id == person)!;
        Assert.Equal(points, Points(Calm with { People = Calm.People.Replace(turned, turned with { Stance = -1 }), Touches = [Met(1, new Impression(person, 1, -1))] }, "S8"));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 2)]
    public void A_feeling_is_low_from_two_on(int feeling, int points) =>
        Assert.Equal(points, Points(Calm with { Touches = [Met(1, new Impression("user", Feeling: feeling))] }, "S8"));

    [Theory]
    [InlineData(1, 90, 0)]
    [InlineData(2, 90, 1)]
    [InlineData(2, 91, 0)]
    public void Two_moves_back_in_ninety_days_are_a_risk(int times, int daysAgo, int points)
    {
        var back = Enumerable.Range(0, times).Select(at => new StageVisit(Stage.Analysis, at + 2, Now.AddDays(-daysAgo)) { SentBack = BackReason.TestFailed });
        Assert.Equal(points, Points(Calm with { Visits = [.. back, .. Calm.Visits] }, "S9"));
    }

    [Fact]
    public void A_mistake_is_no_move_back()
    {
        var back = Enumerable.Range(0, 2).Select(at => new StageVisit(Stage.Analysis, at + 2, Now.AddDays(-5)) { SentBack = BackReason.EntryError });
        Assert.Equal(0, Points(Calm with { Visits = [.. back, .. Calm.Visits] }, "S9"));
    }

    public static TheoryData<int, double, double, bool> Falls => new()
    {
        { Limits.ScoreFallDays, Limits.ScoreFallPoints, Limits.ShowCoverage, true },
        { Limits.ScoreFallDays + 1, Limits.ScoreFallPoints, Limits.ShowCoverage, false },
        { 5, Limits.ScoreFallPoints - 0.1, Limits.ShowCoverage, false },
        { 5, Limits.ScoreFallPoints, Limits.ShowCoverage - 1, false },
    };

    [Theory]
    [MemberData(nameof(Falls))]
    public void A_score_that_fell_far_at_the_same_visit_is_a_risk(int daysAgo, double fall, double coverage, bool fires)
    {
        var deal = Calm with { Trend = [Shown(daysAgo, 50 + fall, coverage), Shown(0, 50, 90)] };
        Assert.Equal(fires ? 1 : 0, Points(deal, "S11"));
        Assert.Equal(0, Points(deal with { Trend = [Shown(daysAgo, 50 + fall, coverage) with { VisitNo = 2 }, Shown(0, 50, 90)] }, "S11"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(14, 2)]
    [InlineData(15, 3)]
    public void An_acceptance_is_late_from_the_day_after(int daysLate, int points) => Assert.Equal(points, Points(Delivered(daysLate), "S12"));

    [Fact]
    public void An_accepted_point_is_never_late() =>
        Assert.Equal(0, Points(Delivered(9) with { Milestones = [Delivered(9).Milestones[0] with { AcceptedOn = Today }] }, "S12"));

    [Theory]
    [InlineData(365, null, 0)]
    [InlineData(366, null, 2)]
    [InlineData(366, 0, 0)]
    [InlineData(366, -1, 2)]
    public void A_deal_of_more_than_a_year_needs_an_approval_that_still_holds(int age, int? approvedFor, int points) => Assert.Equal(points, Points(
        Calm with { OpenedAt = Now.AddDays(-age), CrossYear = approvedFor is { } days ? new(Today.AddDays(days), "Ms Li", Now) : null }, "S13"));

    [Theory]
    [InlineData(-1, null, 2)]
    [InlineData(0, null, 0)]
    [InlineData(59, 60, 2)]
    [InlineData(60, 60, 0)]
    public void A_certificate_must_reach_the_signature(int ends, int? close, int points) => Assert.Equal(points, Points(
        Calm with { ExpectedClose = close is { } day ? Today.AddDays(day) : null, Certificates = [new("ISO", Today.AddDays(ends))] }, "S14"));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    public void An_appraisal_that_fell_far_is_a_risk(int above, int points) => Assert.Equal(points, Points(
        Calm with { Appraisals = [new(Today.AddDays(-100), 90), new(Today, 90 - Limits.AppraisalFall + above)] }, "S14"));

    // A2: what speaks of the signature is over with it; delivery has its own two.
    [Theory]
    [InlineData("S3")]
    [InlineData("S4")]
    [InlineData("S6")]
    [InlineData("S7")]
    [InlineData("S9")]
    [InlineData("S11")]
    [InlineData("S13")]
    public void After_the_signature_it_no_longer_fires(string code)
    {
        Assert.NotEqual(0, Points(Troubled(Stage.Procurement, Outcome.Open), code));
        Assert.Equal(0, Points(Troubled(Stage.Implementation, Outcome.WonInDelivery), code));
    }

    [Theory]
    [InlineData(Outcome.Lost)]
    [InlineData(Outcome.NoDecision)]
    [InlineData(Outcome.Withdrawn)]
    [InlineData(Outcome.Completed)]
    public void A_closed_deal_is_silent(Outcome outcome) => Assert.Empty(Stall.Of(Troubled(Stage.Procurement, outcome), Now).Signals);

    [Fact]
    public void Only_risks_are_at_most_a_warning_and_one_movement_makes_it_stall()
    {
        var risky = Stall.Of(Calm with { Visits = [new(Stage.Selection, 1, Now.AddDays(-2))], People = [Somebody("user", 3, BuyingRole.User) with { Stance = -2 }, Calm.People[0] with { Stance = -2, LastTwoWayTouch = null }], Touches = [Met(1, new Impression("dm", 1, -2))], Certificates = [new("ISO", Today.AddDays(-1))] }, Now);
        Assert.All(risky.Signals, signal => Assert.Equal(SignalKind.Risk, signal.Kind));
        Assert.Equal((StallState.AtRisk, StallLevel.Warning), (risky.State, risky.Level));
        Assert.Equal(StallState.Stalled, Stall.Of(Calm with { NextSteps = [] }, Now).State);
    }

    // Clarification A1: counted over 180 days; at the limit and on both sides of it.
    [Theory]
    [InlineData(1, 28, 10, 0)]
    [InlineData(1, 29, 10, 1)]
    [InlineData(2, 2, 10, 1)]
    [InlineData(2, 56, 10, 1)]
    [InlineData(2, 57, 10, 3)]
    [InlineData(3, 3, 10, 3)]
    [InlineData(3, 90, 180, 3)]
    [InlineData(3, 90, 181, 0)]
    [InlineData(1, 57, 10, 3)]
    public void A_signing_day_that_slipped_weighs_by_how_often_and_how_far(int times, int days, int daysAgo, int points)
    {
        var slipped = Slipped(times, days, daysAgo);
        Assert.Equal(points, Points(slipped, "S4"));

        // Alone it puts at risk; only with another movement signal it stalls.
        Assert.Equal(points == 0 ? StallState.Healthy : StallState.AtRisk, Stall.Of(slipped, Now).State);
        Assert.Equal(StallState.Stalled, Stall.Of(slipped with { NextSteps = [] }, Now).State);
    }

    [Fact]
    public void A_signing_day_that_came_nearer_is_no_slip()
    {
        CloseMove Nearer(int at) => new(Today.AddDays(100), Today.AddDays(40), null, Now.AddDays(-at));
        Assert.Equal(0, Points(Calm with { CloseMoves = [Nearer(1), Nearer(2), Nearer(3)] }, "S4"));
    }

    // The days of each usual stage are read, not restated (domain 2.5 and 2.7, S2).
    public static TheoryData<DealType, Stage> UsualStages
    {
        get
        {
            var all = new TheoryData<DealType, Stage>();
            foreach (var (type, stage) in from type in Enum.GetValues<DealType>() from stage in Enum.GetValues<Stage>() where stage <= Stage.Procurement && (type != DealType.PassiveProject || stage >= Stage.Selection) select (type, stage))
            {
                all.Add(type, stage);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(UsualStages))]
    public void A_stage_that_takes_one_and_a_half_and_twice_its_usual_days_is_said(DealType type, Stage stage)
    {
        var usual = SalesBot.Sales.Content.ContentFile.Read("domain-data.json").GetProperty("durations").GetProperty(type.Code()).GetProperty(stage.Code())[1].GetInt32();
        var (warn, critical) = ((int)Math.Ceiling(usual * 1.5), usual * 2);
        Assert.Equal(0, Points(In(warn - 1), "S2"));
        Assert.Equal(2, Points(In(warn), "S2"));
        Assert.Equal(2, Points(In(critical - 1), "S2"));
        Assert.Equal(3, Points(In(critical), "S2"));

        Deal In(int days) => Calm with { Type = type, Visits = [new StageVisit(stage, 1, Now.AddDays(-days))] };
    }

    [Fact]
    public void The_trend_keeps_one_score_a_day_and_sixty_days()
    {
        var score = Scoring.Of(Calm, CalmFacts, Now);
        var deal = Enumerable.Range(0, 90).Aggregate(Calm, (before, day) => before.WithSnapshot(score, Today.AddDays(day)));
        Assert.Equal(61, deal.Trend.Length);
        Assert.Same(deal, deal.WithSnapshot(score, Today.AddDays(89)));
        var moved = (deal with { Visits = [.. deal.Visits, new StageVisit(Stage.Analysis, 1, Now)] }).WithSnapshot(score, Today.AddDays(89));
        Assert.Equal(61, moved.Trend.Length);
        Assert.Equal(Stage.Analysis, moved.Trend[^1].Stage);
    }

    // The last move carries the days that remain.
    private static Deal Slipped(int times, int days, int daysAgo) => Calm with
    {
        CloseMoves = [.. Enumerable.Range(1, times).Select(move => new CloseMove(Today, Today.AddDays(move < times ? 1 : days - times + 1), null, Now.AddDays(-daysAgo)))],
    };

    private static Deal Delivered(int daysLate) => Calm with
    {
        Outcome = Outcome.WonInDelivery, Visits = [new StageVisit(Stage.Implementation, 1, Now.AddDays(-2))], Milestones = [new Milestone("m1", "plant 1", Today.AddDays(-daysLate))],
    };

    private static Deal Troubled(Stage stage, Outcome outcome) => Calm with
    {
        Outcome = outcome, OpenedAt = Now.AddDays(-400), ExpectedClose = Today.AddDays(-20), People = [Somebody("user", 3, BuyingRole.User)],
        CloseMoves = [.. Enumerable.Range(1, 5).Select(at => new CloseMove(Today, Today.AddDays(30), null, Now.AddDays(-at)))],
        Trend = [new(Today.AddDays(-5), 80, 90, "go", stage, 1), new(Today, 50, 90, "needsWork", stage, 1)],
        Visits = [.. Enumerable.Range(0, 2).Select(at => new StageVisit(Stage.Analysis, at + 2, Now.AddDays(-20)) { SentBack = BackReason.TestFailed }), new(stage, 1, Now.AddDays(-2))],
    };

    private static int Points(Deal deal, string code) => Stall.Of(deal, Now).Signals.Where(signal => signal.Code == code).Sum(signal => signal.Points);

    private static ScoreSnapshot Shown(int daysAgo, double score, double coverage) => new(Today.AddDays(-daysAgo), score, coverage, "needsWork", Stage.Research, 1);

    private static Touch Met(int daysAgo, Impression seen) => new()
    {
        Id = "t1", On = Today.AddDays(-daysAgo), Channel = TouchChannel.Meeting, Direction = TouchDirection.TwoWay, Summary = "met", People = [seen], By = "u1", At = Now.AddDays(-daysAgo),
    };

    private static Person Somebody(string id, int influence, BuyingRole role) =>
        new() { Id = id, Name = id, Influence = influence, Strength = 2, Stance = 1, Roles = [role], LastTwoWayTouch = Today.AddDays(-1) };
}
