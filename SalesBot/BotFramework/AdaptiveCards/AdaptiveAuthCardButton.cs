#nullable disable
namespace AdaptiveCards;

/// <summary>A button that signs the user in.</summary>
public class AdaptiveAuthCardButton
{
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string Value { get; set; }
}
