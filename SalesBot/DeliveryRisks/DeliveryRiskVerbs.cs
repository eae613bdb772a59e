namespace SalesBot.DeliveryRisks;

/// <summary>What can be tapped on the list of risks beside what every list has.</summary>
internal static class DeliveryRiskVerbs
{
    /// <summary>The site was seen.</summary>
    public const string Survey = "risk.survey";
}
