#nullable disable

using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using JsonException = Newtonsoft.Json.JsonException;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Reads the value of an invoke. It is a token when it came over HTTP; a test or a direct call may give an element, a
/// text of JSON or an object.
/// </summary>
internal static class InvokeValue
{
    /// <summary>The value as <typeparamref name="T"/>; null when it is no JSON object of that shape.</summary>
    public static T As<T>(object value)
        where T : class
    {
        if (value is T typed)
        {
            return typed;
        }

        try
        {
            return AsObject(value)?.ToObject<T>();
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The value as a JSON object; null when it is none.</summary>
    public static JObject AsObject(object value) => value switch
    {
        null => null,
        JToken token => token as JObject,
        JsonElement { ValueKind: JsonValueKind.Object } element => JObject.Parse(element.GetRawText()),
        JsonNode node => node is JsonObject ? JObject.Parse(node.ToJsonString()) : null,
        string text => Parsed(text),
        ValueType => null,
        _ => JToken.FromObject(value) as JObject,
    };

    private static JObject Parsed(string text)
    {
        try
        {
            return JObject.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
