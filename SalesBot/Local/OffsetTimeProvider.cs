namespace SalesBot.Local;

/// <summary>
/// The system's clock, moved. It lets a person see in minutes what takes weeks; the time zone and the pace
/// of timers stay as they are.
/// </summary>
/// <param name="offset">Added to the time of day; may be negative.</param>
public sealed class OffsetTimeProvider(TimeSpan offset) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
}
