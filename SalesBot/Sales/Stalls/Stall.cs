using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stalls;

/// <summary>How a deal moves (domain 2.7).</summary>
public enum StallState
{
    Healthy,

    /// <summary>It moves, but perhaps to a loss.</summary>
    AtRisk,

    /// <summary>It does not move.</summary>
    Stalled,
}

/// <summary>How bad it is (domain 2.7.2), mildest first.</summary>
public enum StallLevel
{
    None,
    Watch,
    Warning,
    Serious,
    Critical,
}

/// <summary>The stall signals of a deal on one day and what they come to. Pure: the same facts and day give the same.</summary>
/// <param name="State">Healthy, at risk, or stalled.</param>
/// <param name="Level">The level of the points; at most a warning while only risk signals fire.</param>
/// <param name="Raw">Sum of the points of all signals.</param>
/// <param name="Points">The sum with the tier factor, half up.</param>
/// <param name="Signals">Those that fire, by number.</param>
public sealed record Stall(StallState State, StallLevel Level, int Raw, int Points, ImmutableArray<Signal> Signals)
{
    /// <summary>How a deal stands on one day.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="now">The moment on the owner's clock: its offset tells the days apart.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public static Stall Of(Deal deal, DateTimeOffset now, Parameters parameters) => Of(StallFacts.Of(deal, parameters), now, parameters);

    /// <summary>The same from facts that were kept, on any later day.</summary>
    public static Stall Of(StallFacts facts, DateTimeOffset now, Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(parameters);
        // What was put on hold on purpose is no stall.
        ImmutableArray<Signal> signals = facts.Outcome is Outcome.Open or Outcome.WonInDelivery && facts.HeldUntil(DateOnly.FromDateTime(now.DateTime)) is null
            ? [.. SignalRules.Fire(facts, now, parameters)]
            : [];
        var raw = signals.Sum(signal => signal.Points);
        var points = (int)Math.Floor((raw * parameters.TierFactor(facts.Tier ?? Tier.B)) + 0.5 + 1e-9);
        var state = signals.Any(MovesDeal) ? StallState.Stalled : signals.IsEmpty ? StallState.Healthy : StallState.AtRisk;
        var level = parameters.LevelOf(points);
        return new(state, state != StallState.Stalled && level > StallLevel.Warning ? StallLevel.Warning : level, raw, points, signals);
    }

    /// <summary>The signal that weighs most; null if none fires.</summary>
    public Signal? Top => Signals.IsEmpty ? null : Signals.MaxBy(signal => signal.Points);

    /// <summary>The signal of this code; null if it does not fire.</summary>
    public Signal? Find(string code) => Signals.FirstOrDefault(signal => signal.Code == code);

    // Clarification A1: a slipped date can never be un-slipped, so alone it does not stall a deal.
    private static bool MovesDeal(Signal signal) => signal is { Kind: SignalKind.Movement, Code: not "S4" };
}
