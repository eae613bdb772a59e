#nullable disable
namespace AdaptiveCards;

/// <summary>A text field.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 for no limit.</summary>
    public int MaxLength { get; set; }

    /// <summary>An action drawn inside or beside the field.</summary>
    public AdaptiveAction InlineAction { get; set; }

    /// <summary>The pattern a value must match.</summary>
    public string Regex { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Word("style", Style);
        json.Flag("isMultiline", IsMultiline);
        json.Number("maxLength", MaxLength);
        json.Element("inlineAction", InlineAction);
        json.Text("regex", Regex);
        base.WriteProperties(json);
    }
}
