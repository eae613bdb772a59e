using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>A step with the deal it belongs to.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AccountName">Its customer; null where the card is about one deal.</param>
/// <param name="Step">The step.</param>
public sealed record ListedStep(string DealId, string? AccountName, NextStep Step)
{
    private const char Between = '|';

    /// <summary>As the value of a choice.</summary>
    public string Value => DealId + Between + Step.Id;

    /// <summary>The deal and the step of such a value; null if it is none.</summary>
    public static (string DealId, string StepId)? Parse(string? value) =>
        value?.Split(Between) is [{ Length: > 0 } deal, { Length: > 0 } step] ? (deal, step) : null;

    /// <summary>The open steps of all deals of a rep, from the list alone; what is due first at the top.</summary>
    public static IReadOnlyList<ListedStep> Of(IEnumerable<DealSummary> deals) =>
    [
        .. deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .SelectMany(deal => deal.Steps.Select(step => new ListedStep(deal.DealId, deal.AccountName, step)))
            .OrderBy(entry => entry.Step.Due),
    ];
}
