namespace SalesBot.Bot.Tenants;

/// <summary>Keeps the book of tenants fresh. Only the shell: timer, try, log.</summary>
public sealed class TenantBookService(TenantBook book, TimeProvider clock, ILogger<TenantBookService> log) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Read before the first turn, so that nobody is judged by the wrong numbers after a start.
        await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(TenantBook.Pause, clock, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await book.RefreshAsync(cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError("What administrators set could not be read ({Problem}); what was read before holds until it can.", failed.GetType().Name);
        }
    }
}
