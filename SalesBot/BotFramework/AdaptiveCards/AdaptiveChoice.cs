#nullable disable
namespace AdaptiveCards;

/// <summary>One option of a choice set.</summary>
public class AdaptiveChoice
{
    public string Title { get; set; }

    public string Value { get; set; }
}
