using System.Collections.Immutable;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Who an alert concerns, by who reports to whom now.</summary>
/// <param name="Owner">The owner as stored; null if they never wrote.</param>
/// <param name="Above">Their managers, the nearest first.</param>
internal sealed record AlertPeople(UserRecord? Owner, ImmutableArray<ManagerLink> Above)
{
    // No company has more levels; it bounds what a damaged chain costs.
    private const int MostLevels = 10;

    public static async Task<AlertPeople> OfAsync(Tables tables, Deal deal, CancellationToken cancellationToken)
    {
        var owner = await tables.Users.FindAsync(deal.TenantId, deal.OwnerId, cancellationToken);
        var above = ImmutableArray.CreateBuilder<ManagerLink>();
        for (var at = owner; above.Count < MostLevels && at?.Manager is { } manager && manager.Id != deal.OwnerId && above.All(known => known.Id != manager.Id);)
        {
            above.Add(manager);
            at = await tables.Users.FindAsync(deal.TenantId, manager.Id, cancellationToken);
        }

        return new(owner, above.ToImmutable());
    }

    /// <summary>Who hears it on a rung: whoever covers for an owner who is away, the manager, the manager's manager. Null if there is nobody.</summary>
    public string? At(AlertRung rung, Deal deal, DateOnly today) => rung switch
    {
        AlertRung.Owner => Owner?.CoverOn(today) ?? deal.OwnerId,
        AlertRung.Manager => Above.ElementAtOrDefault(0)?.Id,
        _ => Above.ElementAtOrDefault(1)?.Id,
    };

    /// <summary>As whom somebody hears of the deal; null if it is none of their business.</summary>
    public AlertRung? RungOf(string userId, Deal deal, DateOnly today)
    {
        var at = Above.Select(manager => manager.Id).ToList().IndexOf(userId);
        return userId == deal.OwnerId ? AlertRung.Owner
            : at == 0 ? AlertRung.Manager
            : at > 0 ? AlertRung.Director
            : Owner?.CoverOn(today) == userId ? AlertRung.Owner
            : null;
    }
}
