#nullable disable
namespace AdaptiveCards;

/// <summary>A table or a part of one: it says how its cells align their content.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    private protected override void WriteProperties(CardWriter json)
    {
        json.Word("verticalCellContentAlignment", VerticalCellContentAlignment);
        json.Word("horizontalCellContentAlignment", HorizontalCellContentAlignment);
        base.WriteProperties(json);
    }
}
