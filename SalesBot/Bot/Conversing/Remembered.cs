using System.Text.Json;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// Keeps values in a dialog's state as JSON text. Text is what every storage and both builds of the Bot Framework bring
/// back exactly; an object graph would need its .NET types named in the store.
/// </summary>
public static class Remembered
{
    /// <summary>The value under a key; default if there is none.</summary>
    public static T? Recall<T>(this IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var value) && value?.ToString() is { Length: > 0 } json ? JsonSerializer.Deserialize<T>(json) : default;

    /// <summary>Keeps a value under a key.</summary>
    public static void Keep<T>(this IDictionary<string, object> state, string key, T value) => state[key] = JsonSerializer.Serialize(value);
}
