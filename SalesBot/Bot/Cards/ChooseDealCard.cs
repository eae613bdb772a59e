using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Bot.Cards;

/// <summary>One of the deals that match.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Name">Account, or account and title where one customer has several.</param>
/// <param name="Detail">What tells it from the others: title, stage.</param>
/// <param name="Amount">"CNY 9.5m"; null if unknown.</param>
public sealed record DealChoice(string DealId, string Name, string Detail, string? Amount);

/// <summary>Several deals match what was typed.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Typed">The words that matched; empty if none were given.</param>
/// <param name="Waiting">The command that waits for the choice, a CommandKind by name; it comes back as <c>ids.waiting</c>.</param>
/// <param name="Deals">Best first; five at most are shown.</param>
/// <param name="AreCustomers">Whether each deal stands for its customer.</param>
public sealed record ChooseDealView(string ConversationId, string Typed, string Waiting, IReadOnlyList<DealChoice> Deals, bool AreCustomers = false);

/// <summary>"Which one?", with one entry to tap for each deal.</summary>
public static class ChooseDealCard
{
    private const int MostShown = 5;

    public static AdaptiveCard Draw(ChooseDealView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var chat = CardIds.Of(CardIds.Conversation, view.ConversationId);
        var deals = view.Deals.Take(MostShown).ToList();
        return pen.Card(
            pen.Say(
                $"Which {(view.AreCustomers ? "customer" : "deal")}? {deals.Count} match. Choose one, or type its name.",
                $"是哪个{(view.AreCustomers ? "客户" : "商机")}？有{deals.Count}个相近的，请选一个，或输入名称。"),
            [
                Lines.Title(view.AreCustomers ? pen.Say("Which customer do you mean?", "是哪个客户？") : pen.Say("Which deal do you mean?", "是哪个商机？")),
                .. deals.Select(deal => Lines.Entry(
                    deal.Name,
                    badge: null,
                    deal.Detail,
                    deal.Amount,
                    date: null,
                    pen.FreeButton(
                        pen.Say($"Choose {deal.Name}, {deal.Detail}", $"选择{deal.Name}，{deal.Detail}"),
                        CardVerbs.DealPick,
                        chat.With(CardIds.Deal, deal.DealId).With(CardIds.Waiting, view.Waiting)),
                    pen)),
            ],
            pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, chat),
            pen.FreeButton(pen.Say("New deal", "新建商机"), CardVerbs.DealNew, chat));
    }
}
