using SalesBot.Sales.Calendars;
using SalesBot.Sales;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>The joint plan: what is proposed, when it is stale, and what a customer's yes is worth (domain 1.1 F20, rule N24).</summary>
public class JointPlanningTests
{
    public static TheoryData<DealType, Stage> SellingStages
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
    [MemberData(nameof(SellingStages))]
    public void A_proposed_plan_has_the_stages_that_remain_and_ends_on_the_signing_day(DealType type, Stage stage)
    {
        var close = Today.AddDays(200);
        var deal = New(type, stage) with { ExpectedClose = close };
        foreach (var (one, tender) in new[] { (deal, deal.IsTender()), (deal with { ProcurementMode = ProcurementMode.Invited }, true) })
        {
            var plan = one.ProposePlan(Today, Now, Language.English);
            Assert.Equal(Stage.Procurement - stage + 1 - (!tender && stage <= Stage.Bidding ? 1 : 0), plan.Steps.Length);
            Assert.Equal(close, plan.Steps[^1].Due);
            Assert.All(plan.Steps.Zip(plan.Steps.Skip(1)), pair => Assert.True(pair.First.Due < pair.Second.Due));
            Assert.Distinct(plan.Steps.Select(step => step.Id));
            Assert.All(plan.Steps, step => Assert.True(step.DoneAt is null && step.Due > Today));
        }
    }

    [Theory]
    [MemberData(nameof(SellingStages))]
    public void Without_a_signing_day_each_stage_gets_its_usual_days_of_the_content(DealType type, Stage stage)
    {
        var durations = ContentFile.Read("domain-data.json").GetProperty("durations").GetProperty(type.Code());
        var deal = New(type, stage) with { ProcurementMode = ProcurementMode.Invited };
        foreach (var one in new[] { deal, deal with { ExpectedClose = Today.AddDays(-3) } })
        {
            var plan = one.ProposePlan(Today, Now, Language.Chinese);
            var passed = 0;
            foreach (var (step, at) in plan.Steps.Zip(Enum.GetValues<Stage>().Where(later => later >= stage)))
            {
                passed += durations.GetProperty(at.Code())[1].GetInt32();
                Assert.Equal(Today.AddDays(passed), step.Due);
            }
        }
    }

    [Fact]
    public void A_plan_for_the_customer_says_nothing_of_our_side()
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var plan = (New(DealType.KeyAccount, Stage.Research) with { ProcurementMode = ProcurementMode.Invited }).ProposePlan(Today, Now, language);
            Assert.All(plan.Steps, step => Assert.DoesNotMatch("我方|我们|\\b(?:we|our|us|sell|win|score)\\b|赢|评分", step.Text));
        }
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_plan_is_stale_after_three_weeks(int daysAgo, bool stale) => Assert.Equal(stale, new JointPlan([], Now.AddDays(-daysAgo)).IsStale(Now));

    [Fact]
    public void A_changed_plan_waits_for_the_customer_again()
    {
        var agreed = New(DealType.KeyAccount, Stage.Selection).Replan(new JointPlan([], Now), Now).ConfirmPlan(Today, Now.AddHours(1));
        Assert.Equal((Today, Now.AddHours(1)), (agreed.Plan!.ConfirmedByCustomerOn, agreed.Plan.UpdatedAt));
        var changed = agreed.Replan(agreed.Plan, Now.AddDays(1));
        Assert.Equal((null, Now.AddDays(1)), (changed.Plan!.ConfirmedByCustomerOn, changed.Plan.UpdatedAt));
        Assert.Null(New(DealType.KeyAccount, Stage.Selection).ConfirmPlan(Today, Now).Plan);
    }

    [Fact]
    public void A_move_back_wants_a_new_plan_in_five_working_days_and_a_mistake_does_not()
    {
        var planned = New(DealType.KeyAccount, Stage.Testing).Replan(new JointPlan([], Now), Now.AddDays(-1));
        var back = planned.IfSentBack(Stage.Analysis, BackReason.TestFailed, Now);
        Assert.Equal(WorkCalendar.Weekdays.After(Today, 5), back.NewPlanDue());
        Assert.Null(planned.NewPlanDue());
        Assert.Null(back.Replan(back.Plan!, Now.AddDays(1)).NewPlanDue());
        Assert.Null(back.MoveTo(new MoveOrder(Stage.Testing, MoveKind.Back, Now.AddHours(1)) { SentBack = BackReason.EntryError }).NewPlanDue());
        Assert.Null(New(DealType.KeyAccount, Stage.Testing).IfSentBack(Stage.Analysis, BackReason.TestFailed, Now).NewPlanDue());
    }

    [Fact]
    public void Our_bid_is_due_on_its_deadline_and_is_no_step_once_it_is_in()
    {
        var deal = New(DealType.PassiveProject, Stage.Bidding) with { ExpectedClose = Today.AddDays(200), Tender = TenderCalendar.Empty with { BidDeadline = Now.AddDays(11) } };
        Assert.Equal(Today.AddDays(11), deal.ProposePlan(Today, Now, Language.English).Steps[0].Due);

        var handedIn = deal with { Tender = deal.Tender with { SubmittedAt = Now } };
        Assert.DoesNotContain(handedIn.ProposePlan(Today, Now, Language.English).Steps, step => step.Text == "hand in the offer");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void The_usual_steps_of_a_stage_are_done_when_the_customer_is_past_it_and_open_again_after_a_mistake(Language language)
    {
        var deal = New(DealType.KeyAccount, Stage.Selection) with { ProcurementMode = ProcurementMode.Invited };
        var own = new PlanStep("own", "visit a reference", StepOwner.Us, null, Today.AddDays(5));
        var proposed = deal.ProposePlan(Today, Now, language);
        var planned = deal.Replan(proposed with { Steps = [.. proposed.Steps, own] }, Now);

        var on = planned.MoveTo(new MoveOrder(Stage.Testing, MoveKind.Skip, Now.AddDays(1)) { Reason = "no tender" });
        Assert.Equal([true, true, false, false, false], on.Plan!.Steps.Select(step => step.DoneAt is not null));

        var restored = on.MoveTo(new MoveOrder(Stage.Selection, MoveKind.Back, Now.AddDays(2)) { SentBack = BackReason.EntryError });
        Assert.All(restored.Plan!.Steps, step => Assert.Null(step.DoneAt));
    }

    [Theory]
    [InlineData("Bid document complete", true)]
    [InlineData("hand in the offer", true)]
    [InlineData("print and seal the bid", true)]
    [InlineData("投标文件定稿", true)]
    [InlineData("提交投标文件", true)]
    [InlineData("标书打印装订", true)]
    [InlineData("Five-year cost sheet for Mr Sun", false)]
    [InlineData("prepare the clarification answers", false)]
    [InlineData("拜访招标办", false)]
    public void What_leads_to_the_bid_is_known_by_its_words(string step, bool leads) => Assert.Equal(leads, PlannedWork.IsBidWork(step));
}
