using AdaptiveCards;

namespace SalesBot.Bot.Cards;

/// <summary>A button of a note.</summary>
/// <param name="Title">One to three words.</param>
/// <param name="Verb">What it asks for.</param>
/// <param name="Ids">What it is about.</param>
public sealed record NoteButton(string Title, string Verb, CardIds Ids);

/// <summary>A sentence or two with what can be done about them.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Buttons">Three at most; the first is the likeliest.</param>
public sealed record NoteView(string Title, string Sentence, IReadOnlyList<NoteButton> Buttons);

/// <summary>Says one thing and offers the next step.</summary>
public static class NoteCard
{
    public static AdaptiveCard Draw(NoteView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            CardText.Spoken($"{view.Title}. {view.Sentence}", CardText.QuoteLength),
            [Lines.Title(view.Title), Lines.Sentence(view.Sentence)],
            [.. view.Buttons.Select((button, at) => pen.FreeButton(button.Title, button.Verb, button.Ids, isFirst: at == 0))]);
    }
}
