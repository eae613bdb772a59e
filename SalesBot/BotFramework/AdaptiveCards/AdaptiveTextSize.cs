namespace AdaptiveCards;

/// <summary>The named text sizes.</summary>
public enum AdaptiveTextSize
{
    Default = 0,
    Normal = Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}
