using System.Collections.Immutable;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>Where an alert stands (domain 2.8).</summary>
public enum AlertState
{
    Open,
    Acknowledged,

    /// <summary>The rung above was told because nothing happened.</summary>
    Escalated,
    Snoozed,

    /// <summary>Ended by facts, or with the deal.</summary>
    Resolved,

    /// <summary>Called wrong, with a reason.</summary>
    Dismissed,
}

/// <summary>Who is told, from the nearest up.</summary>
public enum AlertRung
{
    Owner,
    Manager,
    Director,
}

/// <summary>Why an alert may rest (domain 2.8, clarification 12).</summary>
public enum SnoozeReason
{
    CustomerHoliday,
    BudgetCycle,
    AnnouncedDate,
    Reorganisation,
    AgreedPause,
}

/// <summary>A reason of an alert, as it was when the deal was last looked at.</summary>
/// <param name="Code">"S1" to "S14". Never shown.</param>
/// <param name="Kind">Movement or risk.</param>
/// <param name="Points">1 to 8.</param>
/// <param name="Days">The days it speaks of; 0 where it speaks of none.</param>
public sealed record AlertSignal(string Code, SignalKind Kind, int Points, int Days);

/// <summary>Somebody took note.</summary>
/// <param name="By">Entra object id.</param>
/// <param name="Rung">As whom.</param>
/// <param name="At">When, on the owner's clock.</param>
public sealed record Acknowledgement(string By, AlertRung Rung, DateTimeOffset At);

/// <summary>A rest of an alert.</summary>
/// <param name="By">Entra object id.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day it began.</param>
/// <param name="Until">The day on which it wakes.</param>
public sealed record Snooze(string By, SnoozeReason Reason, DateOnly On, DateOnly Until);

/// <summary>The last time a rung was told at once.</summary>
/// <param name="Rung">Whom.</param>
/// <param name="Level">The level then.</param>
/// <param name="On">The day on the owner's clock.</param>
/// <param name="Codes">The signals then.</param>
public sealed record AlertPush(AlertRung Rung, StallLevel Level, DateOnly On, ImmutableArray<string> Codes);

/// <summary>
/// The one alert of a deal and its life (domain 2.8, clarifications A1 and B27). A value: every verb gives the changed
/// alert, and storage keeps the latest. Days are those of the owner's clock.
/// </summary>
public sealed record Alert
{
    /// <summary>Opaque; the deal's next alert has another.</summary>
    public required string Id { get; init; }

    public required string DealId { get; init; }

    /// <summary>Entra object id of the deal's owner.</summary>
    public required string OwnerId { get; init; }

    public AlertState State { get; init; } = AlertState.Open;

    /// <summary>The highest rung it was brought to.</summary>
    public AlertRung Rung { get; init; } = AlertRung.Owner;

    public required StallLevel Level { get; init; }

    /// <summary>Points with the tier factor.</summary>
    public required int Points { get; init; }

    public required ImmutableArray<AlertSignal> Signals { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The day since which it stands at this level or higher; the time to acknowledge runs from here.</summary>
    public required DateOnly LevelSince { get; init; }

    /// <summary>The day since which it is critical; null if it is not.</summary>
    public DateOnly? CriticalSince { get; init; }

    /// <summary>When the stay in the stage began that the days of snooze count for.</summary>
    public required DateTimeOffset StageEnteredAt { get; init; }

    /// <summary>Days of snooze used in this stay in the stage, over all alerts of the deal.</summary>
    public int SnoozedDays { get; init; }

    /// <summary>Whether the owner used their one snooze.</summary>
    public bool OwnerSnoozed { get; init; }

    /// <summary>The rest it is in; null if it is awake.</summary>
    public Snooze? Rest { get; init; }

    /// <summary>The latest acknowledgement of this level; null if nobody did.</summary>
    public Acknowledgement? Acknowledged { get; init; }

    /// <summary>Whether an acknowledged alert was brought one rung up: that happens once.</summary>
    public bool RoseAfterAcknowledging { get; init; }

    /// <summary>The last push to each rung.</summary>
    public ImmutableArray<AlertPush> Pushes { get; init; } = [];

    /// <summary>The day closing as no decision was proposed; null if it was not.</summary>
    public DateOnly? NoDecisionProposedOn { get; init; }

    /// <summary>The day it was resolved or dismissed; null while it lives.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Why it was called wrong, in the person's words.</summary>
    public string? DismissReason { get; init; }

    /// <summary>
    /// What the latest look found and people may not have been told yet. It is kept in the same commit, so that nobody
    /// has to find it again; it goes when the look is settled.
    /// </summary>
    public ImmutableArray<AlertNews> Untold { get; init; } = [];

    /// <summary>Entra object ids of those who were sent its card, in the order of the first.</summary>
    public ImmutableArray<string> Holders { get; init; } = [];

    /// <summary>Whether it still asks for something.</summary>
    public bool IsAlive => State is not (AlertState.Resolved or AlertState.Dismissed);

    /// <summary>How a look at a deal changes its alert, and who hears what.</summary>
    /// <param name="before">The deal's latest alert, alive or ended; null if it never had one.</param>
    /// <param name="on">The deal, the day and the rules.</param>
    public static AlertReview Review(Alert? before, AlertLook on)
    {
        var review = Reviewing.Of(before, on);
        return review with { Alert = review.Alert is { } alert ? alert with { Untold = review.News } : null };
    }

    /// <summary>This alert with nothing left to tell, and with whom else its card was sent to.</summary>
    public Alert Told(IEnumerable<string> to) => this with { Untold = [], Holders = [.. Holders.Union(to)] };
}
