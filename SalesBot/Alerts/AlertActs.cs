using SalesBot.Bot.Cards;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>What each button of an alert's cards does, once it is known who pressed it and on what.</summary>
internal static class AlertActs
{
    private static readonly string[] Verbs =
    [
        AlertCardVerbs.Open, AlertCardVerbs.Why, AlertCardVerbs.Ask, AlertCardVerbs.Nudge, AlertCardVerbs.Snooze, AlertCardVerbs.SnoozeSave,
        AlertCardVerbs.Reassign, AlertCardVerbs.ReassignTo, AlertCardVerbs.ReassignConfirm, AlertCardVerbs.Close, AlertCardVerbs.CloseAs, AlertCardVerbs.CloseSave,
        AlertCardVerbs.Wrong, AlertCardVerbs.Acknowledge, AlertCardVerbs.Hold, AlertCardVerbs.EndHold, AlertCardVerbs.Accept, AlertCardVerbs.NeedHelp,
        AlertCardVerbs.Wake, AlertCardVerbs.Answer, AlertCardVerbs.AnswerSend, AlertCardVerbs.AnswerNot, AlertCardVerbs.List, AlertCardVerbs.Thank,
    ];

    /// <summary>Whether a press is one of these.</summary>
    public static bool IsOne(string verb) => Verbs.Contains(verb);

    /// <summary>Does it, or shows how the alert stands now where it no longer can be done.</summary>
    public static Task DoAsync(AlertTurn turn, CardClick click, CancellationToken cancellationToken) => click.Verb switch
    {
        AlertCardVerbs.Hold => AlertHold.PutAsync(turn, click.Input(AlertFields.HoldReason), Asking.Day(click, AlertFields.HoldUntil), cancellationToken),
        AlertCardVerbs.EndHold => AlertHold.EndAsync(turn, cancellationToken),
        AlertCardVerbs.Accept or AlertCardVerbs.NeedHelp or AlertCardVerbs.Answer or AlertCardVerbs.AnswerSend or AlertCardVerbs.AnswerNot => ReplyAsync(turn, click, cancellationToken),
        AlertCardVerbs.Thank => Thanking.ThankAsync(turn, click.Id(CardIds.Alert), click.Input(AlertFields.Note), cancellationToken),
        _ when IsStale(turn, click) => turn.ShowAsync(cancellationToken),
        AlertCardVerbs.Why => turn.Talk.ReplaceAsync(AlertCards.Why(turn.Case, turn.Talk.Pen), cancellationToken),
        AlertCardVerbs.Ask when !turn.Case.IsOwners => Asking.AskAsync(turn, click.Input(AlertFields.Question), cancellationToken),
        AlertCardVerbs.Nudge when !turn.Case.IsOwners => Asking.NudgeAsync(turn, click.Input(AlertFields.Note), Asking.Day(click, AlertFields.Due), cancellationToken),
        AlertCardVerbs.Snooze => Snoozing.OpenAsync(turn, null, null, null, cancellationToken),
        AlertCardVerbs.SnoozeSave => Snoozing.SnoozeAsync(turn, Chosen<SnoozeReason>(click.Input(AlertFields.Reason)), Asking.Day(click, AlertFields.Until), click.Input(AlertFields.Note), cancellationToken),
        AlertCardVerbs.Wake => Snoozing.WakeAsync(turn, cancellationToken),
        AlertCardVerbs.Reassign => Reassigning.OpenAsync(turn, cancellationToken),
        AlertCardVerbs.ReassignTo => Reassigning.ProposeAsync(turn, click.Id(CardIds.Person), click.Input(AlertFields.Who), cancellationToken),
        AlertCardVerbs.ReassignConfirm => Reassigning.ConfirmAsync(turn, click.Id(CardIds.Person), cancellationToken),
        AlertCardVerbs.Close => ClosingFromAlert.OpenAsync(turn, cancellationToken),
        AlertCardVerbs.CloseAs => ClosingFromAlert.AskWhyAsync(turn, Chosen<Outcome>(click.Id(CardIds.Option)), null, cancellationToken),
        AlertCardVerbs.CloseSave => ClosingFromAlert.CloseAsync(
            turn, Chosen<Outcome>(click.Id(CardIds.Option)), click.Input(AlertFields.Why), click.Input(AlertFields.Rival), click.Input(AlertFields.Remind) != "no", cancellationToken),
        AlertCardVerbs.Wrong => WrongAsync(turn, click.Input(AlertFields.Wrong), cancellationToken),
        AlertCardVerbs.Acknowledge => AcknowledgeAsync(turn, cancellationToken),
        _ => turn.ShowAsync(cancellationToken),
    };

    /// <summary>Takes note, and shows the alert.</summary>
    public static async Task AcknowledgeAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        var after = turn;
        if (turn.Case.ToActOn?.Acknowledge(turn.Turn.UserId, turn.Case.Rung, turn.Case.Look.Now).Alert is { } noted && noted != turn.Deal.Alert)
        {
            after = turn.Save(turn.Deal with { Alert = noted });
            await after.ChangeCardsAsync();
        }

        await after.ShowAsync(cancellationToken);
    }

    /// <summary>Calls it wrong, with a reason.</summary>
    public static async Task WrongAsync(AlertTurn turn, string? reason, CancellationToken cancellationToken)
    {
        var after = turn;
        if (turn.Case.ToActOn?.Dismiss(CardText.Clean(reason, CardText.QuoteLength), turn.Case.Look.Today).Alert is { } dismissed)
        {
            after = turn.Save(turn.Deal with { Alert = dismissed });
            await after.ChangeCardsAsync();
        }

        await after.ShowAsync(cancellationToken);
    }

    // What the owner sends back belongs to a request; one that was answered shows how the alert stands. Whoever asked may
    // write down themselves what they were told.
    private static async Task ReplyAsync(AlertTurn turn, CardClick click, CancellationToken cancellationToken)
    {
        if (turn.Deal.Closing is not null
            || turn.Deal.RequestOf(click.Id(CardIds.Action)) is not { State: RequestState.Open } request
            || (!turn.Case.IsOwners && request.By != turn.Turn.UserId))
        {
            await turn.ShowAsync(cancellationToken);
            return;
        }

        switch (click.Verb)
        {
            case AlertCardVerbs.Accept when request.Kind == RequestKind.Nudge:
                await Replying.AcceptAsync(turn, request, cancellationToken);
                break;
            case AlertCardVerbs.NeedHelp when click.Input(AlertFields.Note) is { } help:
                await Replying.HelpAsync(turn, request, help, cancellationToken);
                break;
            case AlertCardVerbs.Answer when click.Input(AlertFields.Answer) is { } answer:
                await Replying.AnswerAsync(turn, request, answer, cancellationToken);
                break;
            case AlertCardVerbs.AnswerSend:
                await TypedAnswer.SendAsync(turn, request, cancellationToken);
                break;
            case AlertCardVerbs.AnswerNot:
                await TypedAnswer.DropAsync(turn, cancellationToken);
                break;
            default:
                await turn.ShowAsync(cancellationToken);
                break;
        }
    }

    // The card is of an alert that is over, or of another one.
    private static bool IsStale(AlertTurn turn, CardClick click) =>
        click.Verb != AlertCardVerbs.Open
        && (turn.Case.ToActOn is null || (turn.Case.Alive is { } alive && click.Id(CardIds.Alert) is { } meant && meant != alive.Id));

    private static T? Chosen<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) && Enum.IsDefined(value) ? value : null;
}
