using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts.Notices;

/// <summary>
/// An alert told at once: the card as a new message. It is looked at again, so nobody hears of what is closed, rests or
/// is over, and it goes to whoever stands on that rung by now.
/// </summary>
public sealed class PushNotice(AlertDesk desk) : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => AlertNotice.Push;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var told = reading.Content<AlertNotice>();
        if (await AlertReading.OfAsync(reading, desk, cancellationToken) is not { } read)
        {
            return new NoticeDraft.Drop("gone");
        }

        if (Over(read, told) is { } why)
        {
            return new NoticeDraft.Drop(why);
        }

        if (read.On(told.Rung, reading.Today) is not { } hearer)
        {
            return new NoticeDraft.Drop("nobody");
        }

        if (hearer != reading.Person.UserId)
        {
            return new NoticeDraft.Readdress(hearer);
        }

        var (one, pen, alert) = (read.Case! with { Rung = told.Rung }, reading.Pen, read.Deal.Alert!);
        var view = AlertViews.Live(one, alert, hearer, pen, reading.Today) is var live && reading.IsReminder
            ? live with { Details = [pen.Say("Reminder", "再次提醒"), .. live.Details] }
            : live;
        return new NoticeDraft.Send(
            CardMessage.Of(
                told.Kind == NewsKind.ProposeNoDecision && !one.IsOwners ? NoDecisionCard.Draw(NoDecision(read.Deal, view, pen), pen)
                : one.IsOwners ? AlertCard.Owner(view, pen)
                : AlertCard.Manager(told.Kind == NewsKind.Escalated ? Escalated(view, pen) : view, pen)),
            AlertNotice.Slot(alert.Id));
    }

    private static string? Over(AlertReading read, AlertNotice told) => read.Deal switch
    {
        { Closing: not null } => "closed",
        { ComplianceHold: not null } => "frozen",
        { Alert: null } => "resolved",
        { Alert.IsAlive: false } => "resolved",
        { Alert: { } other } when other.Id != told.AlertId => "resolved",
        { Alert.Rest: not null } => "snoozed",
        _ => null,
    };

    private static AlertView Escalated(AlertView view, Pen pen) => view with { Details = [pen.Say("Now with you", "升级到你"), .. view.Details] };

    private static NoDecisionView NoDecision(Deal deal, AlertView view, Pen pen)
    {
        var contact = deal.People.Where(person => person.LeftOn is null && person.LastTwoWayTouch is not null && !person.NameIsTitle).MaxBy(person => person.LastTwoWayTouch)?.Name;
        var dear = contact is null ? pen.Say("Hello", "您好") : pen.Say($"Hello {contact}", $"{contact}您好");
        return new(view.Ids, deal.AccountName, view.Details, pen.Say(
            $"{dear}, is {deal.Title} still planned for this year? A short yes or no helps us plan. Thank you!",
            $"{dear}！想请教一下，“{deal.Title}”今年还会推进吗？回复是或否即可，方便我们安排。谢谢！"));
    }
}
