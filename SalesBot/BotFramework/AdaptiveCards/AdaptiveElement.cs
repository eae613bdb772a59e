#nullable disable
namespace AdaptiveCards;

/// <summary>An element of a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space above this element.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above this element.</summary>
    public bool Separator { get; set; }

    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>Whether the element is shown at first; Action.ToggleVisibility changes it.</summary>
    public bool IsVisible { get; set; } = true;

    private protected override void WriteProperties(CardWriter json)
    {
        json.Word("spacing", Spacing);
        json.Flag("separator", Separator);
        if (Height?.ShouldSerializeAdaptiveHeight() == true)
        {
            json.Text("height", Height.ToString());
        }

        json.Flag("isVisible", IsVisible, unless: true);
    }
}
