namespace SalesBot.Compliance;

/// <summary>What can be tapped on the cards of a report.</summary>
internal static class ComplianceVerbs
{
    /// <summary>Names what it is about; <c>ids.option</c> is a <see cref="Sales.Deals.ComplianceKind"/> by name.</summary>
    public const string Kind = "compliance.kind";

    /// <summary>Reports it and freezes the deal; <c>ids.option</c> as above.</summary>
    public const string Report = "compliance.report";

    public const string Leave = "compliance.leave";

    /// <summary>Whether the customer may share a paper.</summary>
    public const string MayShare = "compliance.may";

    public const string MayNotShare = "compliance.mayNot";
}
