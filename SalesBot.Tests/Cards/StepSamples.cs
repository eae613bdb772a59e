using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Bot.Conversing;
using SalesBot.Steps;

namespace SalesBot.Tests.Cards;

/// <summary>Next steps, promises and the joint plan.</summary>
internal static class StepSamples
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CardIds Deal = CardIds.Of(CardIds.Deal, "dl_LK95");

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["steps"] = pen => StepsCard.Draw(Steps(pen) with { Lead = pen.Say("Saved: site visit, Thu 26 Nov", "已记下：现场拜访，11月26日（周四）"), MaybeTheirs = "st_1" }, pen),
        ["steps-many"] = pen => StepsCard.Draw(Steps(pen), pen),
        ["steps-one"] = pen => StepsCard.Draw(Steps(pen) with { Steps = [.. Open(pen).Take(1)] }, pen),
        ["steps-none"] = pen => StepsCard.Draw(Steps(pen) with { Steps = [] }, pen),
        ["step-day"] = pen => StepDayCard.Draw(Day(pen), pen),
        ["step-day-past"] = pen => StepDayCard.Draw(Day(pen) with { Problem = StepProblem.Past, Due = Today.AddDays(-3), Question = pen.Say("Fri 20 Nov is over. Which day?", "11月20日已过。改到哪天？") }, pen),
        ["step-day-far"] = pen => StepDayCard.Draw(Day(pen) with { Problem = StepProblem.Far, Due = Today.AddYears(2), Question = pen.Say("Really 23 Nov 2028?", "确定是2028年11月23日？") }, pen),
        ["step-which"] = pen => ChooseStepCard.Draw(new([.. Listed(pen)], CardVerbs.StepDone, CardIds.None, Today), pen),
        ["promises"] = pen => PromisesCard.Draw(new([.. Listed(pen)], Today), pen),
        ["promises-paged"] = pen => PromisesCard.Draw(new([.. Listed(pen), .. Listed(pen).Select(one => one with { DealId = "dl_BM26" })], Today, 2), pen),
        ["promises-none"] = pen => PromisesCard.Draw(new([], Today), pen),
        ["plan-proposed"] = pen => PlanCard.Draw(Plan(pen, pen.Say("nothing of it is saved yet", "还没有保存")), pen),
        ["plan"] = pen => PlanCard.Draw(Plan(pen, pen.Say("not yet agreed by the customer", "客户尚未确认")) with { IsProposal = false }, pen),
        ["plan-agreed"] = pen => PlanCard.Draw(
            Plan(pen, pen.Say("the customer agreed on 20 Nov", "客户11月20日已确认")) with { IsProposal = false, Plan = Joint(pen) with { ConfirmedByCustomerOn = new(2026, 11, 20) } }, pen),
        ["plan-preview"] = pen => PlanPreviewCard.Draw(Preview(pen, pen.Say("Lakeside Automotive: joint plan", "湖畔汽车：推进计划")), pen),
        ["plan-answer"] = pen => PlanAnswer.Ask(Worked(DealType.KeyAccount), pen),
        ["plan-answer-project"] = pen => PlanAnswer.Ask(Worked(DealType.ActiveProject), pen),
    };

    /// <summary>The same with a text somebody typed, or a program sent, in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("steps", pen => StepsCard.Draw(Steps(pen) with { Place = text, Lead = text, Steps = [.. Open(pen).Select(step => step with { Text = text, With = text })] }, pen)),
        ("step day", pen => StepDayCard.Draw(Day(pen) with { Step = text, Question = text }, pen)),
        ("which step", pen => ChooseStepCard.Draw(new([.. Typed(pen, text)], CardVerbs.StepDone, CardIds.None, Today), pen)),
        ("promises", pen => PromisesCard.Draw(new([.. Typed(pen, text)], Today), pen)),
        ("plan", pen => PlanCard.Draw(Plan(pen, text) with { Place = text, Plan = Joint(pen) with { Steps = [.. Joint(pen).Steps.Select(step => step with { Text = text, With = text })] } }, pen)),
        ("plan preview", pen => PlanPreviewCard.Draw(Preview(pen, text) with { Rows = [.. Enumerable.Repeat(new[] { "1", text, text, text, text }, 30)] }, pen)),
    ];

    private static IEnumerable<ListedStep> Typed(Pen pen, string text) => Listed(pen).Select(one => one with { AccountName = text, Step = one.Step with { Text = text, With = text } });

    private static NextStep[] Open(Pen pen) =>
    [
        new("st_1", pen.Say("Mr Chen sends the drawings", "陈工发图纸"), new(2026, 11, 20), StepOwner.Customer, pen.Say("Mr Chen", "陈工")),
        new("st_2", pen.Say("Site visit", "现场拜访"), new(2026, 11, 26), StepOwner.Us),
        new("st_3", pen.Say("Cost sheet for five years", "五年费用表"), new(2026, 12, 1), StepOwner.Us, pen.Say("Ms Qian", "钱经理")),
        new("st_4", pen.Say("Reference call", "参考客户电话"), new(2026, 12, 8), StepOwner.Customer),
        new("st_5", pen.Say("Draft of the contract", "合同草稿"), new(2027, 1, 15), StepOwner.Us),
    ];

    private static IEnumerable<ListedStep> Listed(Pen pen) => Open(pen).Select(step => new ListedStep("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), step));

    private static StepsView Steps(Pen pen) => new("dl_LK95", pen.Say("Lakeside Automotive · Plant execution system", "湖畔汽车 · 三个工厂MES系统"), null, Open(pen), Today);

    private static StepDayView Day(Pen pen) => new(Deal, pen.Say("Send the plan", "发推进计划"), pen.Say("By which day?", "哪天之前？"), StepProblem.NoDay, null, Today);

    private static JointPlan Joint(Pen pen) => new(
        [
            new("ps_1", pen.Say("Site survey", "现场勘察"), StepOwner.Us, null, new(2026, 11, 26), DateTimeOffset.UnixEpoch),
            new("ps_2", pen.Say("Drawings of plant 2", "二号厂房图纸"), StepOwner.Customer, pen.Say("Mr Chen", "陈工"), new(2026, 12, 4)),
            new("ps_3", pen.Say("Test on one line", "单线测试"), StepOwner.Us, null, new(2027, 1, 20)),
            new("ps_4", pen.Say("Budget approval", "预算审批"), StepOwner.Customer, null, null),
            new("ps_5", pen.Say("Contract", "签合同"), StepOwner.Us, null, new(2027, 6, 30)),
        ],
        DateTimeOffset.UnixEpoch);

    private static PlanView Plan(Pen pen, string standing) => new("dl_LK95", pen.Say("Lakeside Automotive · Plant execution system", "湖畔汽车 · 三个工厂MES系统"), Joint(pen), IsProposal: true, standing, Today);

    private static PlanPreviewView Preview(Pen pen, string title) => new(
        "dl_LK95", title,
        [
            ["1", pen.Say("Site survey", "现场勘察"), pen.Say("We", "我们"), "", pen.Say("26 Nov", "11月26日")],
            ["2", pen.Say("Drawings of plant 2", "二号厂房图纸"), pen.Say("You", "贵方"), pen.Say("Mr Chen", "陈工"), pen.Say("4 Dec", "12月4日")],
        ]);

    private static Deal Worked(DealType type) => new()
    {
        Id = "dl_LK95", TenantId = "t_1", AccountId = "ac_1", AccountName = "Lakeside", Title = "MES", Type = type,
        OwnerId = "u_1", OwnerName = "Wang Lei", OpenedAt = DateTimeOffset.UnixEpoch, Visits = [new StageVisit(Stage.Selection, 1, DateTimeOffset.UnixEpoch)],
    };
}
