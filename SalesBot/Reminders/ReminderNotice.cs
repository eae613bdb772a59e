using SalesBot.Bot.Delivering;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>A reminder on its way: for a time the person chose, so that no quiet hours delay it.</summary>
public sealed class ReminderNotice : NoticeKind
{
    private const string Kind = "reminder";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override bool WaitsForDay => false;

    /// <summary>The notice of a reminder.</summary>
    public static Notice Of(Reminder reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return new($"{Kind}|{reminder.Id}", reminder.TenantId, reminder.UserId, Kind, reminder.DueAt) { DealId = reminder.DealId, Content = StoredJson.Write(reminder) };
    }

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var reminder = reading.Content<Reminder>();
        var deal = reminder.DealId is { } id ? (await reading.Tables.Deals.FindAsync(reminder.TenantId, id, cancellationToken: cancellationToken))?.Deal : null;
        return deal is not null && IsStillDue(reminder, deal)
            ? new NoticeDraft.Send(ReminderCards.Of(reminder, deal, reading.Person, reading.IsReminder))
            : new NoticeDraft.Drop("over");
    }

    // The deal may have gone on since: what is done, moved or over is not reminded of.
    private static bool IsStillDue(Reminder reminder, Deal deal) => reminder.DateKey is not null ? reminder.DateIn(deal, ReminderCards.Utc) is not null
        : reminder.StepId is null
        ? deal.Outcome == Outcome.Open
        : deal.Outcome is Outcome.Open or Outcome.WonInDelivery && reminder.StepIn(deal) is not null;
}
