namespace AdaptiveCards;

/// <summary>The named sizes of an image.</summary>
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
