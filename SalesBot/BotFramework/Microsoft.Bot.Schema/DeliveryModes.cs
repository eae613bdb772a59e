#nullable disable

namespace Microsoft.Bot.Schema;

/// <summary>How the sender wants the answer delivered.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}
