#nullable disable

using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The constants of a cloud. Any of them can be set by itself, which makes a cloud of one's own.
/// Sources: the Connector's authentication reference (public, US Government), the guide for Azure China.
/// </summary>
internal sealed record Cloud(string Metadata, string Issuer, string Scope, string Login, string CallerId)
{
    private static readonly Cloud Public = new(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://api.botframework.com",
        "https://login.microsoftonline.com/botframework.com",
        Microsoft.Bot.Schema.CallerIdConstants.PublicAzureChannel);

    private static readonly Cloud UsGovernment = new(
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://api.botframework.us",
        "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
        Microsoft.Bot.Schema.CallerIdConstants.USGovChannel);

    private static readonly Cloud China = new(
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://api.botframework.azure.cn",
        "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn",
        CallerId: null);

    /// <exception cref="InvalidOperationException">There is no such channel service.</exception>
    public static Cloud From(IConfiguration configuration)
    {
        var known = configuration["ChannelService"]?.TrimEnd('/') switch
        {
            null or "" => Public,
            "https://botframework.azure.us" => UsGovernment,
            "https://botframework.azure.cn" => China,
            var other => throw new InvalidOperationException($"ChannelService '{other}' is not known."),
        };
        var login = Set("ToChannelFromBotLoginUrl") ?? SingleTenant(known.Login, configuration);
        return new Cloud(
            Set("ToBotFromChannelOpenIdMetadataUrl") ?? known.Metadata,
            Set("ToBotFromChannelTokenIssuer") ?? known.Issuer,
            Set("ToChannelFromBotOAuthScope") ?? known.Scope,
            login,
            Set("CallerId") ?? (Set("ToBotFromChannelTokenIssuer") is null ? known.CallerId : null));

        string Set(string key) => configuration[key] is { Length: > 0 } value ? value : null;
    }

    // A single-tenant bot's tokens come from its own tenant, not from the one shared by all bots.
    private static string SingleTenant(string login, IConfiguration configuration) =>
        string.Equals(configuration["MicrosoftAppType"], "SingleTenant", StringComparison.OrdinalIgnoreCase)
        && configuration["MicrosoftAppTenantId"] is { Length: > 0 } tenant
            ? login[..(login.LastIndexOf('/') + 1)] + tenant
            : login;
}
