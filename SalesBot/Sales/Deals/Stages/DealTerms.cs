namespace SalesBot.Sales.Deals.Stages;

/// <summary>Changes of a deal's kind, date and contract (domain 2.3, 2.5, 2.6).</summary>
public static class DealTerms
{
    /// <summary>Days after which a deal needs an approval to go on (domain 2.5, signal S13).</summary>
    public const int CrossYearDays = 365;

    /// <summary>The deal with its signing date moved, and the move on record.</summary>
    /// <exception cref="ArgumentException">The date is the same.</exception>
    public static Deal MoveCloseTo(this Deal deal, DateOnly to, string? reason, DateTimeOffset at)
    {
        if (deal.ExpectedClose == to)
        {
            throw new ArgumentException("The signing date is this one already.", nameof(to));
        }

        return deal with
        {
            ExpectedClose = to,
            CloseMoves = deal.ExpectedClose is { } from ? [.. deal.CloseMoves, new CloseMove(from, to, reason, at)] : deal.CloseMoves,
        };
    }

    /// <summary>
    /// The other kind a project can become: active and passive turn into each other. A key-account deal keeps its kind;
    /// null then.
    /// </summary>
    public static DealType? ConvertibleTo(this Deal deal) => deal.Outcome != Outcome.Open ? null : deal.Type switch
    {
        DealType.ActiveProject => DealType.PassiveProject,
        DealType.PassiveProject => DealType.ActiveProject,
        _ => null,
    };

    /// <summary>
    /// The deal as an active project at the same stage, or at the earlier one the customer went back to. Answers stay
    /// under their keys.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is no open passive project.</exception>
    public static Deal ToActive(this Deal deal) => deal.ConvertibleTo() == DealType.ActiveProject
        ? deal with { Type = DealType.ActiveProject, Origin = null }
        : throw new InvalidOperationException($"A {deal.Type} that is {deal.Outcome} does not become an active project.");

    /// <summary>The deal as a passive project: at the selection, or at its stage if that is later (clarification A11).</summary>
    /// <exception cref="InvalidOperationException">It is no open active project.</exception>
    public static Deal ToPassive(this Deal deal, TenderOrigin? origin, DateTimeOffset at)
    {
        if (deal.ConvertibleTo() != DealType.PassiveProject)
        {
            throw new InvalidOperationException($"A {deal.Type} that is {deal.Outcome} does not become a passive project.");
        }

        var passive = deal with { Type = DealType.PassiveProject, Origin = origin };
        return deal.Stage >= Stage.Selection ? passive : passive with
        {
            Visits = deal.Visits
                .SetItem(deal.Visits.Count - 1, deal.Visit with { LeftAt = at })
                .Add(new StageVisit(Stage.Selection, deal.NextVisitNo(Stage.Selection), at)),
        };
    }

    /// <summary>
    /// A move back of a passive project to before the selection, where the customer writes the need without us: another
    /// visit of the selection, with the reason (clarification A11).
    /// </summary>
    public static Deal SentBackStayingPassive(this Deal deal, BackReason reason, string? words, DateTimeOffset at) =>
        deal.IfSentBack(Stage.Selection, reason, at) is var back && words is null
            ? back
            : back with { Visits = back.Visits.SetItem(back.Visits.Count - 1, back.Visit with { Reason = words }) };

    /// <summary>Whether it needs an approval to run on: too old, and no approval that is still valid.</summary>
    public static bool NeedsCrossYear(this Deal deal, DateOnly today, DateTimeOffset now) =>
        deal is { Outcome: Outcome.Open } && deal.TotalAge(now) > CrossYearDays && !(deal.CrossYear?.Until >= today);

    /// <summary>The deal with a manager's approval to run on until a day.</summary>
    /// <exception cref="ArgumentException">No name was given.</exception>
    public static Deal ApproveCrossYear(this Deal deal, DateOnly until, string approver, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(approver);
        return deal with { CrossYear = new CrossYearApproval(until, approver.Trim(), at) };
    }

    /// <summary>The deal with its signed contract, and the gaps that it closes.</summary>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public static Deal Sign(this Deal deal, string number, DateOnly signedOn, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        var signed = deal with { Contract = new SignedContract(number.Trim(), signedOn) };
        return signed with { Gaps = signed.GapsNow(at) };
    }
}
