using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// The way of an arrow from card to card: a curve with one bend. It takes the smallest bend that passes behind nobody
/// else, so that no line seems to lead to somebody it does not mean; where there is none, the one that passes behind the fewest.
/// </summary>
/// <param name="A">The middle of the card it leaves.</param>
/// <param name="Control">What it bends towards.</param>
/// <param name="B">The middle of the card it reaches.</param>
internal readonly record struct ArrowCurve(SKPoint A, SKPoint Control, SKPoint B)
{
    private const float Step = 0.01f;
    private const int Pieces = 24;

    // Units between two bends that are tried, and how far they go to either side.
    private const float Further = 64;
    private const int MostTries = 9;

    /// <summary>The curve between two people.</summary>
    public static ArrowCurve Of(Spot from, Spot to, InfluenceKind kind, PictureLayout layout)
    {
        if (from.Row == to.Row)
        {
            // Over the heads of whoever stands between; the way back is lower.
            var (left, right) = (from.Centre, to.Centre);
            return new(left, new SKPoint((left.X + right.X) / 2, left.Y - from.Card.Height - (right.X > left.X ? 34 : 14) - ((int)kind * 7)), right);
        }

        var others = layout.Spots.Values.Where(spot => spot != from && spot != to).Select(spot => Grown(spot.Card, 4)).ToList();
        return Bends(from, to, kind).MinBy(curve => curve.StaysIn(layout) ? others.Count(curve.Meets) : others.Count + 1);
    }

    /// <summary>Whether it passes behind a card.</summary>
    public bool Meets(SKRect card)
    {
        for (var t = 0f; t <= 1; t += Step)
        {
            if (card.Contains(At(t)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of it that is seen, from the edge of one card to the edge of the other.</summary>
    public SKPoint[] Points(Spot from, Spot to)
    {
        var (start, end) = (0f, 1f);
        while (start < 1 && Grown(from.Card, 2).Contains(At(start)))
        {
            start += Step;
        }

        while (end > start && Grown(to.Card, 3).Contains(At(end)))
        {
            end -= Step;
        }

        var curve = this;
        return [.. Enumerable.Range(0, Pieces + 1).Select(at => curve.At(start + ((end - start) * at / Pieces)))];
    }

    // The smallest first; kinds between the same two lie side by side.
    private static IEnumerable<ArrowCurve> Bends(Spot from, Spot to, InfluenceKind kind)
    {
        var (a, b) = (from.Centre, to.Centre);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Max(1, MathF.Sqrt((dx * dx) + (dy * dy)));
        for (var tried = 0; tried <= MostTries * 2; tried++)
        {
            var further = (tried + 1) / 2 * Further;
            var bend = (tried % 2 == 0 ? 1 : -1) * ((0.10f * length) + further + ((int)kind * 16));
            yield return new(a, new SKPoint(((a.X + b.X) / 2) - (dy / length * bend), ((a.Y + b.Y) / 2) + (dx / length * bend)), b);
        }
    }

    private bool StaysIn(PictureLayout layout) => At(0.5f).X is var x && x > 4 && x < layout.Width - 4;

    private SKPoint At(float t)
    {
        var u = 1 - t;
        return new SKPoint((u * u * A.X) + (2 * u * t * Control.X) + (t * t * B.X), (u * u * A.Y) + (2 * u * t * Control.Y) + (t * t * B.Y));
    }

    private static SKRect Grown(SKRect card, float by) => new(card.Left - by, card.Top - by, card.Right + by, card.Bottom + by);
}
