using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;

namespace SalesBot.Steps;

/// <summary>A step that needs a day.</summary>
/// <param name="Deal">The deal, and the step where a saved one is to move.</param>
/// <param name="Step">What will be done.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Problem">What is wrong with the day that was said.</param>
/// <param name="Due">The day that was said; null if none was.</param>
/// <param name="Today">The reader's day.</param>
public sealed record StepDayView(CardIds Deal, string Step, string Question, StepProblem Problem, DateOnly? Due, DateOnly Today);

/// <summary>Asks for the day of a step: likely days to tap, any other in the field.</summary>
public static class StepDayCard
{
    public static AdaptiveCard Draw(StepDayView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveAction> actions = [];
        if (view is { Problem: StepProblem.Far or StepProblem.NoSuchDay, Due: { } meant })
        {
            actions.Add(pen.FreeButton(pen.Say("Yes, that day", "是这一天"), StepVerbs.Day, view.Deal.With(CardIds.Option, $"{meant:yyyy-MM-dd}").With(CardIds.Action, "agreed"), isFirst: true));
        }

        if (view.Problem == StepProblem.Past)
        {
            actions.Add(pen.FreeButton(pen.Say("Done already", "已经做完"), StepVerbs.Already, view.Deal, isFirst: true));
        }

        actions.Add(pen.Button(pen.Say("Save the day", "保存日期"), StepVerbs.Day, view.Deal, isFirst: actions.Count == 0));
        return pen.Card(
            CardText.Spoken($"{view.Step}. {view.Question}", CardText.QuoteLength),
            [
                Lines.Title(view.Step),
                Lines.Sentence(view.Question),
                Taps.Chips(
                    view.Question,
                    [.. LikelyDays(view.Today).Select(day => ($"{day:yyyy-MM-dd}", Say.Date(day, pen.Language, view.Today)))],
                    null, StepVerbs.Day, view.Deal, pen),
                Fields.Date(StepForms.DayField, pen.Say("Another day", "其他日期"), null, null, pen),
            ],
            [.. actions]);
    }

    // The Fridays of this week and the next, and a day two weeks on.
    private static DateOnly[] LikelyDays(DateOnly today)
    {
        var friday = today.AddDays(((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7);
        return [friday, friday.AddDays(7), today.AddDays(14)];
    }
}
