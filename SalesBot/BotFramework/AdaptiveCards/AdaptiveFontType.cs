namespace AdaptiveCards;

/// <summary>The font a text is set in.</summary>
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
