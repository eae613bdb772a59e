namespace SalesBot.Sales.NextActions;

/// <summary>How soon an action is wanted (domain 6.1).</summary>
public enum Priority
{
    Today,
    ThisWeek,
    ThisMonth,
}
