using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>A joint plan.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Place">Customer and title.</param>
/// <param name="Plan">The plan, saved or proposed.</param>
/// <param name="IsProposal">Whether nothing of it is saved yet.</param>
/// <param name="Standing">How the plan stands: agreed, when updated, what is due.</param>
/// <param name="Today">The reader's day.</param>
public sealed record PlanView(string DealId, string Place, JointPlan Plan, bool IsProposal, string Standing, DateOnly Today);

/// <summary>The remaining steps with side and day; kept, changed, agreed to, sent.</summary>
public static class PlanCard
{
    public const string NumberField = "planStep";
    public const string DayField = "planDay";
    public const string AddField = "planAdd";

    private const int MostRows = 3;
    private const int MostBehind = 6;

    public static AdaptiveCard Draw(PlanView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        var rows = view.Plan.Steps.Select((step, at) => ($"{at + 1}", Side(step, pen) + pen.Say(": ", "："), What(step, view.Today, pen))).ToList();
        var title = view.IsProposal ? pen.Say("Joint plan, proposed", "推进计划（建议）") : pen.Say("Joint plan", "推进计划");
        return pen.Card(
            CardText.Spoken($"{title}. {view.Standing}", CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.SubLine(view.Place),
                .. Lines.Rows(rows.Take(MostRows)),
                Lines.Footnote((rows.Count > MostRows ? pen.Say(rows.Count == MostRows + 1 ? "1 more step behind More. " : $"{rows.Count - MostRows} more steps behind More. ", $"另有{rows.Count - MostRows}步，见“更多”。") : string.Empty) + view.Standing),
            ],
            view.IsProposal
                ? pen.FreeButton(pen.Say("Keep it", "采用"), StepVerbs.PlanKeep, deal, isFirst: true)
                : pen.FreeButton(pen.Say("For the customer", "给客户看"), StepVerbs.PlanPreview, deal, isFirst: true),
            Edit(view, deal, pen),
            pen.More([.. Lines.Rows(rows.Skip(MostRows).Take(MostBehind - 1)), Lines.Buttons(Behind(view, deal, pen))]));
    }

    private static List<AdaptiveAction> Behind(PlanView view, CardIds deal, Pen pen)
    {
        List<AdaptiveAction> behind = [pen.Run(pen.Say("Next steps", "下一步"), CommandKind.SetStep, view.DealId)];
        if (view is { IsProposal: false, Plan.ConfirmedByCustomerOn: null })
        {
            behind.Insert(0, pen.FreeButton(pen.Say("Customer agreed", "客户已确认"), StepVerbs.PlanConfirm, deal));
        }

        return behind;
    }

    private static AdaptiveAction Edit(PlanView view, CardIds deal, Pen pen)
    {
        List<AdaptiveElement> fields = view.Plan.Steps.IsEmpty
            ? []
            :
            [
                Fields.Pick(NumberField, pen.Say("Move step", "改期的步骤"), view.Plan.Steps.Select((step, at) => ($"{at + 1}", CardText.Clean($"{at + 1} {step.Text}"))), null, null, pen),
                Fields.Date(DayField, pen.Say("To", "改到"), null, null, pen),
            ];
        fields.Add(Fields.Line(AddField, pen.Say("New step", "新增步骤"), null, null, pen, pen.Say("site test 12 March, theirs", "现场测试，3月12日，对方")));
        return pen.Opens(pen.Say("Edit", "修改"), fields, pen.Button(pen.Say("Save", "保存"), StepVerbs.PlanEdit, deal, isFirst: true));
    }

    private static string Side(PlanStep step, Pen pen) => StepWords.Side(step.Owner, step.With, pen.Language);

    private static string What(PlanStep step, DateOnly today, Pen pen) => step switch
    {
        { DoneAt: not null } => step.Text + pen.Say(", done", "，已完成"),
        { Due: { } due } => step.Text + pen.Say(", ", "，") + StepWords.Due(due, today, pen.Language),
        _ => step.Text + pen.Say(", no day yet", "，日期未定"),
    };
}
