#nullable disable

using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes clients that show the bot's token for one cloud.</summary>
internal sealed class CloudConnectors(
    string appId, Cloud cloud, ServiceClientCredentialsFactory credentials, Func<HttpClient> client) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var own = await credentials.CreateCredentialsAsync(
            appId, audience ?? cloud.Scope, cloud.Login, validateAuthority: true, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), own, client());
    }
}
