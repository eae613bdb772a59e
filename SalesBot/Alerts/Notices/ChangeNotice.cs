using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;

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
            read.Case is { } one ? AlertCards.Current(one, reading.Person.UserId, reading.Pen, reading.Today) : Elsewhere(read, reading.Person.UserId, reading.Pen),
            slot);
    }

    // Whoever it no longer concerns keeps a card without what they may not see any more.
    private static Microsoft.Bot.Schema.IMessageActivity Elsewhere(AlertReading read, string readerId, Pen pen) => CardMessage.Of(EndedAlertCard.Draw(
        new(read.Deal.Id, read.Deal.AccountName, [], Badge.Closed, [pen.Say(Where(read, readerId))], null) { IsElsewhere = true }, pen));

    // Of whoever owned it the owner has it now; of whoever managed that owner, the manager who does.
    private static Text Where(AlertReading read, string readerId)
    {
        var owner = CardText.Clean(read.Deal.OwnerName, CardText.NameLength);
        return read.Deal.HandedOver?.FromId != readerId && read.People.Above is [var manager, ..]
            ? new($"Not with you any more: {CardText.Clean(manager.Name, CardText.NameLength)} looks after {owner}’s deals now", $"已不由你负责：{owner}的商机现在由{CardText.Clean(manager.Name, CardText.NameLength)}管")
            : new($"Not with you any more: {owner} has it now", $"已不由你负责：现在由{owner}负责");
    }
}
