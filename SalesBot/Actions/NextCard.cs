using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Actions;

/// <summary>One action as a row.</summary>
/// <param name="ActionId">What it is, for its buttons.</param>
/// <param name="When">"This week".</param>
/// <param name="Because">"nobody answered for 18 days".</param>
/// <param name="Text">What to do.</param>
public sealed record ActionLine(string ActionId, string When, string Because, string Text);

/// <summary>The next actions of a deal.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Title">What they buy.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="OpenStep">"Send the plan, Thu 26 Nov"; null if there is none.</param>
/// <param name="OverdueId">The id of that step if its day is past; null else.</param>
/// <param name="Actions">One to three, best first.</param>
public sealed record NextView(string DealId, string Account, string Title, string Stage, string? OpenStep, string? OverdueId, IReadOnlyList<ActionLine> Actions);

/// <summary>At most three actions, each with its reason; the first in one tap, the others behind More.</summary>
public static class NextCard
{
    public static AdaptiveCard Draw(NextView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        return pen.Card(
            pen.Say(
                $"{CardText.Spoken(view.Account)}: {CardText.Spoken(view.Actions[0].Text, CardText.QuoteLength)}",
                $"{CardText.Spoken(view.Account)}：{CardText.Spoken(view.Actions[0].Text, CardText.QuoteLength)}"),
            [
                Lines.Title(view.Account),
                Lines.SubLine(view.Title, view.Stage),
                .. view.OpenStep is null ? Array.Empty<AdaptiveElement>() : [Lines.Sentence(Planned(view, pen))],
                .. view.Actions.Select((action, at) => Lines.TallRow($"{at + 1}", action.When, action.Because, action.Text, at == 0)),
            ],
            [.. view.OverdueId is { } overdue ? Settling(overdue, deal, pen) : First(view, deal, pen), pen.More([.. Sets(view, deal, pen)])]);
    }

    private static string Planned(NextView view, Pen pen) => view.OverdueId is null
        ? pen.Say($"Already planned: {view.OpenStep}", $"已安排：{view.OpenStep}")
        : pen.Say($"Overdue: {view.OpenStep}. Done, or a new day?", $"已逾期：{view.OpenStep}。做完了，还是改期？");

    private static AdaptiveAction[] First(NextView view, CardIds deal, Pen pen) =>
        [Button(view, 0, ActionVerbs.Plan, deal, pen), Button(view, 0, ActionVerbs.Done, deal, pen)];

    // What was promised comes before what is advised.
    private static AdaptiveAction[] Settling(string stepId, CardIds deal, Pen pen) =>
    [
        pen.FreeButton(pen.Say("Done", "已完成"), CardVerbs.StepDone, deal.With(CardIds.Step, stepId), isFirst: true),
        pen.FreeButton(pen.Say("Move date", "改期"), CardVerbs.StepMove, deal.With(CardIds.Step, stepId)),
    ];

    private static IEnumerable<AdaptiveElement> Sets(NextView view, CardIds deal, Pen pen)
    {
        if (view.OverdueId is not null)
        {
            yield return new AdaptiveActionSet { Actions = [.. First(view, deal, pen)] };
        }

        yield return new AdaptiveActionSet { Actions = [Button(view, 0, ActionVerbs.NotUseful, deal, pen), pen.FreeButton(pen.Say("Score", "评分"), CardVerbs.ScoreOpen, deal)] };
        for (var at = 1; at < view.Actions.Count; at++)
        {
            yield return new AdaptiveActionSet
            {
                Actions = [Button(view, at, ActionVerbs.Plan, deal, pen), Button(view, at, ActionVerbs.Done, deal, pen), Button(view, at, ActionVerbs.NotUseful, deal, pen)],
            };
        }
    }

    private static AdaptiveAction Button(NextView view, int at, string verb, CardIds deal, Pen pen)
    {
        var number = at + 1;
        var title = verb switch
        {
            ActionVerbs.Plan => pen.Say($"Plan {number}", $"安排第{number}项"),
            ActionVerbs.Done => pen.Say($"{number} is done", $"第{number}项已做"),
            _ => pen.Say($"{number} not useful", $"第{number}项没用"),
        };
        return pen.FreeButton(title, verb, deal.With(CardIds.Action, view.Actions[at].ActionId), isFirst: at == 0 && verb == ActionVerbs.Plan && view.OverdueId is null);
    }
}
