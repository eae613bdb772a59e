using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace SalesBot.Tests.Turns;

/// <summary>
/// Kills an instance of the bot at one of its calls to storage, before the call leaves or after it was done: from then
/// on the instance can neither read, write nor send, as after SIGKILL. Between two calls there is nothing to lose.
/// </summary>
internal sealed class Crash(int atCall, bool afterwards) : HttpPipelinePolicy
{
    private int calls;

    public bool Happened { get; private set; }

    public void Into(TableClientOptions options) => options.AddPolicy(this, HttpPipelinePosition.PerCall);

    /// <summary>What a dead process cannot do.</summary>
    public void Check()
    {
        if (Happened)
        {
            throw new CrashedException();
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Check();
        var here = Interlocked.Increment(ref calls) - 1 == atCall;
        if (here && !afterwards)
        {
            Happened = true;
            Check();
        }

        await ProcessNextAsync(message, pipeline);
        Happened |= here;
        Check();
    }
}

/// <summary>The process is gone.</summary>
internal sealed class CrashedException : Exception;
