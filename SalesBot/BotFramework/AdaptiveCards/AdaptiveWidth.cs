#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A width: "auto", "stretch" or a number of pixels.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    /// <summary>Reads "auto", "stretch", "100px" or "100"; any other text is an <see cref="ArgumentException"/>.</summary>
    public AdaptiveWidth(string value)
    {
        if (value is null)
        {
            return;
        }

        var digits = value.EndsWith("px", StringComparison.Ordinal) ? value[..^2] : value;
        if (uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels))
        {
            WidthType = AdaptiveWidthType.Pixel;
            Unit = pixels;
        }
        else
        {
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
        }
    }

    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        Unit = px;
    }

    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>The width in pixels, when it is given in pixels.</summary>
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static bool operator ==(AdaptiveWidth left, AdaptiveWidth right) => Equals(left, right);

    public static bool operator !=(AdaptiveWidth left, AdaptiveWidth right) => !Equals(left, right);

    public static AdaptiveWidth Parse(string value) => new(value);

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool ShouldSerializeAdaptiveWidth() => WidthType == AdaptiveWidthType.Stretch || (IsPixel() && Unit is > 0);

    public bool Equals(AdaptiveWidth other) =>
        other is not null && WidthType == other.WidthType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, IsPixel() ? Unit : null);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        _ => $"{Unit}px",
    };
}
