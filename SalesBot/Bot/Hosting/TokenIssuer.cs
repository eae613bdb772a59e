using Azure.Core;
using Azure.Identity;
using Microsoft.Identity.Client;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// Asks for the bot's token with whichever credential the options hold: a secret or certificate of a single-tenant
/// application, or a user-assigned managed identity.
/// </summary>
internal static class TokenIssuer
{
    // Less than a turn has: a hanging issuer must leave time to tell the user.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(8);

    /// <summary>For the Connector.</summary>
    public static Func<Task<IssuedToken>> For(BotOptions options) => For(options, options.FindCloud()!.Scope);

    /// <summary>For whatever else asks for a token of the bot's.</summary>
    /// <param name="options">Who the bot is.</param>
    /// <param name="scope">Whom the token is for.</param>
    public static Func<Task<IssuedToken>> For(BotOptions options, string scope) =>
        options.ManagedIdentityClientId == "" ? Application(options, options.FindCloud()!, scope) : ManagedIdentity(options, scope);

    private static Func<Task<IssuedToken>> Application(BotOptions options, Cloud cloud, string scope)
    {
        var authority = new Uri(cloud.AuthorityOf(options.TenantIds[0]));
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            // The authority is ours by configuration, so there is nothing to discover and nobody else to ask.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new IssuerClient(Client(cloud.Name == Cloud.CustomName ? authority : null)));
        builder = cloud.Name == Cloud.CustomName
            ? builder.WithAuthority("https://custom.invalid/tenant", validateAuthority: false)
            : builder.WithAuthority(authority, validateAuthority: false);
        var application = (options.AppSecret == ""
            ? builder.WithCertificate(Certificate.Load(options.CertificatePath))
            : builder.WithClientSecret(options.AppSecret)).Build();
        return async () =>
        {
            // BotToken decides when a new one is needed, so MSAL's own cache is passed by.
            var result = await application.AcquireTokenForClient([scope]).WithForceRefresh(true).ExecuteAsync();
            return Lasting(result.AccessToken, result.ExpiresOn);
        };
    }

    private static Func<Task<IssuedToken>> ManagedIdentity(BotOptions options, string scope)
    {
        var identity = new ManagedIdentityCredential(
            ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId));
        return async () =>
        {
            var token = await identity.GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            return Lasting(token.Token, token.ExpiresOn);
        };
    }

    // The libraries compute the end from the machine's clock; the bot's own clock may be shifted in Development.
    private static IssuedToken Lasting(string value, DateTimeOffset expiresOn) =>
        new(value, expiresOn - TimeProvider.System.GetUtcNow());

    private static HttpClient Client(Uri? customAuthority) =>
        new(new AtCustomAuthority(customAuthority) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } })
        {
            Timeout = Timeout,
        };

    private sealed class IssuerClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }

    // MSAL insists on https and on a tenant in the path, and a provider on loopback may have neither. So for a custom
    // cloud it is given a name that exists nowhere, and its request goes to the token endpoint the operator named.
    private sealed class AtCustomAuthority(Uri? authority) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (authority is not null)
            {
                request.RequestUri = new Uri($"{authority.AbsoluteUri.TrimEnd('/')}/oauth2/v2.0/token");
            }
            return base.SendAsync(request, cancellationToken);
        }
    }
}
