using System.Text;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// The one typeface of the pictures, carried in the program: a bare Linux host has none. It knows Latin 1, the simplified
/// characters of GB 2312 and the frequent traditional ones (docs/decisions/0005-pictures.md).
/// </summary>
internal static class PictureFont
{
    /// <summary>Stands for a character the typeface does not know; a row of them is drawn once.</summary>
    public const char Unknown = '□';

    private static readonly Lazy<SKTypeface> Face = new(() =>
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream("SalesBot.Pictures.Drawing.NotoSansSC.ttf")!;
        return SKTypeface.FromStream(stream);
    });

    /// <summary>The typeface in a size.</summary>
    /// <param name="size">Height of a line's letters, in units of the picture.</param>
    /// <param name="isBold">Whether it is drawn stronger.</param>
    public static SKFont Of(float size, bool isBold = false) =>
        new(Face.Value, size) { Embolden = isBold, Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    /// <summary>Whether each character has a glyph.</summary>
    public static bool Knows(string text)
    {
        using var font = Of(1);
        return font.ContainsGlyphs(text);
    }

    /// <summary>The text as it can be drawn.</summary>
    public static string Drawable(string text)
    {
        using var font = Of(1);
        var drawn = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (font.GetGlyph(rune.Value) != 0)
            {
                drawn.Append(rune.ToString());
            }
            else if (Plain(rune) is var plain && font.GetGlyph(plain.Value) != 0)
            {
                drawn.Append(plain.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                drawn.Append(' ');
            }
            else if (drawn.Length == 0 || drawn[^1] != Unknown)
            {
                drawn.Append(Unknown);
            }
        }

        return drawn.ToString();
    }

    // The letter without its marks: "Š" as "S".
    private static Rune Plain(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First();
}
