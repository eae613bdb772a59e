using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Accounts;

/// <summary>A customer, or a reference of one, that this customer touches.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Below">What ties the two.</param>
/// <param name="Verb">What a tap asks for.</param>
/// <param name="Ids">What it is about.</param>
public sealed record RippleRow(string Name, string Below, string Verb, CardIds Ids);

/// <summary>Whom a customer affects.</summary>
/// <param name="AccountId">The customer.</param>
/// <param name="Account">Its name.</param>
/// <param name="Below">Industry, segment and region.</param>
/// <param name="Rows">Four at most.</param>
public sealed record RippleView(string AccountId, string Account, string Below, IReadOnlyList<RippleRow> Rows);

/// <summary>Who hears of what we do here, and what from there may be shown here.</summary>
public static class RippleCard
{
    /// <summary>The title and the line below it leave four of six.</summary>
    public const int Most = 4;

    public static AdaptiveCard Draw(RippleView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {view.Rows.Count} others are touched.", $"{CardText.Spoken(view.Account, 24)}：影响到{view.Rows.Count}处。"),
            [
                Lines.Title(pen.Say($"{view.Account}: who hears of it", $"{view.Account}：影响到谁")),
                Lines.SubLine(view.Rows.Count == 0 ? pen.Say("No other customer of yours is of its industry or region yet.", "你还没有同行业或同地区的其他客户。") : CardText.Clean(view.Below, CardText.QuoteLength)),
                .. view.Rows.Take(Most).Select(row => Lines.Entry(row.Name, null, CardText.Clean(row.Below, CardText.QuoteLength), null, null, pen.FreeButton(row.Name.Length == 0 ? "–" : row.Name, row.Verb, row.Ids), pen)),
            ],
            pen.FreeButton(pen.Say("Customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, view.AccountId)));
    }
}
