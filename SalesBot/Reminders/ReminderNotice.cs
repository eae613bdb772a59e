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
        if (deal is null || !IsStillDue(reminder, deal))
        {
            return new NoticeDraft.Drop("over");
        }

        if (reading.Person.UserId != reminder.UserId)
        {
            var owner = await reading.Tables.Users.FindAsync(reminder.TenantId, reminder.UserId, cancellationToken);
            return new NoticeDraft.Send(ReminderCards.Of(reminder, deal, reading.Person, owner?.DisplayName, reading.IsReminder));
        }

        return await CoverAsync(reminder, reading, cancellationToken) is { } cover
            ? new NoticeDraft.Readdress(cover)
            : new NoticeDraft.Send(ReminderCards.Of(reminder, deal, reading.Person, away: null, reading.IsReminder));
    }

    // What is due while its owner is away is for whoever covers; who cannot be reached leaves it with the owner.
    private static async Task<string?> CoverAsync(Reminder reminder, NoticeReading reading, CancellationToken cancellationToken) =>
        (reminder.StepDue ?? (reminder.DateKey is null ? null : ReminderCards.Utc(reminder.DueAt))) is { } due && reading.Person.CoverOn(due) is { } coverId
        && await reading.Tables.Users.FindAsync(reminder.TenantId, coverId, cancellationToken) is { Reference: not null } cover
        && cover.IsCovering(reminder.UserId, due)
            ? coverId
            : null;

    // The deal may have gone on since: what is done, moved or over is not reminded of.
    private static bool IsStillDue(Reminder reminder, Deal deal) => reminder.DateKey is not null ? reminder.DateIn(deal, ReminderCards.Utc) is not null
        : reminder.StepId is null
        ? deal.Outcome == Outcome.Open
        : deal.Outcome is Outcome.Open or Outcome.WonInDelivery && reminder.StepIn(deal) is not null;
}
