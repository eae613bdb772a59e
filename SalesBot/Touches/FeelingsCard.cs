using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Touches;

/// <summary>The one question after a contact: how it felt to each of them.</summary>
public static class FeelingsCard
{
    private const int MostPeople = 5;

    public static AdaptiveCard Draw(IReadOnlyList<FeltBy> people, CardIds ids, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(pen);
        var title = people.Count == 1
            ? pen.Say($"How did it feel to {people[0].Name}?", $"{people[0].Name}对这次沟通感觉怎么样？")
            : pen.Say("How did it feel to them?", "他们对这次沟通感觉怎么样？");
        return pen.Card(
            CardText.Spoken(title),
            [
                Lines.Title(title),
                Lines.Footnote(pen.Say("1 is poor, 5 is very good", "1分很差，5分很好")),
                .. people.Take(MostPeople).Select(felt => Taps.Rating(felt.Name, [.. TouchPhrases.Feelings.Select(pen.Say)], felt.Value, TouchVerbs.Feel, ids.With(TouchVerbs.Person, felt.Key), pen)),
            ],
            pen.FreeButton(people.All(felt => felt.Value is not null) ? pen.Say("Done", "好了") : pen.Say("Not asked yet", "还没问"), TouchVerbs.NotAsked, ids));
    }
}
