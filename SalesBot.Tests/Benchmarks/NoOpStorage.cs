using System.Collections.Concurrent;
using Microsoft.Bot.Builder;

namespace SalesBot.Tests.Benchmarks;

/// <summary>Finds nothing and keeps nothing.</summary>
internal sealed class NoOpStorage : IStorage
{
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
}

/// <summary>
/// Hands out what it was given, the very same object: a waterfall goes on from turn to turn and storing costs nothing.
/// </summary>
internal sealed class HeldStorage : IStorage
{
    private readonly ConcurrentDictionary<string, object> _items = new();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (_items.TryGetValue(key, out var item))
            {
                found[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, item) in changes)
        {
            _items[key] = item;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            _items.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }
}
