#nullable disable

using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Named properties stored under one key. They are read once a turn, kept in the turn's state and written back only
/// when they changed.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage storage;
    private readonly string contextServiceKey;

    /// <param name="storage">Where the properties are kept.</param>
    /// <param name="contextServiceKey">The key of the loaded properties in the turn's state.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        this.storage = storage;
        this.contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the properties, unless this turn has them already and <paramref name="force"/> is false.</summary>
    /// <exception cref="InvalidOperationException">The stored item is no set of properties.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var item);
        SetCachedState(turnContext, new CachedBotState(item switch
        {
            null => new Dictionary<string, object>(),
            IDictionary<string, object> properties => properties,
            JObject json => json.ToObject<Dictionary<string, object>>(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        }));
    }

    /// <summary>Writes the properties if they were loaded and have changed, or if <paramref name="force"/> is true.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is null)
        {
            return;
        }

        var written = cached.Written();
        if (force || cached.IsChanged(written))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
            await storage.WriteAsync(changes, cancellationToken);
            cached.MarkSaved(written);
        }
    }

    /// <summary>Empties the properties of this turn; saving afterwards empties the stored ones.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SetCachedState(turnContext, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Removes the properties from this turn and from storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the loaded properties as JSON.</summary>
    public JToken Get(ITurnContext turnContext) => JObject.FromObject(GetCachedState(turnContext).State);

    /// <summary>The properties as loaded in this turn; null before.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        lock (turnContext.TurnState)
        {
            return turnContext.TurnState.Get<CachedBotState>(contextServiceKey);
        }
    }

    // A set of states loads them at the same time, and the turn's state bears only one writer.
    private void SetCachedState(ITurnContext turnContext, CachedBotState state)
    {
        lock (turnContext.TurnState)
        {
            turnContext.TurnState[contextServiceKey] = state;
        }
    }

    /// <summary>The key under which the properties of this turn's conversation or user are stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a loaded property as <typeparamref name="T"/>; JSON is converted once and then kept.</summary>
    /// <exception cref="KeyNotFoundException">There is no value, and the type is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        var cached = GetCachedState(turnContext);
        if (cached.State.TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(value switch
            {
                null => default,
                T typed => typed,
                JToken json => cached.Convert<T>(propertyName, json),
                _ => cached.Convert<T>(propertyName, JToken.FromObject(value)),
            });
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }
}
