#nullable disable

using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Shows the bot's token. One is asked for at a time: a thousand sends at expiry make one request.</summary>
internal sealed class EntraCredentials(Func<CancellationToken, Task<AuthenticationResult>> acquire)
    : ServiceClientCredentials, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A token is like a password: it never travels in the clear.
        if (request.RequestUri is { Scheme: "https" } or { IsLoopback: true })
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(cancellationToken));
        }
    }

    // The library keeps the token and renews it in time; all but the first find it there.
    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return (await acquire(cancellationToken)).AccessToken;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
