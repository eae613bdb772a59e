using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>The evidence that the deal's own data prove, so that nobody is asked for it twice.</summary>
internal static class DerivedEvidence
{
    private const int CharterParts = 4;

    public static bool Shows(Deal deal, string code) => code switch
    {
        "PROBLEM_KNOWN" => Option(deal, "PROBLEM") is "customer_words",
        "USER_NAMED" => Knows(deal, BuyingRole.User),
        "RING_LAYER" => Option(deal, "LAYER") is not null,
        "NEXT_STEP" => deal.NextOpenStep is not null,
        "VALUE_FIGURE" => Option(deal, "VALUE") is "agreed" or "ours_only",
        "EXPERT_NAMED" => Knows(deal, BuyingRole.TechnicalExpert),
        "EVENT_SPONSOR" => Option(deal, "TRIGGER") is "both",
        "CHARTER_PARTS" => PartsPresent(deal) >= CharterParts,
        "BUDGET_LINE" => deal.Answers.GetValueOrDefault("BUDGET")?.Value is AnswerValue.Budget { Year: not null },
        "SPONSOR_NAMED" => Knows(deal, BuyingRole.Sponsor),
        "DM_TALK" => Option(deal, "DM") is "yes" or "partial" || deal.People.Any(person => person.Roles.Contains(BuyingRole.DecisionMaker) && person.LastTwoWayTouch is not null),
        "STANDARD_AUTHOR" => Option(deal, "CRITERIA_BY") is not null,
        "SHORTLISTED" => Option(deal, "QUALIF") is "passed",
        "COMMITTEES_KNOWN" => Option(deal, "COMMITTEE_E") is "full" or "composition" || Option(deal, "COMMITTEES_PP") is "clear" or "closed",
        StageEvidence.BidDecision => deal.BidDecision is { Choice: BidChoice.Go or BidChoice.Conditional },
        StageEvidence.BidSubmitted => deal.Tender.SubmittedAt is not null,
        StageEvidence.Contract => HasContract(deal),
        "POINTS_ACCEPTED" => !deal.Milestones.IsEmpty && deal.Milestones.All(point => point.AcceptedOn is not null),
        "POINTS_RATED" => !deal.Milestones.IsEmpty && deal.Milestones.All(point => point.ServiceRating is not null),
        _ => false,
    };

    // After a contract change only a signature given since then counts. Time zones are up to a day apart.
    private static bool HasContract(Deal deal) => deal.Contract is { } contract
        && (deal.Visit.SentBack != BackReason.ContractChange || contract.SignedOn >= DateOnly.FromDateTime(deal.Visit.EnteredAt.UtcDateTime).AddDays(-1));

    private static string? Option(Deal deal, string key) =>
        deal.Answers.GetValueOrDefault(key) is { State: AnswerState.Answered, Value: AnswerValue.Choice choice } ? choice.Option : null;

    private static bool Knows(Deal deal, BuyingRole role) => deal.People.Any(person => person.Roles.Contains(role) && person.LeftOn is null);

    private static int PartsPresent(Deal deal) => deal.Answers.GetValueOrDefault("CHARTER")?.Value switch
    {
        AnswerValue.Parts parts => parts.Known.Values.Count(present => present),
        _ => 0,
    };
}
