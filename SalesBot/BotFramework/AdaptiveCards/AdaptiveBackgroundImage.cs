#nullable disable
namespace AdaptiveCards;

/// <summary>A picture behind a card or container.</summary>
public class AdaptiveBackgroundImage
{
    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(string url) => UrlString = url;

    public AdaptiveBackgroundImage(Uri url) => Url = url;

    public Uri Url { get; set; }

    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value);
    }

    public AdaptiveImageFillMode FillMode { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    /// <summary>Whether only the address is set; then the schema's short form, a bare string, is written.</summary>
    public bool HasDefaultValues() =>
        FillMode == AdaptiveImageFillMode.Cover
        && HorizontalAlignment == AdaptiveHorizontalAlignment.Left
        && VerticalAlignment == AdaptiveVerticalAlignment.Top;

    internal void WriteTo(CardWriter json)
    {
        if (HasDefaultValues())
        {
            json.Text("backgroundImage", UrlString);
            return;
        }

        json.Object("backgroundImage", () =>
        {
            json.Text("url", UrlString);
            json.Word("fillMode", FillMode);
            json.Word("horizontalAlignment", HorizontalAlignment);
            json.Word("verticalAlignment", VerticalAlignment);
        });
    }
}
