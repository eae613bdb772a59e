#nullable disable
namespace AdaptiveCards;

/// <summary>What a client needs to exchange a token silently.</summary>
public class AdaptiveTokenExchangeResource
{
    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }
}
