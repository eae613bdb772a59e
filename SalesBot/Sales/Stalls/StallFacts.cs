using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Stalls;

/// <summary>
/// What the stall signals need of a deal: dates and counts, and nothing that depends on the day. So a list that keeps
/// them can say on any later day how its deals stand, without reading one of them.
/// </summary>
public sealed record StallFacts
{
    /// <summary>Four active contacts are enough for every rule; more need not be kept.</summary>
    private const int EnoughContacts = 4;

    /// <summary>The date may move this often before older moves stop to matter.</summary>
    private const int MovesKept = 12;

    public required DealType Type { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>1 for the first visit of the stage.</summary>
    public required int VisitNo { get; init; }

    public required Outcome Outcome { get; init; }

    public Tier? Tier { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>The day of the last talk that went both ways, with anybody; null if there was none.</summary>
    public DateOnly? LastTalk { get; init; }

    /// <summary>The last talks with different people, the latest first, four at most.</summary>
    public ImmutableArray<DateOnly> ContactDays { get; init; } = [];

    /// <summary>The last talk with a decision maker; null if there was none.</summary>
    public DateOnly? DecisionMakerTalk { get; init; }

    /// <summary>Whether the only decision makers known must not be contacted (clarification D7).</summary>
    public bool DecisionMakerIsOffLimits { get; init; }

    public DateOnly? ExpectedClose { get; init; }

    /// <summary>Moves of the signing date to a later day.</summary>
    public ImmutableArray<Slip> Slips { get; init; } = [];

    /// <summary>When the first open next step is due; null if there is none.</summary>
    public DateOnly? NextStepDue { get; init; }

    /// <summary>When somebody important last turned away or was unhappy, and is still so; null if nobody is.</summary>
    public DateOnly? WorseSince { get; init; }

    /// <summary>The same for a decision maker.</summary>
    public DateOnly? DecisionMakerWorseSince { get; init; }

    /// <summary>When the deal was sent back, mistakes left out.</summary>
    public ImmutableArray<DateTimeOffset> BackMoves { get; init; } = [];

    /// <summary>When bids must be in; null once ours is, or if unknown.</summary>
    public DateTimeOffset? BidDeadline { get; init; }

    /// <summary>How many things the bid still needs.</summary>
    public int OpenBidItems { get; init; }

    /// <summary>Whether nobody may be contacted until the result (domain 2.9.2).</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Active contacts on the day of submission; only while it is quiet.</summary>
    public int? ContactsAtSubmission { get; init; }

    public DateOnly? ResultExpected { get; init; }

    /// <summary>When the quiet period ended; clocks start here if this is later than the last talk (clarification A10).</summary>
    public DateTimeOffset? ResultAnnouncedAt { get; init; }

    /// <summary>The day a contract after a legal tender must be signed by; null elsewhere.</summary>
    public DateOnly? ContractBy { get; init; }

    /// <summary>The last day on which the score stood 10 or more above today's, same stage and visit.</summary>
    public DateOnly? ScoreFellSince { get; init; }

    /// <summary>By how many points, 0 or more.</summary>
    public int ScoreFall { get; init; }

    /// <summary>When the first acceptance point that is still open is due.</summary>
    public DateOnly? MilestoneDue { get; init; }

    /// <summary>The last day of a manager's approval to run into another year.</summary>
    public DateOnly? CrossYearUntil { get; init; }

    /// <summary>The day the first certificate of ours ends.</summary>
    public DateOnly? CertificateEnds { get; init; }

    /// <summary>The times it was, is or will be on hold, oldest first; in none of them a signal fires.</summary>
    public ImmutableArray<RestingDays> Holds { get; init; } = [];

    /// <summary>By how much the customer's latest appraisal of us is below the one before; 0 if it is not.</summary>
    public int AppraisalFall { get; init; }

    /// <summary>Reads them off a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static StallFacts Of(Deal deal, Qualification.Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        var reachable = deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        var deciders = deal.InRole(BuyingRole.DecisionMaker).Where(person => person.LeftOn is null).ToList();
        var worse = Worse(deal).ToList();
        var fall = ScoreTrend.Fall(deal, limits);
        return new()
        {
            Type = deal.Type,
            Stage = deal.Stage,
            VisitNo = deal.Visit.VisitNo,
            Outcome = deal.Outcome,
            Tier = deal.Tier,
            OpenedAt = deal.OpenedAt,
            EnteredAt = deal.Visit.EnteredAt,
            LastTalk = deal.People.Select(person => person.LastTwoWayTouch)
                .Concat(deal.CountingTouches().Where(touch => touch.Direction == TouchDirection.TwoWay).Select(touch => (DateOnly?)touch.On))
                .Max(),
            ContactDays = [.. reachable.Select(person => person.LastTwoWayTouch).OfType<DateOnly>().OrderDescending().Take(EnoughContacts)],
            DecisionMakerTalk = DecisionMakerTalkOf(deal, deciders),
            DecisionMakerIsOffLimits = deciders.Count > 0 && deciders.TrueForAll(deal.IsOffLimits),
            ExpectedClose = deal.ExpectedClose,
            Slips = [.. deal.CloseMoves.Where(move => move.Days > 0).TakeLast(MovesKept).Select(move => new Slip(move.At, move.Days))],
            NextStepDue = deal.NextOpenStep?.Due,
            WorseSince = worse.Where(drop => !drop.Decides).Max(drop => (DateOnly?)drop.On),
            DecisionMakerWorseSince = worse.Where(drop => drop.Decides).Max(drop => (DateOnly?)drop.On),
            BackMoves = [.. deal.Visits.Where(visit => !visit.WasMistake && visit.SentBack is not (null or BackReason.EntryError)).Select(visit => visit.EnteredAt).TakeLast(MovesKept)],
            BidDeadline = deal.Tender.SubmittedAt is null ? deal.Tender.BidDeadline : null,
            OpenBidItems = deal.Tender.OpenItems.Length,
            IsQuiet = deal.IsQuiet(),
            ContactsAtSubmission = deal.IsQuiet() ? deal.Tender.ContactsAtSubmission : null,
            ResultExpected = deal.Tender.ResultExpected,
            ResultAnnouncedAt = deal.Tender.SubmittedAt is null ? null : deal.Tender.ResultAnnouncedAt,
            ContractBy = deal.IsLegalTender() ? deal.Tender.ContractBy : null,
            ScoreFellSince = fall?.Since,
            ScoreFall = fall?.Points ?? 0,
            MilestoneDue = deal.Milestones.Where(milestone => milestone.AcceptedOn is null).Min(milestone => milestone.Due),
            CrossYearUntil = deal.CrossYear?.Until,
            CertificateEnds = deal.Certificates.Select(certificate => (DateOnly?)certificate.ValidUntil).Min(),
            Holds = [.. deal.Holds.Select(hold => new RestingDays(hold.From, hold.Until))],
            AppraisalFall = deal.AppraisalFall(limits),
        };
    }

    /// <summary>The day from which on it is watched again, if it is on hold on a day; null if it is not.</summary>
    public DateOnly? HeldUntil(DateOnly day)
    {
        foreach (var hold in Holds)
        {
            if (hold.From <= day && day < hold.Until)
            {
                return hold.Until;
            }
        }

        return null;
    }

    // With nobody on the map as decision maker, the answer is all there is to go by.
    private static DateOnly? DecisionMakerTalkOf(Deal deal, List<Person> deciders) =>
        deciders.Count > 0 ? deciders.Max(person => person.LastTwoWayTouch)
        : deal.Answers.GetValueOrDefault("DM") is { Value: Qualification.AnswerValue.Choice { Option: "yes" or "partial" } } answer ? DateOnly.FromDateTime(answer.At.Date)
        : null;

    // A drop is news for 30 days, so those that were news at the last contact are all that can be news on a later day.
    private static IEnumerable<(DateOnly On, bool Decides)> Worse(Deal deal)
    {
        if (deal.CountingTouches().FirstOrDefault() is not { } last)
        {
            yield break;
        }

        foreach (var drop in deal.StanceDrops(last.On))
        {
            yield return (drop.Touch.On, drop.Person.Roles.Contains(BuyingRole.DecisionMaker));
        }

        foreach (var drop in deal.FeelingDrops(last.On))
        {
            yield return (drop.Latest.Touch.On, drop.Latest.Person.Roles.Contains(BuyingRole.DecisionMaker));
        }
    }
}

/// <summary>Days on which a deal rests.</summary>
/// <param name="From">The first.</param>
/// <param name="Until">The first day after them.</param>
public sealed record RestingDays(DateOnly From, DateOnly Until)
{
    /// <summary>How many of them lie between two days, the first counted and the second not.</summary>
    public int Between(DateOnly first, DateOnly last) => Math.Max(0, Math.Min(Until.DayNumber, last.DayNumber) - Math.Max(From.DayNumber, first.DayNumber));
}

/// <summary>The signing date moved to a later day.</summary>
/// <param name="At">When that was recorded.</param>
/// <param name="Days">1 or more.</param>
public sealed record Slip(DateTimeOffset At, int Days);
