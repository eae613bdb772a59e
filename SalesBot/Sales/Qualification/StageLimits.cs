using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Sales.Qualification;

/// <summary>
/// The two tables of days by kind of deal and stage: how long a stage usually takes (domain 2.5), and how long nobody may
/// be silent there (domain 2.7.1). A tenant may change single cells (domain 9).
/// </summary>
public sealed record StageLimits
{
    // Final acceptance has the same for every kind (domain 2.5); the table ends with the signature.
    private const int AcceptanceDays = 30;

    private ImmutableDictionary<(DealType, Stage), int> typical = ImmutableDictionary<(DealType, Stage), int>.Empty;
    private ImmutableDictionary<(DealType, Stage), (int Warn, int Critical)> noTouch = ImmutableDictionary<(DealType, Stage), (int, int)>.Empty;

    /// <summary>The tables of the specification.</summary>
    public static StageLimits Default { get; } = new();

    /// <summary>The usual days of a first visit; null where there are none: in implementation and follow-on, and before the selection of a passive project.</summary>
    public int? Typical(DealType type, Stage stage) =>
        typical.TryGetValue((type, stage), out var days) ? days : stage == Stage.Acceptance ? AcceptanceDays : TypicalDurations.Of(type, stage)?.Typical;

    /// <summary>The first and the second limit of days without a talk that went both ways.</summary>
    public (int Warn, int Critical) NoTouch(DealType type, Stage stage) =>
        noTouch.TryGetValue((type, stage), out var limits) ? limits : TouchLimits.Of(type, stage);

    /// <summary>The usual days up to the signature.</summary>
    public int ToSignature(DealType type) =>
        Enum.GetValues<Stage>().Where(stage => stage <= Stage.Procurement).Sum(stage => Typical(type, stage) ?? 0);

    /// <summary>With other usual days of a stage that has some.</summary>
    public StageLimits WithTypical(DealType type, Stage stage, int days) => this with { typical = typical.SetItem((type, stage), days) };

    /// <summary>With other limits of silence in a stage.</summary>
    public StageLimits WithNoTouch(DealType type, Stage stage, int warn, int critical) => this with { noTouch = noTouch.SetItem((type, stage), (warn, critical)) };

    /// <summary>Every cell, the same for the same tables.</summary>
    public override string ToString() => string.Join(
        ' ', from type in Enum.GetValues<DealType>() from stage in Enum.GetValues<Stage>() select (NoTouch(type, stage), Typical(type, stage)));
}
