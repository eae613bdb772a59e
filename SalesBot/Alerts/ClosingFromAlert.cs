using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Alerts;

/// <summary>A manager ends a deal from its alert: how, why, and what stays of it (dialogue 7.8).</summary>
internal static class ClosingFromAlert
{
    private const int RemindDays = 90;

    private static readonly Text NotTheirs = new("You close your own deals by saying how they ended: we lost it to Delta, price.", "自己的商机直接说结果就行：丢了，德尔塔价格低。");

    /// <summary>"Lost to a rival, stopped by the customer, or we leave?"</summary>
    public static async Task OpenAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        if (await MayAsync(turn, cancellationToken))
        {
            await turn.Talk.ReplaceAsync(CardMessage.Of(CloseCard.Which(AlertCards.Ids(turn.Case), turn.Deal.AccountName, turn.Talk.Pen)), cancellationToken);
        }
    }

    /// <summary>Asks for the reason of an ending.</summary>
    public static async Task AskWhyAsync(AlertTurn turn, Outcome? outcome, Text? trouble, CancellationToken cancellationToken)
    {
        if (!await MayAsync(turn, cancellationToken))
        {
            return;
        }

        if (outcome is not { } how || !turn.Deal.PossibleEndings().Contains(how))
        {
            await turn.Talk.SayAsync(new Text("In this stage the deal cannot end that way.", "这个阶段不能这样结束。"), cancellationToken);
            await OpenAsync(turn, cancellationToken);
            return;
        }

        await turn.Talk.ReplaceAsync(
            CardMessage.Of(CloseCard.Why(AlertCards.Ids(turn.Case), turn.Deal.AccountName, how, trouble is null ? null : turn.Talk.In(trouble), turn.Talk.Pen)), cancellationToken);
    }

    /// <summary>Closes it, keeps a follow-on for the account, and reminds later where that is wanted. False while something is missing.</summary>
    public static async Task<bool> CloseAsync(AlertTurn turn, Outcome? outcome, string? reason, string? rival, bool reminds, CancellationToken cancellationToken)
    {
        var closing = new Closing(outcome ?? Outcome.Open, CardText.Clean(reason, CardText.SentenceLength), outcome == Outcome.Lost ? rival?.Trim() : null, null, turn.Turn.Now);
        var problem = turn.Deal.ProblemOf(closing);
        if (problem is not EndingProblem.None || turn.Case.IsOwners)
        {
            await AskWhyAsync(turn, outcome, problem == EndingProblem.NeedsRival ? new("Who won it?", "输给了谁？") : new("What was the reason?", "原因是什么？"), cancellationToken);
            return false;
        }

        var again = reminds ? turn.Turn.Today.AddDays(RemindDays) : (DateOnly?)null;
        var closed = turn.Deal.Close(closing) with
        {
            FollowOns = [.. turn.Deal.FollowOns, new FollowOn(turn.Turn.NewId("fo"), FollowOnGroup.NewProject, turn.Deal.Title, again)],
        };
        var ended = turn.Case.With(closed);
        var after = turn.Save(ended.Alive is { } alert ? closed with { Alert = Alert.Review(alert, ended.Look).Alert } : closed);
        var worker = await turn.WorkerAsync();
        after.Tell(worker, ToldWhat.Closed);
        if (again is { } day)
        {
            var morning = turn.Turn.Moment(day.ToDateTime(new TimeOnly(9, 0)));
            after.Tell(turn.Turn.UserId, ToldWhat.Reopen, at: morning);
            after.Tell(worker, ToldWhat.Reopen, at: morning);
        }

        await after.ChangeCardsAsync();
        await after.ShowAsync(cancellationToken);
        return true;
    }

    private static async Task<bool> MayAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Case.IsOwners)
        {
            await turn.Talk.SayAsync(NotTheirs, cancellationToken);
            await turn.ShowAsync(cancellationToken);
            return false;
        }

        if (turn.Deal.Closing is not null)
        {
            await turn.ShowAsync(cancellationToken);
            return false;
        }

        return true;
    }
}
