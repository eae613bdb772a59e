#nullable disable
namespace AdaptiveCards;

/// <summary>A choice of one or several options.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    /// <summary>The value chosen at first; several are joined by commas.</summary>
    public string Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public bool Wrap { get; set; }

    public string Placeholder { get; set; }

    /// <summary>Where a type-ahead list gets more choices; Teams asks with application/search.</summary>
    public AdaptiveDataQuery DataQuery { get; set; }

    public override string GetNonInteractiveValue() => string.Join(", ", Choices.Select(choice => choice.Title));

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("value", Value);
        json.Word("style", Style);
        json.Flag("isMultiSelect", IsMultiSelect);
        json.Array("choices", Choices, choice => json.Object(() =>
        {
            json.Text("title", choice.Title);
            json.Text("value", choice.Value);
        }));
        json.Flag("wrap", Wrap);
        json.Text("placeholder", Placeholder);
        DataQuery?.WriteTo(json);
        base.WriteProperties(json);
    }
}
