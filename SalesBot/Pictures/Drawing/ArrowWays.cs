using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// The ways of all arrows of a network. An arrow is a curve where one passes behind nobody it does not mean. Where people
/// stand in a grid (<see cref="PictureLayout.IsGrid"/>) the others go along the gaps between rows and columns, each on a
/// track of its own as long as there is room, so that no line seems to lead to somebody else.
/// </summary>
internal sealed class ArrowWays(PictureLayout layout)
{
    private const int Tracks = 5;
    private const float Apart = 4;
    private const float Rounding = 7;

    // How much further an arrow goes for a gap that is less full.
    private const float Full = 24;

    private readonly Dictionary<int, int> _used = [];

    /// <summary>The points of an arrow, from the edge of one card to the edge of the other.</summary>
    public IReadOnlyList<SKPoint> Of(InfluenceEdge arrow)
    {
        var (from, to) = (layout.Spots[arrow.From], layout.Spots[arrow.To]);
        var curve = ArrowCurve.Of(from, to, arrow.Kind, layout);
        var points = curve.Points(from, to);
        var isFree = points.All(point => point.X > 2 && point.X < layout.Width - 2) && !layout.Spots.Values.Any(spot => spot != from && spot != to && curve.Meets(spot.Card));
        return !layout.IsGrid || isFree ? points
            : from.Row == to.Row ? Over(from, to)
            : Along(from, to);
    }

    // Above the heads of whoever stands between.
    private List<SKPoint> Over(Spot from, Spot to)
    {
        var track = _used[-from.Row - 1] = _used.GetValueOrDefault(-from.Row - 1) + 1;
        var (aside, top) = ((track % Tracks) * Apart, from.Card.Top);
        var (start, end) = (from.Card.MidX + aside + 8, to.Card.MidX - aside - 8);
        return Rounded([new(start, top - 2), new(start, top - 12 - aside), new(end, top - 12 - aside), new(end, top - 3)]);
    }

    private List<SKPoint> Along(Spot from, Spot to)
    {
        var isUp = to.Row < from.Row;
        var gap = Enumerable.Range(0, layout.Gaps.Length).MinBy(at => Math.Abs(from.Card.MidX - layout.Gaps[at]) + Math.Abs(to.Card.MidX - layout.Gaps[at]) + (Full * _used.GetValueOrDefault(at)));
        var track = _used[gap] = _used.GetValueOrDefault(gap) + 1;
        var aside = ((track % Tracks) - ((Tracks - 1) / 2f)) * Apart;
        var (x, start, end) = (layout.Gaps[gap] + aside, from.Card.MidX + (aside * 2), to.Card.MidX + (aside * 2));
        var (leaves, comes) = isUp
            ? (from.Card.Top - 10 - Math.Abs(aside), to.Card.Bottom + 16 + Math.Abs(aside))
            : (from.Card.Bottom + 10 + Math.Abs(aside), to.Card.Top - 16 - Math.Abs(aside));
        return Rounded([
            new(start, isUp ? from.Card.Top - 2 : from.Card.Bottom + 2), new(start, leaves), new(x, leaves),
            new(x, comes), new(end, comes), new(end, isUp ? to.Card.Bottom + 3 : to.Card.Top - 3),
        ]);
    }

    // Corners of a line that turns are round, so that the eye follows it.
    private static List<SKPoint> Rounded(SKPoint[] corners)
    {
        List<SKPoint> points = [corners[0]];
        for (var at = 1; at < corners.Length - 1; at++)
        {
            var (before, corner, after) = (corners[at - 1], corners[at], corners[at + 1]);
            var (enters, leaves) = (Towards(corner, before), Towards(corner, after));
            points.AddRange(Enumerable.Range(0, 5).Select(step => step / 4f).Select(t => new SKPoint(
                (((1 - t) * (1 - t)) * enters.X) + (2 * (1 - t) * t * corner.X) + (t * t * leaves.X),
                (((1 - t) * (1 - t)) * enters.Y) + (2 * (1 - t) * t * corner.Y) + (t * t * leaves.Y))));
        }

        points.Add(corners[^1]);
        return points;
    }

    private static SKPoint Towards(SKPoint from, SKPoint to)
    {
        var length = SKPoint.Distance(from, to);
        var part = length < 0.1f ? 0 : Math.Min(Rounding, length / 2) / length;
        return new SKPoint(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
    }
}
