#nullable disable
namespace AdaptiveCards;

/// <summary>A column of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary>The width; null leaves it to the client.</summary>
    public AdaptiveWidth Width { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        json.Text("width", Width?.ToString());
        base.WriteProperties(json);
    }
}
