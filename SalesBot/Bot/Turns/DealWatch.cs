using SalesBot.Bot.Tenants;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>Sees to it that whatever a turn does to a deal, the deal is looked at in time.</summary>
/// <param name="Book">What it is looked at with.</param>
/// <param name="Bell">Rung when that is now; nobody waits for it if null.</param>
public sealed record DealWatch(TenantBook Book, LookBell? Bell = null)
{
    /// <summary>
    /// To be done before the deal is committed: writes when it is to be looked at, if that moved nearer. Whatever puts it
    /// off costs nothing: the look on the old day finds that out.
    /// </summary>
    /// <returns>When the deal says that it is to be looked at.</returns>
    internal async Task<DateTimeOffset?> BeforeCommitAsync(Tables tables, StoredDeal? before, Deal after, Turn turn, CancellationToken cancellationToken)
    {
        var byOwner = turn.UserId == after.OwnerId;
        var rules = Book.RulesOf(after.TenantId);
        var look = LookTime.AfterChange(after, rules, turn.Now, new(turn.TimeZone, rules.Calendar), byOwner);
        if (look is not { } at || before?.LookAt <= at)
        {
            return before?.LookAt;
        }

        await tables.Looks.PutAsync(new Look(after.TenantId, after.Id, at, turn.Now), cancellationToken);
        return at;
    }

    /// <summary>To be done after it.</summary>
    internal void AfterCommit(DateTimeOffset? lookAt, DateTimeOffset now)
    {
        if (lookAt <= now)
        {
            Bell?.Ring();
        }
    }
}
