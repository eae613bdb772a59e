using SalesBot.Bot.Turns;

namespace SalesBot.Alerts.Sweeping;

/// <summary>Sweeps at the start, once a minute, and when the bell rings. Only the shell: timer, try, log.</summary>
public sealed class SweepService(StallSweep sweep, Redating redating, LookBell bell, TimeProvider clock, ILogger<SweepService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Several turns that ring one after the other are served by one sweep.
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var ear = bell.Listen();
        while (true)
        {
            try
            {
                await redating.RedateIfChangedAsync(clock.GetUtcNow(), stoppingToken);
                await sweep.SweepAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "The sweep failed; the next one is in {Seconds} s.", Pause.TotalSeconds);
            }

            await ear.WaitAsync(Pause, clock, stoppingToken);
            await Task.Delay(Breath, clock, stoppingToken);
        }
    }
}
