using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SalesBot.Storage;

/// <summary>
/// Creates the tables at start-up, and says whether storage answers. A store that is away at start does not stop the
/// bot: it is tried again until it is there, and the bot is not ready before.
/// </summary>
public sealed class TablesStart(Tables tables, TimeProvider clock, ILogger<TablesStart> log) : BackgroundService, IHealthCheck
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private volatile bool created;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        created && await tables.IsReadyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("the table store does not answer; check Storage:ConnectionString or Storage:ServiceUri");

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Waited for once, so that a bot that says it has started can be talked to.
        created = await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!created)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            created = await TryAsync(stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await tables.EnsureTablesAsync(cancellationToken);
            return true;
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            log.LogError("The table store does not answer ({Problem}); it is tried again until it does.", away.GetType().Name);
            return false;
        }
    }
}
