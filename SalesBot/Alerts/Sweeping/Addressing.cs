using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>
/// Whom the news of an alert is told, and when: rungs become people, and what is for a list becomes the list. The same
/// news gives the same notices, however often it is addressed.
/// </summary>
internal static class Addressing
{
    /// <summary>The notices of some news.</summary>
    /// <param name="deal">The deal, with the alert the news is of.</param>
    /// <param name="news">The news.</param>
    /// <param name="chain">Who is who.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Notice> Of(Deal deal, IReadOnlyList<AlertNews> news, Chain chain, DateTimeOffset now) =>
    [
        .. Pushes(deal, news, chain, now),
        .. Lists(deal, news, chain, now),
        .. Changes(deal, news, chain, now),
    ];

    /// <summary>How much of the news is for a rung on which there is nobody.</summary>
    public static int WithoutHearer(IReadOnlyList<AlertNews> news, Chain chain) =>
        news.Count(one => one.Timing is not NewsTiming.InPlace && chain.On(one.To) is null);

    // Whoever stands on two rungs hears it once, as the higher. What is only "also for the manager" the owner hears anyway.
    private static IEnumerable<Notice> Pushes(Deal deal, IReadOnlyList<AlertNews> news, Chain chain, DateTimeOffset now) =>
        from one in news
        where one.Timing == NewsTiming.AtOnce && (one.Kind != NewsKind.Raised || chain.On(one.To) is not null)
        let hearer = chain.OnOrBelow(one.To)
        group (News: one, hearer.Rung) by (hearer.Id, one.Kind) into heard
        let highest = heard.MaxBy(one => one.Rung)
        select About(deal, highest.News, highest.Rung, heard.Key.Id, AlertNotice.Push, now);

    private static IEnumerable<Notice> Lists(Deal deal, IReadOnlyList<AlertNews> news, Chain chain, DateTimeOffset now)
    {
        foreach (var one in news)
        {
            if (one.Timing is NewsTiming.Digest or NewsTiming.Weekly && chain.On(one.To) is { } hearer)
            {
                var ((day, digest), (monday, weekly)) = (hearer.NextDigest(now), hearer.NextWeekly(now));
                yield return one.Timing == NewsTiming.Digest
                    ? AlertNotice.DigestOf(deal.TenantId, hearer.Id, day, digest)
                    : AlertNotice.WeeklyOf(deal.TenantId, hearer.Id, monday, weekly);
            }
        }
    }

    // For everybody who has the card, whatever they are to the deal by now.
    private static IEnumerable<Notice> Changes(Deal deal, IReadOnlyList<AlertNews> news, Chain chain, DateTimeOffset now) =>
        from kind in news.Where(one => one.Timing == NewsTiming.InPlace).GroupBy(one => one.Kind)
        let first = kind.First()
        from holder in deal.Alert!.Holders.Concat(kind.Select(one => chain.OnOrBelow(one.To).Id)).Distinct()
        select About(deal, first, chain.On(first.To)?.Rung ?? AlertRung.Owner, holder, AlertNotice.Change, now);

    private static Notice About(Deal deal, AlertNews news, AlertRung rung, string to, string kind, DateTimeOffset now) =>
        new(news.Key, deal.TenantId, to, kind, now)
        {
            DealId = deal.Id,
            Content = StoredJson.Write(new AlertNotice(deal.Alert!.Id, rung, news.Kind, deal.Alert.Level)),
        };
}
