#nullable disable

using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads a dialog's own values from its state. A storage that keeps no types hands back JSON; it is turned into the
/// object it was and put in its place, so that later changes are saved.
/// </summary>
internal static class StoredValue
{
    /// <summary>The value, or null when there is none.</summary>
    public static T Stored<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        state.TryGetValue(key, out var value);
        if (value is null or T)
        {
            return (T)value;
        }

        var json = value as JToken ?? JToken.FromObject(value);
        var typed = json.ToObject<T>();
        state[key] = typed;
        return typed;
    }
}
