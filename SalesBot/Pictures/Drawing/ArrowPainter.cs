using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// Draws who is heard by whom. Each kind has a line of its own, so that it reads without colour: advice is solid, trust
/// dashed, reporting dotted, and an opponent's line is crossed out. The heavier the word, the thicker the line.
/// </summary>
internal sealed class ArrowPainter(SKCanvas canvas, Palette palette)
{
    /// <summary>From a superior down to a subordinate: along the gaps between the rows and between the columns.</summary>
    /// <param name="superior">Above.</param>
    /// <param name="subordinate">Below, on any row.</param>
    /// <param name="lane">0 to 1: which track of the gap between rows this superior's lines keep to.</param>
    /// <param name="gutter">Where the line runs down beside the column of the subordinate, if there are rows between.</param>
    public void Elbow(Spot superior, Spot subordinate, float lane, float gutter)
    {
        var below = superior.Card.Bottom + 8 + (lane * (PictureLayout.RowGap - 22));
        // Not in the middle where lanes are many: there another superior's own line comes down.
        var (top, x) = (subordinate.Card.Top, subordinate.Card.MidX + ((lane - 0.5f) * 28));
        List<SKPoint> points = [new(superior.Card.MidX, superior.Card.Bottom), new(superior.Card.MidX, below)];
        points.AddRange(subordinate.Row == superior.Row + 1
            ? [new(x, below)]
            : [new(gutter, below), new(gutter, top - 9), new(x, top - 9)]);
        points.Add(new(x, top));
        using var paint = Stroke(palette.Faint, 1.8f);
        using var path = Path(points);
        canvas.DrawPath(path, paint);
    }

    /// <summary>A line with its head, through these points.</summary>
    public void Line(IReadOnlyList<SKPoint> points, InfluenceKind kind, int weight)
    {
        var colour = ColourOf(kind);
        var width = kind == InfluenceKind.Reports ? 1.6f : 0.6f + (1.1f * weight);
        using var dashes = Dashes(kind);
        using var paint = Stroke(colour, width);
        paint.PathEffect = dashes;
        // The line ends inside the head, not at its tip; a head bends with the last bit of its line.
        var (tip, size) = (points[^1], 6 + (1.2f * weight));
        var shaft = points.Take(points.Count - 1).Where(point => SKPoint.Distance(point, tip) > 0.7f * size).DefaultIfEmpty(points[0]).ToList();
        var angle = MathF.Atan2(tip.Y - shaft[^1].Y, tip.X - shaft[^1].X);
        using var path = Path([.. shaft, new SKPoint(tip.X - (0.6f * size * MathF.Cos(angle)), tip.Y - (0.6f * size * MathF.Sin(angle)))]);
        canvas.DrawPath(path, paint);
        Head(tip, angle, size, colour);
        if (kind == InfluenceKind.Opposes)
        {
            Cross(points[points.Count / 2], colour);
        }
    }

    private SKColor ColourOf(InfluenceKind kind) => kind switch
    {
        InfluenceKind.Advises => palette.For,
        InfluenceKind.Trusts => palette.Trust,
        InfluenceKind.Opposes => palette.Against,
        _ => palette.Faint,
    };

    private static SKPathEffect? Dashes(InfluenceKind kind) => kind switch
    {
        InfluenceKind.Trusts => SKPathEffect.CreateDash([9, 5], 0),
        InfluenceKind.Reports => SKPathEffect.CreateDash([2, 4], 0),
        _ => null,
    };

    private void Head(SKPoint tip, float angle, float size, SKColor colour)
    {
        SKPoint Corner(float turn) => new(tip.X - (size * MathF.Cos(angle + turn)), tip.Y - (size * MathF.Sin(angle + turn)));
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        using var path = Path([Corner(0.45f), tip, Corner(-0.45f)], isClosed: true);
        canvas.DrawPath(path, paint);
    }

    private void Cross(SKPoint at, SKColor colour)
    {
        using var paint = Stroke(colour, 2);
        canvas.DrawLine(at.X - 5, at.Y - 5, at.X + 5, at.Y + 5, paint);
        canvas.DrawLine(at.X - 5, at.Y + 5, at.X + 5, at.Y - 5, paint);
    }

    private static SKPaint Stroke(SKColor colour, float width) =>
        new() { Color = colour, StrokeWidth = width, IsStroke = true, IsAntialias = true, StrokeJoin = SKStrokeJoin.Round };

    private static SKPath Path(IEnumerable<SKPoint> points, bool isClosed = false)
    {
        using var builder = new SKPathBuilder();
        builder.AddPoly([.. points], isClosed);
        return builder.Detach();
    }
}
