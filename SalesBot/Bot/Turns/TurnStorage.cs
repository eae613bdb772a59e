using Microsoft.Bot.Builder;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The bot state of one run of a turn, in memory. The framework's own saving only puts the new state here; the turn's
/// commit writes it with everything else.
/// </summary>
internal sealed class TurnStorage : IStorage
{
    private readonly string? stored;
    private readonly Dictionary<string, object> items;
    private bool changed;

    /// <exception cref="Newtonsoft.Json.JsonException">The stored state does not read back.</exception>
    public TurnStorage(string? stored)
    {
        this.stored = stored;
        items = stored is null ? [] : StateJson.ReadState(stored);
    }

    /// <summary>The state as it is to be stored: the very text that was read if nothing changed.</summary>
    public string? Json => changed ? StateJson.WriteState(items) : stored;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(items.ContainsKey).ToDictionary(key => key, key => items[key]));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        changed = true;
        foreach (var (key, value) in changes)
        {
            items[key] = value;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            changed |= items.Remove(key);
        }

        return Task.CompletedTask;
    }
}
