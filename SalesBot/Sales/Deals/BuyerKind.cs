namespace SalesBot.Sales.Deals;

/// <summary>Who buys (clarification D1).</summary>
public enum BuyerKind
{
    StateOrgan,
    PublicInstitution,
    StateOwnedEnterprise,
    Private,
}

/// <summary>How they buy (clarification D1). A legal tender switches the compliance rules of domain 2.9 on.</summary>
public enum ProcurementMode
{
    LegalTender,
    GovernmentProcurement,
    Invited,
    Negotiated,
    PriceBidding,
    CompetitiveConsultation,
    SingleSource,
    FrameworkOrder,
}
