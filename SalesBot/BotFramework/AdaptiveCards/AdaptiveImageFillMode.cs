namespace AdaptiveCards;

/// <summary>How a background image fills its area.</summary>
public enum AdaptiveImageFillMode
{
    Cover,
    RepeatHorizontally,
    RepeatVertically,
    Repeat,
}
