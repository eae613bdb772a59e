using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Finding;

/// <summary>What everybody in a chat may read of something that was found.</summary>
/// <param name="Name">The customer, the deal or the person.</param>
/// <param name="Kind">"deal · Lakeside Auto · Analysis".</param>
/// <param name="Facts">A few plain facts: name and text.</param>
public sealed record SharedView(string Name, string Kind, IReadOnlyList<(string Name, string Text)> Facts);

/// <summary>
/// A customer, deal or person as it is put into a message of any chat: no score, stance, amount, note or promise, and
/// nothing to press, for nobody knows who reads it.
/// </summary>
public static class SharedCard
{
    public static AdaptiveCard Draw(SharedView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            CardText.Spoken($"{view.Name}, {view.Kind}", CardText.QuoteLength),
            [
                Lines.Title(view.Name),
                Lines.SubLine(view.Kind),
                .. view.Facts.Count == 0 ? Array.Empty<AdaptiveElement>() : [Lines.Facts([.. view.Facts])],
            ]);
    }
}
