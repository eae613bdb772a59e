using System.Collections.Immutable;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals;

/// <summary>
/// A deal and all that is known of it: the unit that is read, decided on and written as one. It is a value: a change
/// gives a new deal, and storage writes what differs.
/// </summary>
public sealed record Deal
{
    /// <summary>Opaque, unique in the tenant.</summary>
    public required string Id { get; init; }

    /// <summary>The Entra tenant it belongs to.</summary>
    public required string TenantId { get; init; }

    /// <summary>The account it belongs to.</summary>
    public required string AccountId { get; init; }

    /// <summary>The account's name as the rep says it; never translated.</summary>
    public required string AccountName { get; init; }

    /// <summary>What is being bought, in the rep's words.</summary>
    public required string Title { get; init; }

    public required DealType Type { get; init; }

    /// <summary>Only for a passive project.</summary>
    public TenderOrigin? Origin { get; init; }

    /// <summary>Null while not asked (clarification D1).</summary>
    public BuyerKind? BuyerKind { get; init; }

    /// <summary>Null while not asked (clarification D1).</summary>
    public ProcurementMode? ProcurementMode { get; init; }

    public Outcome Outcome { get; init; } = Outcome.Open;

    /// <summary>Our expected price.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day the rep expects the signature.</summary>
    public DateOnly? ExpectedClose { get; init; }

    /// <summary>Entra object id of the owner.</summary>
    public required string OwnerId { get; init; }

    /// <summary>The owner's display name.</summary>
    public required string OwnerName { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Every stay in a stage, oldest first; never empty, and the last is the current one.</summary>
    public required ImmutableList<StageVisit> Visits { get; init; }

    /// <summary>The latest answer to each question, by key.</summary>
    public ImmutableSortedDictionary<string, Answer> Answers { get; init; } = ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal);

    public ImmutableList<Person> People { get; init; } = [];

    /// <summary>Whose word reaches whom (domain 5.6).</summary>
    public ImmutableArray<InfluenceEdge> Influences { get; init; } = [];

    /// <summary>The customer's committees, one of a kind at most.</summary>
    public ImmutableArray<Committee> Committees { get; init; } = [];

    /// <summary>Who of ours stands opposite whom.</summary>
    public ImmutableArray<TeamAssignment> Team { get; init; } = [];

    public ImmutableList<NextStep> NextSteps { get; init; } = [];

    /// <summary>The score as the last score card showed it, for "what changed since".</summary>
    public ShownScore? LastShown { get; init; }

    /// <summary>H5: the deal is frozen (domain 2.9.4); null if it is not.</summary>
    public ComplianceHold? ComplianceHold { get; init; }

    /// <summary>The last freeze was lifted; null if none ever was.</summary>
    public HoldLifted? HoldLifted { get; init; }

    /// <summary>Legal cleared what flag C10 warned of; null if nobody recorded it.</summary>
    public LegalClearance? LegalClearance { get; init; }

    /// <summary>The dates of the tender.</summary>
    public TenderCalendar Tender { get; init; } = TenderCalendar.Empty;

    /// <summary>What was decided about bidding; only for a passive project.</summary>
    public BidDecision? BidDecision { get; init; }

    /// <summary>Every contact with the customer, in the order they were logged.</summary>
    public ImmutableList<Touch> Touches { get; init; } = [];

    /// <summary>Exit evidence that somebody confirmed, by code.</summary>
    public ImmutableArray<EvidenceProof> Proofs { get; init; } = [];

    /// <summary>Exit evidence the deal moved on without.</summary>
    public ImmutableArray<EvidenceGap> Gaps { get; init; } = [];

    /// <summary>Every move of the expected signing date, oldest first.</summary>
    public ImmutableArray<CloseMove> CloseMoves { get; init; } = [];

    /// <summary>How it ended; null while it goes on or is in delivery.</summary>
    public Closing? Closing { get; init; }

    public CrossYearApproval? CrossYear { get; init; }

    public SignedContract? Contract { get; init; }

    /// <summary>The last day of a contract that runs; null if unknown.</summary>
    public DateOnly? ContractEnd { get; init; }

    /// <summary>The plan agreed with the customer; null if there is none.</summary>
    public JointPlan? Plan { get; init; }

    /// <summary>What else is kept of it, in the order in which it was added: requirements, risks, partners.</summary>
    public ImmutableList<DealRecord> Records { get; init; } = [];

    /// <summary>Key points of the delivery.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Needs that may follow.</summary>
    public ImmutableArray<FollowOn> FollowOns { get; init; } = [];

    /// <summary>Set by a manager; null while the deal is one of many.</summary>
    public Tier? Tier { get; init; }

    /// <summary>What its manager expects it to earn, in percent of the price; for managers only (clarification G, 2.4.a). Null while nobody said.</summary>
    public int? ExpectedMargin { get; init; }

    /// <summary>Certificates of ours that this customer insists on and that end, as the customer's list says.</summary>
    public ImmutableArray<Certificate> Certificates { get; init; } = [];

