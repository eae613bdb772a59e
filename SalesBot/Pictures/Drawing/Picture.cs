using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// A scene drawn as PNG: whole, as sharp as it reads best, or in pieces no bigger than a chat shows. The same scene
/// always gives the same bytes.
/// </summary>
internal sealed class Picture(Scene scene)
{
    /// <summary>The most that a chat shows of one picture, in points on each side.</summary>
    public const int MostInChat = 1024;

    private const float Sharpness = 2;

    private readonly PictureLayout _layout = PictureLayout.Of(scene, Legend.HeightOf(scene));

    /// <summary>How many pieces a chat shows one under the other.</summary>
    public int Pieces => _layout.Pieces(MostInChat / ChatScale).Length;

    private float ChatScale => MostInChat / _layout.Width;

    /// <summary>The whole picture.</summary>
    public byte[] Whole(Palette palette) => Draw(palette, Sharpness, 0, _layout.Height);

    /// <summary>One piece for the chat; null if there are not so many.</summary>
    /// <param name="palette">Its colours.</param>
    /// <param name="at">From 0.</param>
    public byte[]? Piece(Palette palette, int at) =>
        _layout.Pieces(MostInChat / ChatScale) is var pieces && at < pieces.Length ? Draw(palette, ChatScale, pieces[at].Top, pieces[at].Bottom) : null;

    private byte[] Draw(Palette palette, float scale, float top, float bottom)
    {
        using var surface = SKSurface.Create(new SKImageInfo(
            (int)(_layout.Width * scale), Math.Max(1, (int)(bottom * scale) - (int)(top * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(palette.Paper);
        canvas.Translate(0, -(int)(top * scale));
        canvas.Scale(scale);
        Draw(palette, canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private void Draw(Palette palette, SKCanvas canvas)
    {
        var (figures, arrows) = (new FigurePainter(canvas, palette), new ArrowPainter(canvas, palette));
        figures.Text(scene.Title, new SKPoint(PictureLayout.Margin, 32), 19, palette.Ink, isBold: true, SKTextAlign.Left, _layout.Width - (2 * PictureLayout.Margin));
        if (scene.Kind == PictureKind.Reporting)
        {
            DrawLines(arrows);
        }
        else
        {
            // The light ones on top, so that a heavy line hides none.
            var ways = new ArrowWays(_layout);
            foreach (var arrow in scene.Arrows.OrderByDescending(arrow => arrow.Weight))
            {
                arrows.Line(ways.Of(arrow), arrow.Kind, arrow.Weight);
            }
        }

        foreach (var (title, top) in _layout.Titles)
        {
            figures.Title(title, new SKPoint(PictureLayout.Margin, top + 11));
        }

        foreach (var spot in _layout.Spots.Values)
        {
            figures.Draw(spot);
        }

        Legend.Draw(scene, _layout.LegendTop, palette, figures, arrows);
    }

    // Each superior of a band has a track of the gaps to themselves.
    private void DrawLines(ArrowPainter arrows)
    {
        foreach (var band in scene.Bands)
        {
            var superiors = band.Figures.Select(figure => figure.Id).Where(id => scene.Arrows.Any(arrow => arrow.To == id))
                .OrderBy(id => _layout.Spots[id].Row).ThenBy(id => _layout.Spots[id].Card.Left).ToList();
            foreach (var arrow in scene.Arrows.Where(arrow => superiors.Contains(arrow.To)))
            {
                var lane = (superiors.IndexOf(arrow.To) + 0.5f) / superiors.Count;
                arrows.Elbow(_layout.Spots[arrow.To], _layout.Spots[arrow.From], lane, Gutter(arrow, superiors));
            }
        }
    }

    // Only those whose lines run down beside the same column share its gap.
    private float Gutter(InfluenceEdge arrow, List<string> superiors)
    {
        var left = _layout.Spots[arrow.From].Card.Left;
        var beside = superiors.Where(id => scene.Arrows.Any(other => other.To == id && _layout.Spots[other.From] is var spot && spot.Card.Left == left && spot.Row > _layout.Spots[id].Row + 1)).ToList();
        var lane = beside.Count == 0 ? 0.5f : (Math.Max(0, beside.IndexOf(arrow.To)) + 0.5f) / beside.Count;
        return left - (_layout.GapWidth / 2) + ((lane - 0.5f) * (_layout.GapWidth - 6));
    }
}
