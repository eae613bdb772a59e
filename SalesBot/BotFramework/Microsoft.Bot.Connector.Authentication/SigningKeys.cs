#nullable disable

using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The channel service's current keys. Known keys serve at once, and go on serving while the service is away; a key
/// never seen before is looked for within the request that shows it. Never more than one fetch is under way.
/// </summary>
internal sealed class SigningKeys(Uri metadata, Func<HttpClient> client, TimeProvider clock, ILogger logger)
{
    // The documented rule: every instance refreshes at least daily.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    // A turn has 15 seconds in all.
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private volatile KeySet known;
    private DateTimeOffset? scheduledAt;
    private DateTimeOffset? forcedAt;
    private volatile Task fetch = Task.CompletedTask;

    /// <summary>From this age on, keys are refreshed behind the requests that use them.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Least time between two fetches for unknown keys, and between two tries while the service is away.</summary>
    public TimeSpan ForcedRefreshInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The keys, or null when none could ever be had. Waits at most five seconds.</summary>
    public async Task<KeySet> CurrentAsync(CancellationToken cancellationToken)
    {
        var age = known is { } keys ? clock.GetUtcNow() - keys.ReadAt : TimeSpan.MaxValue;
        if (age >= RefreshInterval)
        {
            var fetching = Fetch(ref scheduledAt);
            if (age >= Longest)
            {
                await fetching.WaitAsync(cancellationToken);
            }
        }

        return known;
    }

    /// <summary>The keys after looking for <paramref name="id"/> at the source, unless that was done just now.</summary>
    public async Task<KeySet> LookForAsync(string id, CancellationToken cancellationToken)
    {
        // A fetch already under way may have begun before the key appeared: it need not bring it.
        await fetch.WaitAsync(cancellationToken);
        if (!known.TryGet(id, out _))
        {
            await Fetch(ref forcedAt).WaitAsync(cancellationToken);
        }

        return known;
    }

    private Task Fetch(ref DateTimeOffset? last)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var tooSoon = known is not null && now - last < ForcedRefreshInterval;
            if (!fetch.IsCompleted || tooSoon)
            {
                return fetch;
            }

            last = now;
            return fetch = Task.Run(FetchAsync);
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout, clock);
            using var document = await ReadAsync(metadata, timeout.Token);
            var address = new Uri(document.RootElement.GetProperty("jwks_uri").GetString());
            using var jwks = await ReadAsync(address, timeout.Token);
            known = new KeySet(document.RootElement, jwks.RootElement, clock.GetUtcNow());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the service answered, the keys known so far stay good.
            logger.LogWarning(exception, "The signing keys could not be read from {Metadata}.", metadata);
        }
    }

    private async Task<JsonDocument> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        Secure(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await client().SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    /// <exception cref="InvalidOperationException">Others on the way could change what is read from there.</exception>
    public static void Secure(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new InvalidOperationException($"Signing keys are read over https only, not from {address}.");
        }
    }
}
