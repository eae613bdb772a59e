using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Touches;

/// <summary>What look backs taught with a customer, ready to show in the reader's language.</summary>
/// <param name="DealId">The deal it was asked from.</param>
/// <param name="Account">The customer.</param>
/// <param name="Below">"3 look backs in 2 deals".</param>
/// <param name="Rows">What to change, and when that was said; the latest first.</param>
public sealed record LookBacksView(string DealId, string Account, string Below, IReadOnlyList<(string Lead, string Text)> Rows);

/// <summary>The lessons of the team's look backs, over the years with a customer.</summary>
public static class LookBacksCard
{
    private const int Most = 4;

    public static AdaptiveCard Draw(LookBacksView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveAction> buttons =
        [
            pen.Run(pen.Say("Look back now", "现在复盘"), CommandKind.Debrief, view.DealId, isFirst: true),
            pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, view.DealId)),
        ];
        if (view.Rows.Count > Most)
        {
            buttons.Add(pen.More([.. Lines.Rows(view.Rows.Skip(Most).Take(6).Select(Row))]));
        }

        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {CardText.Spoken(view.Below, CardText.QuoteLength)}.", $"{CardText.Spoken(view.Account, 24)}：{CardText.Spoken(view.Below, 30)}。"),
            [
                Lines.Title(pen.Say($"{CardText.Clean(view.Account)}: what we learned", $"{CardText.Clean(view.Account)}：复盘学到的")),
                Lines.SubLine(CardText.Clean(view.Below, CardText.QuoteLength)),
                .. Lines.Rows(view.Rows.Take(Most).Select(Row)),
            ],
            buttons);
    }

    private static (string Mark, string Lead, string Text) Row((string Lead, string Text) row) => ("•", CardText.Clean(row.Lead, 30), CardText.Clean(row.Text, CardText.QuoteLength));
}
