using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Storage;

/// <summary>
/// How values of the core are written in a row. Types are closed: what a row may hold is named here and nothing is
/// created by a name found in the data. Enums are written by name, so that a value this version does not know is
/// noticed instead of becoming a number.
/// </summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Rows are not HTML; Chinese stays one character instead of six.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new OrdinalDictionary<bool>(), new OrdinalDictionary<int>() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { HeaderOnly, Cases } },
    };

    // What is one of several kinds says which, however it is passed here.
    public static string Write<T>(T value) => value is DealRecord record ? JsonSerializer.Serialize(record, Options) : JsonSerializer.Serialize(value, Options);

    /// <exception cref="StoredDataException">The text is not a <typeparamref name="T"/>.</exception>
    public static T Read<T>(string? json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json ?? "", Options) ?? throw new JsonException("null");
        }
        catch (JsonException damaged)
        {
            throw new StoredDataException(StoredDataFault.Corrupt, $"A stored {typeof(T).Name} does not read back.", damaged);
        }
    }

    /// <summary>The same where the type is known only at run time.</summary>
    public static object? Read(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, Options);
        }
        catch (JsonException damaged)
        {
            throw new StoredDataException(StoredDataFault.Corrupt, $"A stored {type.Name} does not read back.", damaged);
        }
    }

    /// <summary>What has rows of its own, and what is computed, stays out of a deal's header.</summary>
    private static void HeaderOnly(JsonTypeInfo type)
    {
        if (type.Type != typeof(Deal))
        {
            return;
        }

        string[] elsewhere = ["visits", "answers", "people", "nextSteps", "touches", "records"];
        for (var at = type.Properties.Count - 1; at >= 0; at--)
        {
            if (elsewhere.Contains(type.Properties[at].Name) || type.Properties[at].Set is null)
            {
                type.Properties.RemoveAt(at);
            }
        }
    }

    // The cases of an answer stand inside it, the kinds of a record beside it.
    private static void Cases(JsonTypeInfo type)
    {
        if (type.Type != typeof(AnswerValue) && type.Type != typeof(DealRecord))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "case",
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var kind in type.Type.Assembly.GetTypes().Where(kind => kind.IsSubclassOf(type.Type)))
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
        }
    }

    /// <summary>A sorted dictionary that reads back with ordinal order, not the order of the machine's culture.</summary>
    private sealed class OrdinalDictionary<T> : JsonConverter<ImmutableSortedDictionary<string, T>>
    {
        public override ImmutableSortedDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, item) in value)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}
