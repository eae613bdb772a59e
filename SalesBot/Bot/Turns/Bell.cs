using System.Collections.Concurrent;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Calls those who listen to work that is to be done at once. Missing it costs time only: what waits is stored.
/// </summary>
public abstract class Bell
{
    private readonly ConcurrentDictionary<Ear, bool> ears = new();

    /// <summary>Calls now.</summary>
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
        private readonly Bell bell;

        internal Ear(Bell bell) => this.bell = bell;

        /// <summary>Waits for a ring, at most this long.</summary>
        public async Task WaitAsync(TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
        {
            using var patience = new CancellationTokenSource(longest, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            await rung.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }

        /// <summary>The same, by the clock of this machine.</summary>
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
