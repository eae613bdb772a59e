#nullable disable
namespace AdaptiveCards;

/// <summary>Facts about a card that are not shown.</summary>
public class AdaptiveMetadata
{
    /// <summary>A web page that is the same card for clients that cannot draw it.</summary>
    public string WebUrl { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal void WriteTo(CardWriter json) => json.Object("metadata", () =>
    {
        json.Text("webUrl", WebUrl);
        foreach (var (name, value) in AdditionalProperties)
        {
            json.Data(name, value);
        }
    });
}
