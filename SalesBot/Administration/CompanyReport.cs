using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Administration;

/// <summary>
/// The report of a whole company (domain 2.8). It goes through all its deals, a thousand a read, and asks for the owner
/// of each that is open; nobody needs it more than now and then.
/// </summary>
public sealed class CompanyReport(Tables tables)
{
    private const int Days = 31;

    /// <summary>Reads it and draws it.</summary>
    internal async Task<AdaptiveCard> DrawAsync(Talk talk)
    {
        var (turn, open, wrong) = (talk.Turn, new List<DealSummary>(), new List<DealSummary>());
        await foreach (var deal in tables.Lists.OfCompanyAsync(turn.TenantId))
        {
            if (deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            {
                open.Add(deal);
            }

            if (deal.Alert?.WrongOn is { } on && turn.Today.DayNumber - on.DayNumber <= Days)
            {
                wrong.Add(deal);
            }
        }

        var unreached = await tables.Notices.UnreachedAsync(turn.TenantId);
        var owners = await Task.WhenAll(open.Select(deal => deal.OwnerId).Distinct(StringComparer.Ordinal).Select(id => turn.ColleagueAsync(id)));
        return CompanyReportCard.Draw(
            new CompanyReportView(
                open.Count,
                open.Where(deal => deal.Alert is { State: not (AlertState.Resolved or AlertState.Dismissed) })
                    .Select(deal => deal.StallOn(turn.Clock, turn.Numbers).Level).Where(level => level != StallLevel.None)
                    .GroupBy(level => level).ToImmutableSortedDictionary(level => level.Key, level => level.Count()),
                [.. wrong.OrderByDescending(deal => deal.Alert!.WrongOn).Select(deal => (deal.AccountName, deal.Alert!.WrongReason ?? ""))],
                [.. await Task.WhenAll(unreached.Select(async person => $"{await turn.NameOfAsync(person.UserId) ?? person.UserId} ({talk.In(Why(person.Reason))})"))],
                [.. owners.OfType<UserRecord>().Where(owner => owner.Manager is null).Select(owner => owner.DisplayName ?? owner.UserId)]),
            talk.Pen);
    }

    private static Text Why(string reason) => reason switch
    {
        nameof(RefusalKind.NotInstalled) => new("app not added", "未安装"),
        nameof(RefusalKind.Blocked) => new("blocked", "已屏蔽"),
        nameof(RefusalKind.Disabled) => new("switched off in Teams", "已被停用"),
        _ => new("Teams refuses", "Teams拒收"),
    };
}
