#nullable disable

using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What a channel can show. Channels not named here get text.</summary>
internal static class Channel
{
    /// <summary>The longest button title that is shown whole everywhere.</summary>
    public const int MaxActionTitleLength = 20;

    /// <summary>Whether that many buttons can stand under a message. Teams shows up to three, in personal chats only.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttons, string conversationType) => channelId switch
    {
        Channels.Msteams => conversationType == "personal" && buttons <= 3,
        Channels.Emulator or Channels.Directline or Channels.Webchat => buttons <= 100,
        _ => false,
    };

    /// <summary>Whether that many buttons can stand on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttons) => channelId switch
    {
        Channels.Msteams => buttons <= 50,
        Channels.Emulator or Channels.Directline or Channels.Webchat => buttons <= 100,
        _ => false,
    };
}
