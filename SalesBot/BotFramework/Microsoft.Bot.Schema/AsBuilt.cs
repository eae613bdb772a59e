#nullable disable

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Writes a member with all that its value has, also what the declared type lacks: a <see cref="Mention"/> among
/// entities, a continuing dialog among dialog responses.
/// </summary>
internal sealed class AsBuilt<T> : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(T))
        {
            JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        }
        else
        {
            AnyJson.WriteAny(writer, value, options);
        }
    }
}

/// <summary>The same for each item of a list.</summary>
internal sealed class ListAsBuilt<T> : JsonConverter<IList<T>>
    where T : class
{
    private static readonly AsBuilt<T> Item = new();

    public override IList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<List<T>>)options.GetTypeInfo(typeof(List<T>)));

    public override void Write(Utf8JsonWriter writer, IList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                Item.Write(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }
}
