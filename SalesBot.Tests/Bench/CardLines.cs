using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>Reads a card aloud: a flat list of the lines a person sees, from top to bottom.</summary>
internal static class CardLines
{
    public static IEnumerable<string> Of(JsonObject card) =>
        [.. OfEach(card["body"]), .. OfEach(card["actions"])];

    private static IEnumerable<string> OfEach(JsonNode? items) =>
        (items as JsonArray ?? []).OfType<JsonObject>().SelectMany(OfOne);

    private static IEnumerable<string> OfOne(JsonObject item)
    {
        if (item["isVisible"]?.GetValue<bool>() == false)
        {
            return [];
        }
        var type = item.TypeName();
        return type switch
        {
            "TextBlock" => [item["text"]?.GetValue<string>() ?? ""],
            "RichTextBlock" => [string.Concat((item["inlines"] as JsonArray ?? []).Select(Inline))],
            "FactSet" => Objects(item["facts"]).Select(fact => $"{fact["title"]}: {fact["value"]}"),
            "ColumnSet" => SideBySide(Objects(item["columns"]).Select(column => OfEach(column["items"]).ToArray()), " "),
            "Table" => Objects(item["rows"]).SelectMany(row =>
                SideBySide(Objects(row["cells"]).Select(cell => OfEach(cell["items"]).ToArray()), " | ")),
            "Input.ChoiceSet" => OfChoices(item),
            "Input.Toggle" => [$"☐ {item["title"]}"],
            "Image" => [item["altText"]?.GetValue<string>() ?? ""],
            _ when type.StartsWith("Input.", StringComparison.Ordinal) => [$"{item["label"]}: {item["value"]}".TrimEnd(' ')],
            _ when type.StartsWith("Action.", StringComparison.Ordinal) => [$"[{item["title"]}]"],
            _ => [.. OfEach(item["items"]), .. OfEach(item["actions"])],
        };
    }

    private static string Inline(JsonNode? inline) =>
        inline is JsonObject run ? run["text"]?.GetValue<string>() ?? "" : inline?.GetValue<string>() ?? "";

    private static IEnumerable<string> OfChoices(JsonObject item)
    {
        var chosen = (item["value"]?.ToString() ?? "").Split(',');
        return Objects(item["choices"])
            .Select(choice => $"{(chosen.Contains(choice["value"]?.ToString()) ? "●" : "○")} {choice["title"]}")
            .Prepend($"{item["label"]}:");
    }

    // Cells of one line each are one row on the screen; a column with more is read on its own.
    private static IEnumerable<string> SideBySide(IEnumerable<string[]> columns, string between)
    {
        var all = columns.ToArray();
        return all.All(lines => lines.Length <= 1)
            ? [string.Join(between, all.SelectMany(lines => lines)).Trim()]
            : all.SelectMany(lines => lines);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? items) => (items as JsonArray ?? []).OfType<JsonObject>();
}
