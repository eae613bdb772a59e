#nullable disable

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Reads and writes the wire format.</summary>
internal static class Wire
{
    // The body of a request is no HTML: Chinese stays one character instead of six.
    public static WireContracts Format { get; } = new(new JsonSerializerOptions(WireContracts.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>An activity as it came in; null for the literal <c>null</c>.</summary>
    /// <exception cref="JsonException">It is not JSON, not Unicode, or not of the right types; nothing else is thrown.</exception>
    public static Activity Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json.StartsWith(Preamble) ? json[Preamble.Length..] : json, Format.Activity);

    /// <summary>Any value in the wire format.</summary>
    public static byte[] Bytes(object value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Format.Options.Encoder }))
        {
            AnyJson.WriteAny(writer, value, Format.Options);
        }

        return buffer.ToArray();
    }

    private static ReadOnlySpan<byte> Preamble => [0xEF, 0xBB, 0xBF];
}
