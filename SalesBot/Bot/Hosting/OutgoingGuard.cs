namespace SalesBot.Bot.Hosting;

/// <summary>
/// The last check before a request leaves: only the Connector's hosts, so that neither a forged message nor a
/// poisoned stored reference can lead the bot's token elsewhere. The public metadata of the token issuer may be
/// read too, without credentials. The client it sits in does not follow redirects.
/// </summary>
public sealed class OutgoingGuard(ConnectorHosts hosts, Uri metadata) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The address is not one of the Connector's; nothing was sent.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!hosts.Include(request.RequestUri) && !IsMetadata(request))
        {
            // The host alone: paths carry conversation ids.
            throw new HttpRequestException($"Not sent: {request.RequestUri?.Host} is not a known Connector host.");
        }
        return base.SendAsync(request, cancellationToken);
    }

    // The keys may be on another port or path than the metadata that names them, not on another host.
    private bool IsMetadata(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        && request.Headers.Authorization is null
        && request.RequestUri is { } url
        && url.Scheme == metadata.Scheme
        && url.Host == metadata.Host;
}
