namespace SalesBot.Sales.Deals;

/// <summary>How much a deal weighs among the others (domain 2.7.2). It decides how loud its signals are.</summary>
public enum Tier
{
    A,
    B,
    C,
}
