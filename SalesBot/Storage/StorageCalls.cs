using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace SalesBot.Storage;

/// <summary>
/// The calls to storage made on behalf of one turn, in order, so that the budget of a command can be asserted:
/// <c>using var calls = StorageCalls.Record();</c>. Retries of a call count once.
/// </summary>
public sealed class StorageCalls : IDisposable
{
    private static readonly AsyncLocal<StorageCalls?> Current = new();

    private readonly StorageCalls? outer = Current.Value;
    private readonly ConcurrentQueue<string> calls = new();

    private StorageCalls()
    {
    }

    /// <summary>Put into the client's pipeline by <see cref="StorageOptions.Connect"/>.</summary>
    internal static HttpPipelinePolicy Counter { get; } = new CountingPolicy();

    /// <summary>Each call as its method and the last part of its path: "GET SalesBotDeals()", "POST $batch".</summary>
    public IReadOnlyList<string> Calls => [.. calls];

    /// <summary>How many calls.</summary>
    public int Count => calls.Count;

    /// <summary>Counts the calls of this asynchronous flow until disposed.</summary>
    public static StorageCalls Record() => Current.Value = new StorageCalls();

    /// <inheritdoc/>
    public void Dispose() => Current.Value = outer;

    private void Add(string call)
    {
        calls.Enqueue(call);
        outer?.Add(call);
    }

    private sealed class CountingPolicy : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            var path = message.Request.Uri.Path;
            Current.Value?.Add($"{message.Request.Method} {path[(path.LastIndexOf('/') + 1)..]}");
        }
    }
}
