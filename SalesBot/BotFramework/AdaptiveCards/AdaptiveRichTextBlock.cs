#nullable disable
namespace AdaptiveCards;

/// <summary>A paragraph of runs in different styles.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; } = [];

    private protected override void WriteProperties(CardWriter json)
    {
        json.Word("horizontalAlignment", HorizontalAlignment);
        json.Array("inlines", Inlines, inline => inline.WriteTo(json));
        base.WriteProperties(json);
    }
}
