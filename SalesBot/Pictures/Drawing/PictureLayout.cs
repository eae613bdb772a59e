using System.Collections.Immutable;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>Somebody in their place.</summary>
/// <param name="Figure">Who.</param>
/// <param name="Card">The box they fill; no two boxes meet.</param>
/// <param name="Row">Which row, from the top.</param>
internal sealed record Spot(Figure Figure, SKRect Card, int Row)
{
    public SKPoint Centre => new(Card.MidX, Card.MidY);
}

/// <summary>
/// Where everything of a picture stands: bands from the top down, wide ones in several rows, and in each band whoever
/// is tied to the same people side by side (the barycentre rule of layered drawings). The same scene always gives the same layout.
/// </summary>
/// <param name="Width">Units; drawn at twice as many points.</param>
/// <param name="Height">Units.</param>
/// <param name="Spots">Everybody once, by id.</param>
/// <param name="Titles">Titles of the bands, and where they begin.</param>
/// <param name="LegendTop">Where the legend begins.</param>
internal sealed record PictureLayout(
    float Width, float Height, ImmutableDictionary<string, Spot> Spots, ImmutableArray<(string Title, float Top)> Titles, float LegendTop)
{
    /// <summary>
    /// The picture in pieces to be shown one under the other, each at most so high; cut between rows, never through a person.
    /// </summary>
    /// <param name="most">Height of a piece, in units; a row with its gap fits.</param>
    public ImmutableArray<(float Top, float Bottom)> Pieces(float most)
    {
        var cuts = Spots.Values.Select(spot => spot.Card.Bottom + 10).Distinct().Where(cut => cut < Height).Append(Height).Order().ToList();
        var pieces = ImmutableArray.CreateBuilder<(float, float)>();
        for (var top = 0f; top < Height;)
        {
            var bottom = cuts.LastOrDefault(cut => cut > top && cut - top <= most, Math.Min(Height, top + most));
            pieces.Add((top, bottom));
            top = bottom;
        }

        return pieces.ToImmutable();
    }

    /// <summary>Whether people stand in a grid, so that lines can run along the gaps between its columns.</summary>
    public bool IsGrid { get; private init; }

    /// <summary>The middle of each gap between columns, from the left edge to the right one.</summary>
    public ImmutableArray<float> Gaps { get; private init; } = [];

    /// <summary>How wide a gap between columns is at least.</summary>
    public float GapWidth { get; private init; } = Gutter;

    public const float RowGap = 44;
    public const float Gutter = 16;

    // Room for a few lines beside each other.
    private const float WideGutter = 24;

    // Fewer people leave room enough for curves.
    private const int MostOutsideGrid = 12;

    public const float Margin = 18;

    private const int MostInRow = 5;
    private const float FullWidth = 600;
    private const float Header = 52;
    private const float CardHeight = 98;
    private const float WidestCard = 150;
    private const float TitleHeight = 20;

    // Lines bend closely below and above the cards; a title among many people stands clear between them.
    private const float RaisedBy = 15;
    private const float RoomBelow = 10;
    private const int Sweeps = 6;

    /// <summary>The layout of a scene.</summary>
    /// <param name="scene">What is shown.</param>
    /// <param name="legendHeight">Room to keep below.</param>
    public static PictureLayout Of(Scene scene, float legendHeight)
    {
        var bands = Ordered(scene);
        var columns = Math.Min(MostInRow, bands.Select(band => band.Figures.Length).DefaultIfEmpty(1).Max());
        var cell = (FullWidth - (2 * Margin)) / columns;
        var isGrid = scene.Kind == PictureKind.Reporting || bands.Sum(band => band.Figures.Length) > MostOutsideGrid;
        var isWide = bands.Sum(band => band.Figures.Length) > MostOutsideGrid;
        var card = Math.Min(cell - (isWide ? WideGutter : Gutter), WidestCard);
        var spots = ImmutableDictionary.CreateBuilder<string, Spot>();
        var titles = ImmutableArray.CreateBuilder<(string, float)>();
        var (top, row) = (Header, 0);
        foreach (var band in bands)
        {
            if (band.Title.Length > 0)
            {
                var isRaised = isGrid && row > 0;
                titles.Add((band.Title, isRaised ? top - RaisedBy : top));
                top += TitleHeight + (isRaised ? RoomBelow : 0);
            }

            foreach (var figures in Rows(band.Figures, columns))
            {
                var left = Margin + (Start(figures.Count, columns, isGrid) * cell) + ((cell - card) / 2);
                foreach (var figure in figures)
                {
                    spots.Add(figure.Id, new Spot(figure, new SKRect(left, top, left + card, top + CardHeight), row));
                    left += cell;
                }

                top += CardHeight + RowGap;
                row++;
            }
        }

        top += 4 - RowGap + Margin;
        return new PictureLayout(FullWidth, top + legendHeight, spots.ToImmutable(), titles.ToImmutable(), top)
        {
            IsGrid = isGrid, GapWidth = isWide ? WideGutter : Gutter, Gaps = [.. Enumerable.Range(0, columns + 1).Select(at => Margin + (at * cell))],
        };
    }

    // Where lines run between the columns, people keep to the columns; else a row stands in the middle.
    private static float Start(int count, int columns, bool isGrid) => isGrid ? (columns - count) / 2 : (columns - count) / 2f;

    // Each row spans the whole band, so that neighbours stay near each other from row to row.
    private static IEnumerable<List<Figure>> Rows(ImmutableArray<Figure> figures, int columns)
    {
        var rows = (figures.Length + columns - 1) / columns;
        return Enumerable.Range(0, rows).Select(row => figures.Where((_, at) => at % rows == row).ToList());
    }

    private static ImmutableArray<Band> Ordered(Scene scene)
    {
        var bands = scene.Bands.Select(band => band.Figures.ToList()).ToList();
        var tied = scene.Arrows.SelectMany(arrow => new[] { (arrow.From, arrow.To), (From: arrow.To, To: arrow.From) }).ToLookup(pair => pair.From, pair => pair.To);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var band in sweep % 2 == 0 ? bands : Enumerable.Reverse(bands).ToList())
            {
                var places = bands.SelectMany(one => one.Select((figure, at) => (figure.Id, Place: (at + 0.5) / one.Count))).ToDictionary(one => one.Id, one => one.Place);
                var sorted = band.OrderBy(figure => tied[figure.Id].Select(other => places[other]).DefaultIfEmpty(places[figure.Id]).Average())
                    .ThenBy(figure => places[figure.Id]).ToList();
                band.Clear();
                band.AddRange(sorted);
            }
        }

        return [.. scene.Bands.Select((band, at) => band with { Figures = [.. bands[at]] })];
    }
}
