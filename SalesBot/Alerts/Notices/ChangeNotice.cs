using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;

namespace SalesBot.Alerts.Notices;

/// <summary>The card a person has of an alert changes where it stands, to how the alert is now.</summary>
public sealed class ChangeNotice(AlertDesk desk) : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => AlertNotice.Change;

    /// <summary>It disturbs nobody.</summary>
    public override bool WaitsForDay => false;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var slot = AlertNotice.Slot(reading.Content<AlertNotice>().AlertId);
        if (await AlertReading.OfAsync(reading, desk, cancellationToken) is not { } read)
        {
            return new NoticeDraft.Drop("gone");
        }

        return new NoticeDraft.Change(
            read.Case is { } one ? AlertCards.Current(one, reading.Person.UserId, reading.Pen, reading.Today) : Elsewhere(read, reading.Pen),
            slot);
    }

    // Whoever it no longer concerns keeps a card without what they may not see any more.
    private static Microsoft.Bot.Schema.IMessageActivity Elsewhere(AlertReading read, Pen pen) => CardMessage.Of(EndedAlertCard.Draw(
        new(read.Deal.Id, read.Deal.AccountName, [], Badge.Closed, [pen.Say("Not with you any more", "已不由你负责")], null) { IsElsewhere = true }, pen));
}
