using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>
/// Takes a person out of what a conversation keeps: every text of the JSON, and of the JSON inside its texts, for
/// dialogs keep their drafts as texts and replies are activities. The ids and the structure stay.
/// </summary>
internal static class StoredTexts
{
    // Names of types; the state does not read back without them.
    private const string TypeName = "$type";

    /// <summary>The JSON without the person; the very same text if it holds nothing of them.</summary>
    public static string Without(string json, Erasure erasure)
    {
        if (erasure.IsNotesOnly || JsonNode.Parse(json) is not { } root)
        {
            return json;
        }

        var changed = false;
        Walk(root, erasure, ref changed);
        return changed ? StoredJson.Write(root) : json;
    }

    private static void Walk(JsonNode node, Erasure erasure, ref bool changed)
    {
        switch (node)
        {
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                {
                    if (Replaced(list[at], erasure, ref changed) is { } text)
                    {
                        list[at] = text;
                    }
                }

                break;
            case JsonObject members:
                foreach (var name in members.Select(member => member.Key).Where(name => name != TypeName).ToList())
                {
                    if (Replaced(members[name], erasure, ref changed) is { } text)
                    {
                        members[name] = text;
                    }
                }

                break;
        }
    }

    // The text that takes the place of one; null where none does. What is no text is walked.
    private static string? Replaced(JsonNode? node, Erasure erasure, ref bool changed)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var text))
        {
            var without = Within(text, erasure);
            changed |= without != text;
            return without == text ? null : without;
        }

        if (node is not null)
        {
            Walk(node, erasure, ref changed);
        }

        return null;
    }

    // A reply is a word and its activity: "Send {...}".
    private static string Within(string text, Erasure erasure)
    {
        var at = text.IndexOfAny(['{', '[']);
        if (at < 0 || text.AsSpan(0, at).ContainsAny(['"', '\n']))
        {
            return erasure.From(text);
        }

        try
        {
            return text[..at] + Without(text[at..], erasure);
        }
        catch (JsonException)
        {
            return erasure.From(text);
        }
    }
}
