using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Mime;

namespace SalesBot.Bot.Files;

/// <summary>
/// Puts a file where its owner said it may be put. The address was made by Teams for this one file: no token goes with
/// it, and no redirect is followed.
/// </summary>
public sealed class FileUpload(FileHosts hosts, IHttpClientFactory clients, ILogger<FileUpload> log)
{
    internal const string Client = "files";

    // Teams waits about ten seconds for the answer to a press.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    // A turn may run again on fresh data; what was put stays put. More than this many at once nobody waits for.
    private const int MostKnown = 200;

    private readonly ConcurrentDictionary<string, Task<bool>> done = new(StringComparer.Ordinal);

    /// <summary>Puts it, once for each turn.</summary>
    /// <param name="operation">The turn.</param>
    /// <param name="address">As the client gave it.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>False if it could not be put there.</returns>
    public Task<bool> PutAsync(string operation, string? address, byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(content);
        if (done.Count > MostKnown)
        {
            done.Clear();
        }

        return done.GetOrAdd(operation, _ => TryAsync(address, content, cancellationToken));
    }

    private async Task<bool> TryAsync(string? address, byte[] content, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || !hosts.Include(url))
        {
            log.LogWarning("A file was not sent: {Host} holds nobody's files of this cloud.", url?.Host);
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Octet);
        body.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
        try
        {
            using var answer = await clients.CreateClient(Client).PutAsync(url, body, patience.Token);
            if (!answer.IsSuccessStatusCode)
            {
                log.LogWarning("A file could not be put on {Host}: {Status}.", url.Host, (int)answer.StatusCode);
            }

            return answer.IsSuccessStatusCode;
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            log.LogWarning("A file could not be put on {Host} ({Problem}).", url.Host, failed.GetType().Name);
            return false;
        }
    }
}
