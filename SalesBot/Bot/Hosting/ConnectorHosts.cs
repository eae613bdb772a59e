using System.Net;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// The hosts the bot talks to, and the only ones its token may reach. A service address comes with every message
/// and from stored references, so it is asked about twice: when a message arrives and again when one leaves.
/// </summary>
public sealed class ConnectorHosts
{
    private readonly IReadOnlyList<string> _hosts;
    private readonly bool _anonymous;
    private readonly bool _custom;

    /// <summary>The hosts of the options' cloud; without an identity only this machine.</summary>
    public ConnectorHosts(BotOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _hosts = options.FindCloud()?.ServiceHosts ?? [];
        _anonymous = options.IsAnonymous;
        _custom = options.Cloud == Cloud.CustomName;
    }

    /// <summary>Whether a service address, as it came from outside, is one of them.</summary>
    public bool Include(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && Include(url);

    /// <summary>Whether a request to this address may leave.</summary>
    public bool Include(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || url.UserInfo != "" || !HasAllowedScheme(url))
        {
            return false;
        }
        return _anonymous ? IsLoopback(url.Host) : _hosts.Any(host => Matches(host, url));
    }

    /// <summary>
    /// Where else a conversation may be served that this address does not serve: the other named hosts of the cloud, in
    /// their order. Empty where there is only one.
    /// </summary>
    public IEnumerable<string> Elsewhere(string serviceUrl) =>
        from host in _hosts
        where !host.StartsWith('*') && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var here) && !Matches(host, here)
        select $"{(_custom && IsLoopback(new Uri("http://" + host).Host) ? Uri.UriSchemeHttp : Uri.UriSchemeHttps)}://{host}/teams/";

    internal static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private bool HasAllowedScheme(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps
        || (url.Scheme == Uri.UriSchemeHttp && (_custom || _anonymous) && IsLoopback(url.Host));

    // A built-in host is served on 443. An operator who names no port for a custom one trusts the whole host.
    private bool Matches(string host, Uri url)
    {
        if (host.StartsWith("*.", StringComparison.Ordinal))
        {
            return url.IsDefaultPort && url.Host.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase);
        }
        return Same(host, $"{url.Host}:{url.Port}") || (Same(host, url.Host) && (_custom || url.IsDefaultPort));
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
