namespace AdaptiveCards;

/// <summary>Whether a text block is read out as a paragraph or as a heading.</summary>
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}
