using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>Draws a scene as a PNG. The same scene always gives the same bytes.</summary>
internal static class Picture
{
    /// <summary>The most a chat shows, in points on each side.</summary>
    public const int MostInChat = 1024;

    private const float Sharpness = 2;

    /// <summary>The picture.</summary>
    /// <param name="scene">What is shown.</param>
    /// <param name="palette">Its colours.</param>
    /// <param name="isLarge">Whether it is as big as it reads best; else it fits a chat.</param>
    public static byte[] Draw(Scene scene, Palette palette, bool isLarge)
    {
        var layout = PictureLayout.Of(scene, Legend.HeightOf(scene));
        var scale = isLarge ? Sharpness : Math.Min(Sharpness, MostInChat / Math.Max(layout.Width, layout.Height));
        using var surface = SKSurface.Create(new SKImageInfo((int)(layout.Width * scale), (int)(layout.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(palette.Paper);
        canvas.Scale(scale);
        Draw(scene, layout, palette, canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Draw(Scene scene, PictureLayout layout, Palette palette, SKCanvas canvas)
    {
        var (figures, arrows) = (new FigurePainter(canvas, palette), new ArrowPainter(canvas, palette));
        figures.Text(scene.Title, new SKPoint(PictureLayout.Margin, 32), 19, palette.Ink, isBold: true, SKTextAlign.Left, layout.Width - (2 * PictureLayout.Margin));
        foreach (var (title, top) in layout.Titles)
        {
            figures.Text(title, new SKPoint(PictureLayout.Margin, top + 11), 12.5f, palette.Faint, align: SKTextAlign.Left);
        }

        var superiors = scene.Arrows.Select(arrow => arrow.To).Distinct().Select(id => layout.Spots[id]).OrderBy(spot => spot.Card.Left).GroupBy(spot => spot.Row)
            .SelectMany(row => row.Select((spot, at) => (spot.Figure.Id, Lane: (at + 0.5f) / row.Count()))).ToDictionary(one => one.Id, one => one.Lane);
        // The light ones on top, so that a heavy line hides none.
        foreach (var arrow in scene.Arrows.OrderByDescending(arrow => arrow.Weight))
        {
            var (from, to) = (layout.Spots[arrow.From], layout.Spots[arrow.To]);
            if (scene.Kind == PictureKind.Reporting)
            {
                arrows.Elbow(to, from, superiors[arrow.To]);
            }
            else
            {
                arrows.Curve(from, to, arrow);
            }
        }

        foreach (var spot in layout.Spots.Values)
        {
            figures.Draw(spot);
        }

        Legend.Draw(scene, layout.LegendTop, palette, figures, arrows);
    }
}
