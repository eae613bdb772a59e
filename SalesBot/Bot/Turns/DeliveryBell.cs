namespace SalesBot.Bot.Turns;

/// <summary>Rung when something is to be delivered at once. Missing it costs time only: what waits is stored.</summary>
public sealed class DeliveryBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    /// <summary>Calls for a delivery now.</summary>
    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits for the bell, at most this long.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => rung.WaitAsync(longest, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => rung.Dispose();
}
