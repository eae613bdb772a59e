#nullable disable
namespace AdaptiveCards;

/// <summary>A time field.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    /// <summary>The first value, HH:mm.</summary>
    public string Value { get; set; }

    /// <summary>The earliest time, HH:mm.</summary>
    public string Min { get; set; }

    /// <summary>The latest time, HH:mm.</summary>
    public string Max { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Text("min", Min);
        json.Text("max", Max);
        base.WriteProperties(json);
    }
}
