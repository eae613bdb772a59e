#nullable disable
namespace AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => UrlString = url;

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    public AdaptiveImageSize Size { get; set; }

    public AdaptiveImageStyle Style { get; set; }

    public Uri Url { get; set; }

    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value);
    }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind a transparent picture, such as "#FFFFFF".</summary>
    public string BackgroundColor { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    /// <summary>What a screen reader says for the picture.</summary>
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = value == 0 ? AdaptiveHeight.Auto : new AdaptiveHeight(value);
    }

    private protected override void WriteProperties(CardWriter json)
    {
        json.Word("size", Size);
        json.Word("style", Style);
        json.Text("url", UrlString);
        json.Word("horizontalAlignment", HorizontalAlignment);
        json.Text("backgroundColor", BackgroundColor);
        json.Element("selectAction", SelectAction);
        json.Text("altText", AltText);
        json.Pixels("width", PixelWidth);
        base.WriteProperties(json);
    }
}