    /// <summary>How the customer appraised us, oldest first; the last two are kept.</summary>
    public ImmutableArray<Appraisal> Appraisals { get; init; } = [];

    /// <summary>How the customer appraised us on whichever deal it was told, oldest first; the last two of the customer's scorecards.</summary>
    public ImmutableArray<Appraisal> CustomerAppraisals { get; init; } = [];

    /// <summary>The day our team last went through who says what; null if it never did.</summary>
    public DateOnly? RehearsedOn { get; init; }

    /// <summary>The day we last asked somebody here for an introduction elsewhere; null if we never did.</summary>
    public DateOnly? ReferralAskedOn { get; init; }

    /// <summary>When a manager confirmed or overrode a proposed No-go; null while nobody did.</summary>
    public DateTimeOffset? NoGoReviewedAt { get; init; }

    /// <summary>Why a manager lets the deal go on though the score proposed to give it up; null if none did.</summary>
    public string? NoGoOverride { get; init; }

    /// <summary>What the owner asked managers to decide, and what managers proposed, oldest first; the last five are kept.</summary>
    public ImmutableArray<Ask> Asks { get; init; } = [];

    /// <summary>The deal's latest alert, alive or ended; null if it never had one.</summary>
    public Alert? Alert { get; init; }

    /// <summary>What managers asked of the owner, oldest first; the last five are kept.</summary>
    public ImmutableArray<ManagerRequest> Requests { get; init; } = [];

    /// <summary>The times it was on hold, oldest first; the last may go on.</summary>
    public ImmutableArray<Hold> Holds { get; init; } = [];

    /// <summary>When it last changed hands, and who had it before; null if it never did.</summary>
    public HandOver? HandedOver { get; init; }

    /// <summary>The group chat or channel that is the deal's own; null while there is none.</summary>
    public DealRoom? Room { get; init; }

    /// <summary>The deal this one followed on; null if none.</summary>
    public string? ParentDealId { get; init; }

    /// <summary>The score day by day, oldest first; 60 days are kept.</summary>
    public ImmutableArray<ScoreSnapshot> Trend { get; init; } = [];

    /// <summary>What the rep said of next-best actions.</summary>
    public ImmutableArray<ActionMark> ActionMarks { get; init; } = [];

    /// <summary>The current stay in a stage.</summary>
    public StageVisit Visit => Visits[^1];

    /// <summary>The stage the deal stands in.</summary>
    public Stage Stage => Visits[^1].Stage;

    /// <summary>The first open next step by date.</summary>
    public NextStep? NextOpenStep => NextSteps.Where(step => step.IsOpen).OrderBy(step => step.Due).FirstOrDefault();

    /// <summary>
    /// This deal with a new answer to one question. The revision continues from the answer it replaces, and a
    /// reconfirm mark ends: answering again is confirming.
    /// </summary>
    public Deal With(Answer answer)
    {
        var revision = Answers.TryGetValue(answer.Key, out var before) ? before.Revision + 1 : 1;
        return this with
        {
            Answers = Answers.SetItem(answer.Key, answer with { Revision = revision }),
            Appraisals = answer.Value is AnswerValue.Ratings ratings ? Appraised(ratings, DateOnly.FromDateTime(answer.At.Date)) : Appraisals,
        };
    }

    /// <summary>By how many points the latest appraisal is below the one before, within 400 days; 0 if it is not (signal S14).</summary>
    public int AppraisalFall(Parameters limits) =>
        KnownAppraisals is [.., var before, var latest] && latest.On.DayNumber - before.On.DayNumber <= limits.AppraisalDays
            ? Math.Max(0, (int)Math.Floor(before.Points - latest.Points + 0.5))
            : 0;

    // An answer that only took the customer's scorecard over is no appraisal of its own.
    private ImmutableArray<Appraisal> KnownAppraisals => CustomerAppraisals.IsEmpty ? Appraisals :
    [
        .. Appraisals.Where(own => !CustomerAppraisals.Any(card => card.On == own.On || (card.On < own.On && Math.Abs(card.Points - own.Points) < 1e-9)))
            .Concat(CustomerAppraisals).OrderBy(appraisal => appraisal.On),
    ];

    // A correction on the same day is no new appraisal.
    private ImmutableArray<Appraisal> Appraised(AnswerValue.Ratings ratings, DateOnly on)
    {
        var rated = QuestionBank.Get("SCORECARD").Parts.Where(part => ratings.Us.ContainsKey(part.Code)).ToList();
        return rated.Count == 0
            ? Appraisals
            : [.. Appraisals.Where(before => before.On != on).TakeLast(1), new Appraisal(on, rated.Sum(part => part.Weight * (ratings.Us[part.Code] - 1) * 25.0) / rated.Sum(part => part.Weight))];
    }
}

/// <summary>What a score card showed.</summary>
/// <param name="At">When.</param>
/// <param name="Score">0 to 100, unrounded.</param>
/// <param name="Coverage">0 to 1, unrounded.</param>
/// <param name="Verdict">The verdict code shown.</param>
public sealed record ShownScore(DateTimeOffset At, double Score, double Coverage, string Verdict);
