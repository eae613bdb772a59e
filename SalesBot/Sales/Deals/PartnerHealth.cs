using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Sales.Deals;

/// <summary>How it goes with a company we work with (seed 1.1.d5, clarification G).</summary>
/// <param name="Company">By name.</param>
/// <param name="Joint">Deals done together that ended within 12 months.</param>
/// <param name="IsRivalToo">Whether it is a rival somewhere.</param>
public sealed record PartnerScore(string Company, WonLost Joint, bool IsRivalToo);

/// <summary>Whether the neighbours we work with win with us: competition among suppliers is healthy while they do.</summary>
public static class PartnerHealth
{
    private const int Months = 12;

    /// <summary>The neighbours with the flag partner in any ring, and how the deals ended in which they are partners; those who lost most with us first.</summary>
    public static ImmutableArray<PartnerScore> Of(IEnumerable<Deal> deals, IEnumerable<Account> accounts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(accounts);
        var ended = deals.Where(deal => EndedOn(deal) is { } day && day > today.AddMonths(-Months) && day <= today).ToList();
        return
        [
            .. accounts.SelectMany(account => account.Ring).Where(member => member.IsPartner).GroupBy(member => member.Company.Trim(), StringComparer.OrdinalIgnoreCase)
                .Select(company => new PartnerScore(
                    company.Key,
                    new(ended.Count(deal => IsWon(deal) && IsIn(deal, company.Key)), ended.Count(deal => deal.Outcome == Outcome.Lost && IsIn(deal, company.Key))),
                    company.Any(member => member.IsRival)))
                .OrderByDescending(score => score.Joint.Lost - score.Joint.Won).ThenByDescending(score => score.Joint.Won).ThenBy(score => score.Company, StringComparer.Ordinal),
        ];
    }

    private static bool IsIn(Deal deal, string company) => deal.All<Partner>().Any(partner => string.Equals(partner.Text.Trim(), company, StringComparison.OrdinalIgnoreCase));

    private static bool IsWon(Deal deal) => deal.Outcome is Outcome.WonInDelivery or Outcome.Completed;

    private static DateOnly? EndedOn(Deal deal) => IsWon(deal) ? deal.Contract?.SignedOn ?? Closed(deal) : deal.Outcome == Outcome.Lost ? Closed(deal) : null;

    private static DateOnly? Closed(Deal deal) => deal.Closing is { } closing ? DateOnly.FromDateTime(closing.At.Date) : null;
}
