namespace SalesBot.Bot.Delivering;

/// <summary>How fast one shard sends: its part of the app's ceiling, whoever it sends to.</summary>
internal sealed class ShardPace(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly SendWindow window = new([SendLimit.OfAShard], []);

    /// <summary>Waits until one more may be sent, in this chat and by this shard; or until everything ends.</summary>
    public async Task TakeAsync(SendWindow chat, CancellationToken stopping)
    {
        await WaitAsync(chat, stopping);
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            await WaitAsync(window, stopping);
            window.Sent(clock.GetUtcNow());
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private Task WaitAsync(SendWindow of, CancellationToken stopping)
    {
        var wait = of.WaitAt(clock.GetUtcNow());
        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, stopping).ContinueWith(_ => { }, TaskScheduler.Default) : Task.CompletedTask;
    }
}
