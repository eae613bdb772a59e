using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>One message in a chat, as it looks now.</summary>
public sealed class Message
{
    /// <summary>Its id in the Connector.</summary>
    public required string Id { get; init; }

    /// <summary>Plain or markdown text; empty for a card.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The card, or null.</summary>
    public Card? Card { get; private set; }

    /// <summary>The message as the bot sent it.</summary>
    public JsonObject Sent { get; private set; } = [];

    /// <summary>What can be tapped instead of typing, under the message.</summary>
    public IReadOnlyList<string> Suggested => [.. (Sent["suggestedActions"]?["actions"] as JsonArray ?? []).Select(action => action!["value"]!.GetValue<string>())];

    /// <summary>Taken back by the bot.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>The chat's count of changes when this one last changed.</summary>
    public int Changed { get; private set; }

    /// <summary>What can be read without opening anything, one line each.</summary>
    public IReadOnlyList<string> Lines =>
        IsDeleted ? [] : [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), .. Card?.Lines ?? []];

    internal void Show(JsonObject activity, int change)
    {
        Sent = activity;
        Text = activity["text"]?.GetValue<string>() ?? "";
        Card = (activity["attachments"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault()?["content"] is JsonObject content
            ? new Card(content)
            : null;
        Changed = change;
    }

    internal void Replace(JsonObject card, int change)
    {
        Card = new Card(card);
        Changed = change;
    }

    internal void Delete(int change)
    {
        IsDeleted = true;
        Changed = change;
    }
}
