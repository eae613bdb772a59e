#nullable disable
namespace AdaptiveCards;

/// <summary>A paragraph or heading; Teams reads a subset of markdown in it.</summary>
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public string Text { get; set; } = " ";

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public bool Wrap { get; set; }

    /// <summary>The most lines shown; 0 for no limit.</summary>
    public int MaxLines { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveTextBlockStyle Style { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        TextProperties.WriteTo(this, json);
        json.Word("horizontalAlignment", HorizontalAlignment);
        json.Flag("wrap", Wrap);
        json.Number("maxLines", MaxLines);
        json.Word("style", Style);
        base.WriteProperties(json);
    }
}
