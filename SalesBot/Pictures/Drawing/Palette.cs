using SkiaSharp;

namespace SalesBot.Pictures.Drawing;

/// <summary>
/// The colours of a picture. Colour only repeats what a shape, a sign or the kind of a line already says; blue and
/// orange stay apart for people who see red and green alike.
/// </summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Card">Behind a person.</param>
/// <param name="Edge">Around a person.</param>
/// <param name="Ink">Names.</param>
/// <param name="Faint">What is said under and beside.</param>
/// <param name="For">In favour.</param>
/// <param name="Against">Against us.</param>
/// <param name="Open">Neutral and unknown.</param>
/// <param name="Sign">On a filled shape.</param>
/// <param name="Trust">Lines of trust.</param>
internal sealed record Palette(SKColor Paper, SKColor Card, SKColor Edge, SKColor Ink, SKColor Faint, SKColor For, SKColor Against, SKColor Open, SKColor Sign, SKColor Trust)
{
    public static Palette Light { get; } = new(
        new(0xFFFFFFFF), new(0xFFF6F7F9), new(0xFFCBD0D8), new(0xFF1B1D22), new(0xFF5A606B), new(0xFF1B62B5), new(0xFFB8460B), new(0xFF6A717D), new(0xFFFFFFFF), new(0xFF6B3FA0));

    public static Palette Dark { get; } = new(
        new(0xFF1F1F1F), new(0xFF2B2D31), new(0xFF4C5058), new(0xFFF2F3F5), new(0xFFB4BAC4), new(0xFF6CB0FF), new(0xFFFF9A5C), new(0xFFA0A7B3), new(0xFF17181A), new(0xFFC9A3FF));
}
