#nullable disable
namespace AdaptiveCards;

/// <summary>What replaces an element or action that the client cannot show.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>Nothing said, drop silently, or show <see cref="Content"/>.</summary>
    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The replacement, when <see cref="Type"/> is <c>Content</c>.</summary>
    public AdaptiveTypedElement Content { get; set; }

    internal void WriteTo(CardWriter json)
    {
        switch (Type)
        {
            case AdaptiveFallbackType.Drop:
                json.Text("fallback", "drop");
                break;
            case AdaptiveFallbackType.Content:
                json.Element("fallback", Content);
                break;
        }
    }
}
