using AdaptiveCards;

namespace SalesBot.Bot.Cards;

/// <summary>Something went wrong on our side.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="At">When, to the minute: "23 Nov, 14:22"; "11月23日14:22".</param>
public sealed record ErrorView(string ConversationId, string At);

/// <summary>What is safe, what to do, and the time to quote.</summary>
public static class ErrorCard
{
    public static AdaptiveCard Draw(ErrorView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Conversation, view.ConversationId);
        return pen.Card(
            pen.Say(
                "That did not go through. Your last message is not saved yet, earlier ones are. Please send it once more.",
                "刚才没有保存成功，之前的内容都在。请再发一次。"),
            [
                Lines.Title(pen.Say("That did not go through", "刚才没有保存成功")),
                Lines.Sentence(pen.Say(
                    "Your last message is not saved yet; earlier ones are. Please send it once more.",
                    "最后一条没保存，之前的都在，请再发一次。")),
                Lines.Footnote(pen.Say($"If it happens again, tell IT the time: {view.At}.", $"若再次出现，请告诉IT时间：{view.At}。")),
            ],
            pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, ids));
    }
}
