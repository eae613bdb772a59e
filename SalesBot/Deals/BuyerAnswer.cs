using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>Who buys and how (clarification D1): asked once a deal is created, and may be left open.</summary>
internal static class BuyerAnswer
{
    /// <summary>The deal with what was picked; what was left open stays as it is.</summary>
    public static Deal Apply(Deal deal, CardClick click) => deal with
    {
        BuyerKind = Picked(click.Input(NewDealCards.BuyerQuestion), deal.BuyerKind),
        ProcurementMode = Picked(click.Input(NewDealCards.ModeField), deal.ProcurementMode),
    };

    private static T? Picked<T>(string? value, T? before)
        where T : struct, Enum => Enum.TryParse<T>(value, out var picked) && Enum.IsDefined(picked) ? picked : before;
}
