using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>An alert that asks for nothing any more, or for a while.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Details">As on the card that stood here before.</param>
/// <param name="Badge">Resolved, called wrong, or resting.</param>
/// <param name="Facts">What ended it, at most three.</param>
/// <param name="Remark">How long it took, or when it wakes; null if nothing is to be said.</param>
public sealed record EndedAlertView(string DealId, string Account, ImmutableArray<string?> Details, Badge Badge, ImmutableArray<string> Facts, string? Remark)
{
    /// <summary>Whether the deal is on hold and the reader may end that.</summary>
    public bool CanResume { get; init; }

    /// <summary>Whether the alert rests and may be woken.</summary>
    public bool CanWake { get; init; }

    /// <summary>The owner, where the reader is their manager and may thank them for what ended it; null if not.</summary>
    public string? Thanks { get; init; }

    /// <summary>The alert.</summary>
    public string? AlertId { get; init; }

    /// <summary>Whether the deal is no longer the reader's business, so that nothing of it can be opened.</summary>
    public bool IsElsewhere { get; init; }
}

/// <summary>What stands in the place of an alert's card when it is over: the facts that ended it, and nothing to press twice.</summary>
public static class EndedAlertCard
{
    public static AdaptiveCard Draw(EndedAlertView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var word = pen.Say(view.Badge.Word);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {word.ToLowerInvariant()}.", $"{CardText.Spoken(view.Account, 30)}：{word}。"),
            [
                Lines.TitleWithBadge(view.Account, view.Badge, pen),
                Lines.SubLine([.. view.Details]),
                .. Lines.Rows(view.Facts.Take(3).Select(fact => (view.Badge == Badge.Resolved ? "✓" : "•", "", fact))),
                .. view.Remark is { } remark ? new[] { Lines.Footnote(remark) } : [],
            ],
            [
                .. view.Thanks is { } owner ? new[] { Thank(view, CardText.Clean(owner), pen) } : [],
                view.IsElsewhere
                    ? pen.FreeButton(pen.Say("Alerts", "预警"), AlertCardVerbs.List, CardIds.None)
                    : pen.Run(pen.Say("Brief", "简报"), CommandKind.Brief, view.DealId),
                .. view.CanResume
                    ? new[] { pen.FreeButton(pen.Say("End hold", "结束暂停"), AlertCardVerbs.EndHold, CardIds.Of(CardIds.Deal, view.DealId)) }
                    : [],
                .. view.CanWake
                    ? new[] { pen.FreeButton(pen.Say("Wake now", "立即恢复"), AlertCardVerbs.Wake, CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Alert, view.AlertId)) }
                    : [],
            ]);
    }

    // The first tap opens the words, the second sends them.
    private static AdaptiveAction Thank(EndedAlertView view, string owner, Pen pen) => pen.Opens(
        CardText.Title(pen.Say($"Thank {owner}", $"谢谢{owner}"), pen.Say("Say thanks", "说声谢谢")),
        [Fields.Line(AlertFields.Note, pen.Say("A word of thanks", "想说的话"), null, null, pen)],
        pen.Button(pen.Say("Send", "发送"), AlertCardVerbs.Thank, CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Alert, view.AlertId), isFirst: true));
}
