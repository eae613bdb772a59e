using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Persons;

/// <summary>What is kept about somebody, a few facts at a time; texts ready to show.</summary>
/// <param name="Title">Whose data it is.</param>
/// <param name="From">How many facts, from which deals.</param>
/// <param name="Rows">The facts.</param>
/// <param name="Start">The first one shown, from 0.</param>
/// <param name="Ids">What a button about them carries.</param>
public sealed record PersonDataView(string Title, string From, IReadOnlyList<string> Rows, int Start, CardIds Ids);

/// <summary>Everything that is kept about one person, where no page can be shown.</summary>
public static class PersonDataCard
{
    private const int Shown = 4;

    public static AdaptiveCard Draw(PersonDataView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var next = view.Start + Shown < view.Rows.Count ? view.Start + Shown : 0;
        return pen.Card(
            CardText.Spoken($"{view.Title}. {view.From}", CardText.QuoteLength),
            [Lines.Title(view.Title), Lines.SubLine(view.From), .. view.Rows.Skip(view.Start).Take(Shown).Select(row => Lines.Sentence(row))],
            [
                pen.FreeButton(
                    next == 0 ? pen.Say("First ones", "回到开头") : pen.Say("Show more", "下一页"), CardVerbs.PersonExport, view.Ids.With(CardIds.Page, $"{next}"), isFirst: true),
            ]);
    }
}
