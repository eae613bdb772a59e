using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// One kind of notice: a feature's own, which knows what it says. It is asked at the moment of sending, so it looks
/// again whether what it is about still holds.
/// </summary>
public abstract class NoticeKind
{
    /// <summary>As notices name it; never changes, because notices wait in storage.</summary>
    public abstract string Name { get; }

    /// <summary>What is to be sent now. Reads what it needs; writes nothing.</summary>
    public abstract Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken);

    /// <summary>
    /// Whether quiet hours delay it (domain 2.8). Not for what answers the person at once, such as a reminder for a time
    /// they chose.
    /// </summary>
    public virtual bool WaitsForDay => true;

    /// <summary>
    /// What comes after it, for what comes again and again: put before this one leaves, so that none is missed. Null for
    /// what comes once.
    /// </summary>
    public virtual Notice? Sequel(NoticeReading reading) => null;

    /// How long after its time it is still worth sending; null for ever. A person who adds the app after a month wants
    /// today's list, not thirty of them.
    /// </summary>
    public virtual TimeSpan? KeepsFor => null;
}
