using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Records;

/// <summary>Amounts of a list: of one currency, or not added at all.</summary>
public static class RecordMoney
{
    /// <summary>Why an amount of another currency is not kept.</summary>
    public static Text OtherCurrency { get; } = new(
        "This deal is counted in another currency. Give the amount in that one.",
        "币种和本商机不一致，请换算成同一币种再登记。");

    /// <summary>Whether an amount is of another currency than the deal, or than what the list holds.</summary>
    public static bool Mixes(Money? amount, Deal deal, IEnumerable<Money?> others)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return amount is not null && (deal.Amount?.Currency ?? others.FirstOrDefault(other => other is not null)?.Currency) is { } currency && currency != amount.Currency;
    }

    /// <summary>The sum of what has an amount; null if nothing has, or if the currencies differ.</summary>
    public static Money? Sum(IEnumerable<Money?> amounts)
    {
        var known = amounts.OfType<Money>().ToList();
        return known.Select(money => money.Currency).Distinct().Count() == 1 ? new Money(known.Sum(money => money.Amount), known[0].Currency) : null;
    }
}
