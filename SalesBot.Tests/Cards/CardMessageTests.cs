using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Deals;
using SalesBot.Sales;

namespace SalesBot.Tests.Cards;

public class CardMessageTests
{
    [Fact]
    public void A_card_is_sent_as_parsed_json_with_its_fallback_as_summary()
    {
        var card = DealCard.Draw(Samples.Deal(Draw.Pen(Language.English)), Draw.Pen(Language.English));
        var message = CardMessage.Of(card);
        var attachment = Assert.Single(message.Attachments);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("AdaptiveCard", (string?)Assert.IsType<JObject>(attachment.Content)["type"]);
        Assert.Equal(card.FallbackText, message.Summary);
        Assert.Equal("message", message.Type);
    }

    [Fact]
    public void A_day_in_a_field_stays_the_text_it_is()
    {
        var close = Draw.Sample("deal", Language.English).Inputs().Single(input => (string?)input["id"] == DealEditForm.CloseField);
        Assert.Equal(JTokenType.String, close["value"]!.Type);
        Assert.Equal("2027-06-30", (string?)close["value"]);
    }
}
