#nullable disable
namespace AdaptiveCards;

/// <summary>A table (schema 1.5).</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public AdaptiveContainerStyle? GridStyle { get; set; }

    public bool ShowGridLines { get; set; } = true;

    /// <summary>Whether a screen reader announces the first row as headers.</summary>
    public bool FirstRowAsHeaders { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    /// <summary>Adds a row; anything else is passed over.</summary>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableRow row)
        {
            Rows.Add(row);
        }
    }

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        json.Array("columns", Columns, column => column.WriteTo(json));
        json.Array("rows", Rows, json.Element);
        json.Word("gridStyle", GridStyle);
        json.Flag("showGridLines", ShowGridLines, unless: true);
        json.Flag("firstRowAsHeaders", FirstRowAsHeaders);
    }
}
