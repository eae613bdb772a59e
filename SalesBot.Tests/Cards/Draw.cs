using AdaptiveCards;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>Draws cards with keys that count up, so that the same card is the same text each time.</summary>
internal static class Draw
{
    public static Pen Pen(Language language)
    {
        var count = 0;
        return new(language, () => $"ik_{++count}");
    }

    public static JObject In(Language language, Func<Pen, AdaptiveCard> card) => CardMessage.Json(card(Pen(language)));

    public static JObject Sample(string name, Language language) => In(language, Samples.All[name]);
}
