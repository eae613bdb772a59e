#nullable disable

using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What became known of a caller, and the way back to it.</summary>
public class AuthenticateRequestResult
{
    /// <summary>For whom the tokens of the answers are.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
