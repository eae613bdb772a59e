using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Mapping;

/// <summary>What a question about somebody shows.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="PersonId">The person; null while they are not saved.</param>
/// <param name="Name">As shown.</param>
/// <param name="Proposal">What was understood of them; null if it was said before.</param>
/// <param name="Asks">One of the steps that ask about one person, from <see cref="MapStep.Influence"/> to <see cref="MapStep.Profile"/>.</param>
public sealed record QuestionView(string DealId, string? PersonId, string Name, string? Proposal, MapStep Asks = MapStep.Influence)
{
    /// <summary>How many others would be asked the same after this one; with some, all of them can be left at once.</summary>
    public int Others { get; init; }
}

/// <summary>One question about one person, in the words of domain 5.2, answered by a tap, by typing, or not at all.</summary>
public static class QuestionCard
{
    // Four are enough for a tap; the rest can be typed, or chosen in the field.
    private static readonly Dictionary<MapStep, string[]> Tapped = new()
    {
        [MapStep.Influence] = ["1", "2", "4", "5"],
        [MapStep.Strength] = ["3", "2", "1", "0"],
        [MapStep.Stance] = ["2", "1", "0", "-1"],
        [MapStep.Response] = ["0", "1", "2", "3"],
        [MapStep.Profile] = ["0", "1", "2", "4"],
    };

    public static AdaptiveCard Draw(QuestionView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var name = CardText.Clean(view.Name);
        var (question, verb, field, all) = view.Asks switch
        {
            MapStep.Strength => (pen.Say($"Would {name} call you back today?", $"{name}今天会回你电话吗？"), MapVerbs.Strength, PeopleCard.StrengthField, MapChoices.CallsBack(pen)),
            MapStep.Stance => (pen.Say($"What did {name} last say or do?", $"{name}最近说了什么或做了什么？"), MapVerbs.Stance, PeopleCard.StanceField, MapChoices.Stances(pen)),
            MapStep.Response => (pen.Say($"How does {name} take a proposal to change something?", $"{name}对改变是什么态度？"), MapVerbs.Response, TraitFields.Response, Numbered(TraitFields.Modes(pen))),
            MapStep.Profile => (pen.Say($"What is {name} like among colleagues?", $"{name}在内部是哪一类人？"), MapVerbs.Profile, TraitFields.Profile, Numbered(TraitFields.Profiles(pen))),
            _ => (pen.Say($"If {name} says no, what happens?", $"如果{name}反对，会怎样？"), MapVerbs.Influence, PeopleCard.InfluenceField, MapChoices.Influences(pen)),
        };
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(MapVerbs.Person, view.PersonId);
        var choices = Tapped[view.Asks].Select(code => all.First(choice => choice.Code == code)).ToList();
        return pen.Card(
            CardText.Spoken(question, CardText.QuoteLength),
            [
                Lines.Title(name),
                .. view.Proposal is { } proposal ? (IEnumerable<AdaptiveElement>)[Lines.Sentence(CardText.Clean(proposal, CardText.QuoteLength))] : [],
                Lines.Sentence(question),
                Taps.Chips(question, [.. choices.Take(2)], null, verb, ids, pen),
                Taps.Chips(question, [.. choices.Skip(2)], null, verb, ids, pen),
            ],
            [
                pen.FreeButton(pen.Say("Don't know", "还不清楚"), verb, ids.With(CardIds.Option, "unknown")),
                .. view.Others > 0 ? (IEnumerable<AdaptiveAction>)[pen.FreeButton(pen.Say($"Leave all {view.Others + 1}", $"{view.Others + 1}位都以后再说"), MapVerbs.Done, CardIds.Of(CardIds.Deal, view.DealId))] : [],
                pen.More(
                    [Fields.Choice(field, question, all, null, pen.Say("Please choose one.", "请选一项。"), pen)],
                    pen.Button(pen.Say("Save", "保存"), verb, ids)),
            ]);
    }

    private static IReadOnlyList<(string Code, string Label)> Numbered(IEnumerable<(string Code, string Label)> named) =>
        [.. named.Select((choice, number) => ($"{number}", choice.Label))];
}
