#nullable disable

using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State in memory, for tests and local runs. Items are kept as JSON, so what is read is never the object that was
/// written, and an object comes back as the type it was.
/// </summary>
public class MemoryStorage : IStorage
{
    private static readonly JsonSerializer Typed = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        SerializationBinder = new WrittenTypesBinder(),
    };

    private readonly Lock turn = new();
    private readonly JsonSerializer serializer;
    private readonly Dictionary<string, JObject> items;
    private int tag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        serializer = jsonSerializer;
        items = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(Typed, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        lock (turn)
        {
            foreach (var key in keys)
            {
                if (items.TryGetValue(key, out var item) && item is not null)
                {
                    found[key] = item.ToObject<object>(serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="Exception">An item's tag is not the current one.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (turn)
        {
            foreach (var (key, value) in changes)
            {
                var item = value is null ? null : JObject.FromObject(value, serializer);
                if (TryGetTag(value, out var read))
                {
                    RequireCurrent(key, read);
                    item["ETag"] = (tag++).ToString(CultureInfo.InvariantCulture);
                }

                items[key] = item;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (turn)
        {
            foreach (var key in keys)
            {
                items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static bool TryGetTag(object value, out string read)
    {
        read = value is IStoreItem item ? item.ETag : (value as JObject)?.Value<string>("ETag");
        return value is IStoreItem || (value as JObject)?.ContainsKey("ETag") == true;
    }

    private void RequireCurrent(string key, string read)
    {
        var current = items.GetValueOrDefault(key)?.Value<string>("ETag");
        if (current is not null && read != "*" && read != current)
        {
#pragma warning disable CA2201 // The official class throws a bare Exception here, and callers may look for it.
            throw new Exception($"Etag conflict.\r\n\r\nOriginal: {read}\r\nCurrent: {current}");
#pragma warning restore CA2201
        }
    }
}
