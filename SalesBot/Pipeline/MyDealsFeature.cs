using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Pipeline;

/// <summary>
/// Lists the rep's open deals, five to a page, the ones that need work first:
/// <code>
/// my deals      我的商机
/// </code>
/// </summary>
public sealed class MyDealsFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.MyDeals) || input.Is(CardVerbs.ListMine);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var turned = int.TryParse((input as Input.Clicked)?.Click.Id(CardIds.Page), out var page);
        var card = Card(talk, Sorted(await talk.Turn.MyDealsAsync()), turned ? page : 1);
        if (turned)
        {
            await talk.ReplaceAsync(card, cancellationToken);
            return Served.Quiet;
        }

        await talk.ShowAsync(card, cancellationToken);
        return Served.Done;
    }

    // No-go first, then what needs work, then Go; inside each what is due next. Stall levels join here with the alerts.
    private static List<DealSummary> Sorted(IEnumerable<DealSummary> deals) =>
    [
        .. deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .OrderBy(deal => deal.LastShown?.Verdict switch { "NO_GO" => 0, "GO" => 2, _ => 1 })
            .ThenBy(deal => deal.NextStepDue ?? DateOnly.MaxValue)
            .ThenByDescending(deal => deal.Amount?.Amount ?? 0),
    ];

    private static IMessageActivity Card(Talk talk, List<DealSummary> deals, int page)
    {
        var pages = Math.Max(1, (deals.Count + MyDealsView.PageSize - 1) / MyDealsView.PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return CardMessage.Of(MyDealsCard.Draw(
            new MyDealsView(
                talk.ConversationId, deals.Count, Total(talk, deals),
                [.. deals.Skip((shown - 1) * MyDealsView.PageSize).Take(MyDealsView.PageSize).Select(deal => Entry(talk, deal))], shown, pages),
            talk.Pen));
    }

    private static DealEntry Entry(Talk talk, DealSummary deal) => new(
        deal.DealId,
        deal.AccountName,
        deal.LastShown?.Verdict switch
        {
            "GO" => Badge.Go,
            "NO_GO" => Badge.NoGo,
            "WORK_ON" => Badge.NeedsWork,
            _ => Badge.TooEarly,
        },
        deal.Stage,
        deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null,
        deal.NextStepDue is { } due ? Say.Date(due, talk.Language, talk.Turn.Today) : null);

    /// <summary>Amounts of different currencies are never added.</summary>
    private static string? Total(Talk talk, List<DealSummary> deals)
    {
        var amounts = deals.Select(deal => deal.Amount).OfType<Money>().ToList();
        return amounts.Count > 0 && amounts.All(amount => amount.Currency == amounts[0].Currency)
            ? Say.Amount(new Money(amounts.Sum(amount => amount.Amount), amounts[0].Currency), talk.Language)
            : null;
    }
}
