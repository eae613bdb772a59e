using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Alerts;

/// <summary>The forms behind buttons that several cards of an alert have.</summary>
internal static class AlertForms
{
    /// <summary>Puts the deal on hold, with reason and day.</summary>
    public static AdaptiveAction Hold(CardIds ids, Pen pen) => pen.Opens(
        pen.Say("On hold", "暂停商机"),
        [
            Fields.Line(AlertFields.HoldReason, pen.Say("Why it rests", "暂停原因"), null, pen.Say("Please give the reason.", "请写上原因。"), pen, pen.Say("budget freeze", "预算冻结")),
            Fields.Date(AlertFields.HoldUntil, pen.Say("Watch it again from", "恢复跟进日期"), null, pen.Say("Please choose a day.", "请选一天。"), pen),
        ],
        pen.Button(pen.Say("Put on hold", "暂停"), AlertCardVerbs.Hold, ids, isFirst: true));

    /// <summary>Calls the alert wrong, with a reason.</summary>
    public static AdaptiveAction Wrong(CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Not right", "预警不对"),
        [Fields.Line(AlertFields.Wrong, pen.Say("What is wrong about it", "哪里不对"), null, pen.Say("Please give the reason.", "请写上原因。"), pen)],
        pen.Button(pen.Say("Dismiss alert", "撤下预警"), AlertCardVerbs.Wrong, ids, isFirst: true));
}
