using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>What stands in the way of closing or reopening a deal.</summary>
public enum EndingProblem
{
    None,

    /// <summary>It has ended already.</summary>
    Closed,

    /// <summary>It has not ended.</summary>
    Open,

    /// <summary>This outcome is not possible at this stage.</summary>
    NotAtThisStage,

    NeedsReason,

    /// <summary>Somebody else won, and nobody said who.</summary>
    NeedsRival,

    /// <summary>It was closed more than <see cref="DealEnding.ReopenDays"/> days ago.</summary>
    TooLongAgo,
}

/// <summary>Ends a deal, and opens it again (domain 2.3, 2.4).</summary>
public static class DealEnding
{
    /// <summary>A closed deal may be reopened for this long.</summary>
    public const int ReopenDays = 365;

    /// <summary>
    /// How a deal can end at its stage. Before the signature it can be lost, stopped or left; when the contract is
    /// fulfilled it is completed. A delivery that ends early counts as stopped or left (clarification B34).
    /// </summary>
    public static IReadOnlyList<Outcome> PossibleEndings(this Deal deal) => deal.Outcome switch
    {
        Outcome.Open => [Outcome.Lost, Outcome.NoDecision, Outcome.Withdrawn],
        Outcome.WonInDelivery when deal.Stage >= Stage.Acceptance => [Outcome.Completed, Outcome.NoDecision, Outcome.Withdrawn],
        Outcome.WonInDelivery => [Outcome.NoDecision, Outcome.Withdrawn],
        _ => [],
    };

    /// <summary>What stands in the way of this ending.</summary>
    public static EndingProblem ProblemOf(this Deal deal, Closing closing)
    {
        if (deal.IsClosed())
        {
            return EndingProblem.Closed;
        }

        return !deal.PossibleEndings().Contains(closing.Outcome) ? EndingProblem.NotAtThisStage
            : closing.Outcome == Outcome.Lost && string.IsNullOrWhiteSpace(closing.Rival) ? EndingProblem.NeedsRival
            : closing.Outcome != Outcome.Completed && string.IsNullOrWhiteSpace(closing.Reason) ? EndingProblem.NeedsReason
            : EndingProblem.None;
    }

    /// <summary>The deal, ended. Its people, contacts and answers stay.</summary>
    /// <exception cref="InvalidOperationException">Something stands in the way, see <see cref="ProblemOf(Deal, Closing)"/>.</exception>
    public static Deal Close(this Deal deal, Closing closing)
    {
        if (deal.ProblemOf(closing) is not EndingProblem.None and var problem)
        {
            throw new InvalidOperationException($"{deal.Stage}, {closing.Outcome}: {problem}.");
        }

        return deal with { Outcome = closing.Outcome, Closing = closing };
    }

    /// <summary>Whether it has ended.</summary>
    public static bool IsClosed(this Deal deal) => deal.Outcome is not (Outcome.Open or Outcome.WonInDelivery);

    /// <summary>The stages it may be reopened at: its old one first, then the earlier ones.</summary>
    public static IReadOnlyList<Stage> ReopenStages(this Deal deal) =>
        [.. Enum.GetValues<Stage>().Where(stage => stage <= deal.Stage && !deal.NeedsOurPartInTheNeed(stage)).OrderByDescending(stage => stage)];

    /// <summary>What stands in the way of reopening it here.</summary>
    public static EndingProblem ProblemOfReopening(this Deal deal, Stage at, DateTimeOffset now) =>
        !deal.IsClosed() ? EndingProblem.Open
        : deal.Closing is { } closing && now - closing.At > TimeSpan.FromDays(ReopenDays) ? EndingProblem.TooLongAgo
        : deal.ReopenStages().Contains(at) ? EndingProblem.None
        : EndingProblem.NotAtThisStage;

    /// <summary>
    /// The deal, open again: a new visit of its old stage or of an earlier one. The time it was closed belongs to no
    /// visit. How it had ended stays in the history.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something stands in the way.</exception>
    public static Deal Reopen(this Deal deal, Stage at, DateTimeOffset now)
    {
        if (deal.ProblemOfReopening(at, now) is not EndingProblem.None and var problem)
        {
            throw new InvalidOperationException($"{deal.Outcome} at {deal.Stage}, reopened at {at}: {problem}.");
        }

        return deal with
        {
            Outcome = at >= Stage.Implementation ? Outcome.WonInDelivery : Outcome.Open,
            Closing = null,
            Visits = deal.Visits
                .SetItem(deal.Visits.Count - 1, deal.Visit with { LeftAt = deal.Closing?.At ?? now })
                .Add(new StageVisit(at, deal.NextVisitNo(at), now)),
        };
    }
}
