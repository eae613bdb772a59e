namespace SalesBot.Storage;

/// <summary>Where a card that can be changed later stands.</summary>
/// <param name="Name">As the feature names it.</param>
/// <param name="ConversationId">The chat.</param>
/// <param name="ActivityId">The message.</param>
public sealed record NoticeSlot(string Name, string ConversationId, string ActivityId);
