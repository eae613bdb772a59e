#nullable disable

using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's identity by configuration: <c>MicrosoftAppType</c> (<c>MultiTenant</c>, <c>SingleTenant</c>,
/// <c>UserAssignedMSI</c>), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>. Without an
/// app id there is no authentication, in either direction.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly string type;
    private readonly string appId;
    private readonly string password;
    private readonly IMsalHttpClientFactory http;
    private readonly ConcurrentDictionary<(string, string), ServiceClientCredentials> made = new();

    /// <exception cref="ArgumentException">The type is not known, or something it needs is missing.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient httpClient = default, ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        type = configuration["MicrosoftAppType"] is { Length: > 0 } given ? given.Trim() : "MultiTenant";
        appId = configuration["MicrosoftAppId"];
        password = configuration["MicrosoftAppPassword"];
        http = new OneClient(httpClient ?? SharedClient.Instance);
        var needed = type.ToUpperInvariant() switch
        {
            "USERASSIGNEDMSI" or "SINGLETENANT" => new[] { "MicrosoftAppId", "MicrosoftAppTenantId" },
            "MULTITENANT" => [],
            _ => throw new ArgumentException($"MicrosoftAppType '{type}' is not known.", nameof(configuration)),
        };
        if (needed.FirstOrDefault(key => string.IsNullOrWhiteSpace(configuration[key])) is { } missing)
        {
            throw new ArgumentException($"{missing} is required for {type}.", nameof(configuration));
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(this.appId) && appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(appId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(this.appId))
        {
            return Task.FromResult(new ServiceClientCredentials());
        }

        // Kept for the life of the process, and with them the tokens they hold.
        return Task.FromResult(appId == this.appId
            ? made.GetOrAdd((audience, loginEndpoint), _ => Make(audience, loginEndpoint, validateAuthority))
            : throw new InvalidOperationException("That is not this bot's app id."));
    }

    private EntraCredentials Make(string audience, string loginEndpoint, bool validateAuthority)
    {
        if (type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId))
                .WithHttpClientFactory(http).Build();
            return new EntraCredentials(token => identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(token));
        }

        var client = ConfidentialClientApplicationBuilder.Create(appId).WithClientSecret(password)
            .WithAuthority(loginEndpoint, validateAuthority).WithHttpClientFactory(http).Build();
        return new EntraCredentials(token => client.AcquireTokenForClient([$"{audience}/.default"]).ExecuteAsync(token));
    }

    private sealed class OneClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
