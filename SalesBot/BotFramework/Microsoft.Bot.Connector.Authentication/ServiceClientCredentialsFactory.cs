#nullable disable

using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's own app id, and makes the credentials it shows to the Connector.</summary>
public abstract class ServiceClientCredentialsFactory
{
    protected ServiceClientCredentialsFactory()
    {
    }

    /// <summary>Whether a token for <paramref name="appId"/> is meant for this bot.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True only for a bot on a developer's machine: requests without a token are let in.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <param name="appId">The bot.</param>
    /// <param name="audience">For whom the tokens are.</param>
    /// <param name="loginEndpoint">Where tokens are issued.</param>
    /// <param name="validateAuthority">Whether that must be a known authority.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
