using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>Why a customer goes back, and what must then be confirmed again (domain 2.4).</summary>
public static class BackReasons
{
    /// <summary>"Requirement change", "需求变更".</summary>
    public static Text Name(this BackReason reason) => StageContent.Reasons[reason].Name;

    /// <summary>The keys of the questions that a move for this reason puts in doubt.</summary>
    public static ImmutableArray<string> Doubts(this BackReason reason) => StageContent.Reasons[reason].Confirm;

    /// <summary>
    /// The reasons to offer for a move back, the likeliest first. A legal tender has no price talks (clarification D4);
    /// after the signature each move has its one reason.
    /// </summary>
    public static ImmutableArray<BackReason> BackReasonsFor(this Deal deal) => deal.Stage switch
    {
        Stage.Implementation => [BackReason.ContractChange, BackReason.EntryError],
        Stage.Acceptance => [BackReason.AcceptanceFailed, BackReason.EntryError],
        Stage.FollowOn => [BackReason.DefectClaim, BackReason.EntryError],
        _ =>
        [
            .. Selling.Where(reason => reason != BackReason.PriceReopened || !deal.IsLegalTender())
                .OrderByDescending(reason => IsLikely(reason, deal.Stage)),
        ],
    };

    /// <summary>The questions on record that a move for this reason would put in doubt, in the order of the checklist.</summary>
    public static ImmutableArray<Question> Doubted(this Deal deal, BackReason reason)
    {
        var keys = reason.Doubts();
        return
        [
            .. keys.Select(key => Checklist.For(deal.Type).Find(key) ?? Checklist.AnnexOf(deal).FirstOrDefault(entry => entry.Key == key))
                .OfType<ChecklistEntry>()
                .Where(entry => deal.IsOnRecord(entry.Question))
                .OrderBy(entry => entry.Id, StringComparer.Ordinal)
                .Select(entry => entry.Question),
        ];
    }

    /// <summary>The questions whose answers wait to be confirmed, in the order of the checklist.</summary>
    public static ImmutableArray<Question> ToConfirm(this Deal deal) =>
    [
        .. Checklist.For(deal.Type).Entries.Concat(Checklist.AnnexOf(deal))
            .Where(entry => deal.Answers.GetValueOrDefault(entry.Key)?.ReconfirmSince is not null && deal.IsOnRecord(entry.Question))
            .Select(entry => entry.Question),
    ];

    private static readonly ImmutableArray<BackReason> Selling =
    [
        BackReason.RequirementChange, BackReason.TestFailed, BackReason.BudgetChange, BackReason.OrganisationChange, BackReason.CommitteeRestart,
        BackReason.Retender, BackReason.QualificationFailed, BackReason.CompetitorMove, BackReason.PriceReopened, BackReason.StrategyChange, BackReason.EntryError,
    ];

    // What is derived from the map stands on record as soon as a core role is named; marking it needs an answer's place.
    private static bool IsOnRecord(this Deal deal, Question question) => question.Type == QuestionType.Derived
        ? deal.People.Any(person => !person.NameIsTitle && person.Roles.Any(CommitteeOnMap.CoreRoles.Contains))
        : deal.Answers.GetValueOrDefault(question.Key) is { State: AnswerState.Answered };

    private static bool IsLikely(BackReason reason, Stage stage) => (reason, stage) switch
    {
        (BackReason.TestFailed, Stage.Testing) => true,
        (BackReason.RequirementChange, _) => true,
        (BackReason.Retender, Stage.Bidding) => true,
        (BackReason.QualificationFailed, Stage.Selection) => true,
        (BackReason.PriceReopened, Stage.Procurement) => true,
        _ => false,
    };
}
