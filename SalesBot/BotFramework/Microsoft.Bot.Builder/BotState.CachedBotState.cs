#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The properties of one state as loaded in a turn, with what is needed to see whether they changed.</summary>
    public class CachedBotState
    {
        // The JSON of each property as it is in storage; null when storage must be written whatever the properties are.
        private Dictionary<string, string> stored;

        internal CachedBotState(IDictionary<string, object> state)
        {
            State = state;
            MarkSaved(Written());
        }

        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new(new Dictionary<string, object>()) { stored = null };

        /// <summary>The JSON of each property as it is now. Writing it is the dear part of a turn, so it is done once.</summary>
        internal Dictionary<string, string> Written() =>
            State.ToDictionary(property => property.Key, property => Json(property.Value));

        internal bool IsChanged(Dictionary<string, string> written) =>
            stored is null
            || stored.Count != written.Count
            || written.Any(property => !stored.TryGetValue(property.Key, out var json) || json != property.Value);

        internal void MarkSaved(Dictionary<string, string> written) => stored = written;

        /// <summary>
        /// Puts an object in the place of the JSON it was stored as, so that changes to it are saved. Reading alone
        /// must not look like a change, though the object may write itself a little differently.
        /// </summary>
        internal T Convert<T>(string name, JToken json)
        {
            var wasStored = IsStored(name, json);
            var value = json.ToObject<T>();
            State[name] = value;
            if (wasStored)
            {
                stored[name] = Json(value);
            }

            return value;
        }

        private static string Json(object value) =>
            value is JToken token ? token.ToString(Formatting.None) : JsonConvert.SerializeObject(value);

        private bool IsStored(string name, object value) =>
            stored is not null && stored.TryGetValue(name, out var json) && json == Json(value);
    }
}
