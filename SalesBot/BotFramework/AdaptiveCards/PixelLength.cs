#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A length in pixels as the schema writes it: "32px".</summary>
internal static class PixelLength
{
    /// <summary>The number of pixels, 0 when there is none.</summary>
    public static uint Parse(string text) =>
        uint.TryParse(text?.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var pixels) ? pixels : 0;

    public static string Format(uint pixels) =>
        pixels == 0 ? null : pixels.ToString(CultureInfo.InvariantCulture) + "px";
}
