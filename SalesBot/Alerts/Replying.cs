using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>The owner replies to their manager: an answer, "accepted", or a call for help.</summary>
internal static class Replying
{
    private const int Longest = 300;

    /// <summary>Sends an answer to whoever asked, whose card changes.</summary>
    public static async Task AnswerAsync(AlertTurn turn, ManagerRequest request, string words, CancellationToken cancellationToken)
    {
        var after = Take(turn, request, RequestState.Answered, words);
        after.Tell(request.By, ToldWhat.Answered, request.Id);
        await after.ChangeCardsAsync();
        await NoteAsync(after, request, new($"Sent to {request.ByName}: “{Short(words)}”", $"已发给{request.ByName}：“{Short(words)}”"), AlertPlan.Of(after.Deal, words, after.Case.Look)?.Fact, cancellationToken);
    }

    /// <summary>Asks whoever nudged for help.</summary>
    public static async Task HelpAsync(AlertTurn turn, ManagerRequest request, string words, CancellationToken cancellationToken)
    {
        var after = Take(turn, request, RequestState.NeedsHelp, words);
        after.Tell(request.By, ToldWhat.NeedsHelp, request.Id);
        await after.ChangeCardsAsync();
        await NoteAsync(after, request, new($"{request.ByName} reads that you need help: “{Short(words)}”", $"已告诉{request.ByName}你需要帮助：“{Short(words)}”"), null, cancellationToken);
    }

    /// <summary>Takes a nudge: it is the next step, and both have taken note of the alert.</summary>
    public static async Task AcceptAsync(AlertTurn turn, ManagerRequest request, CancellationToken cancellationToken)
    {
        var due = request.Due is { } wanted && wanted >= turn.Turn.Today ? wanted : turn.Case.Look.Calendar.After(turn.Turn.Today, 1);
        var text = turn.Talk.In(request.Step ?? new(request.Words, request.Words));
        var deal = turn.Deal.AddStep(new NextStep(turn.Turn.NewId("st"), text, due, StepOwner.Us))
            .With(request with { State = RequestState.Accepted, Due = due, RepliedAt = turn.Turn.Now, RepliedBy = turn.Turn.User.DisplayName });

        // Whoever asked and whoever accepts have agreed on a plan: the alert counts as taken up by the higher of the two.
        var alert = turn.Case.ToActOn?.Acknowledge(request.By, request.Rung, turn.Case.Look.Now).Alert;
        var after = turn.Save(alert is null ? deal : deal with { Alert = alert });
        after.Tell(request.By, ToldWhat.Accepted, request.Id);
        await after.ChangeCardsAsync();
        var day = Say.Date(due, turn.Talk.Language, turn.Turn.Today);
        await NoteAsync(after, request with { Kind = RequestKind.Nudge }, new($"Accepted, {request.ByName} is told. Next step by {day}: {Short(text)}", $"已接受，并告诉{request.ByName}。{day}前的下一步：{Short(text)}"), null, cancellationToken);
    }

    private static AlertTurn Take(AlertTurn turn, ManagerRequest request, RequestState state, string words)
    {
        // An alert that nobody raised yet is not begun by an answer: the question may have been about something else, a bid.
        return turn.Save(turn.Deal.With(request with { State = state, Reply = CardText.Clean(words, Longest), RepliedAt = turn.Turn.Now, RepliedBy = turn.Turn.User.DisplayName }));
    }

    private static Task NoteAsync(AlertTurn turn, ManagerRequest request, Text what, Text? fact, CancellationToken cancellationToken)
    {
        if (request.By == turn.Turn.UserId)
        {
            return turn.ShowAsync(cancellationToken);
        }

        var pen = turn.Talk.Pen;
        List<NoteButton> buttons = fact is null ? [] : [Run(pen.Say("Add them", "补上关键人"), CommandKind.Map, turn.Deal.Id)];
        buttons.Add(Run(pen.Say("Log contact", "记沟通"), CommandKind.Log, turn.Deal.Id));
        if (request.Kind == RequestKind.Nudge)
        {
            buttons.Add(Run(pen.Say("Next steps", "下一步"), CommandKind.SetStep, turn.Deal.Id));
        }

        var sentence = pen.Say(what) + (fact is null ? "" : pen.Say($" {fact.En}.", $" {fact.Zh}。"));
        return turn.Talk.ReplaceAsync(CardMessage.Of(NoteCard.Draw(new(turn.Deal.AccountName, sentence, buttons), pen)), cancellationToken);
    }

    private static string Short(string words) => CardText.Clean(words, 100);

    private static NoteButton Run(string title, CommandKind command, string dealId) =>
        new(title, CardVerbs.Run, CardIds.Of(CardIds.Deal, dealId).With(CardIds.Waiting, command.ToString()));
}
