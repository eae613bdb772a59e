namespace AdaptiveCards;

/// <summary>The colours of text; the host maps them to its theme.</summary>
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}
