#nullable disable

using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Rules of the bot's own, on top of those of the protocol.</summary>
public class AuthenticationConfiguration
{
    public AuthenticationConfiguration()
    {
    }

    /// <summary>What the signing key must be endorsed for besides the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Asked last; null for none.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }
}

/// <summary>A last look at a caller's claims.</summary>
public abstract class ClaimsValidator
{
    protected ClaimsValidator()
    {
    }

    /// <exception cref="UnauthorizedAccessException">They are not good enough.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
