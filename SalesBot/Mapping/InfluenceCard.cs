using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Mapping;

/// <summary>What the question of somebody's influence shows.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="PersonId">The person; null while they are not saved.</param>
/// <param name="Name">As shown.</param>
/// <param name="Proposal">What was understood of them; null if it was said before.</param>
public sealed record InfluenceView(string DealId, string? PersonId, string Name, string? Proposal);

/// <summary>"If this person says no, what happens?" (domain 5.2).</summary>
public static class InfluenceCard
{
    // Four are enough for a tap; "it weighs" can be typed, or chosen in the field.
    private static readonly string[] Tapped = ["1", "2", "4", "5"];

    public static AdaptiveCard Draw(InfluenceView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var name = CardText.Clean(view.Name);
        var question = pen.Say($"If {name} says no, what happens?", $"如果{name}反对，会怎样？");
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(MapVerbs.Person, view.PersonId);
        var choices = PeopleCard.Influences(pen).Where(choice => Tapped.Contains(choice.Code)).ToList();
        return pen.Card(
            CardText.Spoken(question, CardText.QuoteLength),
            [
                Lines.Title(name),
                .. view.Proposal is { } proposal ? (IEnumerable<AdaptiveElement>)[Lines.Sentence(CardText.Clean(proposal, CardText.QuoteLength))] : [],
                Lines.Sentence(question),
                Taps.Chips(question, [.. choices.Take(2)], null, MapVerbs.Influence, ids, pen),
                Taps.Chips(question, [.. choices.Skip(2)], null, MapVerbs.Influence, ids, pen),
            ],
            pen.FreeButton(pen.Say("Don't know", "还不清楚"), MapVerbs.Influence, ids.With(CardIds.Option, "unknown")),
            pen.More(
                [Fields.Choice(PeopleCard.InfluenceField, question, PeopleCard.Influences(pen), null, pen.Say("Please choose one.", "请选一项。"), pen)],
                pen.Button(pen.Say("Save", "保存"), MapVerbs.Influence, ids)));
    }
}
