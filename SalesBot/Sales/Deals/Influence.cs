namespace SalesBot.Sales.Deals;

/// <summary>How one person's word reaches another (domain 2.1). An opponent's word is drawn only (clarification B21).</summary>
public enum InfluenceKind
{
    /// <summary>From the subordinate to the superior.</summary>
    Reports,
    Advises,
    Trusts,
    Opposes,
}

/// <summary>One person of the customer is heard by another (domain 5.2, 5.6).</summary>
/// <param name="From">Id of the person who is heard; for <see cref="InfluenceKind.Reports"/> the subordinate.</param>
/// <param name="To">Id of the person who listens; for <see cref="InfluenceKind.Reports"/> the superior.</param>
/// <param name="Weight">1 (a little) to 3 (decisive).</param>
/// <param name="Kind">What ties them.</param>
public sealed record InfluenceEdge(string From, string To, int Weight, InfluenceKind Kind);
