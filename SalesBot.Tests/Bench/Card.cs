using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>A card as a person meets it: lines to read, fields to fill, things to tap.</summary>
public sealed class Card(JsonObject json)
{
    /// <summary>The card's JSON.</summary>
    public JsonObject Json => json;

    /// <summary>What can be read without opening anything. A field is its label, a choice "○ title" or "● title",
    /// a button "[title]".</summary>
    public IReadOnlyList<string> Lines { get; } = [.. CardLines.Of(json)];

    /// <summary>Everything that can be tapped, buttons and areas, also behind a button that opens more.</summary>
    public IReadOnlyList<CardAction> Actions { get; } = [.. ActionsIn(json, [json])];

    /// <summary>All fields, also behind a button that opens more.</summary>
    public IReadOnlyList<CardInput> Inputs => [.. CardInput.In(json, alsoBehindButtons: true)];

    private static IEnumerable<CardAction> ActionsIn(JsonNode? node, JsonObject[] open)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var action in array.SelectMany(item => ActionsIn(item, open)))
                {
                    yield return action;
                }
                break;
            case JsonObject item:
                var isAction = item.TypeName().StartsWith("Action.", StringComparison.Ordinal);
                if (isAction)
                {
                    yield return new CardAction(item, open);
                }
                if (item["card"] is JsonObject more && item.TypeName() == "Action.ShowCard")
                {
                    foreach (var action in ActionsIn(more, [.. open, more]))
                    {
                        yield return action;
                    }
                }
                foreach (var part in isAction ? [] : item.Where(part => part.Key is not ("data" or "fallback" or "msteams" or "refresh")))
                {
                    foreach (var action in ActionsIn(part.Value, open))
                    {
                        yield return action;
                    }
                }
                break;
        }
    }
}

/// <summary>Something to tap on a card.</summary>
/// <param name="json">The action.</param>
/// <param name="open">The card and the opened parts it lies in; their fields travel with it.</param>
public sealed class CardAction(JsonObject json, IReadOnlyList<JsonObject> open)
{
    /// <summary>The action's JSON.</summary>
    public JsonObject Json => json;

    /// <summary><c>Action.Execute</c>, <c>Action.Submit</c>, <c>Action.ShowCard</c> ...</summary>
    public string Type => json.TypeName();

    /// <summary>What stands on it.</summary>
    public string Title => json["title"]?.GetValue<string>() ?? "";

    /// <summary>The fields that travel with a tap on it.</summary>
    public IEnumerable<CardInput> Inputs =>
        json["associatedInputs"]?.GetValue<string>().ToUpperInvariant() == "NONE"
            ? []
            : open.SelectMany(card => CardInput.In(card, alsoBehindButtons: false));

    /// <summary>The same action for a client that does not know Action.Execute.</summary>
    public CardAction Fallback => new(json["fallback"]!.AsObject(), open);
}

/// <summary>A field of a card.</summary>
public sealed class CardInput(JsonObject json)
{
    /// <summary>The key its value travels under.</summary>
    public string Id => json["id"]?.GetValue<string>() ?? "";

    /// <summary>What stands over it.</summary>
    public string Label => json["label"]?.GetValue<string>() ?? "";

    /// <summary>What it holds before anyone touches it; empty fields are not sent.</summary>
    public string Value => json["value"]?.ToString() ?? "";

    /// <summary>The client does not let a person go on without it.</summary>
    public bool IsRequired => json["isRequired"]?.GetValue<bool>() ?? false;

    /// <summary>What a person enters, as it travels: choices are picked by what they read.</summary>
    public string ValueFor(string entered) =>
        Choices.FirstOrDefault(choice => choice["title"]?.GetValue<string>() == entered)?["value"]?.GetValue<string>() ?? entered;

    internal IEnumerable<JsonObject> Choices => (json["choices"] as JsonArray)?.OfType<JsonObject>() ?? [];

    internal static IEnumerable<CardInput> In(JsonNode? node, bool alsoBehindButtons) => node switch
    {
        JsonArray array => array.SelectMany(item => In(item, alsoBehindButtons)),
        JsonObject item when item.TypeName().StartsWith("Input.", StringComparison.Ordinal) => [new CardInput(item)],
        JsonObject item when item.TypeName() == "Action.ShowCard" && !alsoBehindButtons => [],
        JsonObject item => item.Where(part => part.Key is not ("data" or "fallback")).SelectMany(part => In(part.Value, alsoBehindButtons)),
        _ => [],
    };
}

internal static class CardJson
{
    public static string TypeName(this JsonObject json) =>
        json["type"] is JsonValue value && value.TryGetValue<string>(out var type) ? type : "";
}
