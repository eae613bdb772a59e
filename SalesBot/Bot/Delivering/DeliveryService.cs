using SalesBot.Bot.Turns;

namespace SalesBot.Bot.Delivering;

/// <summary>Delivers every ten seconds, and when the bell rings. Only the shell: timer, try, log.</summary>
public sealed class DeliveryService(NoticeDelivery delivery, DeliveryBell bell, TimeProvider clock, ILogger<DeliveryService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var stop = delivery.StopAsync();
        await base.StopAsync(cancellationToken);
        await stop;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ear = bell.Listen();
        while (true)
        {
            await ear.WaitAsync(Pause, clock, stoppingToken);
            try
            {
                while ((await delivery.DeliverDueAsync(clock.GetUtcNow(), stoppingToken)).HasMore)
                {
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Delivering failed; it goes on in {Seconds} s.", Pause.TotalSeconds);
            }
        }
    }
}
