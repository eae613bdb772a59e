#nullable disable

using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

// Where the two JSON worlds meet. The wire is read and written by System.Text.Json; members without a fixed type are
// handed to callers as Newtonsoft tokens, as the official packages do, and may be set to anything.

/// <summary>A member of any type: a <see cref="JToken"/> when read; whatever it was set to when written.</summary>
internal sealed class AnyJson : System.Text.Json.Serialization.JsonConverter<object>
{
    // Newtonsoft reads integers up to this many digits.
    private const int LongestInteger = 380;

    // Made once: a new serializer would build its contracts anew at each use.
    private static readonly Newtonsoft.Json.JsonSerializer Objects = Newtonsoft.Json.JsonSerializer.Create(
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None });

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Token(ref reader);

    private static JToken Token(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => new JValue(reader.GetString()),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => new JValue(true),
        JsonTokenType.False => new JValue(false),
        _ => JValue.CreateNull(),
    };

    private static JObject Object(ref Utf8JsonReader reader)
    {
        var result = new JObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = Token(ref reader);
            if (!result.TryAdd(name, value))
            {
                throw new System.Text.Json.JsonException("A member stands twice.");
            }
        }

        return result;
    }

    private static JArray Array(ref Utf8JsonReader reader)
    {
        var result = new JArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            result.Add(Token(ref reader));
        }

        return result;
    }

    private static JValue Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var integer))
        {
            return new JValue(integer);
        }

        var digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (digits.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && digits.Length <= LongestInteger)
        {
            return new JValue(BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture));
        }

        return reader.TryGetDouble(out var real) && double.IsFinite(real)
            ? new JValue(real)
            : throw new System.Text.Json.JsonException("A number is too large.");
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        WriteAny(writer, value, options);

    public static void WriteAny(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case JToken token:
                Write(writer, token);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            default:
                WriteObject(writer, value, options);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(value.GetType(), out var contract) && value.GetType() != typeof(object))
        {
            System.Text.Json.JsonSerializer.Serialize(writer, value, contract);
        }
        else
        {
            Write(writer, JToken.FromObject(value, Objects));
        }
    }

    private static void Write(Utf8JsonWriter writer, JToken token)
    {
        switch (token)
        {
            case JObject members:
                writer.WriteStartObject();
                foreach (var member in members.Properties())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JArray items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JValue { Type: JTokenType.String, Value: string text }:
                writer.WriteStringValue(text);
                break;
            case JValue { Value: long integer }:
                writer.WriteNumberValue(integer);
                break;
            case JValue { Value: bool flag }:
                writer.WriteBooleanValue(flag);
                break;
            case JValue { Value: double or float } real when double.IsFinite(real.Value<double>()):
                writer.WriteNumberValue(real.Value<double>());
                break;
            case JValue { Type: JTokenType.Null or JTokenType.Undefined or JTokenType.Comment }:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteRawValue(token.ToString(Newtonsoft.Json.Formatting.None));
                break;
        }
    }
}
