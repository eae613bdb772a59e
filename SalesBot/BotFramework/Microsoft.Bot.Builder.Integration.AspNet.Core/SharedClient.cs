#nullable disable

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>One client for the whole process, for a host without a factory of clients.</summary>
internal static class SharedClient
{
    public static HttpClient Instance { get; } = new(new SocketsHttpHandler
    {
        // A redirect would carry the conversation to a place the token does not vouch for.
        AllowAutoRedirect = false,

        // Connectors move; a connection kept for ever would not notice.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
    })
    {
        // As long as a turn may take.
        Timeout = TimeSpan.FromSeconds(15),
    };
}
