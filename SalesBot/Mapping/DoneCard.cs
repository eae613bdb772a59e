using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Mapping;

/// <summary>What an open question of the sitting shows.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Sentence">The question.</param>
/// <param name="Done">What the button says that ends it: "That's all", "Skip".</param>
/// <param name="MayImport">Whether people may be taken over from another deal.</param>
public sealed record DoneView(string DealId, string Sentence, string Done, bool MayImport = false);

/// <summary>An open question that is answered by typing, with a button for those who have nothing more to say.</summary>
public static class DoneCard
{
    public static AdaptiveCard Draw(DoneView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var sentence = CardText.Clean(view.Sentence, CardText.SentenceLength);
        var ids = CardIds.Of(CardIds.Deal, view.DealId);
        List<AdaptiveAction> buttons = [pen.FreeButton(view.Done, MapVerbs.Done, ids)];
        if (view.MayImport)
        {
            buttons.Add(pen.FreeButton(pen.Say("From another deal", "从其他商机导入"), MapVerbs.Import, ids));
        }

        return pen.Card(CardText.Spoken($"{sentence} {view.Done}", CardText.QuoteLength), [Lines.Sentence(sentence)], buttons);
    }
}
