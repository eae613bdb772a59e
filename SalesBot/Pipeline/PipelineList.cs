using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Pipeline;

/// <summary>A deal of the list with how it moves today.</summary>
/// <param name="Deal">The deal as the list keeps it.</param>
/// <param name="Stall">How it moves on this day.</param>
/// <param name="IsOnHold">Whether it rests on purpose on this day.</param>
internal sealed record ListedDeal(DealSummary Deal, Stall Stall, bool IsOnHold = false);

/// <summary>Picks and orders a rep's deals. Pure; how each moves is computed for the day it is looked at.</summary>
internal static class PipelineList
{
    /// <summary>Those that the query asks for, in its order.</summary>
    /// <param name="deals">All deals of the rep.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="now">The moment on the rep's clock.</param>
    /// <param name="numbers">The tenant's numbers.</param>
    public static List<ListedDeal> Of(IEnumerable<DealSummary> deals, DealListQuery query, DateTimeOffset now, Parameters numbers)
    {
        ArgumentNullException.ThrowIfNull(query);
        var today = DateOnly.FromDateTime(now.DateTime);
        var wanted = deals
            .Where(deal => IsOpen(deal) != (query.Filter == DealFilter.Closed))
            .Where(deal => query.Stage is null || deal.Stage == query.Stage)
            .Where(deal => query.Type is null || deal.Type == query.Type)
            .Where(deal => query.Amount is null || (deal.Amount is { } amount && query.Amount.Holds(amount.Amount, amount.Currency)))
            .Select(deal => new ListedDeal(deal, deal.StallOn(now, numbers), deal.Facts?.HeldUntil(DateOnly.FromDateTime(now.DateTime)) is not null))
            .Where(listed => Passes(listed, query.Filter, today));
        return [.. Sorted(wanted, query.Sort)];
    }

    /// <summary>Whether it goes on: selling, or in delivery.</summary>
    public static bool IsOpen(DealSummary deal) => deal.Outcome is Outcome.Open or Outcome.WonInDelivery;

    /// <summary>The sum for each currency, the largest first. Amounts of different currencies are never added.</summary>
    public static IEnumerable<Money> Totals(IEnumerable<ListedDeal> deals) => deals
        .Select(listed => listed.Deal.Amount).OfType<Money>()
        .GroupBy(amount => amount.Currency, StringComparer.Ordinal)
        .Select(currency => new Money(currency.Sum(amount => amount.Amount), currency.Key))
        .OrderByDescending(total => total.Amount);

    private static bool Passes(ListedDeal listed, DealFilter filter, DateOnly today) => filter switch
    {
        DealFilter.AtRisk => listed.Stall.State != StallState.Healthy,
        DealFilter.NoNextStep => listed.Deal.NextStepDue is null,

        // A date that has passed and is still hoped for belongs to this quarter too.
        DealFilter.ClosingThisQuarter => listed.Deal is { Outcome: Outcome.Open, ExpectedClose: { } close } && close <= EndOfQuarter(today),
        _ => true,
    };

    private static IOrderedEnumerable<ListedDeal> Sorted(IEnumerable<ListedDeal> deals, DealSort sort) => sort switch
    {
        DealSort.Value => deals.OrderBy(listed => listed.Deal.Amount is null).ThenBy(listed => listed.Deal.Amount?.Currency, StringComparer.Ordinal)
            .ThenByDescending(listed => listed.Deal.Amount?.Amount).ThenBy(listed => listed.Deal.DealId, StringComparer.Ordinal),
        DealSort.CloseDate => deals.OrderBy(listed => listed.Deal.ExpectedClose ?? DateOnly.MaxValue).ThenBy(listed => listed.Deal.DealId, StringComparer.Ordinal),
        _ => deals.OrderByDescending(listed => listed.Stall.Level).ThenByDescending(listed => listed.Stall.Points)
            .ThenBy(listed => listed.Deal.LastShown?.Verdict switch { "NO_GO" => 0, "GO" => 2, _ => 1 })
            .ThenBy(listed => listed.Deal.NextStepDue ?? DateOnly.MaxValue)
            .ThenByDescending(listed => listed.Deal.Amount?.Amount ?? 0),
    };

    private static DateOnly EndOfQuarter(DateOnly today) =>
        new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 3, 1).AddMonths(1).AddDays(-1);
}
