#nullable disable
using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Writes the free-form values a card may carry: an action's data and additional properties.</summary>
internal static class CardData
{
    public static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case AdaptiveTypedElement:
                json.WriteRawValue(Card(value));
                break;
            case JToken token:
                json.WriteRawValue(token.ToString(Formatting.None));
                break;
            case JsonNode node:
                node.WriteTo(json);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case IDictionary map:
                WriteMap(json, map);
                break;
            default:
                json.WriteRawValue(JsonConvert.SerializeObject(value));
                break;
        }
    }

    private static string Card(object element)
    {
        using var writer = new CardWriter();
        writer.Element((AdaptiveTypedElement)element);
        return writer.ToString();
    }

    private static void WriteMap(Utf8JsonWriter json, IDictionary map)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            json.WritePropertyName(entry.Key.ToString());
            Write(json, entry.Value);
        }

        json.WriteEndObject();
    }
}
