#nullable disable
namespace AdaptiveCards;

/// <summary>The width and alignment of a table column.</summary>
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width in pixels; it goes before <see cref="Width"/>.</summary>
    public double PixelWidth { get; set; }

    /// <summary>The share of the table's width, as a weight against the other columns.</summary>
    public double Width { get; set; }

    internal void WriteTo(CardWriter json) => json.Object(() =>
    {
        json.Word("verticalCellContentAlignment", VerticalContentAlignment);
        json.Word("horizontalCellContentAlignment", HorizontalContentAlignment);
        json.Pixels("width", PixelWidth);
        if (PixelWidth == 0 && Width != 0)
        {
            json.Number("width", Width);
        }
    });
}
