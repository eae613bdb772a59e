using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Charters;

/// <summary>The draft shown here, where there is no page to forward.</summary>
public static class CharterDraftCard
{
    /// <param name="dealId">The deal.</param>
    /// <param name="title">What it is a draft of.</param>
    /// <param name="parts">The six parts.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(string dealId, string title, IReadOnlyList<(string Name, string Text)> parts, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            CardText.Spoken(title, CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.Sentence(pen.Say("No page can be made here. Copy the parts from below.", "这里生成不了网页，请从下面复制。")),
            ],
            pen.Opens(pen.Say("The draft", "草案"), [.. Lines.Rows(parts.Select(part => ("•", part.Name + pen.Say(": ", "："), part.Text)))]),
            pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, dealId)));
    }
}
