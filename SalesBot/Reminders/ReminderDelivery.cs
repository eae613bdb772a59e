using SalesBot.Bot.Turns;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>
/// Hands the reminders that are due to the delivery of notices, each once: put there first, done here after it. What
/// was put twice is delivered once.
/// </summary>
public sealed class ReminderDelivery(Tables tables, HandedDelivery handing, DeliveryBell bell)
{
    /// <summary>Hands over all that is due at a time.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> SendDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (notices, brought) = (0, 0);
        await foreach (var due in tables.Reminders.DueAsync(now, cancellationToken))
        {
            if (due.Reminder.Handed is not null)
            {
                brought += await handing.BringAsync(due, now, cancellationToken) ? 1 : 0;
            }
            else
            {
                await tables.Notices.PutAsync(ReminderNotice.Of(due.Reminder), cancellationToken);
                await tables.Reminders.DoneAsync(due.Reminder, cancellationToken);
                notices++;
            }
        }

        if (notices > 0)
        {
            bell.Ring();
        }

        return notices + brought;
    }
}
