using SalesBot.Bot.Turns;

namespace SalesBot.Reminders;

/// <summary>Looks for due reminders twice a minute, and when the bell rings. Only the shell: timer, try, log.</summary>
public sealed class ReminderService(ReminderDelivery delivery, DeliveryBell bell, TimeProvider clock, ILogger<ReminderService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ear = bell.Listen();
        while (true)
        {
            await ear.WaitAsync(Pause, stoppingToken);
            try
            {
                await delivery.SendDueAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Looking for due reminders failed; the next look is in {Seconds} s.", Pause.TotalSeconds);
            }
        }
    }
}
