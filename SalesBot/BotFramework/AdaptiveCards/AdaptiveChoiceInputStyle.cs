namespace AdaptiveCards;

/// <summary>How a choice set is drawn: drop-down, radio buttons or check boxes, type-ahead.</summary>
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
