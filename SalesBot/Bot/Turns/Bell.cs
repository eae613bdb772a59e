namespace SalesBot.Bot.Turns;

/// <summary>Calls whoever waits for work that is to be done at once. Missing it costs time only: what waits is stored.</summary>
public abstract class Bell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    /// <summary>Calls.</summary>
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
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends it.</summary>
    /// <param name="disposing">Whether it is disposed of by hand.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            rung.Dispose();
        }
    }
}
