using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>A deal that was critical for three weeks.</summary>
/// <param name="Ids">The alert and its deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Details">Title, stage, amount.</param>
/// <param name="Draft">One last message for the customer; never sent by the bot.</param>
public sealed record NoDecisionView(CardIds Ids, string Account, ImmutableArray<string?> Details, string Draft);

/// <summary>Proposes to close a deal as no decision, after one last message (domain 2.8): nothing is closed by itself.</summary>
public static class NoDecisionCard
{
    public static AdaptiveCard Draw(NoDecisionView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)} was critical for three weeks. Close it as no decision?", $"{CardText.Spoken(view.Account, 20)}已危急三周，要记为搁置吗？"),
            [
                Lines.Title(view.Account),
                Lines.SubLine([.. view.Details]),
                Lines.Sentence(pen.Say("Critical for three weeks. Close it as no decision?", "已危急三周，要记为搁置吗？")),
                Lines.Quote(pen.Say("One last message to try: ", "最后可试一句："), view.Draft, pen),
                Lines.Footnote(pen.Say("A draft; I send nothing to customers.", "仅为草稿，我不会发给客户。")),
            ],
            pen.FreeButton(pen.Say("No decision", "记为搁置"), AlertCardVerbs.CloseAs, view.Ids.With(CardIds.Option, $"{Outcome.NoDecision}")),
            pen.FreeButton(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, view.Ids));
    }
}
