namespace SalesBot.Sales.Alerts;

/// <summary>The numbers of the life of an alert that a tenant may change, with their defaults (domain 9).</summary>
public sealed record AlertLimits
{
    public static AlertLimits Default { get; } = new();

    /// <summary>Working days in which the same level is pushed once at most.</summary>
    public int PushPause { get; init; } = 3;

    /// <summary>Working days the owner has to acknowledge a warning.</summary>
    public int OwnerAcknowledges { get; init; } = 2;

    /// <summary>Working days the manager has to acknowledge a serious or critical alert.</summary>
    public int ManagerAcknowledges { get; init; } = 3;

    /// <summary>Days an acknowledged warning may stay unresolved.</summary>
    public int WarningDays { get; init; } = 7;

    /// <summary>Days an acknowledged serious alert may stay unresolved.</summary>
    public int SeriousDays { get; init; } = 5;

    /// <summary>Working days an acknowledged critical alert may stay unresolved.</summary>
    public int CriticalWorkingDays { get; init; } = 3;

    /// <summary>Days an owner may snooze.</summary>
    public int OwnerSnooze { get; init; } = 7;

    /// <summary>Days a manager may snooze.</summary>
    public int ManagerSnooze { get; init; } = 30;

    /// <summary>Days of snooze in one stay in a stage.</summary>
    public int StageSnooze { get; init; } = 45;

    /// <summary>Days before a bid deadline on which a snooze ends.</summary>
    public int BidWakes { get; init; } = 7;

    /// <summary>Days in which the same signals do not reopen an alert.</summary>
    public int ReopenPause { get; init; } = 3;

    /// <summary>Days at critical after which no decision is proposed.</summary>
    public int CriticalDays { get; init; } = 21;

    /// <summary>Days a deal may be put on hold at a time.</summary>
    public int LongestHold { get; init; } = 90;

    /// <summary>Days of hold in the life of a deal.</summary>
    public int HoldsInAll { get; init; } = 180;

    /// <summary>Points, without S4, at which an alert without movement signals resolves (clarification A1).</summary>
    public int ResolvePoints { get; init; } = 3;
}
