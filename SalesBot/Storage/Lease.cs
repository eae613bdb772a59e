using Azure;

namespace SalesBot.Storage;

/// <summary>
/// Work that belongs to one instance for a while. The holder counts on it for two thirds of its length, from before the
/// call that took it, so that it has long stopped when somebody else may begin; who wants it longer renews it. To be
/// used by one flow at a time.
/// </summary>
public sealed class Lease
{
    private readonly LeaseTable table;
    private readonly string holder;
    private readonly TimeSpan length;
    private ETag version;
    private long begun;
    private DateTimeOffset begunAt;
    private bool isOver;

    internal Lease(LeaseTable table, string name, string owner, string holder, long fence, TimeSpan length)
    {
        (this.table, Name, Owner, this.holder, Fence, this.length) = (table, name, owner, holder, fence, length);
        (begun, begunAt) = (table.Clock.GetTimestamp(), table.Clock.GetUtcNow());
    }

    /// <summary>Which work.</summary>
    public string Name { get; }

    /// <summary>Which instance, for people who look.</summary>
    public string Owner { get; }

    /// <summary>1 for the first holder, more for every later one: whoever writes it down can tell an earlier holder's traces.</summary>
    public long Fence { get; }

    /// <summary>
    /// Whether nobody else can have begun. Asks two clocks of this machine for the time since: one stands still while the
    /// machine sleeps, the other may be set back, and neither is compared with another machine's.
    /// </summary>
    public bool IsHeld => !isOver && table.Clock.GetElapsedTime(begun) < Safe && table.Clock.GetUtcNow() - begunAt < Safe;

    internal string Holder => holder;

    internal ETag Version => version;

    private TimeSpan Safe => length * 2 / 3;

    /// <summary>Holds it for its whole length from now.</summary>
    /// <returns>False if it is somebody else's by now, or was given back.</returns>
    public async Task<bool> RenewAsync(CancellationToken cancellationToken = default)
    {
        if (isOver)
        {
            return false;
        }

        var (since, at) = (table.Clock.GetTimestamp(), table.Clock.GetUtcNow());
        if (await table.WriteAsync(this, holder, cancellationToken) is not { } written)
        {
            isOver = true;
            return false;
        }

        (version, begun, begunAt) = (written, since, at);
        return true;
    }

    /// <summary>Gives it back, so that the next one need not wait. Safe to repeat.</summary>
    public async Task ReleaseAsync(CancellationToken cancellationToken = default)
    {
        if (!isOver)
        {
            isOver = true;
            await table.WriteAsync(this, LeaseTable.Nobody, cancellationToken);
        }
    }

    internal Lease Taken(ETag written)
    {
        version = written;
        return this;
    }
}
