using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// The bot's identity as Bot Framework asks for it: whose tokens are for us, and how our own requests are signed.
/// There is one token, for the Connector of the configured cloud, whatever audience a caller names.
/// </summary>
public sealed class Credentials(BotOptions options, ConnectorHosts hosts, BotToken token) : ServiceClientCredentialsFactory
{
    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == options.AppId && !options.IsAnonymous);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(options.IsAnonymous);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(options.IsAnonymous ? new Unsigned() : new Signed(hosts, token));

    private sealed class Unsigned : ServiceClientCredentials;

    private sealed class Signed(ConnectorHosts hosts, BotToken token) : ServiceClientCredentials
    {
        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // The guard would stop the request too; a token that is not there cannot leak on the way to it.
            if (hosts.Include(request.RequestUri))
            {
                request.Headers.Authorization =
                    new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
            }
        }
    }
}
