namespace SalesBot.Bot.Hosting;

/// <summary>
/// The options in the words of the official configuration, which <c>ConfigurationBotFrameworkAuthentication</c>
/// reads. Every address is given, also for the public cloud: then no default of any SDK version decides.
/// </summary>
internal static class OfficialSettings
{
    public static IConfiguration From(BotOptions options)
    {
        var cloud = options.FindCloud()!;
        var homeTenant = options.TenantIds.FirstOrDefault() ?? "";
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = options.ManagedIdentityClientId == "" ? "SingleTenant" : "UserAssignedMSI",
            ["MicrosoftAppId"] = options.AppId,
            ["MicrosoftAppTenantId"] = homeTenant,
            ["ChannelService"] = ChannelService(cloud),
            ["ToChannelFromBotLoginUrl"] = cloud.AuthorityOf(homeTenant),
            ["ToChannelFromBotOAuthScope"] = cloud.Scope,
            ["ToBotFromChannelTokenIssuer"] = cloud.Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = cloud.MetadataUrl,
        };
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    // The name by which the SDK knows Azure Government; the other clouds are given by their addresses alone.
    private static string ChannelService(Cloud cloud) =>
        cloud == Cloud.UsGovernment ? "https://botframework.azure.us" : "";
}
