using System.Collections.Immutable;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>Moves a deal from stage to stage (domain 2.3, 2.4). History only grows.</summary>
public static class StageMoving
{
    /// <summary>What stands in the way of a move; None if it can be made.</summary>
    public static MoveProblem ProblemOf(this Deal deal, MoveOrder move)
    {
        if (deal.Outcome is not (Outcome.Open or Outcome.WonInDelivery))
        {
            return MoveProblem.Closed;
        }

        if (move.SentBack == BackReason.EntryError)
        {
            return deal.VisitBefore() is { } before && before.Stage == move.To ? MoveProblem.None : MoveProblem.NoSuchMove;
        }

        if (deal.ComplianceHold is not null && move.Kind != MoveKind.Back)
        {
            return MoveProblem.Frozen;
        }

        if (deal.FindMove(move.To, move.Kind) is not { } allowed)
        {
            return MoveProblem.NoSuchMove;
        }

        if (deal.NeedsOurPartInTheNeed(move.To))
        {
            return MoveProblem.NotPassive;
        }

        if (allowed.NeedsApproval && string.IsNullOrWhiteSpace(move.ApprovedBy))
        {
            return MoveProblem.NeedsApproval;
        }

        return move.Kind == MoveKind.Back ? ProblemBack(deal, move) : ProblemOn(deal, move);
    }

    /// <summary>The deal after the move.</summary>
    /// <exception cref="InvalidOperationException">Something stands in the way, see <see cref="ProblemOf"/>.</exception>
    public static Deal MoveTo(this Deal deal, MoveOrder move)
    {
        if (deal.ProblemOf(move) is not MoveProblem.None and var problem)
        {
            throw new InvalidOperationException($"{deal.Stage} to {move.To}: {problem}.");
        }

        return move.SentBack == BackReason.EntryError ? Restored(deal, move.At)
            : move.Kind == MoveKind.Back ? SentBack(deal, move)
            : MovedOn(deal, move);
    }

    /// <summary>The visit the current one came from, which a mistake restores; null at the first.</summary>
    public static StageVisit? VisitBefore(this Deal deal) => deal.Visits.SkipLast(1).LastOrDefault(visit => !visit.WasMistake);

    /// <summary>
    /// The deal as a move back for this reason would leave it: what the score card would show, before anything is moved.
    /// </summary>
    public static Deal IfSentBack(this Deal deal, Stage to, BackReason reason, DateTimeOffset at) =>
        SentBack(deal, new MoveOrder(to, MoveKind.Back, at) { SentBack = reason });

    /// <summary>This deal with the answers that a change of this kind puts in doubt marked, to be confirmed again.</summary>
    public static Deal PutInDoubt(this Deal deal, BackReason reason, DateTimeOffset at) => deal with
    {
        Answers = deal.Doubted(reason)
            .Where(question => deal.Answers.GetValueOrDefault(question.Key)?.ReconfirmSince is null)
            .Aggregate(deal.Answers, (answers, question) => answers.SetItem(question.Key, Marked(deal, question, at))),
    };

    /// <summary>This deal with an answer confirmed as it stands, at the evidence it has.</summary>
    public static Deal Reconfirm(this Deal deal, string key, string by, DateTimeOffset at) =>
        deal.Answers.GetValueOrDefault(key) is { ReconfirmSince: not null } answer
            ? deal.With(answer with { ReconfirmSince = null, By = by, At = at })
            : deal;

    private static MoveProblem ProblemBack(Deal deal, MoveOrder move) =>
        move.SentBack is { } reason && deal.BackReasonsFor().Contains(reason) ? MoveProblem.None : MoveProblem.NeedsBackReason;

    private static MoveProblem ProblemOn(Deal deal, MoveOrder move)
    {
        var missing = deal.MissingEvidence();
        if (move.To == Stage.Bidding && missing.Any(piece => piece.Code == StageEvidence.BidDecision))
        {
            return MoveProblem.NeedsBidDecision;
        }

        if (move.To == Stage.Bidding && deal.Type == DealType.PassiveProject && deal.BidDecision?.HasLapsed(move.Day ?? DateOnly.FromDateTime(move.At.DateTime)) == true)
        {
            return MoveProblem.BidConditionIsPast;
        }

        if (move.To == Stage.Implementation && missing.Any(piece => piece.Code == StageEvidence.Contract))
        {
            return MoveProblem.NeedsContract;
        }

        return (move.Kind == MoveKind.Skip || !missing.IsEmpty) && string.IsNullOrWhiteSpace(move.Reason) ? MoveProblem.NeedsReason : MoveProblem.None;
    }

    private static Deal MovedOn(Deal deal, MoveOrder move)
    {
        var gaps = deal.GapsNow(move.At);
        var missing = deal.MissingEvidence()
            .Where(piece => !gaps.Any(gap => gap.Code == piece.Code && gap.ClosedAt is null))
            .Select(piece => new EvidenceGap(piece.Code, piece.Stage, move.Reason!, move.At));
        return Entered(deal, move) with
        {
            Gaps = [.. gaps, .. missing],
            Plan = deal.Plan?.PassedTo(move.To, move.At),
            Outcome = move.To >= Stage.Implementation ? Outcome.WonInDelivery : deal.Outcome,
        };
    }

    private static Deal SentBack(Deal deal, MoveOrder move)
    {
        return Entered(deal, move) with
        {
            Answers = deal.PutInDoubt(move.SentBack!.Value, move.At).Answers,
            Gaps = deal.GapsNow(move.At),
            Outcome = move.To <= Stage.Procurement ? Outcome.Open : deal.Outcome,
        };
    }

    // Only the evidence counts less until it is confirmed; the value stays. A question that is derived from the map
    // has no answer of its own, and gets an empty one to carry the mark (clarification B10).
    private static Answer Marked(Deal deal, Question question, DateTimeOffset at) =>
        (deal.Answers.GetValueOrDefault(question.Key) ?? new Answer { Key = question.Key, State = AnswerState.TakenBack, By = deal.OwnerId, At = at })
            with { ReconfirmSince = at };

    private static Deal Entered(Deal deal, MoveOrder move) => deal with
    {
        Visits = deal.Visits
            .SetItem(deal.Visits.Count - 1, deal.Visit with { LeftAt = move.At })
            .Add(new StageVisit(move.To, deal.NextVisitNo(move.To), move.At, Reason: move.Reason) { SentBack = move.SentBack, ApprovedBy = move.ApprovedBy }),
    };

    // Everything the mistaken move did, and nothing else, is taken back.
    private static Deal Restored(Deal deal, DateTimeOffset at)
    {
        var mistaken = deal.Visit;
        var before = deal.Visits.FindLastIndex(deal.Visits.Count - 2, visit => !visit.WasMistake);
        var old = deal.Visits[before] with { LeftAt = null };
        return deal with
        {
            Visits = deal.Visits.RemoveAt(deal.Visits.Count - 1).RemoveAt(before)
                .Add(mistaken with { LeftAt = at, WasMistake = true }).Add(old),
            Answers = deal.Answers.SetItems(deal.Answers
                .Where(pair => pair.Value.ReconfirmSince == mistaken.EnteredAt)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { ReconfirmSince = null }))),
            Gaps = [.. deal.Gaps.Where(gap => gap.Since != mistaken.EnteredAt)],
            Plan = deal.Plan is { } plan
                ? plan with { Steps = [.. plan.Steps.Select(step => step.DoneAt == mistaken.EnteredAt ? step with { DoneAt = null } : step)] }
                : null,
            Outcome = old.Stage >= Stage.Implementation ? Outcome.WonInDelivery : Outcome.Open,
        };
    }
}
