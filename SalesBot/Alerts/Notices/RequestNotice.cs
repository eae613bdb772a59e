using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts.Notices;

/// <summary>A manager's question or nudge, in the chat of whoever looks after the deal.</summary>
public sealed class RequestNotice(AlertDesk desk) : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => Asked.Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (await AlertReading.OfAsync(reading, desk, cancellationToken) is not { } read || read.Deal.RequestOf(reading.Content<Asked>().RequestId) is not { } request)
        {
            return new NoticeDraft.Drop("gone");
        }

        if (read.Deal.Closing is not null || request.State != RequestState.Open)
        {
            return new NoticeDraft.Drop(read.Deal.Closing is null ? "answered" : "closed");
        }

        if (read.On(AlertRung.Owner, reading.Today) is { } owner && owner != reading.Person.UserId)
        {
            return new NoticeDraft.Readdress(owner);
        }

        var (pen, isNudge) = (reading.Pen, request.Kind == RequestKind.Nudge);
        var from = reading.IsReminder ? pen.Say($"{request.ByName}, once more", $"{request.ByName}（再次提醒）") : request.ByName;
        var view = new RequestView(
            read.Deal.Id, request.Id, read.Deal.AccountName, from, request.Words,
            request.Due is { } due ? Say.Date(due, pen.Language, reading.Today) : null,
            isNudge && request.Advice is { } advice ? pen.Say(advice) : null);
        return new NoticeDraft.Send(CardMessage.Of(isNudge ? RequestCard.Nudge(view, pen) : RequestCard.Question(view, pen)), Asked.Slot(request.Id));
    }
}
