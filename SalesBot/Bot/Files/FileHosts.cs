using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Files;

/// <summary>
/// Where a file of ours may be put: the addresses of people's own files in the cloud the bot runs in. An address comes
/// with a press in the client, so it is asked about before anything is sent there.
/// </summary>
public sealed class FileHosts
{
    private readonly IReadOnlyList<string> hosts;
    private readonly bool isOnOneMachine;

    /// <summary>The hosts of the options' cloud; without an identity only this machine.</summary>
    public FileHosts(BotOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        hosts = options.FindCloud()?.FileHosts ?? [];
        isOnOneMachine = options.IsAnonymous || options.Cloud == Cloud.CustomName;
    }

    /// <summary>Whether a file may be sent there.</summary>
    public bool Include(Uri? url) =>
        url is { IsAbsoluteUri: true, UserInfo: "" }
        && (isOnOneMachine && ConnectorHosts.IsLoopback(url.Host)
            || (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && hosts.Any(host => url.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase))));
}
