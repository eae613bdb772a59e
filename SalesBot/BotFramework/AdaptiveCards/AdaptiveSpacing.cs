namespace AdaptiveCards;

/// <summary>The space between an element and the one before it.</summary>
public enum AdaptiveSpacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}
