using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>The open steps of a deal.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Place">Customer and title.</param>
/// <param name="Lead">What has just happened: "Saved: ..."; null if nothing did.</param>
/// <param name="Steps">The open steps, what is due first at the top.</param>
/// <param name="Today">The reader's day.</param>
/// <param name="MaybeTheirs">The step just saved whose side nobody said; null if there is none.</param>
public sealed record StepsView(string DealId, string Place, string? Lead, IReadOnlyList<NextStep> Steps, DateOnly Today, string? MaybeTheirs = null);

/// <summary>The next steps of a deal: done, moved, dropped, added.</summary>
public static class StepsCard
{
    private const int MostRows = 3;

    public static AdaptiveCard Draw(StepsView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        var listed = view.Steps.Select(step => new ListedStep(view.DealId, null, step)).ToList();
        List<AdaptiveElement> body = [Lines.Title(pen.Say("Next steps", "下一步")), Lines.SubLine(view.Place)];
        if (view.Lead is { } lead)
        {
            body.Add(Lines.Sentence(lead));
        }

        body.AddRange(view.Steps.Count == 0
            ? [Lines.Sentence(pen.Say("No open step. What is next, and when?", "没有待办步骤。下一步做什么，哪天？"))]
            : StepRows.Draw(listed, view.Lead is null ? MostRows : MostRows - 1, view.Today, pen));
        return pen.Card(
            CardText.Spoken(pen.Say($"{view.Steps.Count} open steps. {view.Lead}", $"{view.Steps.Count}个待办步骤。{view.Lead}"), CardText.QuoteLength),
            body,
            view.Steps.Count == 0
                ? [StepForms.Add(view.DealId, pen, isOpen: true), pen.Run(pen.Say("Joint plan", "推进计划"), CommandKind.JointPlan, view.DealId)]
                : [.. StepForms.DoneAndMove(listed, CardIds.None, pen), More(view, listed, deal, pen)]);
    }

    private static AdaptiveAction More(StepsView view, List<ListedStep> listed, CardIds deal, Pen pen)
    {
        List<AdaptiveAction> row = [pen.Run(pen.Say("Joint plan", "推进计划"), CommandKind.JointPlan, view.DealId), pen.Run(pen.Say("Log", "记沟通"), CommandKind.Log, view.DealId)];
        if (view.MaybeTheirs is { } step)
        {
            row.Insert(0, pen.FreeButton(pen.Say("It is theirs", "是对方的"), StepVerbs.Give, deal.With(CardIds.Step, step)));
        }

        return pen.More([Lines.Buttons(row)], StepForms.Add(view.DealId, pen), StepForms.Drop(listed, CardIds.None, pen));
    }
}
