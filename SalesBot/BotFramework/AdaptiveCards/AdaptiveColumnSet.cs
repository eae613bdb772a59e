#nullable disable
namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    /// <summary>Adds a column; anything else is passed over.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveColumn column)
        {
            Columns.Add(column);
        }
    }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Array("columns", Columns, json.Element);
    }
}
