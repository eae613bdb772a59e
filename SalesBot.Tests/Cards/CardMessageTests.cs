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

    [Theory]
    [InlineData("2027-06-30")]
    [InlineData("2027-06-30T10:00:00Z")]
    public void A_text_that_looks_like_a_date_stays_the_text_it_is(string typed)
    {
        var card = Draw.In(Language.English, pen => DealCard.Draw(Samples.Deal(pen) with { Edit = new(typed, null, null) }, pen));
        var title = card.Inputs().Single(input => (string?)input["id"] == DealEditForm.TitleField)["value"]!;
        Assert.Equal(JTokenType.String, title.Type);
        Assert.Equal(typed, (string?)title);
    }
}
