namespace SalesBot.Bot.Hosting;

/// <summary>
/// Who the bot is and whom it serves, bound from <c>Bot:*</c>. <see cref="BotOptionsRules"/> lists everything
/// that is wrong with it before anything starts. Nothing here is ever printed: the object holds a secret.
/// </summary>
public sealed class BotOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Bot";

    internal const string GraphDirectory = "Graph";

    /// <summary>The bot's application (client) id in Entra; the audience of incoming tokens.</summary>
    public string AppId { get; set; } = "";

    /// <summary>
    /// The tenants whose people may talk to the bot. The first one is the bot's home: it issues the outgoing tokens.
    /// </summary>
    public IList<string> TenantIds { get; } = [];

    /// <summary>The client secret, if that is the credential in use.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>Path of a PEM file (certificate and key) or a PFX without password, if that is the credential in use.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>Client id of a user-assigned managed identity, if that is the credential in use.</summary>
    public string ManagedIdentityClientId { get; set; } = "";

    /// <summary><c>Public</c>, <c>UsGovernment</c>, <c>China</c> or <c>Custom</c>.</summary>
    public string Cloud { get; set; } = Hosting.Cloud.PublicName;

    /// <summary>The cloud's addresses when <see cref="Cloud"/> is <c>Custom</c>.</summary>
    public CustomCloud Custom { get; } = new();

    /// <summary>
    /// The address under which people's browsers reach the bot, for printed pages; without it they are shown in the
    /// chat. In Development the bot's own address is used.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>
    /// Who looks into improper requests, as people are to be told: "Ms Li, legal, extension 4410". Empty if nobody was
    /// named; the bot then says so.
    /// </summary>
    public string ComplianceContact { get; set; } = "";

    /// <summary>Entra object ids of people who may say for everybody who reports to whom, and change the settings of their company.</summary>
    public IList<string> Administrators { get; } = [];

    /// <summary>
    /// Entra object ids of groups and directory roles whose members may do the same. It needs the application permission
    /// Directory.Read.All.
    /// </summary>
    public IList<string> AdministratorGroups { get; } = [];

    /// <summary>
    /// <c>Graph</c> to look up people's managers in Microsoft Graph; empty to ask the people themselves. It needs the
    /// application permission User.Read.All.
    /// </summary>
    public string Directory { get; set; } = "";

    /// <summary>
    /// Whether response mode and profile of the customer's people may be kept (domain 5.2); off unless the company
    /// switches it on (clarification D8). What was kept before is still exported and deleted when it is off.
    /// </summary>
    public bool PersonTraits { get; set; }

    /// <summary>No identity at all: allowed in Development on loopback only, for the local Playground.</summary>
    public bool IsAnonymous => AppId == "" && Credentials().Count == 0;

    /// <summary>
    /// Whether somebody is named as one who may say for everybody who reports to whom, and what holds for the company. Where nobody has an
    /// identity, on one's own machine, everybody is.
    /// </summary>
    public bool IsAdministrator(string userId) => IsAnonymous || Administrators.Contains(userId, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the credential settings that are filled in; exactly one is right.</summary>
    public IReadOnlyList<string> Credentials() =>
    [
        .. AppSecret == "" ? Array.Empty<string>() : [nameof(AppSecret)],
        .. CertificatePath == "" ? Array.Empty<string>() : [nameof(CertificatePath)],
        .. ManagedIdentityClientId == "" ? Array.Empty<string>() : [nameof(ManagedIdentityClientId)],
    ];

    /// <summary>The cloud these options name, or null when there is none of that name.</summary>
    public Cloud? FindCloud() => Cloud switch
    {
        Hosting.Cloud.PublicName => Hosting.Cloud.Public,
        Hosting.Cloud.UsGovernmentName => Hosting.Cloud.UsGovernment,
        Hosting.Cloud.ChinaName => Hosting.Cloud.China,
        Hosting.Cloud.CustomName => Custom.ToCloud(),
        _ => null,
    };
}
