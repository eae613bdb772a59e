#nullable disable
namespace AdaptiveCards;

/// <summary>A run of text in one style; it reads no markdown, so what a person typed is shown as typed.</summary>
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Highlight { get; set; }

    public string Text { get; set; } = " ";

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool Underline { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        TextProperties.WriteTo(this, json);
        json.Flag("highlight", Highlight);
        json.Element("selectAction", SelectAction);
        json.Flag("underline", Underline);
    }
}
