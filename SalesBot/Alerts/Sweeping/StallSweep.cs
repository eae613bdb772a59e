using System.Diagnostics;
using System.Runtime.CompilerServices;
using SalesBot.Bot.Turns;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>
/// Looks at every deal whose time has come, and at no other (decision 6). Shards are leased, so that instances share the
/// work; what keeps two of them from telling the same thing twice is each deal's version, not the lease.
/// </summary>
public sealed class StallSweep(Tables tables, DealLook look, DeliveryBell delivery, ILogger<StallSweep> log)
{
    /// <summary>How long an instance that went silent keeps a shard from the others.</summary>
    public static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(60);

    // Each look waits for storage most of its time; more at once would take the store from the turns.
    private const int AtOnce = 4;

    // So many in a row mean that storage is ill, and not one deal.
    private const int MostStorageFailures = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly string instance = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    /// <summary>Looks at all that is due.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the sweep; what it did not get to stays due.</param>
    public async Task<SweepCount> SweepAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var (count, start) = (new SweepCount(), Stopwatch.GetTimestamp());
        var people = new Colleagues(tables, cancellationToken);
        var first = Random.Shared.Next(LookTable.Shards);
        try
        {
            for (var at = 0; at < LookTable.Shards; at++)
            {
                await SweepShardAsync((first + at) % LookTable.Shards, now, people, count, cancellationToken);
            }
        }
        finally
        {
            count.Log(log, Stopwatch.GetElapsedTime(start));
            if (count.Evaluated > 0)
            {
                delivery.Ring();
            }
        }

        return count;
    }

    private async Task SweepShardAsync(int shard, DateTimeOffset now, Colleagues people, SweepCount count, CancellationToken cancellationToken)
    {
        await using var due = tables.Looks.DueAsync(shard, now, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await due.MoveNextAsync() || await tables.Leases.TryTakeAsync($"sweep {shard}", instance, LeaseLength, cancellationToken) is not { } lease)
        {
            return;
        }

        var failuresInARow = 0;
        try
        {
            // Taken one after the other by a few at once, so that no more than these are in memory.
            await Parallel.ForEachAsync(RestAsync(due, lease, () => failuresInARow < MostStorageFailures, cancellationToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (one, token) =>
                failuresInARow = await TryLookAsync(one, now, people, count, token) ? 0 : failuresInARow + 1);
        }
        finally
        {
            await lease.ReleaseAsync(CancellationToken.None);
        }
    }

    private static async IAsyncEnumerable<Look> RestAsync(IAsyncEnumerator<Look> due, Lease lease, Func<bool> goOn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            yield return due.Current;
        }
        while (goOn() && await lease.KeepAsync(cancellationToken) && await due.MoveNextAsync());
    }

    /// <returns>False if storage did not answer.</returns>
    private async Task<bool> TryLookAsync(Look due, DateTimeOffset now, Colleagues people, SweepCount count, CancellationToken cancellationToken)
    {
        count.AddDue();
        try
        {
            await look.TakeAsync(due, now, people, count, cancellationToken);
            return true;
        }
        catch (DealBusyException)
        {
            count.AddFailed("busy");
            return true;
        }
        catch (Exception ill) when (StorageFailure.IsTransient(ill) && !cancellationToken.IsCancellationRequested)
        {
            count.AddFailed("storage");
            log.LogWarning("Deal {Deal} could not be looked at, because storage did not answer ({Problem}); the next sweep tries again.", due.DealId, ill.GetType().Name);
            return false;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            count.AddFailed(failed is StoredDataException unusable ? unusable.Fault == StoredDataFault.Newer ? "newer" : "unreadable" : "bug");
            log.LogError(failed, "Deal {Deal} could not be looked at; it is tried again later.", due.DealId);
            await PutOffAsync(due, now, cancellationToken);
            return true;
        }
    }

    /// <summary>A deal that fails by itself must not be met with every sweep.</summary>
    private async Task PutOffAsync(Look due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var pause = TimeSpan.FromTicks(Math.Min(FirstPause.Ticks << Math.Min(due.Failures, 20), LongestPause.Ticks));
            await tables.Looks.PutAsync(due with { At = now + pause, Failures = due.Failures + 1 }, cancellationToken);
            await tables.Looks.DropAsync(due, cancellationToken);
        }
        catch (Exception ill) when (StorageFailure.IsTransient(ill))
        {
            log.LogWarning("The look at deal {Deal} could not be put off ({Problem}).", due.DealId, ill.GetType().Name);
        }
    }
}
