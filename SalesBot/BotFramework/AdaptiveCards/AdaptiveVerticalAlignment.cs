namespace AdaptiveCards;

/// <summary>Where a background image stands along the vertical.</summary>
public enum AdaptiveVerticalAlignment
{
    Top,
    Center,
    Bottom,
}
