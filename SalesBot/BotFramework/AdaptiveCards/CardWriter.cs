#nullable disable
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>
/// Writes a card as JSON without reflection. A property that holds its default is left out, so a card is no
/// longer than it must be (Teams cuts off at 28 KB).
/// </summary>
internal sealed class CardWriter : IDisposable
{
    // Chinese text and typographic quotes stay readable; the output is JSON, never part of an HTML page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;

    public CardWriter() => json = new Utf8JsonWriter(buffer, Options);

    public override string ToString()
    {
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Dispose() => json.Dispose();

    public void Element(AdaptiveTypedElement element)
    {
        json.WriteStartObject();
        Text("type", element.Type);
        element.WriteTo(this);
        json.WriteEndObject();
    }

    public void Element(string name, AdaptiveTypedElement element)
    {
        if (element is not null)
        {
            json.WritePropertyName(name);
            Element(element);
        }
    }

    public void Elements(string name, IReadOnlyCollection<AdaptiveTypedElement> elements)
    {
        if (elements is { Count: > 0 })
        {
            Array(name, elements, Element);
        }
    }

    /// <summary>A list; an item left null, as for a line that is not shown, is passed over.</summary>
    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        if (items is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            if (item is not null)
            {
                write(item);
            }
        }

        json.WriteEndArray();
    }

    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Object(string name, Action write)
    {
        json.WritePropertyName(name);
        Object(write);
    }

    public void Value(string text) => json.WriteStringValue(text);

    public void Text(string name, string value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public void Flag(string name, bool value, bool unless = false)
    {
        if (value != unless)
        {
            json.WriteBoolean(name, value);
        }
    }

    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public void Word<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            json.WriteString(name, WireName<TEnum>.Of(value));
        }
    }

    public void Word<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } word)
        {
            json.WriteString(name, WireName<TEnum>.Of(word));
        }
    }

    /// <summary>A number, unless it is zero.</summary>
    public void Number(string name, int value)
    {
        if (value != 0)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>A number, unless it is not a number.</summary>
    public void Number(string name, double value)
    {
        if (!double.IsNaN(value))
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>A length such as "32px", unless it is zero.</summary>
    public void Pixels(string name, double value)
    {
        if (value != 0)
        {
            json.WriteString(name, value.ToString(CultureInfo.InvariantCulture) + "px");
        }
    }

    public void Data(string name, object value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            CardData.Write(json, value);
        }
    }
}
