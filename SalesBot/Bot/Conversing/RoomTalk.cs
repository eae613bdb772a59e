using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>What the bot does in group chats and channels, where everybody reads it; the feature of rooms does it.</summary>
public abstract class RoomTalk
{
    /// <summary>What is said once where the app is added.</summary>
    public abstract Text Greeting { get; }

    /// <summary>Answers words that are for the whole room; false if they are not.</summary>
    public abstract Task<bool> TryAsync(Talk talk, string words, CancellationToken cancellationToken);

    /// <summary>A button in a room: the card to show in its place, to whoever pressed it; else the words to show under it.</summary>
    public abstract Task<(IMessageActivity? Card, Text Words)> PressedAsync(Talk talk, CardClick click);

    /// <summary>The app was taken out of the room.</summary>
    public abstract Task LeftAsync(Talk talk);
}
