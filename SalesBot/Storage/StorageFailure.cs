using System.Net.Sockets;
using Azure;

namespace SalesBot.Storage;

/// <summary>Tells a store that is ill from a mistake of ours.</summary>
public static class StorageFailure
{
    /// <summary>
    /// Whether an exception says that storage did not answer, or not yet. A write that ended so may have happened or
    /// not: whoever wrote looks for its operation id.
    /// </summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        // Status 0: no answer at all. The others are the service's "busy" and "timed out".
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException several => several.InnerExceptions.All(IsTransient),
        HttpRequestException or IOException or SocketException or TimeoutException => true,

        // The client cancels a try that takes too long.
        TaskCanceledException cancelled => !cancelled.CancellationToken.IsCancellationRequested || cancelled.InnerException is TimeoutException,
        _ => false,
    };
}
