namespace AdaptiveCards;

/// <summary>How a column's width is decided.</summary>
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
}
