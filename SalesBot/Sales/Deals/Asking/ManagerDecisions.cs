using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Asking;

/// <summary>A manager who decides.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">As Teams shows it.</param>
/// <param name="At">When.</param>
public sealed record Decider(string Id, string Name, DateTimeOffset At);

/// <summary>What a manager decides about a deal (domain 2.3, 2.4, 2.5, 4.3).</summary>
public static class ManagerDecisions
{
    // More are not read.
    private const int MostReasons = 3;

    /// <summary>Whether there is a bid to be decided on.</summary>
    public static bool IsBidOpen(this Deal deal) =>
        deal is { Type: DealType.PassiveProject, Outcome: Outcome.Open, ComplianceHold: null, Stage: <= Stage.Bidding, Tender.SubmittedAt: null };

    /// <summary>The deal with a bid decision; the question for one is answered by it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="choice">Go, no-go, or on a condition.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="condition">What must be met first; only with a condition.</param>
    /// <param name="due">When it must be met.</param>
    /// <param name="reason">Why; null if none was given.</param>
    public static Deal DecideBid(this Deal deal, BidChoice choice, Decider by, string? condition = null, DateOnly? due = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(by);
        return deal.Answered(AskKind.Bid, choice == BidChoice.NoGo ? AskState.Declined : AskState.Agreed) with
        {
            BidDecision = new BidDecision(choice, condition, due, by.Name, by.Id, by.At, reason),
            NoGoReviewedAt = by.At,
        };
    }

    /// <summary>The deal given up: a tender is not bid for, anything else is left (domain 2.3).</summary>
    /// <exception cref="InvalidOperationException">It has ended already.</exception>
    public static Deal GiveUp(this Deal deal, Decider by, string reason)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(by);
        var decided = deal.IsBidOpen() ? deal.DecideBid(BidChoice.NoGo, by, reason: reason) : deal with { NoGoReviewedAt = by.At };
        return decided.Close(new Closing(Outcome.Withdrawn, reason, null, null, by.At));
    }

    /// <summary>The deal goes on though the score proposes to give it up; the reason is kept (domain 4.3).</summary>
    public static Deal KeepGoing(this Deal deal, Decider by, string reason)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(by);
        return deal.IsBidOpen() ? deal.DecideBid(BidChoice.Go, by, reason: reason) : deal with { NoGoReviewedAt = by.At, NoGoOverride = reason };
    }

    /// <summary>The deal as a qualified partner would make it: the mandatory gap can be closed in time.</summary>
    public static Deal IfPartnerCloses(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Answers.GetValueOrDefault("QUALIF") is { Value: AnswerValue.Choice } answer
            ? deal with { Answers = deal.Answers.SetItem("QUALIF", answer with { Value = new AnswerValue.Choice("closable") }) }
            : deal;
    }

    /// <summary>What speaks most against a deal, as facts with a small first letter, in the order of the checklist: three at most.</summary>
    public static IReadOnlyList<Text> AgainstIt(this Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return
        [
            .. score.Losses.Where(loss => loss.Kind is LossKind.Unfavourable or LossKind.Given && loss.Fact > loss.Information)
                .OrderByDescending(loss => loss.Fact).Take(MostReasons)
                .OrderBy(loss => loss.QuestionId, StringComparer.Ordinal).Select(loss => Phrase.SmallFirst(loss.Label)),
        ];
    }
}
