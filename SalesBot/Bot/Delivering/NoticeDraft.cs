using Microsoft.Bot.Schema;

namespace SalesBot.Bot.Delivering;

/// <summary>What is to be done with a notice whose time has come.</summary>
public abstract record NoticeDraft
{
    private NoticeDraft()
    {
    }

    /// <summary>A new message.</summary>
    /// <param name="Message">One text or one card.</param>
    /// <param name="Slot">Names the card in the person's chat, so that it can be changed later; null for one that never is.</param>
    public sealed record Send(IMessageActivity Message, string? Slot = null) : NoticeDraft;

    /// <summary>The card of a slot changes where it stands, silently; nothing if there is none.</summary>
    /// <param name="Message">The card as it is now.</param>
    /// <param name="Slot">The name it was sent under.</param>
    public sealed record Change(IMessageActivity Message, string Slot) : NoticeDraft;

    /// <summary>It is somebody else's matter by now: told to them instead, under the same key.</summary>
    /// <param name="UserId">Entra object id.</param>
    public sealed record Readdress(string UserId) : NoticeDraft;

    /// <summary>It no longer holds; nothing is sent.</summary>
    /// <param name="Why">One word for the operator's counts: "closed", "resolved", "muted".</param>
    public sealed record Drop(string Why) : NoticeDraft;
}
