#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a large picture, text and buttons.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class HeroCard
{
    public HeroCard()
    {
    }

    public HeroCard(
        string title = default, string subtitle = default, string text = default, IList<CardImage> images = default,
        IList<CardAction> buttons = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public IList<CardImage> Images { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public CardAction Tap { get; set; }

    public const string ContentType = "application/vnd.microsoft.card.hero";
}
