using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>What Teams would refuse or show badly. Every activity of every test goes through this.</summary>
public static class OutgoingRules
{
    // Teams refuses from about 100 KB and advises 80, counted in UTF-16 (Teams: format your bot messages).
    private const int MaxBytes = 80 * 1024;

    /// <summary>The media types of the cards that ask for a place for a file, and show it.</summary>
    public const string ConsentType = "application/vnd.microsoft.teams.card.file.consent";

    public const string InfoType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The media type of an Adaptive Card.</summary>
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The rules this activity breaks, in words.</summary>
    /// <param name="activity">The activity as parsed.</param>
    /// <param name="raw">The activity as sent.</param>
    public static IReadOnlyList<string> BrokenBy(JsonObject activity, string raw)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(raw);
        List<string> broken = [];
        if (raw.Length * sizeof(char) > MaxBytes)
        {
            broken.Add($"{raw.Length * sizeof(char)} bytes of UTF-16, more than {MaxBytes}");
        }
        switch (activity.TypeName())
        {
            case "typing":
                break;
            case "message":
                broken.AddRange(InMessage(activity));
                break;
            case var other:
                broken.Add($"an activity of type \"{other}\", which people never see");
                break;
        }
        return broken;
    }

    private static IEnumerable<string> InMessage(JsonObject message)
    {
        var text = message["text"]?.GetValue<string>() ?? "";
        var attachments = (message["attachments"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        if ((text == "" ? 0 : 1) + attachments.Length != 1)
        {
            // Text with a card, or two cards, come back without an id and can never be changed later.
            yield return "not exactly one text or one card";
        }
        if (message["suggestedActions"]?["actions"] is JsonArray suggested)
        {
            // Teams: three at most, nothing but imBack, and never beside a card.
            if (suggested.Count > 3 || attachments.Length > 0 || suggested.Any(action => action?["type"]?.GetValue<string>() != "imBack" || string.IsNullOrWhiteSpace(action["title"]?.GetValue<string>())))
            {
                yield return "suggested actions that Teams does not show";
            }
        }

        foreach (var rule in ReadingRules.BrokenBy(text))
        {
            yield return rule;
        }
        foreach (var attachment in attachments)
        {
            if (string.IsNullOrWhiteSpace(message["summary"]?.GetValue<string>()))
            {
                yield return "a card without a summary for notifications";
            }
            if (attachment["contentType"]?.GetValue<string>() is ConsentType or InfoType)
            {
                if (string.IsNullOrWhiteSpace(attachment["name"]?.GetValue<string>()) || attachment["content"] is not JsonObject)
                {
                    yield return "a card of a file without a name or content";
                }

                continue;
            }

            if (attachment["contentType"]?.GetValue<string>() != CardType || attachment["content"] is not JsonObject card)
            {
                yield return $"an attachment of type {attachment["contentType"]}";
                continue;
            }
            foreach (var rule in CardRules.BrokenBy(card))
            {
                yield return rule;
            }
        }
    }
}
