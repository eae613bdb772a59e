using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_unless_told_otherwise()
    {
        var message = MessageFactory.Text("hello");

        Assert.Equal(("message", "hello", null, "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal("expectingInput", MessageFactory.Text("hello", inputHint: InputHints.ExpectingInput).InputHint);
    }

    [Fact]
    public void Suggested_actions_say_what_they_show()
    {
        var actions = MessageFactory.SuggestedActions(["yes", "no"], "sure?", null, null).SuggestedActions.Actions;

        Assert.Equal(["imBack yes yes", "imBack no no"], actions.Select(action => $"{action.Type} {action.Title} {action.Value}"));
    }

    [Fact]
    public void Attachments_stand_in_a_list_or_a_carousel()
    {
        var card = new Attachment(HeroCard.ContentType, content: new HeroCard("t"));

        Assert.Equal("list", MessageFactory.Attachment(card).AttachmentLayout);
        Assert.Equal(2, MessageFactory.Attachment([card, card], "text").Attachments.Count);
        Assert.Equal("carousel", MessageFactory.Carousel([card]).AttachmentLayout);
        Assert.Equal("application/vnd.microsoft.card.hero", card.ContentType);
        Assert.Equal("https://x/y.png", MessageFactory.ContentUrl("https://x/y.png", "image/png").Attachments[0].ContentUrl);
    }
}
