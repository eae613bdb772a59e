using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// Draws a person: a shape for the stance (round in favour, square neutral, on its corner against, an empty ring unknown,
/// six corners a seat) with the sign in it, as big as their influence; below it name and role.
/// </summary>
internal sealed class FigurePainter(SKCanvas canvas, Palette palette)
{
    private const float ShapeRow = 50;
    private const float Padding = 4;

    /// <summary>The whole card.</summary>
    public void Draw(Spot spot)
    {
        var (figure, card) = (spot.Figure, spot.Card);
        using (var fill = new SKPaint { Color = palette.Card, IsAntialias = true })
        using (var edge = new SKPaint { Color = palette.Edge, IsAntialias = true, IsStroke = true, StrokeWidth = 1 })
        {
            canvas.DrawRoundRect(card, 9, 9, fill);
            canvas.DrawRoundRect(card, 9, 9, edge);
        }

        Shape(figure, new SKPoint(card.MidX, card.Top + (ShapeRow / 2) + 2), RadiusOf(figure.Influence));
        if (figure.IsOverdue)
        {
            Text("!", new SKPoint(card.Right - 12, card.Top + 20), 17, palette.Against, isBold: true);
        }

        Label(figure, card);
    }

    /// <summary>The shape of a stance alone.</summary>
    public void Shape(Figure figure, SKPoint at, float radius)
    {
        var colour = figure.IsSeat ? palette.Open : figure.Stance switch { >= 1 => palette.For, <= -1 => palette.Against, _ => palette.Open };
        var isHollow = figure.IsSeat || figure.Stance is null;
        using var paint = new SKPaint { Color = colour, IsAntialias = true, IsStroke = isHollow, StrokeWidth = 2 };
        using var dashes = figure is { IsSeat: false, Stance: null } ? SKPathEffect.CreateDash([4, 3], 0) : null;
        paint.PathEffect = dashes;
        using var outline = Outline(figure, at, radius);
        canvas.DrawPath(outline, paint);
        Text(figure.Sign, new SKPoint(at.X, at.Y + (radius * 0.36f)), Math.Max(11, radius), isHollow ? palette.Ink : palette.Sign, isBold: true);
    }

    /// <summary>The radius of a shape. An unknown influence counts as a real voice, 3, as everywhere.</summary>
    public static float RadiusOf(int? influence) => 8 + (3 * (influence ?? 3));

    /// <summary>A title on a strip of paper, so that no line runs through it.</summary>
    public void Title(string text, SKPoint at)
    {
        using var font = PictureFont.Of(12.5f);
        using var strip = new SKPaint { Color = palette.Paper };
        canvas.DrawRect(at.X - 2, at.Y - 13, font.Measure(PictureFont.Drawable(text)) + 6, 17, strip);
        Text(text, at, 12.5f, palette.Faint, align: SKTextAlign.Left);
    }

    /// <summary>A line of text, cut with "…" where it does not fit; gives the width it took.</summary>
    public float Text(string text, SKPoint at, float size, SKColor colour, bool isBold = false, SKTextAlign align = SKTextAlign.Center, float most = float.MaxValue)
    {
        using var font = PictureFont.Of(size, isBold);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var line = Fitted(PictureFont.Drawable(text), font, most);
        font.Draw(canvas, line, at, align, paint);
        return font.Measure(line);
    }

    private void Label(Figure figure, SKRect card)
    {
        Shrunk(figure.Name, new SKPoint(card.MidX, card.Top + ShapeRow + 22), 14, 11, palette.Ink, isBold: true, card.Width - (2 * Padding));
        Shrunk(figure.Role, new SKPoint(card.MidX, card.Top + ShapeRow + 39), 11.5f, 9.5f, palette.Faint, isBold: false, card.Width - (2 * Padding));
    }

    // A text too long for its line is set smaller before it is cut.
    private void Shrunk(string text, SKPoint at, float size, float least, SKColor colour, bool isBold, float most)
    {
        using var font = PictureFont.Of(size, isBold);
        var width = font.Measure(PictureFont.Drawable(text));
        Text(text, at, Math.Clamp(size * most / Math.Max(1, width), least, size), colour, isBold, most: most);
    }

    private static string Fitted(string text, PictureFont font, float most)
    {
        if (font.Measure(text) <= most)
        {
            return text;
        }

        var length = text.Length;
        while (length > 1 && font.Measure(text[..length].TrimEnd() + "…") > most)
        {
            length -= char.IsLowSurrogate(text[length - 1]) ? 2 : 1;
        }

        return text[..Math.Max(length, 0)].TrimEnd() + "…";
    }

    private static SKPath Outline(Figure figure, SKPoint at, float radius)
    {
        using var path = new SKPathBuilder();
        switch (figure)
        {
            case { IsSeat: true }:
                path.AddPoly(Corners(at, radius, 6, 0), close: true);
                break;
            case { Stance: 0 }:
                path.AddRoundRect(new SKRect(at.X - (0.88f * radius), at.Y - (0.88f * radius), at.X + (0.88f * radius), at.Y + (0.88f * radius)), 4, 4);
                break;
            case { Stance: <= -1 }:
                path.AddPoly(Corners(at, 1.12f * radius, 4, MathF.PI / 2), close: true);
                break;
            default:
                path.AddCircle(at.X, at.Y, radius);
                break;
        }

        return path.Detach();
    }

    private static SKPoint[] Corners(SKPoint at, float radius, int count, float turn) =>
        [.. Enumerable.Range(0, count).Select(corner => turn + (corner * 2 * MathF.PI / count)).Select(angle => new SKPoint(at.X + (radius * MathF.Cos(angle)), at.Y + (radius * MathF.Sin(angle))))];
}
