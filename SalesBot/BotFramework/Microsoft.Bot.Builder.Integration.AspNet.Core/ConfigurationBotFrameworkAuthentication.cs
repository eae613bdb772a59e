#nullable disable

using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The cloud that the configuration names: <c>ChannelService</c> (public when empty), or single constants by
/// <c>ToChannelFromBotLoginUrl</c>, <c>ToChannelFromBotOAuthScope</c>, <c>ToBotFromChannelTokenIssuer</c> and
/// <c>ToBotFromChannelOpenIdMetadataUrl</c>. Keys are refreshed every <c>SigningKeysRefreshInterval</c> (12 hours), and
/// for unknown keys at most once every <c>SigningKeysForcedRefreshInterval</c> (one minute).
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly ChannelTokens tokens;
    private readonly Func<HttpClient> client;

    /// <param name="configuration">The keys above, and those of <see cref="ConfigurationServiceClientCredentialFactory"/>.</param>
    /// <param name="credentialsFactory">The bot's identity; from the configuration when null.</param>
    /// <param name="authConfiguration">Further rules.</param>
    /// <param name="httpClientFactory">
    /// Its default client is used for everything. It should not follow redirects; the one used without a factory does not.
    /// </param>
    /// <param name="logger">Told when keys cannot be read.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = default,
        AuthenticationConfiguration authConfiguration = default, IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
        : this(configuration, credentialsFactory, authConfiguration, httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory,
        AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger,
        TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        cloud = Cloud.From(configuration);
        client = httpClientFactory is null ? () => SharedClient.Instance : httpClientFactory.CreateClient;
        credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration);
        var metadata = new Uri(cloud.Metadata);
        SigningKeys.Secure(metadata);
        var keys = new SigningKeys(metadata, client, clock, logger ?? NullLogger.Instance)
        {
            RefreshInterval = configuration.GetValue("SigningKeysRefreshInterval", TimeSpan.FromHours(12)),
            ForcedRefreshInterval = configuration.GetValue("SigningKeysForcedRefreshInterval", TimeSpan.FromMinutes(1)),
        };
        tokens = new ChannelTokens(keys, cloud.Issuer, credentials, authConfiguration ?? new(), clock);
    }

    public override string GetOriginatingAudience() => cloud.Scope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException("The activity does not say where to answer.");
        }

        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(cancellationToken)
            : await tokens.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = cloud.Scope,
            CallerId = cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    private async Task<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken) =>
        await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("There is no token.");

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("This bot is reached over HTTP only.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectors(claimsIdentity.AppId(), cloud, credentials, client);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This bot does not sign users in.");
}
