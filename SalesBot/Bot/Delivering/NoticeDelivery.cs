using System.Collections.Immutable;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Brings notices to the people they are for: each at least once, twice only where nobody can know whether the first
/// time arrived, and then as a reminder. Several instances share the work by shards; see the decision on alerts.
/// </summary>
public sealed class NoticeDelivery : IAsyncDisposable
{
    private readonly ILogger<NoticeDelivery> log;
    private readonly ImmutableArray<ShardWork> shards;
    private readonly SemaphoreSlim round = new(1);
    private readonly CancellationTokenSource stopping = new();
    private bool isOver;

    /// <summary>The delivery of one instance.</summary>
    public NoticeDelivery(DeliverySetting setting, ILogger<NoticeDelivery> log)
    {
        this.log = log;
        shards = [.. Enumerable.Range(0, NoticeTable.Shards).Select(shard => new ShardWork(setting, shard, log, stopping.Token))];
    }

    /// <summary>
    /// One round: what is due in the shards this instance holds, up to a bound. Waits where the send budget makes it,
    /// by the clock; rounds of one instance follow each other.
    /// </summary>
    /// <param name="now">Due by then; UTC.</param>
    /// <param name="cancellationToken">Ends the wait for another round; a round itself ends by <see cref="StopAsync"/>.</param>
    public async Task<DeliveryReport> DeliverDueAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        await round.WaitAsync(cancellationToken);
        try
        {
            var report = new DeliveryReport();
            await Task.WhenAll(shards.Select(shard => shard.RunAsync(report, now)));
            Tell(report);
            return report;
        }
        finally
        {
            round.Release();
        }
    }

    /// <summary>Begins nothing more, waits for what is on its way, and gives the shards to whoever wants them.</summary>
    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await round.WaitAsync();
        try
        {
            await Task.WhenAll(shards.Select(shard => shard.ReleaseAsync()));
        }
        catch (Exception ill)
        {
            // Whatever it was: who comes next waits a moment longer.
            log.LogWarning("The shards could not be given back ({Problem}); others take them over in a moment.", ill.GetType().Name);
        }
        finally
        {
            round.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isOver, true))
        {
            return;
        }

        await StopAsync();
        stopping.Dispose();
        round.Dispose();
        foreach (var shard in shards)
        {
            shard.Dispose();
        }
    }

    private void Tell(DeliveryReport report)
    {
        DeliveryMeter.Found(report.People);
        if (report.People > 0)
        {
            log.LogInformation(
                "Delivery: {People} people looked at, {Delivered} delivered, {Changed} changed in place, {Unknown} unknown, held back {HeldBack}, dropped {Dropped}, failed {Failed}, more {HasMore}",
                report.People,
                report.Delivered,
                report.Changed,
                report.Unknown,
                report.HeldBack,
                report.Dropped,
                report.Failed,
                report.HasMore);
        }
    }
}
