#nullable disable
namespace AdaptiveCards;

/// <summary>A piece of a rich text block.</summary>
public abstract class AdaptiveInline
{
    public abstract string Type { get; set; }

    /// <summary>Properties this model does not know, written as they are.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal void WriteTo(CardWriter json) => json.Object(() =>
    {
        json.Text("type", Type);
        WriteProperties(json);
        foreach (var (name, value) in AdditionalProperties)
        {
            json.Data(name, value);
        }
    });

    private protected virtual void WriteProperties(CardWriter json)
    {
    }
}
