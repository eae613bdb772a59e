using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>
/// Sends the reminders that are due, each once: claim, send, mark done. A send whose outcome is unknown counts as done,
/// because a reminder that comes twice is worse than one that may be missing.
/// </summary>
public sealed class ReminderDelivery(Tables tables, CloudAdapter adapter, HandedDelivery handing, BotOptions options, ILogger<ReminderDelivery> log)
{
    /// <summary>How long a claim holds; longer than any send takes.</summary>
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>Sends all that is due at a time.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sent = 0;
        await foreach (var due in tables.Reminders.DueAsync(now, cancellationToken))
        {
            if (due.Reminder.Handed is not null)
            {
                sent += await handing.BringAsync(due, now, cancellationToken) ? 1 : 0;
            }
            else if (await tables.Reminders.ClaimAsync(due, now + ClaimFor, cancellationToken) is { } claimed)
            {
                sent += await SendAsync(claimed.Reminder, cancellationToken) ? 1 : 0;
                await tables.Reminders.DoneAsync(claimed.Reminder, cancellationToken);
            }
        }

        return sent;
    }

    private async Task<bool> SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        var user = await tables.Users.FindAsync(reminder.TenantId, reminder.UserId, cancellationToken);
        if (user is not { Reference: { } stored } || StateJson.ReadReference(stored) is not { } reference)
        {
            return false;
        }

        var deal = reminder.DealId is null ? null : await tables.Deals.FindAsync(reminder.TenantId, reminder.DealId, cancellationToken: cancellationToken);
        if (deal is not { Deal: var about } || !IsStillDue(reminder, about))
        {
            return false;
        }

        try
        {
            await adapter.ContinueConversationAsync(
                options.AppId ?? string.Empty,
                reference,
                (turn, token) => turn.SendActivityAsync(ReminderCards.Of(reminder, about, user), token),
                cancellationToken);
            return true;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogWarning(failed, "A reminder could not be sent; it is not repeated.");
            return false;
        }
    }

    // The deal may have gone on since: what is done, moved or over is not reminded of.
    private static bool IsStillDue(Reminder reminder, Deal deal) => reminder.DateKey is not null ? reminder.DateIn(deal, ReminderCards.Utc) is not null
        : reminder.StepId is null
        ? deal.Outcome == Outcome.Open
        : deal.Outcome is Outcome.Open or Outcome.WonInDelivery && reminder.StepIn(deal) is not null;
}
