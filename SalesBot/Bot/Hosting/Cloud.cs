namespace SalesBot.Bot.Hosting;

/// <summary>
/// One cloud's addresses for the Bot Connector and Teams. The names are those of <c>Bot:Cloud</c>.
/// </summary>
/// <param name="Name">The value of <c>Bot:Cloud</c>.</param>
/// <param name="MetadataUrl">OpenID metadata of the issuer of incoming tokens.</param>
/// <param name="Issuer">The only accepted issuer of incoming tokens.</param>
/// <param name="Login">Where outgoing tokens are issued; <c>{0}</c> stands for the bot's home tenant.</param>
/// <param name="Scope">The scope of outgoing tokens.</param>
/// <param name="ServiceHosts">
/// Hosts a token may be sent to: <c>host</c>, <c>host:port</c> or <c>*.domain</c>. Never a shared domain such as
/// trafficmanager.net, where anyone can register a name.
/// </param>
/// <param name="Graph">The root of Microsoft Graph. Source: national cloud deployments of Microsoft Graph.</param>
public sealed record Cloud(
    string Name, string MetadataUrl, string Issuer, string Login, string Scope, IReadOnlyList<string> ServiceHosts, string Graph)
{
    /// <summary>
    /// What the hosts of people's own files end with, where a file may be put once they allowed it. Source: network
    /// requirements of Microsoft 365, of its government clouds and of the one operated by 21Vianet.
    /// </summary>
    public IReadOnlyList<string> FileHosts { get; init; } = [];

    internal const string PublicName = "Public";
    internal const string UsGovernmentName = "UsGovernment";
    internal const string ChinaName = "China";
    internal const string CustomName = "Custom";

    /// <summary>The names <c>Bot:Cloud</c> may have.</summary>
    public static IReadOnlyList<string> Names { get; } = [PublicName, UsGovernmentName, ChinaName, CustomName];

    /// <summary>Azure's public cloud; tenants in GCC live here too. Source: Bot Connector authentication reference.</summary>
    public static Cloud Public { get; } = new(
        PublicName,
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://login.microsoftonline.com/{0}",
        "https://api.botframework.com/.default",
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"],
        "https://graph.microsoft.com") { FileHosts = [".sharepoint.com"] };

    /// <summary>Azure Government: GCC High and DoD. Source: Bot Framework government constants. Graph is that of GCC High.</summary>
    public static Cloud UsGovernment { get; } = new(
        UsGovernmentName,
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://login.microsoftonline.us/{0}",
        "https://api.botframework.us/.default",
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "*.botframework.azure.us"],
        "https://graph.microsoft.us") { FileHosts = [".sharepoint.us", ".dps.mil"] };

    /// <summary>Azure operated by 21Vianet. Source: the guide to deploying a bot to Azure China.</summary>
    public static Cloud China { get; } = new(
        ChinaName,
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://login.partner.microsoftonline.cn/{0}",
        "https://api.botframework.azure.cn/.default",
        ["*.botframework.azure.cn", "*.infra.teams.microsoftonline.cn"],
        "https://microsoftgraph.chinacloudapi.cn") { FileHosts = [".sharepoint.cn"] };

    /// <summary>The authority of one tenant, without a trailing slash.</summary>
    public string AuthorityOf(string tenantId) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Login, tenantId);
}
