using System.Collections.Immutable;
using SalesBot.Bot.Tenants;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>
/// A look at one deal that is due. It goes in small steps, each of which can be repeated: tell what an earlier look
/// found; ask the core; if the alert changes, commit that with its news and begin again; if not, note the next look and
/// drop this one. So a look that broke off anywhere is finished by the next one.
/// </summary>
public sealed class DealLook(Tables tables, TenantBook book)
{
    // In a deal's partition, the look stands like a turn of a conversation, under this name.
    private const string Conversation = "!sweep";

    // Who writes the same deal at the same time is a person or another sweep; neither does so for long.
    private const int MostTries = 8;

    /// <summary>Takes a look and settles it.</summary>
    /// <exception cref="DealBusyException">Somebody else wrote the deal all the time.</exception>
    internal async Task TakeAsync(Look due, DateTimeOffset now, Colleagues people, SweepCount count, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await tables.Deals.FindAsync(due.TenantId, due.DealId, Conversation, cancellationToken);
            if (stored is null || !due.IsRight(stored, now))
            {
                await LeaveAsync(due, now, cancellationToken);
                return;
            }

            if (await TryAsync(stored, await HeedingAsync(stored.Deal, due, now, cancellationToken), due, now, people, count, cancellationToken))
            {
                count.AddEvaluated();
                return;
            }
        }

        throw new DealBusyException();
    }

    // A look that was asked for from outside may be one because the customer's papers changed. Lists are to show it too.
    private async Task<Deal> HeedingAsync(Deal deal, Look due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!due.IsForced || await tables.Accounts.FindAsync(deal.TenantId, deal.AccountId, cancellationToken) is not { Account: var account } || deal.Heeding(account) is var heeding && ReferenceEquals(heeding, deal))
        {
            return deal;
        }

        var rules = book.RulesOf(deal.TenantId);
        await tables.Lists.ConfirmAsync(DealSummary.Of(heeding, rules.Parameters, rules.ClockIn(null).Local(now)), cancellationToken);
        return heeding;
    }

    private Task LeaveAsync(Look due, DateTimeOffset now, CancellationToken cancellationToken) =>
        due.MayBecomeRight(now) ? Task.CompletedTask : tables.Looks.DropAsync(due, cancellationToken);

    /// <returns>True when the look is settled; false to begin again on the deal as it is by now.</returns>
    private async Task<bool> TryAsync(StoredDeal stored, Deal deal, Look due, DateTimeOffset now, Colleagues people, SweepCount count, CancellationToken cancellationToken)
    {
        var rules = book.RulesOf(deal.TenantId);
        var owner = await people.FindAsync(deal.TenantId, deal.OwnerId);
        var clock = rules.ClockIn(owner?.TimeZone);
        var on = rules.Look(deal, clock.Local(now), Guid.NewGuid().ToString("N"));
        var chain = await Chain.OfAsync(deal, owner, on.Today, id => people.FindAsync(deal.TenantId, id), rules);
        var untold = deal.Alert?.Untold ?? [];
        var told = await WithNewcomersAsync(deal, deal.Alert?.Told(await TellAsync(deal, untold, chain, now, cancellationToken)), chain, now, cancellationToken);
        var review = Alert.Review(told, on);
        if (review.IsChange(told))
        {
            await CommitAsync(stored, deal, review, chain, due, now, count, cancellationToken);
            return false;
        }

        // A list is asked for by every look; by this one perhaps already.
        await TellAsync(deal with { Alert = review.Alert }, [.. review.News.Where(news => !untold.Any(known => known.Key == news.Key))], chain, now, cancellationToken);
        if (!await SettleAsync(stored, deal with { Alert = review.Alert?.Told([]) }, LookTime.Next(review.Alert, on, clock), due, now, cancellationToken))
        {
            return false;
        }

        if (on.Opens && review.Alert is null or { IsAlive: false } or { Rest: not null })
        {
            count.AddHeldBack();
        }

        return true;
    }

    private async Task<Alert?> WithNewcomersAsync(Deal deal, Alert? alert, Chain chain, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (alert is null)
        {
            return null;
        }

        var (known, notices) = Newcomers.Of(deal, alert, chain, now);
        foreach (var notice in notices)
        {
            await tables.Notices.PutAsync(notice, cancellationToken);
        }

        return known;
    }

    /// <returns>Who was sent the card.</returns>
    private async Task<IEnumerable<string>> TellAsync(Deal deal, ImmutableArray<AlertNews> news, Chain chain, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var notices = Addressing.Of(deal, news, chain, now);
        foreach (var notice in notices)
        {
            await tables.Notices.PutAsync(notice, cancellationToken);
        }

        return notices.Where(notice => notice.Kind == AlertNotice.Push).Select(notice => notice.UserId);
    }

    /// <summary>The changed alert and its news in one commit. The look stays due until the news is told.</summary>
    private async Task CommitAsync(StoredDeal stored, Deal deal, AlertReview review, Chain chain, Look due, DateTimeOffset now, SweepCount count, CancellationToken cancellationToken)
    {
        var operation = "look-" + Guid.NewGuid().ToString("N");
        var write = new DealWrite(Conversation, new DealTurn(operation, "{}"), DealEvent.Bot, now) { LookAt = stored.LookAt <= now ? stored.LookAt : due.At };
        var result = await tables.Deals.CommitAsync(stored, deal with { Alert = review.Alert }, write, cancellationToken);
        if (result != BatchResult.Committed)
        {
            // After a retry inside the client this may be our own first try.
            var found = await tables.Deals.FindAsync(due.TenantId, due.DealId, Conversation, cancellationToken);
            if (found?.LastTurn?.Operation != operation)
            {
                return;
            }
        }

        var before = stored.Deal.Alert;
        if (review.Alert is { IsAlive: true } && before is not { IsAlive: true })
        {
            count.AddRaised();
        }
        else if (before is { IsAlive: true } && review.Alert is { State: AlertState.Resolved })
        {
            count.AddResolved();
        }

        count.AddFailed("no-manager", Addressing.WithoutHearer(review.News, chain));
    }

    private async Task<bool> SettleAsync(StoredDeal stored, Deal after, DateTimeOffset? next, Look due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (next != stored.LookAt || !DealRows.Same(stored.Deal, after))
        {
            if (next is { } at)
            {
                await tables.Looks.PutAsync(new Look(due.TenantId, due.DealId, at, now), cancellationToken);
            }

            if (await tables.Deals.NoteAsync(stored, after, next, cancellationToken) != BatchResult.Committed)
            {
                return false;
            }
        }

        await tables.Looks.DropAsync(due, cancellationToken);
        return true;
    }
}

/// <summary>A deal is being written all the time; it is looked at with the next sweep.</summary>
internal sealed class DealBusyException : Exception;
