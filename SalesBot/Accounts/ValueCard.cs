using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;

namespace SalesBot.Accounts;

/// <summary>What presses a customer and what solving it is worth to them, ready to show in the reader's language.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AccountId">Its customer.</param>
/// <param name="Account">The customer's name.</param>
/// <param name="Pressures">"buying cost, results"; null while nobody said.</param>
/// <param name="Problem">In the customer's words; null while not known.</param>
/// <param name="Figure">"2.1m a year, agreed"; null while there is none.</param>
/// <param name="Fields">The form.</param>
/// <param name="Values">What it holds.</param>
public sealed record ValueView(
    string DealId, string AccountId, string Account, string? Pressures, string? Problem, string? Figure, IReadOnlyList<RecordField> Fields, RecordValues Values);

/// <summary>The pressure and value card (F04): pressure, problem, figure, each as they were told.</summary>
public static class ValueCard
{
    public static AdaptiveCard Draw(ValueView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId);
        var title = pen.Say($"{CardText.Clean(view.Account)}: pressure and value", $"{CardText.Clean(view.Account)}：压力与价值");
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: what presses them, and what solving it is worth.", $"{CardText.Spoken(view.Account, 24)}：客户的压力，和解决它的价值。"),
            [
                Lines.Title(title),
                .. Lines.Rows(
                [
                    Row(pen.Say("Pressed by: ", "压力来自："), view.Pressures, pen.Say("ask what their management looks at", "问问管理层盯着什么指标")),
                    Row(pen.Say("In their words: ", "客户原话："), view.Problem, pen.Say("which problem, and what it costs them", "什么问题，不解决损失多少")),
                    Row(pen.Say("Worth: ", "价值："), view.Figure, pen.Say("one figure for paper, from the user", "向使用者要一个能写进材料的数字")),
                ]),
            ],
            pen.Opens(pen.Say("Fill in", "填写"), [.. RecordForm.Draw(view.Fields, view.Values, pen)], pen.Button(pen.Say("Save", "保存"), AccountVerbs.SaveValue, ids, isFirst: true)),
            pen.FreeButton(pen.Say("Customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, view.AccountId)),
            pen.Run(pen.Say("Next steps", "下一步建议"), CommandKind.Next, view.DealId));
    }

    private static (string Mark, string Lead, string Text) Row(string lead, string? known, string open) =>
        known is null ? ("○", lead, open) : ("✓", lead, CardText.Clean(known, CardText.QuoteLength));
}
