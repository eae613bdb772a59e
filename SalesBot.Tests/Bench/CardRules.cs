using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>What every card must keep to, whether sent as a message or given back for a tap.</summary>
public static class CardRules
{
    private static readonly string[] Languages = ["en", "zh"];
    private static readonly Version MaxVersion = new(1, 5);

    // More viewers than that are never refreshed (Teams: Universal Actions).
    private const int MaxRefreshers = 60;

    /// <summary>The rules this card breaks, in words.</summary>
    public static IEnumerable<string> BrokenBy(JsonObject card)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (card.TypeName() != "AdaptiveCard")
        {
            yield return "a card whose type is not AdaptiveCard";
        }
        if (!Version.TryParse(Text(card, "version"), out var version) || version > MaxVersion)
        {
            yield return $"card version \"{Text(card, "version")}\", not at most {MaxVersion}";
        }
        if (!Languages.Contains(Text(card, "lang")))
        {
            yield return $"card language \"{Text(card, "lang")}\", not en or zh";
        }
        foreach (var key in new[] { "speak", "fallbackText" }.Where(key => string.IsNullOrWhiteSpace(Text(card, key))))
        {
            yield return $"a card without {key}";
        }
        foreach (var rule in InRefresh(card["refresh"]).Concat(InNode(card)).Concat(InInputs(card)).Concat(ReadingRules.BrokenBy(card)))
        {
            yield return rule;
        }
    }

    private static IEnumerable<string> InRefresh(JsonNode? refresh)
    {
        if (refresh is not null && (refresh["userIds"] is not JsonArray users || users.Count > MaxRefreshers))
        {
            yield return $"a refresh without userIds, or with more than {MaxRefreshers}";
        }
    }

    private static IEnumerable<string> InInputs(JsonObject card) => CardInput.In(card, alsoBehindButtons: true)
        .GroupBy(input => input.Id)
        .Where(same => same.Key == "" || same.Count() > 1)
        .Select(same => $"{same.Count()} fields with the id \"{same.Key}\"");

    private static IEnumerable<string> InNode(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(InNode),
        JsonObject item => [
            .. item.TypeName().StartsWith("Action.", StringComparison.Ordinal) ? InAction(item) : InElement(item),
            .. item.Where(part => part.Key is not ("data" or "fallback" or "msteams")).SelectMany(part => InNode(part.Value)),
        ],
        _ => [],
    };

    // What a screen reader says of it.
    private static IEnumerable<string> InElement(JsonObject item)
    {
        if (item.TypeName() == "Image" && Text(item, "altText") == "")
        {
            yield return "a picture without words for it";
        }

        if (item.TypeName().StartsWith("Input.", StringComparison.Ordinal) && Text(item, "label") == "" && Text(item, "title") == "")
        {
            yield return $"the field \"{Text(item, "id")}\" without a label";
        }

        if (item["selectAction"] is JsonObject tap && Text(tap, "title") == "")
        {
            yield return "a tap without a title";
        }
    }

    private static IEnumerable<string> InAction(JsonObject action) => action.TypeName() switch
    {
        "Action.Execute" => [.. InExecute(action), .. InData(action)],
        "Action.Submit" => InData(action),
        "Action.OpenUrl" when !Text(action, "url").StartsWith("https://", StringComparison.OrdinalIgnoreCase) =>
            [$"a link that is not https on \"{Text(action, "title")}\""],
        "Action.OpenUrl" or "Action.ShowCard" or "Action.ToggleVisibility" => [],
        var other => [$"an action of type {other}"],
    };

    private static IEnumerable<string> InExecute(JsonObject action)
    {
        if (action["fallback"] is not JsonObject fallback
            || fallback.TypeName() != "Action.Submit"
            || !JsonNode.DeepEquals(fallback["title"], action["title"])
            || !JsonNode.DeepEquals(fallback["data"], action["data"]))
        {
            yield return $"no Action.Submit with the same title and data behind \"{Text(action, "title")}\"";
        }
        if (Text(action, "verb") != Text(action["data"] as JsonObject ?? [], "verb"))
        {
            yield return $"verb and data disagree on \"{Text(action, "title")}\"";
        }
    }

    private static IEnumerable<string> InData(JsonObject action) =>
        from key in new[] { "verb", "once" }
        where Text(action["data"] as JsonObject ?? [], key) == ""
        select $"no {key} in the data of \"{Text(action, "title")}\"";

    private static string Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
