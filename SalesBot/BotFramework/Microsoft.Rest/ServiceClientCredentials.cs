#nullable disable

namespace Microsoft.Rest;

/// <summary>What a client shows to the service it calls; this one shows nothing.</summary>
public class ServiceClientCredentials
{
    /// <summary>Called for every request just before it leaves, at its final address.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
