#nullable disable
namespace AdaptiveCards;

/// <summary>Facts as two aligned columns, titles and values.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    private protected override void WriteProperties(CardWriter json)
    {
        json.Array("facts", Facts, fact => json.Object(() =>
        {
            json.Text("title", fact.Title);
            json.Text("value", fact.Value);
        }));
        base.WriteProperties(json);
    }
}
