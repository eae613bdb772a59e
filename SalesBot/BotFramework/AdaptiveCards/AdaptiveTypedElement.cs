#nullable disable
namespace AdaptiveCards;

/// <summary>Anything in a card that names its type: elements, actions and the card itself.</summary>
public abstract class AdaptiveTypedElement
{
    /// <summary>The schema's name for the type, such as "TextBlock".</summary>
    public abstract string Type { get; set; }

    /// <summary>The id, unique within the card. An input's id is the key of its value in the answer.</summary>
    public string Id { get; set; }

    /// <summary>What a client shows that does not know this type or does not meet <see cref="Requires"/>.</summary>
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Features the client must have, with their lowest versions.</summary>
    public IDictionary<string, string> Requires = new Dictionary<string, string>();

    /// <summary>Properties this model does not know, written as they are.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal void WriteTo(CardWriter json)
    {
        json.Text("id", Id);
        WriteProperties(json);
        Fallback?.WriteTo(json);
        if (Requires.Count > 0)
        {
            json.Data("requires", Requires);
        }

        foreach (var (name, value) in AdditionalProperties)
        {
            json.Data(name, value);
        }
    }

    private protected virtual void WriteProperties(CardWriter json)
    {
    }
}
