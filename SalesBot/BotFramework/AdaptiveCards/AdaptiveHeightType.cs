namespace AdaptiveCards;

/// <summary>How an element's height is decided.</summary>
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
