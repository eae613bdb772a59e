using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Alerts;

/// <summary>The card of a deal's alert as it stands now, for whoever reads it.</summary>
internal static class AlertCards
{
    /// <summary>The alert, or what became of it.</summary>
    public static IMessageActivity Current(AlertCase one, string readerId, Pen pen, DateOnly today)
    {
        if (AlertViews.Ended(one, readerId, pen, today) is { } ended)
        {
            return CardMessage.Of(EndedAlertCard.Draw(ended, pen));
        }

        var view = AlertViews.Live(one, one.ToActOn!, readerId, pen, today);
        return CardMessage.Of(one.IsOwners ? AlertCard.Owner(view, pen) : AlertCard.Manager(view, pen));
    }

    /// <summary>How its level comes about.</summary>
    public static IMessageActivity Why(AlertCase one, Pen pen)
    {
        var (tier, limits) = (one.Deal.Tier ?? Tier.B, one.Look.Parameters);
        return CardMessage.Of(WhyAlertCard.Draw(
            new(Ids(one), one.Deal.AccountName, one.Look.Stall, tier, limits.TierFactor(tier), limits.PointsOf(one.Look.Stall.Level)), pen));
    }

    /// <summary>The alert and its deal, as buttons carry them.</summary>
    public static CardIds Ids(AlertCase one) => CardIds.Of(CardIds.Deal, one.Deal.Id).With(CardIds.Alert, one.ToActOn?.Id ?? one.Deal.Alert?.Id);
}
