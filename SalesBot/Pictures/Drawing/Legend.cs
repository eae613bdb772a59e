using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>What the shapes and lines of a picture mean: only those that are in it.</summary>
internal static class Legend
{
    private const float Line = 26;
    private const float TextSize = 12.5f;

    /// <summary>Room for the legend of a scene, in units.</summary>
    public static float HeightOf(Scene scene) => (2 * Line) + (scene.Kind == PictureKind.Influence && scene.Arrows.Length > 0 ? Line : 0) + 8;

    /// <summary>Draws it from the top down.</summary>
    public static void Draw(Scene scene, float top, Palette palette, FigurePainter figures, ArrowPainter arrows)
    {
        var all = scene.Bands.SelectMany(band => band.Figures).ToList();
        var x = PictureLayout.Margin + 10;
        foreach (var (sample, words) in Shapes.Where(shape => all.Exists(figure => Means(figure, shape.Sample))))
        {
            figures.Shape(sample, new SKPoint(x, top + 10), 9);
            x += 15 + figures.Text(words.In(scene.Language), new SKPoint(x + 15, top + 14), TextSize, palette.Faint, align: SKTextAlign.Left) + 25;
        }

        top += Line;
        if (scene.Kind == PictureKind.Influence && scene.Arrows.Length > 0)
        {
            x = PictureLayout.Margin;
            foreach (var (kind, words) in Lines.Where(line => scene.Arrows.Any(arrow => arrow.Kind == line.Kind)))
            {
                arrows.Line([.. Enumerable.Range(0, 13).Select(at => new SKPoint(x + (at * 3), top + 10))], kind, 2);
                x += 44 + figures.Text(words.In(scene.Language), new SKPoint(x + 44, top + 14), TextSize, palette.Faint, align: SKTextAlign.Left) + 18;
            }

            top += Line;
        }

        var sizes = scene.Kind == PictureKind.Influence
            ? new Text("Bigger shape: more influence. Thicker line: heavier word. ! talk is overdue.", "图形越大影响力越大，线越粗分量越重，! 表示超期未沟通。")
            : new Text("A superior stands above. Bigger shape: more influence. ! talk is overdue.", "上级在上方，图形越大影响力越大，! 表示超期未沟通。");
        figures.Text(sizes.In(scene.Language), new SKPoint(PictureLayout.Margin, top + 14), TextSize, palette.Faint, align: SKTextAlign.Left);
    }

    private static readonly (Figure Sample, Text Words)[] Shapes =
    [
        (new("", "", "", 3, 1, false, false), new("for us", "支持")),
        (new("", "", "", 3, 0, false, false), new("neutral", "中立")),
        (new("", "", "", 3, -1, false, false), new("against us", "反对")),
        (new("", "", "", 3, null, false, false), new("unknown", "未知")),
        (new("", "", "", 3, null, true, false), new("seat, facts only", "席位，仅公开信息")),
    ];

    private static readonly (InfluenceKind Kind, Text Words)[] Lines =
    [
        (InfluenceKind.Advises, new("advises", "建议")),
        (InfluenceKind.Trusts, new("is trusted by", "受信任")),
        (InfluenceKind.Reports, new("reports to", "汇报给")),
        (InfluenceKind.Opposes, new("opposes", "反对")),
    ];

    private static bool Means(Figure figure, Figure sample) =>
        figure.IsSeat == sample.IsSeat && (figure.IsSeat || (figure.Stance is { } stance ? Math.Sign(stance) : null) == sample.Stance);
}
