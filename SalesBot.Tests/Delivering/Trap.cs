using SalesBot.Tests.Bench;
using SalesBot.Tests.Local;
using Fault = SalesBot.Tests.Bench.Fault;
using StoreFault = SalesBot.Tests.Storage.Fault;

namespace SalesBot.Tests.Delivering;

/// <summary>Waits for a process at one of its calls, and kills or freezes it there.</summary>
/// <param name="atCall">Which call, from 0.</param>
/// <param name="isBefore">True: the call has no effect until the process goes on. False: it has, and only its answer is missed.</param>
internal sealed class Trap(int atCall, bool isBefore)
{
    private readonly TaskCompletionSource caught = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new();
    private int calls;

    /// <summary>The process; calls before it is known do not count.</summary>
    public RunningBot? Victim { get; set; }

    public Task Caught => caught.Task;

    /// <summary>At a call to storage it dies; nothing that is on its way then arrives.</summary>
    public StoreFault KillsAtStore(string what, int number) => Comes() switch
    {
        0 => Kill(isBefore ? StoreFault.Drop : StoreFault.CommitThenDrop),
        > 0 => StoreFault.Drop,
        _ => StoreFault.None,
    };

    /// <summary>At a message it dies; nothing that is on its way then arrives.</summary>
    public Fault? KillsAtMessage(ConnectorCall call) => !call.IsMessage ? null : Comes() switch
    {
        0 => Kill(isBefore ? new Fault { Aborts = true } : new Fault { DropsAnswer = true }),
        > 0 => new Fault { Aborts = true },
        _ => null,
    };

    /// <summary>At a batch it freezes.</summary>
    public StoreFault FreezesAtBatch(string what, int number)
    {
        if (what.EndsWith("$batch", StringComparison.Ordinal) && Comes() == 0)
        {
            Victim!.StandsStill();
            caught.TrySetResult();
            if (isBefore)
            {
                released.Task.GetAwaiter().GetResult();
            }
        }

        return StoreFault.None;
    }

    /// <summary>It freezes when it has marked a notice as being sent, and has not sent it.</summary>
    public void FreezesAtMark(string batch)
    {
        if (batch.Contains("\"Sending\"", StringComparison.Ordinal) && Comes() == 0)
        {
            Victim!.StandsStill();
            caught.TrySetResult();
        }
    }

    /// <summary>At a message, which is taken, it freezes before it has the answer.</summary>
    public Fault? FreezesAtMessage(ConnectorCall call)
    {
        if (call.IsMessage && Comes() == 0)
        {
            Victim!.StandsStill();
            caught.TrySetResult();
        }

        return null;
    }

    /// <summary>Whoever froze goes on.</summary>
    public void LetsGo()
    {
        Victim!.GoesOn();
        released.SetResult();
    }

    private int Comes() => Victim is null ? -1 : Interlocked.Increment(ref calls) - 1 - atCall;

    private T Kill<T>(T fault)
    {
        Victim!.Kill();
        caught.TrySetResult();
        return fault;
    }
}
