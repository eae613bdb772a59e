namespace AdaptiveCards;

/// <summary>The named widths of a column.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";
}
