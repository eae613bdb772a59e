#nullable disable

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for Connectors.</summary>
public abstract class ConnectorFactory
{
    protected ConnectorFactory()
    {
    }

    /// <param name="serviceUrl">The Connector's address.</param>
    /// <param name="audience">For whom the tokens are; null for the cloud's usual one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken);
}
