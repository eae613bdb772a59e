using System.Collections.Concurrent;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Rung when something is to be delivered at once, heard by everybody who listens. Missing it costs time only: what
/// waits is stored.
/// </summary>
public sealed class DeliveryBell
{
    private readonly ConcurrentDictionary<Ear, bool> ears = new();

    /// <summary>Calls for a delivery now.</summary>
    public void Ring()
    {
        foreach (var ear in ears.Keys)
        {
            ear.Hear();
        }
    }

    /// <summary>Hears every ring from now on, also while it does something else.</summary>
    public Ear Listen()
    {
        var ear = new Ear(this);
        ears[ear] = true;
        return ear;
    }

    /// <summary>One that listens.</summary>
    public sealed class Ear : IDisposable
    {
        private readonly SemaphoreSlim rung = new(0, 1);
        private readonly DeliveryBell bell;

        internal Ear(DeliveryBell bell) => this.bell = bell;

        /// <summary>Waits for a ring, at most this long.</summary>
        public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => rung.WaitAsync(longest, cancellationToken);

        /// <inheritdoc/>
        public void Dispose()
        {
            bell.ears.TryRemove(this, out _);
            rung.Dispose();
        }

        internal void Hear()
        {
            try
            {
                rung.Release();
            }
            catch (Exception over) when (over is SemaphoreFullException or ObjectDisposedException)
            {
                // It rings already, or nobody listens any more.
            }
        }
    }
}
