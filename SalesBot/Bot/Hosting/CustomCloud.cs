namespace SalesBot.Bot.Hosting;

/// <summary>
/// A cloud of one's own, so that the whole door can be exercised against an identity provider and a Connector
/// on one machine. Addresses are https, on loopback also http.
/// </summary>
public sealed class CustomCloud
{
    /// <summary>The OpenID metadata of whoever signs incoming tokens.</summary>
    public string MetadataUrl { get; set; } = "";

    /// <summary>The issuer of incoming tokens, compared exactly.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Who issues outgoing tokens; <c>/oauth2/v2.0/token</c> is added to it.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The scope of outgoing tokens.</summary>
    public string Scope { get; set; } = "";

    /// <summary>The Connector's hosts, each <c>host</c> (any port) or <c>host:port</c>.</summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>The root of Microsoft Graph, or of what stands in for it; needed only where the directory is used.</summary>
    public string Graph { get; set; } = "";

    /// <summary>True when nothing of it is set.</summary>
    public bool IsEmpty => MetadataUrl + Issuer + Authority + Scope + Graph == "" && ServiceHosts.Count == 0;

    internal Cloud ToCloud() =>
        new(Hosting.Cloud.CustomName, MetadataUrl, Issuer, Authority.TrimEnd('/'), Scope, [.. ServiceHosts], Graph);
}
