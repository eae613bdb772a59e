using System.Text;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// The typeface of the pictures in one size, carried in the program: a bare Linux host has none. It is two files: one
/// knows Latin 1, the simplified characters of GB 2312 and the frequent traditional ones, and is all that most pictures
/// need; the other knows the rare characters that people's names have (docs/decisions/0005-pictures.md).
/// </summary>
internal sealed class PictureFont : IDisposable
{
    /// <summary>Stands for a letter the typeface does not know; a row of them is drawn once.</summary>
    public const char Unknown = '□';

    private static readonly Lazy<SKTypeface> Common = new(() => Read("NotoSansSC.ttf"));
    private static readonly Lazy<SKTypeface> Rare = new(() => Read("NotoSansCJKscRare.otf"));

    // Made stronger, a character of more strokes than this fills in: 龘 is a blot.
    private const int MostPoints = 350;

    private readonly SKFont _common;
    private readonly Lazy<SKFont> _rare;
    private readonly Lazy<SKFont>? _commonThin;
    private readonly Lazy<SKFont>? _rareThin;

    private PictureFont(float size, bool isBold)
    {
        _common = Of(Common.Value, size, isBold);
        _rare = new(() => Of(Rare.Value, size, isBold));
        _commonThin = isBold ? new(() => Of(Common.Value, size, isBold: false)) : null;
        _rareThin = isBold ? new(() => Of(Rare.Value, size, isBold: false)) : null;
    }

    /// <summary>The typeface in a size.</summary>
    /// <param name="size">Height of a line's letters, in units of the picture.</param>
    /// <param name="isBold">Whether it is drawn stronger.</param>
    public static PictureFont Of(float size, bool isBold = false) => new(size, isBold);

    /// <summary>Whether each character has a glyph.</summary>
    public static bool Knows(string text)
    {
        using var font = Of(1);
        return text.EnumerateRunes().All(font.Knows);
    }

    /// <summary>The text as it can be drawn: a picture letter is left out, a letter it does not know is a box.</summary>
    public static string Drawable(string text)
    {
        using var font = Of(1);
        var drawn = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (font.Knows(rune))
            {
                drawn.Append(rune.ToString());
            }
            else if (Plain(rune) is var plain && font.Knows(plain))
            {
                drawn.Append(plain.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                drawn.Append(' ');
            }
            else if (Rune.IsLetterOrDigit(rune) && (drawn.Length == 0 || drawn[^1] != Unknown))
            {
                drawn.Append(Unknown);
            }
        }

        return drawn.Length == 0 && text.Length > 0 ? Unknown.ToString() : drawn.ToString();
    }

    /// <summary>How wide a drawable text is, in units of the picture.</summary>
    public float Measure(string text) => Runs(text).Sum(run => run.Font.MeasureText(run.Text));

    /// <summary>Draws a drawable text.</summary>
    public void Draw(SKCanvas canvas, string text, SKPoint at, SKTextAlign align, SKPaint paint)
    {
        var x = at.X - (align switch { SKTextAlign.Center => Measure(text) / 2, SKTextAlign.Right => Measure(text), _ => 0 });
        foreach (var (run, font) in Runs(text))
        {
            canvas.DrawText(run, x, at.Y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _common.Dispose();
        foreach (var font in new[] { _rare, _commonThin, _rareThin })
        {
            if (font is { IsValueCreated: true })
            {
                font.Value.Dispose();
            }
        }
    }

    private bool Knows(Rune rune) => _common.GetGlyph(rune.Value) != 0 || (IsHan(rune) && _rare.Value.GetGlyph(rune.Value) != 0);

    // Almost every text is one run.
    private IEnumerable<(string Text, SKFont Font)> Runs(string text)
    {
        var (from, at, font) = (0, 0, _common);
        foreach (var rune in text.EnumerateRunes())
        {
            var needed = FontOf(rune);
            if (needed != font && at > from)
            {
                yield return (text[from..at], font);
                from = at;
            }

            font = needed;
            at += rune.Utf16SequenceLength;
        }

        if (at > from)
        {
            yield return (text[from..at], font);
        }
    }

    private SKFont FontOf(Rune rune)
    {
        if (!IsHan(rune))
        {
            return _common;
        }

        var (isRare, glyph) = _common.GetGlyph(rune.Value) is var known && known != 0 ? (false, known) : (true, _rare.Value.GetGlyph(rune.Value));
        var font = isRare ? _rare.Value : _common;
        if (_commonThin is null || _rareThin is null)
        {
            return font;
        }

        // A stronger outline has more points of its own.
        var thin = isRare ? _rareThin.Value : _commonThin.Value;
        using var outline = thin.GetGlyphPath(glyph);
        return outline is null || outline.PointCount <= MostPoints ? font : thin;
    }

    private static bool IsHan(Rune rune) => rune.Value is >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF;

    // The letter without its marks: "Š" as "S".
    private static Rune Plain(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First();

    private static SKFont Of(SKTypeface face, float size, bool isBold) =>
        new(face, size) { Embolden = isBold, Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    private static SKTypeface Read(string file)
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream($"SalesBot.Pictures.Drawing.{file}")!;
        return SKTypeface.FromStream(stream);
    }
}
