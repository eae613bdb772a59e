using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Accounts;

/// <summary>
/// What a customer's own papers mean for its deals (signal S14): a qualification that ends, an appraisal that fell. It
/// stands in the deal as well, so that whoever looks at a deal or its row in a list needs no look at the customer.
/// </summary>
public static class AccountOnDeal
{
    /// <summary>The deal with the customer's qualifications and appraisals as they are; the same deal where nothing differs.</summary>
    public static Deal Heeding(this Deal deal, Account account)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(account);
        ImmutableArray<Certificate> ends =
        [
            .. account.Qualifications.Where(item => item is { IsMandatory: true, ValidUntil: not null })
                .Select(item => new Certificate(item.Item, item.ValidUntil!.Value)).OrderBy(certificate => certificate.ValidUntil).ThenBy(certificate => certificate.Name, StringComparer.Ordinal),
        ];
        ImmutableArray<Appraisal> appraisals =
        [
            .. account.Scorecards.OrderBy(card => card.On)
                .Select(card => ScorecardMath.Points(card.Us) is { } points ? new Appraisal(card.On, points) : null).OfType<Appraisal>().TakeLast(2),
        ];
        return deal.Outcome is not (Outcome.Open or Outcome.WonInDelivery) || (ends.SequenceEqual(deal.Certificates) && appraisals.SequenceEqual(deal.CustomerAppraisals))
            ? deal
            : deal with { Certificates = ends, CustomerAppraisals = appraisals };
    }

    /// <summary>Whether an account says something else of its deals than before.</summary>
    public static bool SaysOtherOfDeals(this Account account, Account? before)
    {
        ArgumentNullException.ThrowIfNull(account);
        return !account.Qualifications.SequenceEqual(before?.Qualifications ?? []) || !account.Scorecards.SequenceEqual(before?.Scorecards ?? []);
    }
}
