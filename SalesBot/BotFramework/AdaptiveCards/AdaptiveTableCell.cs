#nullable disable
namespace AdaptiveCards;

/// <summary>A cell of a table.</summary>
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    public bool? Rtl { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    public override void Add(AdaptiveElement value) => Items.Add(value);

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Array("items", Items, json.Element);
        json.Flag("rtl", Rtl);
    }
}
