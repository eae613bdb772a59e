using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Touches;

/// <summary>"Which one?" for a contact that may be about several deals; of one customer also about all of them (clarification F6).</summary>
public static class WhichDealCard
{
    public static AdaptiveCard Draw(string session, IReadOnlyList<DealChoice> deals, bool mayBeAll, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Session, session);
        return pen.Card(
            pen.Say("Which deal was it? Choose one, or type its name.", "是哪个商机？请选一个，或输入名称。"),
            [
                Lines.Title(pen.Say("Which one?", "哪个商机？")),
                .. deals.Select(deal => Lines.Entry(
                    deal.Name,
                    badge: null,
                    deal.Detail,
                    deal.Amount,
                    date: null,
                    pen.FreeButton(pen.Say($"Choose {deal.Name}, {deal.Detail}", $"选择{deal.Name}，{deal.Detail}"), TouchVerbs.Pick, ids.With(CardIds.Deal, deal.DealId)),
                    pen)),
            ],
            [
                .. mayBeAll ? new[] { pen.FreeButton(deals.Count == 2 ? pen.Say("Both", "两个都是") : pen.Say("All of them", "都是"), TouchVerbs.Both, ids) } : [],
                pen.FreeButton(pen.Say("Discard", "不记"), TouchVerbs.Discard, ids),
            ]);
    }
}
