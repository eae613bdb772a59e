using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.History;

/// <summary>What one turn did to a deal. Texts are ready to show.</summary>
/// <param name="When">"Mon 23 Nov 09:00".</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">What changed, in words; empty if it was only noted in passing.</param>
/// <param name="More">How many further things changed.</param>
/// <param name="InPassing">Nobody changed anything on purpose.</param>
/// <param name="WasUndone">It was taken back later.</param>
/// <param name="Undoes">It took something back.</param>
public sealed record HistoryEntry(string When, string Who, string What, int More, bool InPassing, bool WasUndone, bool Undoes);

/// <summary>A page of a deal's history.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its customer.</param>
/// <param name="Entries">The newest first, five at most.</param>
/// <param name="Older">Where the next page begins; null if this is the last.</param>
/// <param name="IsAll">Whether what was only noted is among them.</param>
/// <param name="HasNotes">Whether such notes were left out here.</param>
public sealed record HistoryView(string DealId, string Account, IReadOnlyList<HistoryEntry> Entries, string? Older, bool IsAll = false, bool HasNotes = false);

/// <summary>Who changed what, and when.</summary>
public static class HistoryCard
{
    public static AdaptiveCard Draw(HistoryView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say(HistoryTexts.Title(view.Account));
        List<AdaptiveAction> actions = [pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true)];
        if (view.Older is { } older)
        {
            actions.Add(pen.FreeButton(pen.Say("Older", "更早"), view.IsAll ? HistoryVerbs.All : HistoryVerbs.Older, CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Page, older)));
        }

        if (view.HasNotes)
        {
            actions.Add(pen.FreeButton(pen.Say("Show all", "全部"), HistoryVerbs.All, CardIds.Of(CardIds.Deal, view.DealId)));
        }

        return pen.Card(
            CardText.Spoken(view.Entries.Count == 0 ? title : $"{title}. {What(view.Entries[0], pen)}", CardText.QuoteLength),
            [Lines.Title(title), .. view.Entries.Select((entry, at) => Lines.TallRow(entry.WasUndone ? "–" : "•", entry.When, entry.Who, What(entry, pen), isFirst: at == 0))],
            actions);
    }

    private static string What(HistoryEntry entry, Pen pen)
    {
        var what = entry.InPassing ? pen.Say(HistoryTexts.InPassing) : entry.What + (entry.More > 0 ? pen.Say(HistoryTexts.More(entry.More)) : "");
        return CardText.Clean((entry.Undoes ? pen.Say(HistoryTexts.Undoes) : "") + what + (entry.WasUndone ? pen.Say($" ({HistoryTexts.Undone.En})", $"（{HistoryTexts.Undone.Zh}）") : ""), CardText.QuoteLength);
    }
}
