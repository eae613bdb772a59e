using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;

namespace SalesBot.Alerts;

/// <summary>
/// What an owner types when their manager asked something. Straight after the question it is the answer; after other
/// talk it may be about anything, so it is shown before it goes to anybody (clarification E7).
/// </summary>
internal static class TypedAnswer
{
    // A question older than that was answered otherwise.
    private static readonly TimeSpan Waits = TimeSpan.FromDays(7);

    /// <summary>Takes words for the answer to an open question; false if nothing is open, or they tell of a contact.</summary>
    public static async Task<bool> TryAsync(AlertDesk desk, Talk talk, string text, CancellationToken cancellationToken)
    {
        if (TouchReader.TellsOfContact(text) || await OpenAsync(desk, talk, RequestKind.Question) is not (var turn, var request))
        {
            return false;
        }

        if (talk.Memory.HeardAt is null || talk.Memory.HeardAt <= request.At)
        {
            await Replying.AnswerAsync(turn, request, text, cancellationToken);
            return true;
        }

        var ids = CardIds.Of(CardIds.Deal, turn.Deal.Id).With(CardIds.Action, request.Id);
        talk.Memory.Answer = text;
        talk.Memory.Asked = new AskedButtons
        {
            Yes = AlertCardVerbs.AnswerSend, No = AlertCardVerbs.AnswerNot,
            Ids = new Dictionary<string, string> { [CardIds.Deal] = turn.Deal.Id, [CardIds.Action] = request.Id },
        };
        var pen = talk.Pen;
        await talk.ShowAsync(
            CardMessage.Of(NoteCard.Draw(
                new(
                    turn.Deal.AccountName,
                    pen.Say($"Is this your answer to {request.ByName}? “{CardText.Clean(text, 100)}”", $"这是给{request.ByName}的回答吗？“{CardText.Clean(text, 100)}”"),
                    [new(pen.Say("Send it", "发送"), AlertCardVerbs.AnswerSend, ids), new(pen.Say("No", "不是"), AlertCardVerbs.AnswerNot, ids)]),
                pen)),
            cancellationToken);
        return true;
    }

    /// <summary>Sends what was shown.</summary>
    public static async Task SendAsync(AlertTurn turn, ManagerRequest request, CancellationToken cancellationToken)
    {
        var words = turn.Talk.Memory.Answer;
        turn.Talk.Memory.Answer = null;
        await (words is null ? turn.ShowAsync(cancellationToken) : Replying.AnswerAsync(turn, request, words, cancellationToken));
    }

    /// <summary>What was shown goes to nobody.</summary>
    public static async Task DropAsync(AlertTurn turn, CancellationToken cancellationToken)
    {
        turn.Talk.Memory.Answer = null;
        var pen = turn.Talk.Pen;
        await turn.Talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(new(turn.Deal.AccountName, pen.Say("Not sent. The question stays open.", "没有发送，问题仍待回答。"), [new(pen.Say("Open alert", "打开预警"), AlertCardVerbs.Open, CardIds.Of(CardIds.Deal, turn.Deal.Id))]), pen)),
            cancellationToken);
    }

    /// <summary>"Accept", "need help with ...": said of the open nudge. False if there is none.</summary>
    public static async Task<bool> TakeAsync(AlertDesk desk, Talk talk, AlertWish wish, string? rest, CancellationToken cancellationToken)
    {
        if (await OpenAsync(desk, talk, RequestKind.Nudge) is not (var turn, var request))
        {
            return false;
        }

        if (wish == AlertWish.Accept)
        {
            await Replying.AcceptAsync(turn, request, cancellationToken);
        }
        else if (rest is not null)
        {
            await Replying.HelpAsync(turn, request, rest, cancellationToken);
        }
        else
        {
            await talk.SayAsync(new Text("What would help? Type: need help: ...", "需要什么帮助？请输入：需要帮助：……"), cancellationToken);
        }

        return true;
    }

    // The list says which deal has something open; the deal itself is read only then.
    private static async Task<(AlertTurn Turn, ManagerRequest Request)?> OpenAsync(AlertDesk desk, Talk talk, RequestKind kind)
    {
        var asked = (await talk.Turn.MyDealsAsync()).Where(deal => deal.Request is { } open && open.Kind == kind && talk.Turn.Now - open.At < Waits).MaxBy(deal => deal.Request!.At);
        return asked is not null && await desk.FindAsync(talk.Turn, asked.DealId) is { IsOwners: true } one && one.Deal.RequestOf(asked.Request!.RequestId) is { State: RequestState.Open } request
            ? (new(talk, one), request)
            : null;
    }
}
