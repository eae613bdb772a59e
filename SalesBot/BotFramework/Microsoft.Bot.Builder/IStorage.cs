#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>A key-value store for state.</summary>
public interface IStorage
{
    /// <summary>The items found, by key; keys without an item are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items; an <see cref="IStoreItem"/> only if its tag is "*", null or current.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
