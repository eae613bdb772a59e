using Microsoft.AspNetCore.Http;

namespace SalesBot.Tests.BotFramework.Authentication;

/// <summary>A channel service's metadata and keys on this machine. Tests rotate the keys, break it and count its fetches.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    private readonly TaskCompletionSource closing = new();
    private Loopback? server;
    private int fetches;

    public IReadOnlyList<TestKey> Keys { get; set; } = [TestKey.First];

    public string[] Algorithms { get; set; } = ["RS256"];

    /// <summary>Whether it answers 503.</summary>
    public bool Down { get; set; }

    /// <summary>Whether it accepts requests and never answers.</summary>
    public bool Hangs { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => fetches;

    public string MetadataUrl => new Uri(server!.Address, "metadata").AbsoluteUri;

    public static async Task<IdentityProvider> StartAsync()
    {
        var provider = new IdentityProvider();
        provider.server = await Loopback.StartAsync(provider.AnswerAsync);
        return provider;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/metadata")
        {
            Interlocked.Increment(ref fetches);
            if (Hangs)
            {
                await Task.WhenAny(closing.Task, Task.Delay(Timeout.Infinite, context.RequestAborted));
            }

            context.Response.StatusCode = Down ? 503 : 200;
            await context.Response.WriteAsJsonAsync(new
            {
                issuer = "https://api.botframework.com",
                jwks_uri = new Uri(server!.Address, "keys"),
                id_token_signing_alg_values_supported = Algorithms,
            });
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new { keys = Keys.Select(key => key.Jwk()) });
        }
    }

    public async ValueTask DisposeAsync()
    {
        closing.TrySetResult();
        await server!.DisposeAsync();
    }
}
