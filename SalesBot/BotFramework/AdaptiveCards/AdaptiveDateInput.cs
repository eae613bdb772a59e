#nullable disable
namespace AdaptiveCards;

/// <summary>A date field.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    /// <summary>The first value, yyyy-MM-dd.</summary>
    public string Value { get; set; }

    /// <summary>The earliest date, yyyy-MM-dd.</summary>
    public string Min { get; set; }

    /// <summary>The latest date, yyyy-MM-dd.</summary>
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
