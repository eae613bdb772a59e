using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;

namespace SalesBot.Steps;

/// <summary>Several steps may be meant.</summary>
/// <param name="Steps">Best first; five at most are shown.</param>
/// <param name="Verb">What a tap does.</param>
/// <param name="Ids">What travels with it beside deal and step.</param>
/// <param name="Today">The reader's day.</param>
public sealed record ChooseStepView(IReadOnlyList<ListedStep> Steps, string Verb, CardIds Ids, DateOnly Today);

/// <summary>"Which step?", with one entry to tap for each.</summary>
public static class ChooseStepCard
{
    private const int MostShown = 5;

    public static AdaptiveCard Draw(ChooseStepView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say(StepTexts.WhichStep),
            [
                Lines.Title(pen.Say(StepTexts.WhichStep)),
                .. view.Steps.Take(MostShown).Select(entry => Lines.Entry(
                    entry.Step.Text,
                    badge: null,
                    string.Join(" · ", new[] { entry.AccountName, StepWords.Side(entry.Step.Owner, entry.Step.With, pen.Language) }.OfType<string>()),
                    figure: null,
                    StepWords.Due(entry.Step.Due, view.Today, pen.Language),
                    pen.FreeButton(StepRows.Label(entry, pen), view.Verb, view.Ids.With(CardIds.Deal, entry.DealId).With(CardIds.Step, entry.Step.Id)),
                    pen)),
            ]);
    }
}
