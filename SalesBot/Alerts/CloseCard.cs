using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>A manager ends a deal from its alert: how, why, and whether to be reminded (dialogue 7.8).</summary>
public static class CloseCard
{
    /// <summary>"Lost to a rival, stopped by the customer, or we leave?"</summary>
    public static AdaptiveCard Which(CardIds ids, string account, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(pen);
        var question = pen.Say("Lost to a rival, stopped by the customer, or we leave?", "输给对手、客户搁置，还是我们放弃？");
        return pen.Card(
            CardText.Spoken(question),
            [Lines.Title(account), Lines.Sentence(question)],
            pen.FreeButton(pen.Say("Lost", "输给对手"), AlertCardVerbs.CloseAs, ids.With(CardIds.Option, $"{Outcome.Lost}")),
            pen.FreeButton(pen.Say("Stopped", "客户搁置"), AlertCardVerbs.CloseAs, ids.With(CardIds.Option, $"{Outcome.NoDecision}")),
            pen.FreeButton(pen.Say("We leave", "我们放弃"), AlertCardVerbs.CloseAs, ids.With(CardIds.Option, $"{Outcome.Withdrawn}")),
            pen.More([Lines.Buttons(pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, ids))]));
    }

    /// <summary>The reason, the rival where there is one, and the reminder.</summary>
    /// <param name="ids">The alert, its deal, and the outcome as option.</param>
    /// <param name="account">The account.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="trouble">What is missing; null if nothing was sent yet.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Why(CardIds ids, string account, Outcome outcome, string? trouble, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(pen);
        var name = outcome.Name();
        List<AdaptiveElement> body =
        [
            Lines.Title(pen.Say($"{CardText.Capital(name.En)}: {account}", $"{name.Zh}：{account}")),
            Lines.Sentence(trouble ?? pen.Say("What was the reason?", "原因是什么？")),
        ];
        if (outcome == Outcome.Lost)
        {
            body.Add(Fields.Line(AlertFields.Rival, pen.Say("Who won", "谁拿下了"), null, pen.Say("Please say who won.", "请写上对手。"), pen));
        }

        body.Add(Fields.Line(AlertFields.Why, pen.Say("Reason", "原因"), null, pen.Say("Please give the reason.", "请写上原因。"), pen));
        body.Add(Fields.Choice(
            AlertFields.Remind, pen.Say("Reopen reminder in 90 days?", "90天后提醒看能否重启？"),
            [("yes", pen.Say("Yes", "是")), ("no", pen.Say("No", "否"))], "yes", pen.Say("Please choose.", "请选择。"), pen));
        body.Add(Lines.Footnote(pen.Say("The relationship stays: a follow-on is created for the account.", "关系保留：为该客户建立一条后续商机。")));
        return pen.Card(
            pen.Say($"{CardText.Spoken(account)}: the reason?", $"{CardText.Spoken(account, 30)}：原因是什么？"),
            body,
            pen.Button(pen.Say("Close deal", "关闭商机"), AlertCardVerbs.CloseSave, ids.With(CardIds.Option, $"{outcome}"), isFirst: true),
            pen.FreeButton(pen.Say("Back to alert", "返回预警"), AlertCardVerbs.Open, ids));
    }
}
