namespace SalesBot.Sales.Deals;

/// <summary>What is said of a report to compliance.</summary>
public static class ComplianceNames
{
    /// <summary>What was reported: "improper benefit"; small first letter.</summary>
    public static Text Name(this ComplianceKind kind) => kind switch
    {
        ComplianceKind.ImproperBenefit => new("improper benefit", "不当利益"),
        ComplianceKind.Collusion => new("collusion", "围标串标"),
        _ => new("conflict of interest", "利益冲突"),
    };
}
