#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A height: "auto", "stretch" or a number of pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    /// <summary>Reads "auto", "stretch", "100px" or "100"; any other text is an <see cref="ArgumentException"/>.</summary>
    public AdaptiveHeight(string value)
    {
        if (value is null)
        {
            return;
        }

        var digits = value.EndsWith("px", StringComparison.Ordinal) ? value[..^2] : value;
        if (uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels))
        {
            HeightType = AdaptiveHeightType.Pixel;
            Unit = pixels;
        }
        else
        {
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
        }
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The height in pixels, when it is given in pixels.</summary>
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static bool operator ==(AdaptiveHeight left, AdaptiveHeight right) => Equals(left, right);

    public static bool operator !=(AdaptiveHeight left, AdaptiveHeight right) => !Equals(left, right);

    public static AdaptiveHeight Parse(string value) => new(value);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeAdaptiveHeight() => HeightType == AdaptiveHeightType.Stretch || (IsPixel() && Unit is > 0);

    public bool Equals(AdaptiveHeight other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        _ => $"{Unit}px",
    };
}
