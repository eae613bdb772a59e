namespace SalesBot.Sales.Deals;

/// <summary>An amount with its currency. Amounts of different currencies are never added.</summary>
/// <param name="Amount">In whole units of the currency (yuan, not 万元); never negative.</param>
/// <param name="Currency">ISO 4217, three capital letters.</param>
public sealed record Money(decimal Amount, string Currency);
