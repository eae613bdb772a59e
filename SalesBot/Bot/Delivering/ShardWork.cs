using System.Collections.Concurrent;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// One of the parts the people are divided into, as far as this instance has to do with it: whether it is its holder,
/// how fast it sends, and whether the Connector takes anything at the moment.
/// </summary>
internal sealed class ShardWork(DeliverySetting setting, int shard, ILogger log, CancellationToken stopping) : IDisposable
{
    private const int MostRows = 300;
    private const int MostAtOnce = 8;

    // So many chats in a row that could not be sent to are no matter of the chats.
    private const int Trouble = 3;

    private static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BugPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan FirstHold = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, NoticeSlot?> sent = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private Lease? lease;
    private DateTimeOffset heldUntil;
    private int inARow;
    private int holds;

    public ShardPace Pace { get; } = new(setting.Clock);

    /// <summary>The report of the round.</summary>
    public DeliveryReport Report { get; private set; } = new();

    /// <summary>Tells an earlier holder's traces from ours.</summary>
    public long Fence => lease?.Fence ?? 0;

    /// <summary>Set when the instance ends.</summary>
    public CancellationToken Stopping => stopping;

    /// <summary>Whether this instance is the holder for certain, and neither ends nor was told to be silent.</summary>
    public bool MaySend => lease is { IsHeld: true } && !stopping.IsCancellationRequested && setting.Clock.GetUtcNow() >= heldUntil;

    /// <summary>Delivers what is due, if this is our shard or nobody's.</summary>
    public async Task RunAsync(DeliveryReport report, DateTimeOffset now)
    {
        Report = report;
        if (stopping.IsCancellationRequested || !await HoldAsync() || !MaySend)
        {
            return;
        }

        var (people, hasMore) = await setting.Tables.Notices.DueAsync(shard, now, MostRows);
        var visits = VisitAllAsync(people, now);
        while (await Task.WhenAny(visits, Task.Delay(RenewEvery, setting.Clock)) != visits)
        {
            await GoOnHoldingAsync();
        }

        await visits;
        if (hasMore && MaySend)
        {
            report.More();
        }
    }

    /// <summary>Gives the shard to whoever wants it.</summary>
    public async Task ReleaseAsync()
    {
        if (lease is not null)
        {
            await lease.ReleaseAsync();
            lease = null;
        }
    }

    /// <summary>Something was taken: the Connector is well.</summary>
    public void Went()
    {
        lock (gate)
        {
            (inARow, holds) = (0, 0);
        }
    }

    /// <summary>Something was not taken; if that is so for one chat after the other, all of them wait.</summary>
    public void Refused(Refusal why)
    {
        lock (gate)
        {
            if (!why.IsAboutTheBot && ++inARow < Trouble)
            {
                return;
            }

            var own = TimeSpan.FromTicks(Math.Min(LongestHold.Ticks, FirstHold.Ticks << Math.Min(holds, 10)));
            var asked = why.Wait is { } wait && wait < LongestHold ? wait : TimeSpan.Zero;
            var until = setting.Clock.GetUtcNow() + (asked > own ? asked : own);
            if (heldUntil < until)
            {
                (heldUntil, inARow, holds) = (until, 0, holds + 1);
                log.LogError("The Connector takes no messages ({Reason}); delivery of shard {Shard} pauses until {Until:O}.", why.Kind, shard, until);
            }
        }
    }

    /// <summary>
    /// Whether storage failed and not the bot. Nothing in a visit is cancelled, so that whatever says it was took too long.
    /// </summary>
    public static bool IsIll(Exception exception) => StorageFailure.IsTransient(exception) || exception is OperationCanceledException;

    /// <summary>A message went out. Until it is recorded, this process knows so.</summary>
    public void Sent(WaitingNotice marked, NoticeSlot? slot) => sent[marked.Mark!] = slot;

    /// <summary>It is recorded that it went out.</summary>
    public void Recorded(WaitingNotice marked) => sent.TryRemove(marked.Mark!, out _);

    /// <summary>Whether this process sent it and could not record so.</summary>
    public bool SurelySent(WaitingNotice waiting, out NoticeSlot? slot)
    {
        slot = null;
        return waiting.Mark is { } mark && sent.TryRemove(mark, out slot);
    }

    /// <summary>A kind failed to write.</summary>
    public void NotWritten(NoticeKind kind, Exception why) => log.LogError(why, "A notice of kind {Kind} could not be written; it is tried again.", kind.Name);

    /// <summary>The Connector refused what a kind wrote.</summary>
    public void Malformed(string kind) => log.LogError("The Connector refused a notice of kind {Kind} as it is written; it is given up.", kind);

    public void Dispose() => Pace.Dispose();

    private async Task<bool> HoldAsync()
    {
        // A holder that stood still longer than it may goes on if nobody took over meanwhile.
        if (lease is not null && !await lease.RenewAsync())
        {
            lease = null;
        }

        lease ??= await setting.Tables.Leases.TryTakeAsync($"delivery|{shard}", $"{Environment.MachineName}:{Environment.ProcessId}", LeaseLength);
        return lease is not null;
    }

    // Never taken anew while visits go on: one that was stopped half-way would take the new hold for its own.
    private async Task GoOnHoldingAsync()
    {
        try
        {
            await lease!.RenewAsync();
        }
        catch (Exception ill) when (IsIll(ill))
        {
            log.LogWarning("The hold on shard {Shard} could not be renewed ({Problem}); it ends by itself.", shard, ill.GetType().Name);
        }
    }

    // Those whose mail cannot be delivered must not stand before everybody else's for ever.
    private async Task PostponeAsync(DuePerson person, DateTimeOffset until)
    {
        try
        {
            await setting.Tables.Notices.PostponeAsync(person, until);
        }
        catch (Exception ill) when (IsIll(ill))
        {
            log.LogWarning("A delivery that failed could not be put off ({Problem}).", ill.GetType().Name);
        }
    }

    private Task VisitAllAsync(IReadOnlyList<DuePerson> people, DateTimeOffset now) => Parallel.ForEachAsync(
        people,
        new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce },
        async (person, _) =>
        {
            if (!MaySend)
            {
                return;
            }

            try
            {
                await Visit.MakeAsync(setting, this, person, now);
            }
            catch (Exception ill) when (IsIll(ill))
            {
                Report.Held("storage");
                log.LogWarning("Storage did not answer during a delivery ({Problem}); it is repeated.", ill.GetType().Name);
            }
            catch (Exception broken)
            {
                Report.Held("bug");
                log.LogError(broken, "A delivery failed; it is repeated in {Minutes} min.", BugPause.TotalMinutes);
                await PostponeAsync(person, now + BugPause);
            }
        });
}
