using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Steps;

/// <summary>The open steps of all deals of a rep, from the list alone.</summary>
internal static class Listed
{
    /// <summary>What is due first at the top.</summary>
    public static IReadOnlyList<ListedStep> Of(IEnumerable<DealSummary> deals) =>
    [
        .. deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .SelectMany(deal => deal.Steps.Select(step => new ListedStep(deal.DealId, deal.AccountName, step)))
            .OrderBy(entry => entry.Step.Due),
    ];
}
