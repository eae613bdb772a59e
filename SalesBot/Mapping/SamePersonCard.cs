using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Mapping;

/// <summary>Asks whether somebody of a known name is the same person: two people of one name happen.</summary>
public static class SamePersonCard
{
    public static AdaptiveCard Draw(Deal deal, PersonDraft twin, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(twin);
        ArgumentNullException.ThrowIfNull(pen);
        var known = deal.People.Find(person => person.Id == twin.MaybeSame);
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var other = known is not null && known.Name != twin.Name;
        var question = other
            ? pen.Say($"I know {known!.Name} ({known.Position}). Is this the same person, or another one ({twin.Position})?", $"已有{known!.Name}（{known.Position}）。是同一个人，还是另一位（{twin.Position}）？")
            : pen.Say($"I know one of {known?.Position ?? "this name"}. Is this the same person, or another one ({twin.Position})?", $"已有一位是{known?.Position ?? "同名"}的。是同一个人，还是另一位（{twin.Position}）？");
        return NoteCard.Draw(
            new NoteView(
                CardText.Clean(twin.Name),
                question,
                [
                    new NoteButton(pen.Say("The same", "同一位"), MapVerbs.Same, ids.With(CardIds.Option, "same")),
                    new NoteButton(pen.Say("Another one", "另一位"), MapVerbs.Same, ids.With(CardIds.Option, "another")),
                ]),
            pen);
    }
}
