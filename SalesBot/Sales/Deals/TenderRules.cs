namespace SalesBot.Sales.Deals;

/// <summary>What the law of tenders changes (domain 2.9, clarification D). It cannot be switched off.</summary>
public static class TenderRules
{
    /// <summary>True for a compulsory tender under the Bidding Law.</summary>
    public static bool IsLegalTender(this Deal deal) => deal.ProcurementMode == ProcurementMode.LegalTender;

    /// <summary>True if the customer buys by bids, so that the tender questions apply (domain 2.2).</summary>
    public static bool IsTender(this Deal deal) =>
        deal.Type == DealType.PassiveProject
        || deal.ProcurementMode is ProcurementMode.LegalTender or ProcurementMode.GovernmentProcurement
            or ProcurementMode.Invited or ProcurementMode.PriceBidding or ProcurementMode.CompetitiveConsultation;

    /// <summary>
    /// True while only the contact named in the tender file may be approached: in a legal tender and in a passive
    /// project, from notice to result (clarification A18). Where the calendar does not say, the stage does: a legal
    /// tender while it is at bidding, a passive project from its first day until the order is prepared.
    /// </summary>
    public static bool IsUnderTender(this Deal deal) =>
        deal.Tender.ResultAnnouncedAt is null
        && deal.Stage < Stage.Procurement
        && (deal.Type == DealType.PassiveProject
            || (deal.IsLegalTender() && (deal.Stage == Stage.Bidding || deal.Tender.HasBegun)));

    /// <summary>
    /// Whether the customer's people may be called or visited at all: not in a closed or frozen deal, not in the quiet
    /// period, not while a tender runs (domain 2.9). Where this is false, nothing may advise a talk.
    /// </summary>
    public static bool MayBeApproached(this Deal deal) =>
        deal.Closing is null && deal.ComplianceHold is null && !deal.IsQuiet() && !deal.IsUnderTender();

    /// <summary>
    /// True if the Government Procurement Law governs the purchase, so that helping with the design may exclude us
    /// (clarification D2).
    /// </summary>
    public static bool IsGovernmentProcurement(this Deal deal) =>
        deal.ProcurementMode == ProcurementMode.GovernmentProcurement
        || deal.BuyerKind is BuyerKind.StateOrgan or BuyerKind.PublicInstitution;

    /// <summary>True if the person must not be contacted: an evaluator where evaluators may not be known, whatever else they are (clarification D7), and a seat of which only permitted facts are kept.</summary>
    public static bool IsOffLimits(this Deal deal, Person person) =>
        person.IsSeat || (deal.HidesEvaluators() && person.Roles.Contains(BuyingRole.Evaluator));

    /// <summary>
    /// False for somebody who assesses the bids of a legal tender: their list is confidential until the result, so no
    /// name is taken down (domain 2.9.1). Nor is one where a tender reached us and nobody said how they buy.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="isEvaluator">Whether the person is said to sit on the evaluation committee, or to be its outside expert.</param>
    public static bool MayRecord(this Deal deal, bool isEvaluator) => !isEvaluator || !HidesEvaluators(deal);

    /// <summary>Whether those who assess the bids may not be known.</summary>
    public static bool HidesEvaluators(this Deal deal) =>
        deal.ProcurementMode is ProcurementMode.LegalTender or ProcurementMode.GovernmentProcurement
        || (deal.ProcurementMode is null && deal.Type == DealType.PassiveProject);
}
