namespace AdaptiveCards;

/// <summary>Where the content of a table cell stands across the cell.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
