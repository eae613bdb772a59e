using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Stalls;

namespace SalesBot.Alerts;

/// <summary>A deal in a list of alerts.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AlertId">Its alert.</param>
/// <param name="Account">Its account.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Reason">The heaviest reason, in words.</param>
/// <param name="Amount">"CNY 11.4m"; null if unknown.</param>
/// <param name="Owner">By name; null on the owner's own list.</param>
public sealed record DigestEntry(string DealId, string AlertId, string Account, StallLevel Level, string Reason, string? Amount, string? Owner);

/// <summary>The deals that need somebody, the weightiest first.</summary>
/// <param name="Title">"Three deals need you".</param>
/// <param name="Place">The day and whose deals.</param>
/// <param name="Entries">All of them; the card shows a page.</param>
/// <param name="Page">From 0.</param>
/// <param name="Change">What changed since the last one; null if nothing is to be said.</param>
public sealed record DigestView(string Title, string Place, ImmutableArray<DigestEntry> Entries, int Page = 0, string? Change = null);

/// <summary>The digest of the morning, and the answer to "alerts": three deals and why each.</summary>
public static class DigestCard
{
    private const int PageSize = 3;
    private const int NameLength = 40;

    public static AdaptiveCard Draw(DigestView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var pages = Math.Max(1, (view.Entries.Length + PageSize - 1) / PageSize);
        var page = Math.Clamp(view.Page, 0, pages - 1);
        var shown = view.Entries.Skip(page * PageSize).Take(PageSize).ToList();
        List<AdaptiveElement> body = [Lines.Title(view.Title), Lines.SubLine(view.Place), .. shown.Select(entry => Entry(entry, pen))];
        if (view.Change is { } change)
        {
            body.Add(Lines.Footnote(change));
        }

        List<AdaptiveAction> actions = [];
        if (shown.Count > 0)
        {
            actions.Add(pen.FreeButton(pen.Say("Open first", "打开第一个"), AlertCardVerbs.Open, Ids(shown[0]), isFirst: true));
        }

        if (pages > 1)
        {
            actions.Add(pen.FreeButton(pen.Say("Next page", "下一页"), AlertCardVerbs.List, CardIds.Of(CardIds.Page, $"{(page + 1) % pages}")));
        }

        actions.Add(pen.More(
            [],
            [
                Types(CommandKind.Changes, pen.Say("What changed", "有什么变化"), pen),
                Types(CommandKind.DigestTime, pen.Say("Change time", "修改时间"), pen),
            ]));
        return pen.Card(CardText.Spoken($"{view.Title}{pen.Say(". ", "。")}{view.Place}", 50), body, [.. actions]);
    }

    private static AdaptiveElement Entry(DigestEntry entry, Pen pen)
    {
        // Each text stands several times in an entry; a name that is longer says no more on a phone.
        var account = CardText.Clean(entry.Account, NameLength);
        return Lines.Entry(
            account, Badge.Of(entry.Level), CardText.Clean(entry.Reason, 2 * NameLength), entry.Amount, entry.Owner is null ? null : CardText.Clean(entry.Owner, NameLength),
            pen.FreeButton(pen.Say($"Open {account}", $"打开{account}"), AlertCardVerbs.Open, Ids(entry)), pen);
    }

    private static AdaptiveAction Types(CommandKind command, string title, Pen pen) =>
        pen.FreeButton(title, CardVerbs.HelpTry, CardIds.Of(CardIds.Option, $"{command}"));

    private static CardIds Ids(DigestEntry entry) => CardIds.Of(CardIds.Alert, entry.AlertId).With(CardIds.Deal, entry.DealId);
}
