#nullable disable

using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A Connector at one address.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
