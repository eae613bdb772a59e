#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A number field.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    /// <summary>The first value; not-a-number for none.</summary>
    public double Value { get; set; } = double.NaN;

    /// <summary>The least value; not-a-number for no limit.</summary>
    public double Min { get; set; } = double.NaN;

    /// <summary>The greatest value; not-a-number for no limit.</summary>
    public double Max { get; set; } = double.NaN;

    public override string GetNonInteractiveValue() =>
        double.IsNaN(Value) ? $"*[{Placeholder}]*" : Value.ToString(CultureInfo.InvariantCulture);

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("placeholder", Placeholder);
        json.Number("value", Value);
        json.Number("min", Min);
        json.Number("max", Max);
        base.WriteProperties(json);
    }
}
