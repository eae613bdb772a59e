using System.Globalization;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>
/// Who an alert concerns is not who it concerned: a manager who was named since hears of it as the one before did, and the
/// card of whoever it no longer concerns says where it is now. Whoever takes a deal over is told by its handover.
/// </summary>
internal static class Newcomers
{
    /// <summary>The notices, and the alert with whom it is known to by then.</summary>
    public static (Alert Alert, IReadOnlyList<Notice> Notices) Of(Deal deal, Alert alert, Chain chain, DateTimeOffset now)
    {
        if (!alert.IsAlive)
        {
            return (alert, []);
        }

        List<Notice> notices = [];
        List<string> holders = [.. alert.Holders];
        foreach (var push in alert.Rest is null ? alert.Pushes.Where(push => push.Rung != AlertRung.Owner) : [])
        {
            if (chain.On(push.Rung) is { } hearer && !holders.Contains(hearer.Id))
            {
                holders.Add(hearer.Id);
                notices.Add(PushOf(deal, alert, push, hearer.Id, now));
            }
        }

        string?[] concerned = [deal.OwnerId, chain.Owner.Id, chain.Manager?.Id, chain.Director?.Id];
        foreach (var gone in holders.Where(holder => !concerned.Contains(holder)).ToList())
        {
            holders.Remove(gone);
            notices.Add(AlertNotice.ChangeOf(deal, gone, string.Create(CultureInfo.InvariantCulture, $"moved-{now:yyyyMMddHHmm}"), now));
        }

        return (alert with { Holders = [.. holders] }, notices);
    }

    // The name of the news that went to the one before: if that one still waited it goes to the newcomer too, and is the same.
    private static Notice PushOf(Deal deal, Alert alert, AlertPush push, string to, DateTimeOffset now)
    {
        var kind = push.Rung == AlertRung.Director || push.Level < StallLevel.Serious ? NewsKind.Escalated : NewsKind.Raised;
        var key = string.Create(CultureInfo.InvariantCulture, $"{alert.DealId}|{string.Join('+', push.Codes)}|{push.On:yyyyMMdd}|{push.Rung}|{kind}|{push.Level}");
        return new(key, deal.TenantId, to, AlertNotice.Push, now)
        {
            DealId = deal.Id,
            Content = StoredJson.Write(new AlertNotice(alert.Id, push.Rung, kind, alert.Level)),
        };
    }
}
