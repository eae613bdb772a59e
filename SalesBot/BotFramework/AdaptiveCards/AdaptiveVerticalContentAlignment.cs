namespace AdaptiveCards;

/// <summary>Where content stands along the vertical of its container.</summary>
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
