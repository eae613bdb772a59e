using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// Draws who is heard by whom. Each kind has a line of its own, so that it reads without colour: advice is solid, trust
/// dashed, reporting dotted, and an opponent's line is crossed out. The heavier the word, the thicker the line.
/// </summary>
internal sealed class ArrowPainter(SKCanvas canvas, Palette palette)
{
    /// <summary>A curve from card to card.</summary>
    public void Curve(Spot from, Spot to, InfluenceEdge arrow)
    {
        var line = Between(from, to, arrow.Kind);
        var (start, end) = (0f, 1f);
        while (start < 1 && Grown(from.Card, 2).Contains(At(line, start)))
        {
            start += Step;
        }

        while (end > start && Grown(to.Card, 3).Contains(At(line, end)))
        {
            end -= Step;
        }

        Line([.. Enumerable.Range(0, Points + 1).Select(at => At(line, start + ((end - start) * at / Points)))], arrow.Kind, arrow.Weight);
    }

    /// <summary>From a superior down to a subordinate: along the gaps between the rows and between the columns.</summary>
    /// <param name="superior">Above.</param>
    /// <param name="subordinate">Below, on any row.</param>
    /// <param name="lane">0 to 1: which track of the gaps this superior's lines keep to.</param>
    public void Elbow(Spot superior, Spot subordinate, float lane)
    {
        var below = superior.Card.Bottom + 8 + (lane * (PictureLayout.RowGap - 22));
        // Not in the middle where lanes are many: there another superior's own line comes down.
        var (top, x) = (subordinate.Card.Top, subordinate.Card.MidX + ((lane - 0.5f) * 28));
        var gutter = subordinate.Card.Left - (PictureLayout.Gutter / 2) + ((lane - 0.5f) * (PictureLayout.Gutter - 8));
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

    private const float Step = 0.01f;
    private const int Points = 24;

    private static (SKPoint A, SKPoint Control, SKPoint B) Between(Spot from, Spot to, InfluenceKind kind)
    {
        var (a, b) = (from.Centre, to.Centre);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Max(1, MathF.Sqrt((dx * dx) + (dy * dy)));
        var middle = new SKPoint((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        if (from.Row == to.Row)
        {
            // Over the heads of whoever stands between; the way back is lower.
            return (a, new SKPoint(middle.X, middle.Y - from.Card.Height - (dx > 0 ? 34 : 14) - ((int)kind * 7)), b);
        }

        // Past whoever stands between in the same column; kinds between the same two lie side by side.
        var isBehind = Math.Abs(from.Row - to.Row) > 1 && MathF.Abs(dx) < from.Card.Width / 2;
        var bend = (isBehind ? from.Card.Width + 24 : 0.10f * length) + ((int)kind * 16);
        return (a, new SKPoint(middle.X - (dy / length * bend), middle.Y + (dx / length * bend)), b);
    }

    private static SKPoint At((SKPoint A, SKPoint Control, SKPoint B) line, float t)
    {
        var u = 1 - t;
        return new SKPoint(
            (u * u * line.A.X) + (2 * u * t * line.Control.X) + (t * t * line.B.X),
            (u * u * line.A.Y) + (2 * u * t * line.Control.Y) + (t * t * line.B.Y));
    }

    private static SKRect Grown(SKRect card, float by) => new(card.Left - by, card.Top - by, card.Right + by, card.Bottom + by);

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
