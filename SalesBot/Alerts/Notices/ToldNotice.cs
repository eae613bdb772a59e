using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts.Notices;

/// <summary>What somebody did about a deal, told to whom it concerns; only while it still does.</summary>
public sealed class ToldNotice(AlertDesk desk) : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => Told.Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var told = reading.Content<Told>();
        if (await AlertReading.OfAsync(reading, desk, cancellationToken) is not { } read)
        {
            return new NoticeDraft.Drop("gone");
        }

        var isStillTheirs = read.Case is not null || (told.What == ToldWhat.HandedFrom && read.Deal.HandedOver?.Keeps(reading.Person.UserId, reading.Today) == true);
        return !isStillTheirs ? new NoticeDraft.Drop("moved")
            : Card(told, read, reading) is { } card ? new NoticeDraft.Send(CardMessage.Of(card))
            : new NoticeDraft.Drop("past");
    }

    private static AdaptiveCard? Card(Told told, AlertReading read, NoticeReading reading)
    {
        var (deal, pen, today) = (read.Deal, reading.Pen, reading.Today);
        var request = deal.RequestOf(told.RequestId);
        var open = new NoteButton(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, CardIds.Of(CardIds.Deal, deal.Id));
        return told.What switch
        {
            ToldWhat.Answered when request?.Reply is { } reply => Note($"{told.ByName}: “{reply}”", $"{told.ByName}：“{reply}”", Plan()),
            ToldWhat.NeedsHelp when request?.Reply is { } help => Note($"{told.ByName} needs help: “{help}”", $"{told.ByName}需要帮助：“{help}”", open with { Title = pen.Say("See plan", "看建议") }),
            ToldWhat.Accepted when request is not null => AcceptedCard.Draw(Accepted.Of(read.Case!, request, told.ByName, pen, today), pen),
            ToldWhat.Snoozed when deal.Alert is { Rest: { } rest } => Note(
                $"{told.ByName} let the alert rest until {Say.Date(rest.Until, Language.English, today)}{(told.Note is { } note ? $": “{note}”" : ".")}",
                $"{told.ByName}已暂缓预警，到{Say.Date(rest.Until, Language.Chinese, today)}{(told.Note is { } words ? $"：“{words}”" : "。")}", open),
            ToldWhat.HandedTo when deal.OwnerId == reading.Person.UserId => HandoverCard.Draw(Handover.Of(deal, told.ByName, pen, today, reading.Numbers), pen),
            ToldWhat.HandedFrom => Note(
                $"{told.ByName} gave it to {deal.OwnerName}. You stay in the team until {Say.Date(deal.HandedOver!.Until, Language.English, today)}.",
                $"{told.ByName}已转给{deal.OwnerName}，你在团队里留到{Say.Date(deal.HandedOver.Until, Language.Chinese, today)}。", DealButton(deal, pen)),
            ToldWhat.Closed when deal.Closing is { } closing => Note(
                $"{told.ByName} closed it as {closing.Outcome.Name().En}: {closing.Reason}", $"{told.ByName}已关闭，{closing.Outcome.Name().Zh}：{closing.Reason}", DealButton(deal, pen)),
            ToldWhat.Thanked => Note(
                told.Note is { } words ? $"{told.ByName} thanks you: “{words}”" : $"{told.ByName} thanks you: the deal moves again.",
                told.Note is { } said ? $"{told.ByName}谢谢你：“{said}”" : $"{told.ByName}谢谢你，商机又动起来了。", DealButton(deal, pen)),
            ToldWhat.Held when read.Case?.Hold is { } hold => Note(
                $"{told.ByName} put it on hold until {Say.Date(hold.Until, Language.English, today)}: {hold.Reason}", $"{told.ByName}已暂停到{Say.Date(hold.Until, Language.Chinese, today)}：{hold.Reason}",
                new NoteButton(pen.Say("End hold", "结束暂停"), AlertCardVerbs.EndHold, CardIds.Of(CardIds.Deal, deal.Id))),
            ToldWhat.Resumed when read.Case?.Hold is null => Note($"{told.ByName} ended the hold; the deal is watched again.", $"{told.ByName}已结束暂停，恢复跟进。", open),
            ToldWhat.Reopen when deal.Closing is { } closed => Note(
                $"Closed 90 days ago: {closed.Reason}. Worth another try?", $"90天前关闭：{closed.Reason}。现在能重启吗？",
                read.Case!.IsOwners ? [new(pen.Say("Reopen", "重新打开"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, $"{CommandKind.Reopen}"))] : []),
            _ => null,
        };

        // A question beside a bid is asked where no alert lives; one that was raised since knows nothing of the answer.
        NoteButton Plan() => read.Case?.Alive is not { } alert || request!.At < alert.RaisedAt ? DealButton(deal, pen) with { Title = pen.Say("Brief", "简报"), Verb = CardVerbs.Run, Ids = CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, $"{CommandKind.Brief}") } : open with { Title = pen.Say("See plan", "看建议") };

        AdaptiveCard Note(string english, string chinese, params NoteButton[] buttons) => NoteCard.Draw(new(deal.AccountName, pen.Say(english, chinese), buttons), pen);
    }

    private static NoteButton DealButton(Deal deal, Pen pen) => new(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id));
}
