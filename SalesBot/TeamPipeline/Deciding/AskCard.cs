using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>What an owner asks of their manager. Texts are ready to show.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AskId">The question.</param>
/// <param name="Account">Its account.</param>
/// <param name="Place">What is being bought, stage, amount.</param>
/// <param name="Owner">Who asks, by name.</param>
/// <param name="Wanted">"straight to Procurement".</param>
/// <param name="Words">In the owner's own words; null if there are none.</param>
public sealed record AskView(string DealId, string AskId, string Account, string Place, string Owner, string Wanted, string? Words);

/// <summary>A question of an owner that only a manager may answer (domain 2.4, 2.5, 2.6): yes, or no with a reason.</summary>
public static class AskCard
{
    public static AdaptiveCard Draw(AskView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Action, view.AskId);
        var owner = CardText.Clean(view.Owner, 40);
        List<(string, string, string)> rows = [("□", pen.Say($"{owner} asks: ", $"{owner}请你决定："), view.Wanted)];
        if (view.Words is { } words)
        {
            rows.Add(("•", pen.Say("Reason: ", "原因："), CardText.Clean(words, CardText.QuoteLength)));
        }

        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account, 30)}: {CardText.Spoken(owner)} asks for your decision.", $"{CardText.Spoken(view.Account, 20)}：{CardText.Spoken(owner, 20)}请你决定。"),
            [Lines.Title(view.Account), Lines.SubLine(view.Place), .. Lines.Rows(rows)],
            pen.FreeButton(pen.Say("Agree", "同意"), TeamVerbs.Agree, ids),
            pen.Opens(
                pen.Say("Not agreed", "不同意"),
                [Fields.Line(TeamFields.Reason, pen.Say("Why not", "原因"), null, pen.Say("Please give a reason.", "请填写原因。"), pen)],
                pen.Button(Told(pen, owner), TeamVerbs.Decline, ids, isFirst: true)),
            pen.FreeButton(pen.Say("Look at deal", "查看商机"), TeamVerbs.Why, CardIds.Of(CardIds.Deal, view.DealId)));
    }

    private static string Told(Pen pen, string owner) => TeamListCard.Named(pen.Say("Tell", "告知"), owner, pen);
}

/// <summary>A visit that a manager proposes, in the owner's own chat (dialogue 7.9).</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AskId">The proposal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Manager">Who proposes it, by name.</param>
/// <param name="Whom">The decision maker.</param>
/// <param name="Way">"Dr Chen → Engineer Lu → Director He"; null if no way is known.</param>
public sealed record VisitAskView(string DealId, string AskId, string Account, string Manager, string Whom, string? Way);

/// <summary>Accepted with one tap, or answered with something else.</summary>
public static class VisitCard
{
    public static AdaptiveCard Draw(VisitAskView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Action, view.AskId);
        var manager = CardText.Clean(view.Manager, 40);
        var whom = CardText.Clean(view.Whom, 40);
        List<AdaptiveElement> body =
        [
            Lines.Title(view.Account),
            Lines.SubLine(pen.Say($"{manager} proposes", $"{manager}提议")),
            Lines.Sentence(pen.Say($"Our director visits {whom}. Can you arrange it?", $"安排总监拜访{whom}，可以吗？")),
        ];
        if (view.Way is { } way)
        {
            body.Add(Lines.NextBand(pen.Say("Way: ", "路径："), way));
        }

        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account, 30)}: a visit to {CardText.Spoken(whom)} is proposed. Accept, or say what else.", $"{CardText.Spoken(view.Account, 20)}：提议拜访{CardText.Spoken(whom, 20)}。接受，或另说。"),
            body,
            pen.FreeButton(pen.Say("Accept", "接受"), TeamVerbs.VisitAccept, ids, isFirst: true),
            pen.Opens(
                pen.Say("Other", "其他"),
                [Fields.Line(TeamFields.Other, pen.Say("What instead?", "你的想法"), null, pen.Say("Please write one line.", "请写一句话。"), pen)],
                pen.Button(TeamListCard.Named(pen.Say("Tell", "告诉"), manager, pen), TeamVerbs.VisitOther, ids, isFirst: true)));
    }
}
