using SalesBot.Sales.Calendars;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals;

/// <summary>How a joint plan comes about and changes (domain 1.1 F20, 11.G 2.3.d).</summary>
public static class JointPlanning
{
    private const int StaleDays = 21;
    private const int NewPlanWithin = 5;

    // Worded so that the customer can read them: nothing of ours, nothing of how we sell.
    private static readonly (Stage Stage, StepOwner Owner, Text Words)[] Usual =
    [
        (Stage.Research, StepOwner.Us, new("visit the site and the users", "到现场了解使用情况")),
        (Stage.Analysis, StepOwner.Customer, new("confirm the problem and its effects", "确认问题和影响")),
        (Stage.Charter, StepOwner.Customer, new("approve the project and its budget", "完成立项，落实预算")),
        (Stage.Selection, StepOwner.Customer, new("compare the solutions by agreed criteria", "按约定标准比较方案")),
        (Stage.Bidding, StepOwner.Us, new("hand in the offer", "提交投标文件")),
        (Stage.Testing, StepOwner.Customer, new("test on site and sign the result", "现场测试并签认结果")),
        (Stage.Procurement, StepOwner.Customer, new("agree on the contract and sign it", "商定并签订合同")),
    ];

    /// <summary>
    /// A plan of the stages that remain, spread over their usual length up to the expected signature; our bid is due on its
    /// deadline, and is no step any more once it is in. It is not saved.
    /// </summary>
    public static JointPlan ProposePlan(this Deal deal, DateOnly today, DateTimeOffset now, Language language, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var steps = Usual
            .Where(step => step.Stage >= deal.Stage && (step.Stage != Stage.Bidding || (deal.IsTender() && deal.Tender.SubmittedAt is null)))
            .Select(step => (step.Stage, step.Owner, step.Words, Days: limits.Stages.Typical(deal.Type, step.Stage)))
            .Where(step => step.Days is not null)
            .ToList();
        var total = Math.Max(1, steps.Sum(step => step.Days!.Value));
        var span = deal.ExpectedClose is { } close && close > today ? close.DayNumber - today.DayNumber : total;
        var passed = 0;
        return new JointPlan(
            [.. steps.Select((step, at) =>
            {
                passed += step.Days!.Value;
                var due = today.AddDays((int)Math.Round((double)span * passed / total));
                return new PlanStep($"p{at + 1}", step.Words.In(language), step.Owner, null, step.Stage == Stage.Bidding && Deadline(deal) is { } deadline && deadline >= today ? deadline : due);
            })],
            now);
    }

    // The day as it was written down.
    private static DateOnly? Deadline(Deal deal) => deal.Tender.BidDeadline is { } at ? DateOnly.FromDateTime(at.DateTime) : null;

    /// <summary>Whether nobody touched the plan for three weeks.</summary>
    public static bool IsStale(this JointPlan plan, DateTimeOffset now) => (now - plan.UpdatedAt).TotalDays >= StaleDays;

    /// <summary>The day by which a new plan is due because the deal was sent back after the last one (rule N24); null if none is.</summary>
    public static DateOnly? NewPlanDue(this Deal deal, WorkCalendar calendar) =>
        deal is { Plan: { } plan, Visit: { SentBack: not null, WasMistake: false } visit } && plan.UpdatedAt < visit.EnteredAt
            ? calendar.After(DateOnly.FromDateTime(visit.EnteredAt.UtcDateTime), NewPlanWithin)
            : null;

    /// <summary>The plan with the usual steps of all stages before this one done: the customer went past them.</summary>
    public static JointPlan PassedTo(this JointPlan plan, Stage to, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with
        {
            Steps = [.. plan.Steps.Select(step =>
                step.DoneAt is null && Usual.Any(usual => usual.Stage < to && (usual.Words.En == step.Text || usual.Words.Zh == step.Text)) ? step with { DoneAt = at } : step)],
        };
    }

    /// <summary>With this plan, changed now. What the customer agreed to was the plan before.</summary>
    public static Deal Replan(this Deal deal, JointPlan plan, DateTimeOffset now) =>
        deal with { Plan = plan with { UpdatedAt = now, ConfirmedByCustomerOn = null } };

    /// <summary>The customer agreed to the plan.</summary>
    public static Deal ConfirmPlan(this Deal deal, DateOnly on, DateTimeOffset now) =>
        deal.Plan is { } plan ? deal with { Plan = plan with { UpdatedAt = now, ConfirmedByCustomerOn = on } } : deal;
}
