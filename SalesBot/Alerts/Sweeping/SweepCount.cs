using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SalesBot.Alerts.Sweeping;

/// <summary>What one sweep came to, for the operator: metrics of the meter "SalesBot", and one line of the log.</summary>
public sealed class SweepCount
{
    private static readonly Meter Meter = new("SalesBot");
    private static readonly Counter<long> DueDeals = Meter.CreateCounter<long>("salesbot.sweep.due", description: "Looks that were due.");
    private static readonly Counter<long> EvaluatedDeals = Meter.CreateCounter<long>("salesbot.sweep.evaluated", description: "Deals that were looked at.");
    private static readonly Counter<long> RaisedAlerts = Meter.CreateCounter<long>("salesbot.sweep.raised", description: "Alerts that began.");
    private static readonly Counter<long> ResolvedAlerts = Meter.CreateCounter<long>("salesbot.sweep.resolved", description: "Alerts that the facts ended.");
    private static readonly Counter<long> HeldBackAlerts = Meter.CreateCounter<long>("salesbot.sweep.held_back", description: "Deals that would have an alert if it were not snoozed, dismissed or just resolved.");
    private static readonly Counter<long> FailedDeals = Meter.CreateCounter<long>("salesbot.sweep.failed", description: "Looks that failed and news nobody could be told, by reason.");

    private readonly ConcurrentDictionary<string, int> failed = new(StringComparer.Ordinal);
    private int due;
    private int evaluated;
    private int raised;
    private int resolved;
    private int heldBack;

    /// <summary>Rows that were due.</summary>
    public int Due => due;

    /// <summary>Deals that were looked at.</summary>
    public int Evaluated => evaluated;

    /// <summary>Alerts that began.</summary>
    public int Raised => raised;

    /// <summary>Alerts that the facts ended.</summary>
    public int Resolved => resolved;

    /// <summary>Deals that would have an alert if it were not snoozed, dismissed or just resolved.</summary>
    public int HeldBack => heldBack;

    /// <summary>What failed, by reason: "storage", "unreadable", "newer", "busy", "bug"; and "no-manager".</summary>
    public IReadOnlyDictionary<string, int> Failed => failed;

    internal void AddDue() => Add(ref due, DueDeals);

    internal void AddEvaluated() => Add(ref evaluated, EvaluatedDeals);

    internal void AddRaised() => Add(ref raised, RaisedAlerts);

    internal void AddResolved() => Add(ref resolved, ResolvedAlerts);

    internal void AddHeldBack() => Add(ref heldBack, HeldBackAlerts);

    internal void AddFailed(string reason, int times = 1)
    {
        if (times > 0)
        {
            failed.AddOrUpdate(reason, times, (_, before) => before + times);
            FailedDeals.Add(times, new KeyValuePair<string, object?>("reason", reason));
        }
    }

    /// <summary>Told once a sweep; only to those who look closely if there was nothing to do.</summary>
    internal void Log(ILogger log, TimeSpan took) => log.Log(
        due + failed.Count > 0 ? LogLevel.Information : LogLevel.Debug,
        "Sweep: {Due} due, {Evaluated} evaluated, {Raised} raised, {Resolved} resolved, {HeldBack} held back, failed {Failed}, in {Milliseconds} ms.",
        due, evaluated, raised, resolved, heldBack, failed.IsEmpty ? "none" : string.Join(", ", failed.Select(reason => $"{reason.Key} {reason.Value}")), (long)took.TotalMilliseconds);

    private static void Add(ref int count, Counter<long> counter)
    {
        Interlocked.Increment(ref count);
        counter.Add(1);
    }
}
