using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.NextActions;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>A manager asks the owner a question, or nudges them (dialogue 7.8).</summary>
internal static partial class Asking
{
    // A line; longer is a letter.
    private const int Longest = 300;

    /// <summary>Asks a question; the suggested one where none was written.</summary>
    public static async Task AskAsync(AlertTurn turn, string? words, CancellationToken cancellationToken)
    {
        var question = words?.Trim() is { Length: > 0 } own ? own : turn.Talk.In(AlertQuestion.Of(turn.Deal, turn.Case.Look.Stall));
        await SendAsync(turn, New(turn, RequestKind.Question, question), cancellationToken);
    }

    /// <summary>Nudges the owner with a note, by a day.</summary>
    /// <param name="turn">Who and what.</param>
    /// <param name="note">The note; null for the next action alone.</param>
    /// <param name="day">The day that was chosen; null to take it from the note.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task NudgeAsync(AlertTurn turn, string? note, DateOnly? day, CancellationToken cancellationToken)
    {
        var words = note?.Trim() ?? "";
        var best = BestActions.Of(turn.Deal, null, turn.Case.Look.Now, turn.Case.Look.Parameters).FirstOrDefault();
        var step = words.Length > 0 ? Wanted(words) is var wanted ? new Text(wanted, wanted) : null : best?.Step;
        await SendAsync(
            turn,
            New(turn, RequestKind.Nudge, words) with { Advice = HasPlan(turn) ? null : best?.Step, Step = step ?? new("Get in touch with the customer", "与客户沟通"), Due = day > turn.Turn.Today ? day : DayOf(words, turn.Case.Look) },
            cancellationToken);
    }

    // What follows an answer is the plan made from it.
    private static bool HasPlan(AlertTurn turn) =>
        turn.Case.ToActOn is { } alert && turn.Deal.LatestRequest(alert.RaisedAt) is { State: RequestState.Answered or RequestState.NeedsHelp };

    private static ManagerRequest New(AlertTurn turn, RequestKind kind, string words) =>
        new(turn.Turn.NewId("rq"), kind, turn.Turn.UserId, turn.Name, turn.Case.Rung, CardText.Clean(words, Longest), turn.Turn.Now);

    private static async Task SendAsync(AlertTurn turn, ManagerRequest request, CancellationToken cancellationToken)
    {
        if (turn.Case.ToActOn is not { } alert)
        {
            await turn.ShowAsync(cancellationToken);
            return;
        }

        var to = await turn.WorkerAsync();
        var after = turn.Save(turn.Deal.With(request) with { Alert = alert });
        after.Turn.Tell(Asked.Of(turn.Turn, turn.Deal, request, to));
        await after.ShowAsync(cancellationToken);
    }

    // "I call the CFO on Thursday, prepare one page": what the manager does stays with the manager.
    private static string Wanted(string note)
    {
        var others = Clauses.Of(note).Where(clause => !Own().IsMatch(clause)).ToList();
        var wanted = Please().Replace(string.Join(TypedText.HasHan(note) ? "，" : ", ", others.Count > 0 ? others : [note]), "");
        return CardText.Capital(CardText.Clean(wanted, CardText.NameLength));
    }

    /// <summary>
    /// The day something is wanted by: the one that was named as such; the working day before one on which somebody acts
    /// on it; else in two working days.
    /// </summary>
    private static DateOnly DayOf(string note, AlertLook look)
    {
        if (DateReader.Read(note, look.Today) is not { Problem: DateProblem.None, Past: false, Date: var named } || named == look.Today)
        {
            return look.Calendar.After(look.Today, 2);
        }

        var before = named.AddDays(-1);
        while (!look.Calendar.IsWorkingDay(before) && before > look.Today)
        {
            before = before.AddDays(-1);
        }

        return By().IsMatch(note) || before <= look.Today ? named : before;
    }

    /// <summary>The day in a field of a card; null if it is none.</summary>
    public static DateOnly? Day(CardClick? click, string field) =>
        DateOnly.TryParseExact(click?.Input(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?:and )?(?:i|i'll|i'm|we|we'll)\b|^(?:[\u4e00-\u9fff\d]{0,6})?我(?!们)", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:please|pls)[ ,]+|^(?:请你?|麻烦你?)|[ ,]+(?:please|pls)$", RegexOptions.IgnoreCase)]
    private static partial Regex Please();

    [GeneratedRegex(@"\b(?:by|until|till|before|no later than)\b|(?:之?前|以前|截止)", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
