using SalesBot.Bot.Cards;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts;

/// <summary>A manager thanks the owner for what ended an alert (card 09b).</summary>
internal static class Thanking
{
    /// <summary>Tells the owner once, with the manager's words; shows how the deal stands where there is nothing to thank for.</summary>
    public static async Task ThankAsync(AlertTurn turn, string? alertId, string? words, CancellationToken cancellationToken)
    {
        if (turn.Case.IsOwners || turn.Deal.Alert is not { State: AlertState.Resolved } alert || alert.Id != alertId)
        {
            await turn.ShowAsync(cancellationToken);
            return;
        }

        var note = CardText.Clean(words, CardText.QuoteLength);
        turn.Tell(turn.Deal.OwnerId, ToldWhat.Thanked, $"{alert.Id}-{turn.Turn.UserId}", note.Length == 0 ? null : note);
        var pen = turn.Talk.Pen;
        await turn.Talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new(
                    turn.Deal.AccountName,
                    pen.Say($"{turn.Deal.OwnerName} reads your thanks.", $"{turn.Deal.OwnerName}会看到你的感谢。"),
                    [new(pen.Say("Alerts", "预警"), AlertCardVerbs.List, CardIds.None)]),
                pen)),
            cancellationToken);
    }
}
