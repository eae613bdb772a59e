using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Finding;

/// <summary>Something that was found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Below">What it is, and where it belongs.</param>
/// <param name="Verb">What a tap asks for.</param>
/// <param name="Ids">What it is about.</param>
public sealed record FindEntry(string Name, string Below, string Verb, CardIds Ids);

/// <summary>What a name may mean.</summary>
/// <param name="Typed">The name as typed.</param>
/// <param name="Found">Best first, five at most.</param>
public sealed record FindView(string Typed, IReadOnlyList<FindEntry> Found);

/// <summary>Customers, deals and people that a name may mean; a tap opens one.</summary>
public static class FindCard
{
    public static AdaptiveCard Draw(FindView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say($"{view.Found.Count} found for {CardText.Spoken(view.Typed, 20)}. Tap one to open it.", $"找到{view.Found.Count}个和{CardText.Spoken(view.Typed, 16)}相近的，点一个打开。"),
            [
                Lines.Title(pen.Say($"Found for \"{CardText.Clean(view.Typed, 30)}\"", $"查找“{CardText.Clean(view.Typed, 30)}”")),
                .. view.Found.Select(entry => Lines.Entry(
                    entry.Name, badge: null, CardText.Clean(entry.Below, CardText.QuoteLength), figure: null, date: null, pen.FreeButton(pen.Say($"Open {entry.Name}", $"打开{entry.Name}"), entry.Verb, entry.Ids), pen)),
            ],
            pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.Of(CardIds.Conversation, "this")));
    }
}
