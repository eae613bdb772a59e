#nullable disable
namespace AdaptiveCards;

/// <summary>A row of a table.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    public bool? Rtl { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    /// <summary>Adds a cell; anything else is passed over.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableCell cell)
        {
            Cells.Add(cell);
        }
    }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Array("cells", Cells, json.Element);
        json.Flag("rtl", Rtl);
    }
}
