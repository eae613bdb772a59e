namespace SalesBot.Local;

/// <summary>
/// The system's clock, moved, and faster if that is wished. It lets a person see in minutes what takes weeks, and a test
/// what takes minutes; the time zone stays as it is.
/// </summary>
/// <param name="offset">Added to the time of day; may be negative.</param>
/// <param name="pace">How many seconds go by in a second: all timers run faster too. 1 or more.</param>
public sealed class OffsetTimeProvider(TimeSpan offset, double pace = 1) : TimeProvider
{
    private readonly DateTimeOffset _began = System.GetUtcNow();
    private readonly long _start = System.GetTimestamp();

    /// <inheritdoc/>
    public override long TimestampFrequency => System.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var now = System.GetUtcNow();
        return now + offset + ((now - _began) * (pace - 1));
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => _start + (long)((System.GetTimestamp() - _start) * pace);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / pace;
}
