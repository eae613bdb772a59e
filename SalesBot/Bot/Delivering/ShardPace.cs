namespace SalesBot.Bot.Delivering;

/// <summary>
/// How fast one shard sends, whoever it sends to: its part of the app's ceiling. A call counts from its beginning until
/// a second after its answer, because the Connector may have counted it at any moment in between.
/// </summary>
internal sealed class ShardPace(TimeProvider clock) : IDisposable
{
    // A timer may end a millisecond early; then a whole second's sends would meet the next second's at the Connector.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(25);

    private readonly SemaphoreSlim room = new(SendLimit.OfAShard.Count);

    /// <summary>Waits until one more may be sent, in this chat and by this shard.</summary>
    /// <returns>False if everything ends before that.</returns>
    public async Task<bool> TakeAsync(SendWindow chat, CancellationToken stopping)
    {
        try
        {
            if (chat.WaitAt(clock.GetUtcNow()) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait + Slack, clock, stopping);
            }

            await room.WaitAsync(stopping);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What was taken is answered, or was not needed.</summary>
    public void Answered() =>
        Task.Delay(SendLimit.OfAShard.Within + Slack, clock).ContinueWith(_ => Free(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    public void Dispose() => room.Dispose();

    private void Free()
    {
        try
        {
            room.Release();
        }
        catch (ObjectDisposedException)
        {
            // Nobody sends any more.
        }
    }
}
