using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Alerts;

/// <summary>A hold that is asked for.</summary>
/// <param name="Ids">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="LastDay">The last day that may be chosen, as it is shown.</param>
/// <param name="Reason">What was already said; null if nothing.</param>
/// <param name="Until">What was already said; null if nothing.</param>
/// <param name="Trouble">What was wrong with it; null if nothing was.</param>
public sealed record HoldView(CardIds Ids, string Account, string LastDay, string? Reason, DateOnly? Until, string? Trouble);

/// <summary>Asks why a deal rests, and until when.</summary>
public static class HoldCard
{
    public static AdaptiveCard Draw(HoldView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var lastDay = CardText.Clean(view.LastDay);
        return pen.Card(
            pen.Say($"Put {CardText.Spoken(view.Account)} on hold: why, and until when?", $"暂停{CardText.Spoken(view.Account, 30)}：原因和日期？"),
            [
                Lines.Title(pen.Say($"Put {view.Account} on hold", $"暂停{view.Account}")),
                Lines.Sentence(view.Trouble ?? pen.Say("No alerts meanwhile; your manager sees it.", "期间不预警，经理能看到。")),
                Fields.Line(AlertFields.HoldReason, pen.Say("Why it rests", "暂停原因"), view.Reason, pen.Say("Please give the reason.", "请写上原因。"), pen, pen.Say("budget freeze", "预算冻结")),
                Fields.Date(AlertFields.HoldUntil, pen.Say("Watch it again from", "恢复跟进日期"), view.Until, pen.Say($"Choose a day until {lastDay}.", $"请选择{lastDay}或之前的日期。"), pen),
                Lines.Footnote(pen.Say($"Until {lastDay} at the latest.", $"最晚到{lastDay}。")),
            ],
            pen.Button(pen.Say("Put on hold", "暂停"), AlertCardVerbs.Hold, view.Ids, isFirst: true));
    }
}
