using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.NextActions;

/// <summary>Rules about stage, dates and the bid (domain 6.2 with clarifications A6, A10, A15, B15, B30, D1).</summary>
internal static class CourseRules
{
    public static readonly (string Id, Func<Situation, Firing?> Fire)[] All =
    [
        ("N03", LongStage), ("N04", CloseDatePassed), ("N24", SentBack), ("N25", BidDecision), ("N26", Simulation), ("N27", DeliveryRisk), ("N28", Quiet), ("N30", NextYear),
        ("N34", Partners), ("N49", BidItems),
    ];

    private static Firing? LongStage(Situation on) => on.Stall.Find("S2") is not { } signal ? null
        : new Firing(signal.Words).With("{days}", signal.Days).With("{typical}", on.Deal.TypicalDays(on.Limits) ?? 0)
            .In(on.Deal is { Stage: Stage.Procurement, Tender.ContractBy: not null } && on.Deal.IsLegalTender() ? "contract" : null)
            .About("{sponsor}", on.InRole(BuyingRole.Sponsor), Situation.The(BuyingRole.Sponsor));

    private static Firing? CloseDatePassed(Situation on) =>
        on.Stall.Find("S3") is { } signal ? new Firing(signal.Words).With("{days}", signal.Days) : null;

    // Ends when every answer is confirmed and the customer has a new plan.
    private static Firing? SentBack(Situation on)
    {
        var visit = on.Deal.Visit;
        var marked = on.Score.Standings.Where(standing => standing.IsMarked).Select(standing => standing.Entry.Question.Words.Noun).ToList();
        return !on.IsBeforeSignature || visit.SentBack is null or BackReason.EntryError || (marked.Count == 0 && on.Deal.Plan?.UpdatedAt > visit.EnteredAt) ? null
            : new Firing(new("the customer sent the project back", "客户把项目退回了"))
                .With("{stage}", on.Deal.Stage.Name()).With("{questions}", Situation.Listed(marked))
                .By(on.Limits.Calendar.After(on.DayOf(visit.EnteredAt), 5), on.Today).In(marked.Count == 0 ? "bare" : null);
    }

    private static Firing? BidDecision(Situation on)
    {
        var since = on.Deal.Tender.FileIssued ?? on.Deal.Tender.Notice ?? on.DayOf(on.Deal.Visit.EnteredAt);
        if (!on.IsBeforeSubmission || !(on.IsPassive || on.Deal.ProcurementMode == ProcurementMode.PriceBidding)
            || on.Deal.Stage < Stage.Selection || on.Deal.BidDecision?.HasLapsed(on.Today) == false || on.Today <= on.Limits.Calendar.After(since, 2))
        {
            return null;
        }

        var open = Checklist.For(on.Deal.Type).Entries.Count(entry => entry.Due <= Stage.Bidding && on.At(entry.Key) is { IsUnknown: true });
        var due = on.Deal.Tender.BidDeadline is { } deadline && on.DayOf(deadline).AddDays(-1) is var last && last < on.InAWeek ? last : on.InAWeek;
        return new Firing(on.Deal.BidDecision is null ? new("nobody has decided yet whether to bid", "还没有决定投不投") : new("the condition of the bid was due and is not met", "投标的条件已到期，还没满足"))
            .With("{n}", open).By(due < on.Today ? on.Today : due, on.Today).In(open == 0 ? "bare" : null);
    }

    private static Firing? Simulation(Situation on)
    {
        var standing = on.IsPassive ? on.At("SIMRANK")
            : on.Deal.ProcurementMode == ProcurementMode.PriceBidding ? on.Score.Annex.FirstOrDefault(annex => annex.Entry.Key == "SIMRANK") : null;
        return !on.IsBeforeSubmission || standing is null || !(standing.IsUnknown || standing.Option is "behind" or "hopeless") ? null
            : new Firing(on.Words("SIMRANK")).With("{bidManager}", new Text("the bid manager", "投标经理"));
    }

    private static Firing? DeliveryRisk(Situation on) =>
        !on.IsBeforeSubmission || !on.IsPassive || on.At("IMPLRISK") is not { } risk || !(risk.IsUnknown || risk.Rating <= 3) ? null
        : new Firing(OpenRisks(on) ?? on.Words("IMPLRISK")).With("{deliveryManager}", new Text("the delivery manager", "交付经理"));

    private static Text? OpenRisks(Situation on) => on.Deal.All<DeliveryRisk>().Count(risk => risk.IsOpen) switch
    {
        0 => null,
        1 => new("one risk is neither in the price nor excluded", "有1项风险既没计价也没排除"),
        var open => new($"{open} risks are neither in the price nor excluded", $"有{open}项风险既没计价也没排除"),
    };

    private static Firing? Quiet(Situation on) => !on.IsQuiet ? null
        : new Firing(new("our bid is in and the result is not out", "标书已递交，结果尚未公布"));

    private static Firing? NextYear(Situation on)
    {
        var age = on.DaysSince(on.DayOf(on.Deal.OpenedAt));
        var year = on.Deal.ExpectedClose is { } close && FiscalYear(close) > FiscalYear(on.Today) ? FiscalYear(close)
            : age > 300 && !(on.Deal.CrossYear?.Until >= on.Today) ? FiscalYear(on.Today) + 1 : (int?)null;
        return !on.IsBeforeSignature || year is null || (age <= 300 && BudgetYear(on.Deal) >= year) ? null
            : new Firing(age > 300 ? new($"the deal is {age} days old", $"商机建立已{age}天") : new("signing is expected next year", "预计明年签约"))
                .With("{year}", year.Value).About("{sponsor}", on.InRole(BuyingRole.Sponsor), Situation.The(BuyingRole.Sponsor));

        int FiscalYear(DateOnly day) => on.Account is { FiscalYearStart: > 1 and var month } && day.Month < month ? day.Year - 1 : day.Year;
    }

    private static int? BudgetYear(Deal deal) =>
        (deal.Answers.GetValueOrDefault("BUDGET") ?? deal.Answers.GetValueOrDefault("CHARTER_BUDGET"))?.Value switch
        {
            AnswerValue.Budget budget => budget.Year,
            AnswerValue.CharterAndBudget both => both.BudgetHalf?.Year,
            _ => null,
        };

    private static Firing? Partners(Situation on) =>
        !on.IsBeforeSubmission || !on.IsBelow("ROLE_PP", 0.7)
            || !(on.Has("ORIGIN", "channel", "integrator") || on.Deal.Origin is TenderOrigin.Agent or TenderOrigin.GroupRunByOthers) ? null
        : new Firing(on.Words("ROLE_PP")).With("{partner}", on.Partner is { } name ? new Text(name, name) : new("the partner", "合作伙伴"));

    private static Firing? BidItems(Situation on) => on.Stall.Find("S10") is not { } signal ? null
        : new Firing(signal.Words).With("{days}", Math.Max(0, signal.Days)).With("{n}", on.Deal.Tender.OpenItems.Length)
            .With("{items}", Situation.Listed(on.Deal.Tender.OpenItems.Select(item => new Text(item, item))))
            .In(on.Now >= on.Deal.Tender.BidDeadline ? "late" : null);
}
