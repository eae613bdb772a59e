using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>A question to the owner of a deal, before it is sent.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Owner">Whom it is for, by name.</param>
/// <param name="Question">What is suggested; null if nothing is.</param>
public sealed record RepView(string DealId, string Account, string Owner, string? Question);

/// <summary>The question in full, and a button named after who reads it: nothing goes to another person on the first tap.</summary>
public static class RepCard
{
    public static AdaptiveCard Draw(RepView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var (owner, deal) = (CardText.Clean(view.Owner), CardIds.Of(CardIds.Deal, view.DealId));
        var title = pen.Say($"Ask {owner}", $"问{owner}");
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: your question to {CardText.Spoken(owner)}.", $"{CardText.Spoken(view.Account, 20)}：想问{CardText.Spoken(owner, 20)}什么？"),
            [
                Lines.Title(title),
                Lines.SubLine(view.Account),
                Fields.Line(TeamFields.Question, pen.Say("Your question", "想问的话"), view.Question, pen.Say("Please write a question.", "请写上问题。"), pen),
            ],
            pen.Button(pen.Say("Send", "发送"), TeamVerbs.AskRepSend, deal, isFirst: true),
            pen.FreeButton(pen.Say("Back to bid", "返回投标决策"), TeamVerbs.Why, deal));
    }
}
