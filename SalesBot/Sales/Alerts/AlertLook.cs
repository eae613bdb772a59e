using SalesBot.Sales.Calendars;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>What a review of an alert looks at.</summary>
/// <param name="NewId">The id of an alert if one has to be opened.</param>
/// <param name="DealId">The deal.</param>
/// <param name="OwnerId">Entra object id of its owner today.</param>
/// <param name="Facts">The deal's facts.</param>
/// <param name="Stall">How it stands now, from the same facts.</param>
/// <param name="Now">The moment on the owner's clock: its offset tells the days apart.</param>
/// <param name="Calendar">The working days.</param>
public sealed record AlertLook(string NewId, string DealId, string OwnerId, StallFacts Facts, Stall Stall, DateTimeOffset Now, WorkCalendar Calendar)
{
    public AlertLimits Limits { get; init; } = AlertLimits.Default;

    public Parameters Parameters { get; init; } = Parameters.Default;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Open or in delivery: a deal that ended has no alert.</summary>
    public bool IsGoingOn => Facts.Outcome is Deals.Outcome.Open or Deals.Outcome.WonInDelivery;

    /// <summary>No movement signal other than S4 is left, and the points without S4 are few (clarification A1).</summary>
    public bool IsResolved => Stall.State != StallState.Stalled && PointsWithoutSlips <= Limits.ResolvePoints;

    /// <summary>At watch with a movement signal, else at warning (clarification B27).</summary>
    public bool Opens => !IsResolved && (Stall.State == StallState.Stalled ? Stall.Level >= StallLevel.Watch : Stall.Level >= StallLevel.Warning);

    private int PointsWithoutSlips => (int)Math.Floor(
        (Stall.Signals.Where(signal => signal.Code != "S4").Sum(signal => signal.Points) * Parameters.TierFactor(Facts.Tier ?? Deals.Tier.B)) + 0.5 + 1e-9);
}
