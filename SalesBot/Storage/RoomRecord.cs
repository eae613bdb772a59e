using SalesBot.Sales;

namespace SalesBot.Storage;

/// <summary>
/// A group chat or channel, as far as the bot remembers it. It is kept as a <see cref="UserRecord"/> with an id of its
/// own, so that whatever is to be told there goes down the same stairs as what is told to people.
/// </summary>
public static class RoomRecord
{
    // No Entra object id begins like this.
    private const string Prefix = "room-";

    /// <summary>The id of a room.</summary>
    /// <param name="conversationId">The conversation in Teams; for a channel with or without the thread.</param>
    public static string IdOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return Prefix + Keys.Hash(WithoutThread(conversationId))[..32];
    }

    /// <summary>Whether an id is that of a room.</summary>
    public static bool IsRoom(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal);
    }

    /// <summary>The channel itself, where a thread of it was given.</summary>
    public static string WithoutThread(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return conversationId.Split(";messageid=", 2)[0];
    }

    /// <summary>A room that was not known before.</summary>
    internal static UserRecord New(string tenantId, string id, Language language) => new() { TenantId = tenantId, UserId = id, Language = language };
}
