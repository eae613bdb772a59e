#nullable disable
namespace AdaptiveCards;

/// <summary>Writes what a text block and a text run have in common.</summary>
internal static class TextProperties
{
    public static void WriteTo(this IAdaptiveTextElement text, CardWriter json)
    {
        json.Text("text", text.Text ?? "");
        json.Word("size", text.Size);
        json.Word("weight", text.Weight);
        json.Word("color", text.Color);
        json.Flag("isSubtle", text.IsSubtle);
        json.Flag("italic", text.Italic);
        json.Flag("strikethrough", text.Strikethrough);
        json.Word("fontType", text.FontType);
    }
}
