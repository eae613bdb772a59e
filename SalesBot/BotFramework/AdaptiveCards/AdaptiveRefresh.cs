#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>How a client renews the card it shows.</summary>
public class AdaptiveRefresh
{
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The users (at most 60 in Teams) for whom the card renews itself.</summary>
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card has gone stale; null for always.</summary>
    public DateTime? Expires { get; set; }

    internal void WriteTo(CardWriter json) => json.Object("refresh", () =>
    {
        json.Element("action", Action);
        json.Array("userIds", UserIds, json.Value);
        json.Text("expires", Expires?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
    });
}
