using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Welcome;

/// <summary>What the first card needs.</summary>
/// <param name="RepName">The rep's display name.</param>
/// <param name="ConversationId">The chat.</param>
/// <param name="Example">True after "Example": the field then holds one, ready to be changed or sent.</param>
public sealed record WelcomeView(string RepName, string ConversationId, bool Example = false);

/// <summary>One field, one deal; no manual.</summary>
public static class WelcomeCard
{
    /// <summary>The field of the deal in one line.</summary>
    public const string DealLine = "dealLine";

    private static readonly Text ExampleLine = new("City Hospital, imaging, 12 million", "市医院影像中心，约1,200万元");

    public static AdaptiveCard Draw(WelcomeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var chat = CardIds.Of(CardIds.Conversation, view.ConversationId);
        var name = CardText.Spoken(view.RepName);
        return pen.Card(
            pen.Say(
                $"Hello {name}. Tell me about one deal in one line and I will set it up.",
                $"{name}你好。用一句话说说你的商机，我来建好。"),
            [
                Lines.Title(pen.Say($"Hello {view.RepName}, which deal is on your mind?", $"{view.RepName}你好，先记哪个商机？")),
                Lines.Sentence(pen.Say("One line is enough. I set it up and ask the first question.", "一句话就够，我来建好，再问第一个问题。")),
                Fields.Line(
                    DealLine,
                    pen.Say("Your deal in one line", "一句话描述商机"),
                    view.Example ? pen.Say(ExampleLine) : null,
                    pen.Say("Please write at least the customer.", "请至少写上客户名称。"),
                    pen,
                    pen.Say(ExampleLine)),
                Lines.Footnote(pen.Say("Seen by you, your manager and the deal team only.", "只有你、你的经理和商机团队能看到。")),
            ],
            pen.Button(pen.Say("Create deal", "新建商机"), CardVerbs.DealCreate, chat, isFirst: true),
            pen.FreeButton(pen.Say("Example", "看个例子"), CardVerbs.WelcomeExample, chat),
            pen.FreeButton(pen.Say("中文", "English"), CardVerbs.SwitchLanguage, chat));
    }
}
