namespace AdaptiveCards;

/// <summary>How an image is cropped.</summary>
public enum AdaptiveImageStyle
{
    Default = 0,
    Normal = Default,
    Person,
}
