using System.Collections.Immutable;

namespace SalesBot.Bot.Delivering;

/// <summary>When the next message may be sent, by what was sent before. Knows no clock and waits for nobody.</summary>
public sealed class SendWindow
{
    private readonly ImmutableArray<SendLimit> limits;
    private readonly TimeSpan longest;
    private readonly List<DateTimeOffset> sent;

    /// <summary>A window.</summary>
    /// <param name="limits">All of them hold at once.</param>
    /// <param name="before">When something was sent before; in any order.</param>
    public SendWindow(ImmutableArray<SendLimit> limits, IEnumerable<DateTimeOffset> before)
    {
        this.limits = limits;
        longest = limits.Max(limit => limit.Within);
        sent = [.. before.Order()];
    }

    /// <summary>How long to wait before the next may be sent; zero if it may now.</summary>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        var wait = TimeSpan.Zero;
        foreach (var limit in limits)
        {
            // The one that has to be out of the window before there is room for another.
            var at = sent.Count - limit.Count;
            if (at >= 0)
            {
                // Whoever wrote it may have had a clock that is ahead of this one.
                var since = sent[at] > now ? now : sent[at];
                wait = TimeSpan.FromTicks(Math.Max(wait.Ticks, (since + limit.Within - now).Ticks));
            }
        }

        return wait;
    }

    /// <summary>One was sent.</summary>
    public void Sent(DateTimeOffset at)
    {
        sent.Add(sent.Count > 0 && sent[^1] > at ? sent[^1] : at);
        var old = 0;
        while (old < sent.Count && sent[old] <= at - longest)
        {
            old++;
        }

        sent.RemoveRange(0, old);
    }

    /// <summary>The one that was sent last was answered only now: it may have counted anywhere in between.</summary>
    public void Answered(DateTimeOffset at)
    {
        if (sent.Count > 0 && sent[^1] < at)
        {
            sent[^1] = at;
        }
    }

    /// <summary>When something was sent, as far as it still counts at a moment.</summary>
    public ImmutableArray<DateTimeOffset> At(DateTimeOffset now) => [.. sent.Where(at => at > now - longest)];
}
