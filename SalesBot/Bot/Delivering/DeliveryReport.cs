using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SalesBot.Bot.Delivering;

/// <summary>What a round of delivery did. Names no person and no text.</summary>
public sealed class DeliveryReport
{
    private readonly ConcurrentDictionary<string, int> held = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> dropped = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> failed = new(StringComparer.Ordinal);
    private int people;
    private int delivered;
    private int changed;
    private int unknown;
    private volatile bool hasMore;

    /// <summary>People whose mail was looked at.</summary>
    public int People => people;

    /// <summary>New messages that were taken.</summary>
    public int Delivered => delivered;

    /// <summary>Cards that changed where they stand.</summary>
    public int Changed => changed;

    /// <summary>Sends of which nobody knows whether they arrived.</summary>
    public int Unknown => unknown;

    /// <summary>What goes on waiting, by reason: "quiet", "throttled", "notinstalled" ...</summary>
    public ImmutableSortedDictionary<string, int> HeldBack => held.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What no longer held when it was to be sent, by the word of its kind.</summary>
    public ImmutableSortedDictionary<string, int> Dropped => dropped.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What is given up, by reason: a mistake of ours.</summary>
    public ImmutableSortedDictionary<string, int> Failed => failed.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Whether more is due than one round takes.</summary>
    public bool HasMore => hasMore;

    internal void Visited() => Interlocked.Increment(ref people);

    internal void Sent()
    {
        Interlocked.Increment(ref delivered);
        DeliveryMeter.Delivered.Add(1);
    }

    internal void Replaced()
    {
        Interlocked.Increment(ref changed);
        DeliveryMeter.Changed.Add(1);
    }

    internal void Uncertain()
    {
        Interlocked.Increment(ref unknown);
        DeliveryMeter.Unknown.Add(1);
    }

    internal void Held(string reason, int count = 1) => Add(held, DeliveryMeter.HeldBack, reason, count);

    internal void Drop(string reason) => Add(dropped, DeliveryMeter.Dropped, reason, 1);

    internal void Fail(string reason, int count = 1) => Add(failed, DeliveryMeter.Failed, reason, count);

    internal void More() => hasMore = true;

    private static void Add(ConcurrentDictionary<string, int> counts, System.Diagnostics.Metrics.Counter<int> meter, string reason, int count)
    {
        if (count > 0)
        {
            counts.AddOrUpdate(reason, count, (_, before) => before + count);
            meter.Add(count, new KeyValuePair<string, object?>("reason", reason));
        }
    }
}
