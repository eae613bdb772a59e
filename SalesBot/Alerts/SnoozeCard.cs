using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts;

/// <summary>A snooze that is asked for.</summary>
/// <param name="Ids">The alert and its deal.</param>
/// <param name="Account">The account.</param>
/// <param name="Longest">Days this person may choose now.</param>
/// <param name="Left">Days left in this stage.</param>
/// <param name="LastDay">The last day that may be chosen, as it is shown.</param>
/// <param name="Reason">What was already said; null if nothing.</param>
/// <param name="Until">What was already said; null if nothing.</param>
/// <param name="Trouble">What was wrong with it, and what is possible; null if nothing was.</param>
public sealed record SnoozeView(CardIds Ids, string Account, int Longest, int Left, string LastDay, SnoozeReason? Reason, DateOnly? Until, string? Trouble)
{
    /// <summary>Who reads a note beside it: the owner, where a manager snoozes; null for nobody.</summary>
    public string? NoteFor { get; init; }
}

/// <summary>Asks for the reason and the day of a snooze (domain 2.8).</summary>
public static class SnoozeCard
{
    public static AdaptiveCard Draw(SnoozeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var lastDay = CardText.Clean(view.LastDay);
        var limit = view.Trouble ?? pen.Say($"Up to {view.Longest} days, {lastDay}; wakes earlier on news.", $"最多{view.Longest}天，到{lastDay}；出现新情况会提前提醒。");
        return pen.Card(
            pen.Say($"Snooze the alert for {CardText.Spoken(view.Account)}: choose a reason and a day.", $"暂缓{CardText.Spoken(view.Account, 30)}的预警：请选择原因和日期。"),
            [
                Lines.Title(pen.Say($"Snooze {view.Account}", $"暂缓提醒：{view.Account}")),
                Lines.Sentence(limit),
                Fields.Pick(
                    AlertFields.Reason, pen.Say("Reason", "原因"),
                    Enum.GetValues<SnoozeReason>().Select(reason => ($"{reason}", pen.Say(reason.Name()))),
                    view.Reason?.ToString(), pen.Say("Choose a reason.", "请选择原因。"), pen),
                Fields.Date(AlertFields.Until, pen.Say("Remind me again on", "再次提醒日期"), view.Until, pen.Say($"Choose a day until {lastDay}.", $"请选择{lastDay}或之前的日期。"), pen),
                .. view.NoteFor is { } reader
                    ? new AdaptiveElement[] { Fields.Line(AlertFields.Note, pen.Say($"Note for {CardText.Clean(reader)}", $"给{CardText.Clean(reader)}的话"), null, null, pen) }
                    : [],
                Lines.Footnote(pen.Say($"{view.Left} snooze days are left in this stage.", $"本阶段还可暂缓{view.Left}天。")),
            ],
            pen.Button(pen.Say("Snooze", "暂缓"), AlertCardVerbs.SnoozeSave, view.Ids, isFirst: true),
            pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, view.Ids));
    }

    /// <summary>A reason in words (domain 2.8, clarification 12).</summary>
    public static Text Name(this SnoozeReason reason) => reason switch
    {
        SnoozeReason.CustomerHoliday => new("Customer holiday", "客户放假"),
        SnoozeReason.BudgetCycle => new("Budget cycle", "预算周期"),
        SnoozeReason.AnnouncedDate => new("Waiting for an announced date", "等待已公布的日期"),
        SnoozeReason.Reorganisation => new("Customer reorganisation", "客户机构调整"),
        _ => new("Agreed pause", "双方约定暂停"),
    };
}
