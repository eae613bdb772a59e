using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Managers;

/// <summary>Who is meant as the manager; a tap asks them (domain 7.1: nothing goes to anybody before).</summary>
public static class AskManagerCard
{
    /// <param name="meant">Id and name of one, or of those it may be, three at most.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(IReadOnlyList<(string Id, string Name)> meant, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(meant);
        ArgumentNullException.ThrowIfNull(pen);
        var other = pen.FreeButton(pen.Say("Somebody else", "换一位"), ManagerVerbs.Choose, CardIds.None);
        if (meant is not [var one])
        {
            var which = pen.Say("Who do you mean?", "你指的是哪一位？");
            return pen.Card(
                which,
                [
                    Lines.Title(which),
                    .. meant.Select(person => Lines.Entry(
                        person.Name, null, pen.Say("tap to ask them", "点按询问"), null, null,
                        pen.FreeButton(pen.Say($"Ask {CardText.Clean(person.Name)}", $"询问{CardText.Clean(person.Name)}"), ManagerVerbs.Ask, CardIds.Of(CardIds.Person, person.Id)), pen)),
                ],
                other);
        }

        var title = pen.Say($"Ask {one.Name}?", $"询问{one.Name}？");
        var sentence = pen.Say("They confirm first. Then they see your deals and hear when one stalls.", "对方确认后，能看到你的商机，商机停滞时会收到提醒。");
        return pen.Card(
            CardText.Spoken($"{title} {sentence}", CardText.QuoteLength),
            [Lines.Title(title), Lines.Sentence(sentence)],
            pen.FreeButton(Button(one.Name, pen), ManagerVerbs.Ask, CardIds.Of(CardIds.Person, one.Id), isFirst: true),
            other);
    }

    // Named after the receiver where the name is short enough for a button; the title has it in any case.
    private static string Button(string name, Pen pen)
    {
        const int Longest = 18, MostWords = 3;
        var named = pen.Say($"Ask {CardText.Clean(name)}", $"询问{CardText.Clean(name)}");
        return named.Length <= Longest && named.Split(' ').Length <= MostWords ? named : pen.Say("Ask", "询问");
    }
}
