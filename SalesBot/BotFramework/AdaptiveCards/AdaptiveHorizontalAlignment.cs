namespace AdaptiveCards;

/// <summary>Where an element stands across its parent.</summary>
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}
