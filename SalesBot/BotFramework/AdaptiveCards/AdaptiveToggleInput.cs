#nullable disable
namespace AdaptiveCards;

/// <summary>A box to tick.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    public string ValueOn { get; set; } = bool.TrueString;

    public string ValueOff { get; set; } = bool.FalseString;

    public bool Wrap { get; set; }

    public string Value { get; set; }

    public override string GetNonInteractiveValue() => Value == ValueOn ? "[X]" : "[ ]";

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("title", Title);
        json.Text("valueOn", ValueOn);
        json.Text("valueOff", ValueOff);
        json.Flag("wrap", Wrap);
        json.Text("value", Value);
        base.WriteProperties(json);
    }
}
