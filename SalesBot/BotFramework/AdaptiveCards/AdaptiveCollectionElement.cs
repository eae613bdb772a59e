#nullable disable
using System.Collections;

namespace AdaptiveCards;

/// <summary>An element that holds elements.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What a tap anywhere on this element does.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the background runs through the parent's padding to the edge.</summary>
    public bool Bleed { get; set; }

    /// <summary>The least height, such as "32px".</summary>
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels, another way to say <see cref="MinHeight"/>.</summary>
    public uint PixelMinHeight
    {
        get => PixelLength.Parse(MinHeight);
        set => MinHeight = PixelLength.Format(value);
    }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public abstract void Add(AdaptiveElement value);

    private protected override void WriteProperties(CardWriter json)
    {
        json.Word("style", Style);
        json.Word("horizontalAlignment", HorizontalAlignment);
        json.Word("verticalContentAlignment", VerticalContentAlignment);
        json.Element("selectAction", SelectAction);
        json.Flag("bleed", Bleed);
        json.Text("minHeight", MinHeight);
        base.WriteProperties(json);
    }
}
