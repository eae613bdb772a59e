using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Alerts;

/// <summary>Somebody who could own a deal, and why them.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">By name.</param>
/// <param name="Reason">"2 open deals in the same industry"; ready to show.</param>
public sealed record NewOwner(string Id, string Name, string Reason);

/// <summary>Gives a deal to somebody else: two suggestions with their reasons, then a question before it is done (dialogue 7.8).</summary>
public static class ReassignCard
{
    public static AdaptiveCard Choose(CardIds ids, string account, ImmutableArray<NewOwner> suggested, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(pen);
        return pen.Card(
            pen.Say($"{CardText.Spoken(account)}: who is to own it?", $"{CardText.Spoken(account, 30)}：转派给谁？"),
            [
                Lines.Title(pen.Say("Reassign to whom?", "转派给谁？")),
                Lines.SubLine(account),
                .. suggested.Take(2).Select(one => Lines.Entry(
                    one.Name, null, one.Reason, null, null,
                    pen.FreeButton(pen.Say($"Choose {CardText.Clean(one.Name)}", $"选{CardText.Clean(one.Name)}"), AlertCardVerbs.ReassignTo, ids.With(CardIds.Person, one.Id)), pen)),
                Fields.Line(AlertFields.Who, pen.Say("Somebody else of your team", "团队里的其他人"), null, pen.Say("Please write a name.", "请写上姓名。"), pen),
            ],
            pen.Button(pen.Say("Continue", "继续"), AlertCardVerbs.ReassignTo, ids, isFirst: true),
            pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, ids));
    }

    public static AdaptiveCard Confirm(CardIds ids, string account, string before, string after, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(pen);
        var (old, next) = (CardText.Clean(before), CardText.Clean(after));
        var what = pen.Say(
            $"{next} becomes owner, {old} stays in the team for 30 days.",
            $"{next}成为负责人，{old}留在团队30天。");
        return pen.Card(
            pen.Say($"{CardText.Spoken(account)}: {CardText.Spoken(next)} becomes owner?", $"{CardText.Spoken(account, 20)}转给{CardText.Spoken(next, 20)}？"),
            [
                Lines.Title(pen.Say($"Reassign {account}?", $"转派{account}？")),
                Lines.Sentence(what),
                Lines.Footnote(pen.Say("A handover brief is created, and both are told.", "会生成交接简报，并通知双方。")),
            ],
            pen.FreeButton(pen.Say("Confirm", "确认"), AlertCardVerbs.ReassignConfirm, ids, isFirst: true),
            pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, ids));
    }
}
