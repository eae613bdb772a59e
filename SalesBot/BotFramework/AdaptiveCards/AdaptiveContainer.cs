#nullable disable
namespace AdaptiveCards;

/// <summary>A group of elements, one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];

    public bool? Rtl { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    public override void Add(AdaptiveElement value) => Items.Add(value);

    private protected override void WriteProperties(CardWriter json)
    {
        base.WriteProperties(json);
        BackgroundImage?.WriteTo(json);
        json.Array("items", Items, json.Element);
        json.Flag("rtl", Rtl);
    }
}
