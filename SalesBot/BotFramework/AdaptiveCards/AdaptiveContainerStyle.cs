namespace AdaptiveCards;

/// <summary>The background styles of a container; the host maps them to its theme.</summary>
public enum AdaptiveContainerStyle
{
    Default = 0,
    Normal = Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}
