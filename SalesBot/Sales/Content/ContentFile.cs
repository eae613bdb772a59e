using System.Text.Json;

namespace SalesBot.Sales.Content;

/// <summary>One embedded file of texts and numbers. Read once by whoever turns it into immutable values.</summary>
internal static class ContentFile
{
    /// <summary>The root of the file with this name, "domain-data.json".</summary>
    /// <exception cref="InvalidOperationException">The build did not embed the file.</exception>
    public static JsonElement Read(string name)
    {
        using var stream = typeof(ContentFile).Assembly.GetManifestResourceStream($"SalesBot.Sales.Content.{name}")
            ?? throw new InvalidOperationException($"The content file '{name}' is not embedded in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    /// <summary>The string in this property.</summary>
    public static string String(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    /// <summary>A text written as a pair: English, then Chinese.</summary>
    public static Text Text(this JsonElement pair) => new(pair[0].GetString()!, pair[1].GetString()!);

    /// <summary>The text in this property, written as a pair.</summary>
    public static Text Text(this JsonElement element, string property) => element.GetProperty(property).Text();

    /// <summary>The text whose languages stand in two properties.</summary>
    public static Text Text(this JsonElement element, string english, string chinese) =>
        new(element.String(english), element.String(chinese));
}
