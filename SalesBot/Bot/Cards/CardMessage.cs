using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Bot.Cards;

/// <summary>A card as it is sent.</summary>
public static class CardMessage
{
    /// <summary>A message with the card, and its plain-text fallback as summary for notifications and old clients.</summary>
    public static IMessageActivity Of(AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var message = Activity.CreateMessageActivity();
        message.Summary = card.FallbackText;
        message.Attachments = [new Attachment(AdaptiveCard.ContentType, content: Json(card))];
        return message;
    }

    /// <summary>
    /// The card as parsed JSON. The card object itself must never be sent: the official packages overflow the stack on
    /// one put into an attachment (microsoft/AdaptiveCards issue 9329).
    /// </summary>
    public static JObject Json(AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);

        // Dates must stay the text they are; by default the parser turns some into dates of the server's zone.
        using var reader = new JsonTextReader(new StringReader(card.ToJson())) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
