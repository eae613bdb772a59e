using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>One stay of a deal in a stage. Visits are never deleted (domain 2.1, 2.4).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="VisitNo">1 for the first visit of this stage, 2 for the second, ...</param>
/// <param name="EnteredAt">When it began.</param>
/// <param name="LeftAt">When it ended; null for the current one.</param>
/// <param name="Reason">Why the deal came here by a skip, with a gap, or back, in the rep's words; null otherwise.</param>
public sealed record StageVisit(Stage Stage, int VisitNo, DateTimeOffset EnteredAt, DateTimeOffset? LeftAt = null, string? Reason = null)
{
    /// <summary>Why the deal was sent back here; null if it came forward.</summary>
    public BackReason? SentBack { get; init; }

    /// <summary>The manager who confirmed the move, by name; null where none had to.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>
    /// Whether the deal came here by mistake and the visit does not count (ENTRY_ERROR). Such a visit stands before the
    /// one it interrupted, which goes on as if nothing had been.
    /// </summary>
    public bool WasMistake { get; init; }
}

/// <summary>Why a customer sends a project back (domain 2.4).</summary>
public enum BackReason
{
    RequirementChange,
    BudgetChange,
    OrganisationChange,
    CommitteeRestart,
    Retender,
    TestFailed,
    QualificationFailed,
    CompetitorMove,
    PriceReopened,
    StrategyChange,
    EntryError,

    /// <summary>The contract is being changed: back from implementation (clarification B34 and domain 2.4 name no code).</summary>
    ContractChange,

    /// <summary>Back from final acceptance.</summary>
    AcceptanceFailed,

    /// <summary>Back from follow-on.</summary>
    DefectClaim,
}

/// <summary>Proof that a piece of exit evidence is there, where no other data shows it (domain 2.3).</summary>
/// <param name="Code">The piece of evidence, see the exit evidence of its stage.</param>
/// <param name="Note">In the rep's words; null if they just confirmed it.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When it was recorded.</param>
public sealed record EvidenceProof(string Code, string? Note, string By, DateTimeOffset At);

/// <summary>Exit evidence that was missing when the deal moved on; an open item until it is there.</summary>
/// <param name="Code">The piece of evidence.</param>
/// <param name="Stage">The stage it belongs to.</param>
/// <param name="Reason">Why the rep moved on without it.</param>
/// <param name="Since">When the deal moved on.</param>
/// <param name="ClosedAt">When it was found to be there; null while open.</param>
public sealed record EvidenceGap(string Code, Stage Stage, string Reason, DateTimeOffset Since, DateTimeOffset? ClosedAt = null);
