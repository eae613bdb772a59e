using System.Collections.Concurrent;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>The people of one sweep, each read once.</summary>
internal sealed class Colleagues(Tables tables, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<UserRecord?>>> read = new();

    /// <summary>Somebody of a tenant; null if they never wrote to the bot.</summary>
    public Task<UserRecord?> FindAsync(string tenantId, string userId)
    {
        var found = read.GetOrAdd((tenantId, userId), _ => new(() => tables.Users.FindAsync(tenantId, userId, cancellationToken)));
        if (found.Value.IsFaulted)
        {
            // One bad moment of the store must not be remembered.
            read.TryRemove((tenantId, userId), out _);
        }

        return found.Value;
    }
}
