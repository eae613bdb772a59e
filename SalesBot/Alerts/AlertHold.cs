using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>Puts a deal on hold, and ends that.</summary>
internal static class AlertHold
{
    /// <summary>Puts it on hold, or says what is missing or too long.</summary>
    public static async Task PutAsync(AlertTurn turn, string? reason, DateOnly? until, CancellationToken cancellationToken)
    {
        var outcome = turn.Deal.PutOnHold(CardText.Clean(reason, CardText.QuoteLength), until ?? turn.Case.Look.Today, turn.Turn.UserId, turn.Case.Look.Now, turn.Case.Look.Limits);
        if (outcome.Deal is not { } held)
        {
            await turn.Talk.ReplaceAsync(Ask(turn, reason, until, Trouble(turn, outcome, until is null)), cancellationToken);
            return;
        }

        var after = turn.Save(Resting(turn, held));
        after.Tell(turn.Case.IsOwners ? turn.Case.Above.FirstOrDefault()?.Id : await turn.WorkerAsync(), ToldWhat.Held, note: turn.Turn.OperationId);
        await after.ChangeCardsAsync();
        await after.ShowAsync(cancellationToken);
    }

    // More than happens to a deal in a day.
    private const int MostSince = 100;

    /// <summary>Watches it again from today.</summary>
    public static async Task EndAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Case.Hold is not { } hold)
        {
            await turn.ShowAsync(cancellationToken);
            return;
        }

        var after = turn.Save(turn.Deal.EndHold(turn.Case.Look.Today) with { Alert = await AsBeforeAsync(turn, hold) });
        after.Tell(turn.Case.IsOwners ? turn.Case.Above.FirstOrDefault()?.Id : await turn.WorkerAsync(), ToldWhat.Resumed, note: turn.Turn.OperationId);
        await after.ChangeCardsAsync();
        var pen = turn.Talk.Pen;
        await turn.Talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new(turn.Deal.AccountName, pen.Say("The hold is over: the deal is watched again.", "暂停已结束，恢复跟进。"), [new(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, turn.Deal.Id))]), pen)),
            cancellationToken);
    }

    /// <summary>The card that asks for reason and day.</summary>
    public static Microsoft.Bot.Schema.IMessageActivity Ask(AlertTurn turn, string? reason, DateOnly? until, string? trouble)
    {
        var latest = Say.Date(turn.Deal.LatestHold(turn.Case.Look.Now, turn.Case.Look.Limits), turn.Talk.Language, turn.Turn.Today);
        return CardMessage.Of(HoldCard.Draw(new(CardIds.Of(CardIds.Deal, turn.Deal.Id), turn.Deal.AccountName, latest, reason, until, trouble), turn.Talk.Pen));
    }

    // A hold that is ended on its first day never was, so the alert it ended goes on as it stood.
    private static async Task<Alert?> AsBeforeAsync(AlertTurn turn, Hold hold)
    {
        if (hold.From != turn.Case.Look.Today)
        {
            return turn.Deal.Alert;
        }

        var events = await turn.Turn.EventsAsync(turn.Deal.Id, null, MostSince);
        return events.Where(done => done.At == hold.At).SelectMany(done => done.Parts).FirstOrDefault(part => part.Name == nameof(Deal.Alert))?.Before as Alert ?? turn.Deal.Alert;
    }

    // A hold ends what its alert asked for: nobody is to work on the deal.
    private static Deal Resting(AlertTurn turn, Deal held) =>
        turn.Case.With(held) is { Alive: { } alert } rests ? held with { Alert = Alert.Review(alert, rests.Look).Alert } : held;

    private static string Trouble(AlertTurn turn, HoldOutcome refused, bool dayIsMissing)
    {
        var pen = turn.Talk.Pen;
        var latest = Say.Date(refused.Latest ?? turn.Turn.Today, turn.Talk.Language, turn.Turn.Today);
        return refused.Refusal switch
        {
            HoldRefusal.Closed => pen.Say("The deal has ended, so there is nothing to pause.", "商机已结束，无需暂停。"),
            HoldRefusal.NoReason => pen.Say("Please give the reason and the day.", "请写上原因和日期。"),
            HoldRefusal.BidIsDue => pen.Say($"A bid is due: until {latest} at the latest.", $"有标要投，最晚暂停到{latest}。"),
            HoldRefusal.TooLong when refused.Latest <= turn.Case.Look.Today => pen.Say("This deal has used its 180 days of hold.", "这个商机的180天暂停已用完。"),
            HoldRefusal.TooLong => pen.Say($"Until {latest} at the latest: that is the longest hold.", $"最晚到{latest}，这是最长的暂停。"),
            _ when dayIsMissing => pen.Say("Until which day does it rest?", "暂停到哪一天？"),
            _ => pen.Say("Please choose a day after today.", "请选今天以后的日期。"),
        };
    }
}
