using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>What was asked about an alert.</summary>
public enum AlertAsk
{
    /// <summary>The question for the owner.</summary>
    Question,

    /// <summary>The note of a nudge.</summary>
    Note,

    /// <summary>Reason and day of a snooze.</summary>
    Snooze,

    /// <summary>Who is to own the deal.</summary>
    Owner,

    /// <summary>Whether that is meant.</summary>
    OwnerConfirm,

    /// <summary>How the deal ended.</summary>
    Ending,

    /// <summary>Why it ended, and who won.</summary>
    EndingReason,

    /// <summary>What is wrong about the alert.</summary>
    Wrong,
}

/// <summary>Something that was asked about the alert of a deal, and what was said so far.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="What">What is asked.</param>
public sealed record AlertAsked(string DealId, AlertAsk What)
{
    public SnoozeReason? Reason { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Who was proposed as owner.</summary>
    public string? PersonId { get; init; }

    public Outcome? Outcome { get; init; }

    public string? Rival { get; init; }

    /// <summary>When the person last worked on it.</summary>
    public DateTimeOffset TouchedAt { get; init; }
}

/// <summary>
/// Dialogue 7.8 typed instead of tapped: each button's question in words, and the answer to it.
/// <code>
/// ask rep → use it            snooze → announced date, board on 10 December      reassign → Zhao Min → yes
/// 询问 → 用这个               暂缓 → 12月10日上董事会                              转派 → 赵敏 → 是
/// </code>
/// </summary>
public sealed class AlertDialog(AlertDesk desk) : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "alert";

    private const string AskedKey = "asked";

    private static readonly Text NotTheirs = new("That deal is not yours or your team's any more.", "这个商机已不归你或你的团队。");
    private static readonly Text Left = new("All right, nothing was changed.", "好的，没有改动。");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        await AskAsync(dc, (AlertAsked)options!, cancellationToken);

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input) => input switch
    {
        Input.Clicked { Click.Verb: var verb } => AlertActs.IsOne(verb),
        Input.Said { Command: null, Text: var text } => AlertWords.Read(text) is null,
        _ => input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Cancel, CommandKind.Stop, CommandKind.Skip, CommandKind.Later, CommandKind.DontKnow),
    };

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => Asked(dc).DealId;

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => Asked(dc).TouchedAt;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => Left;

    /// <inheritdoc/>
    public override Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken) => dc.CancelAllDialogsAsync(cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (talk, input, asked) = (TalkOf(dc), InputOf(dc), Asked(dc));
        if (input is Input.Clicked { Click: var click })
        {
            await AlertFeature.PressAsync(desk, talk, click, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (await desk.FindAsync(talk.Turn, asked.DealId) is not { } one)
        {
            await talk.SayAsync(NotTheirs, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var words = ((Input.Said)input).Text.Trim();
        if (input.Is(CommandKind.Cancel, CommandKind.Stop, CommandKind.Later) || (input.Is(CommandKind.No) && asked.What != AlertAsk.Note))
        {
            await talk.SayAsync(Left, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return await AnswerAsync(new(talk, one), asked, input, words, cancellationToken) is { } next
            ? next.What == asked.What && next.TouchedAt == asked.TouchedAt ? EndOfTurn : await AskAsync(dc, next, cancellationToken)
            : await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Does what the words of a button ask for, or gives what is to be asked first.</summary>
    internal static async Task<AlertAsked?> TakeAsync(AlertTurn turn, AlertWish wish, string? rest, CancellationToken cancellationToken)
    {
        var id = turn.Deal.Id;
        var isManagers = !turn.Case.IsOwners && turn.Case.ToActOn is not null;
        switch (wish)
        {
            case AlertWish.Ask when isManagers:
                return new(id, AlertAsk.Question);
            case AlertWish.Nudge when isManagers:
                return new(id, AlertAsk.Note);
            case AlertWish.Reassign when isManagers && rest is null:
                return new(id, AlertAsk.Owner);
            case AlertWish.Reassign when isManagers:
                return await Reassigning.ProposeAsync(turn, null, rest, cancellationToken) is { } next ? new(id, AlertAsk.OwnerConfirm) { PersonId = next.Id } : null;
            case AlertWish.Close when isManagers:
                return new(id, AlertAsk.Ending);
            case AlertWish.Wrong when rest is not null:
                await AlertActs.WrongAsync(turn, rest, cancellationToken);
                return null;
            case AlertWish.Wrong:
                return new(id, AlertAsk.Wrong);
            case AlertWish.Wake:
                await Snoozing.WakeAsync(turn, cancellationToken);
                return null;
            case AlertWish.Why when turn.Case.ToActOn is not null:
                await turn.Talk.ShowAsync(AlertCards.Why(turn.Case, turn.Talk.Pen), cancellationToken);
                return null;
            default:
                await turn.ShowAsync(cancellationToken);
                return null;
        }
    }

    // What is asked next; the very same where it was shown again already; null when it is done.
    private static async Task<AlertAsked?> AnswerAsync(AlertTurn turn, AlertAsked asked, Input input, string words, CancellationToken cancellationToken)
    {
        var agrees = input.Is(CommandKind.Yes, CommandKind.Confirm);
        switch (asked.What)
        {
            case AlertAsk.Question:
                await Asking.AskAsync(turn, agrees || AlertWords.Takes(words) ? null : words, cancellationToken);
                return null;
            case AlertAsk.Note:
                await Asking.NudgeAsync(turn, input.Is(CommandKind.No, CommandKind.Skip, CommandKind.DontKnow) || AlertWords.LeavesOut(words) ? null : words, null, cancellationToken);
                return null;
            case AlertAsk.Snooze:
                var (reason, until) = Snoozing.Read(words, turn.Turn.Today);
                var told = asked with { Reason = reason ?? asked.Reason, Until = until ?? asked.Until };
                await Snoozing.SnoozeAsync(turn, told.Reason, told.Until, null, cancellationToken);
                return turn.Turn.Saved is null ? told with { TouchedAt = asked.TouchedAt } : null;
            case AlertAsk.Owner:
                return await Reassigning.ProposeAsync(turn, null, words, cancellationToken) is { } next ? asked with { What = AlertAsk.OwnerConfirm, PersonId = next.Id, TouchedAt = turn.Turn.Now } : asked;
            case AlertAsk.OwnerConfirm when agrees:
                await Reassigning.ConfirmAsync(turn, asked.PersonId, cancellationToken);
                return null;
            case AlertAsk.OwnerConfirm:
                return await Reassigning.ProposeAsync(turn, null, words, cancellationToken) is { } other ? asked with { PersonId = other.Id } : asked;
            case AlertAsk.Ending:
                return asked with { What = EndingOf(words) is null ? AlertAsk.Ending : AlertAsk.EndingReason, Outcome = EndingOf(words), TouchedAt = default };
            case AlertAsk.EndingReason when asked is { Outcome: Sales.Deals.Outcome.Lost, Rival: null }:
                return asked with { Rival = words, TouchedAt = default };
            case AlertAsk.EndingReason:
                return await ClosingFromAlert.CloseAsync(turn, asked.Outcome, words, asked.Rival, reminds: true, cancellationToken) ? null : asked;
            default:
                await AlertActs.WrongAsync(turn, words, cancellationToken);
                return null;
        }
    }

    private async Task<DialogTurnResult> AskAsync(DialogContext dc, AlertAsked asked, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        dc.ActiveDialog.State.Keep(AskedKey, asked with { TouchedAt = talk.Turn.Now });
        if (await desk.FindAsync(talk.Turn, asked.DealId) is not { } one)
        {
            await talk.SayAsync(NotTheirs, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var turn = new AlertTurn(talk, one);
        var pen = talk.Pen;
        switch (asked.What)
        {
            case AlertAsk.Question:
                var question = pen.Say(AlertQuestion.Of(one.Deal, one.Look.Stall));
                await talk.ShowAsync(Note(turn, pen.Say($"Your question to {one.Deal.OwnerName}? Suggested: “{question}”", $"想问{one.Deal.OwnerName}什么？建议：“{question}”"), pen.Say("Use it", "用这个"), AlertCardVerbs.Ask), cancellationToken);
                break;
            case AlertAsk.Note:
                await talk.ShowAsync(Note(turn, pen.Say("Note to add? It goes with the next step.", "要加一句话吗？会连同下一步一起发送。"), pen.Say("Without a note", "不加，直接发"), AlertCardVerbs.Nudge), cancellationToken);
                break;
            case AlertAsk.Snooze:
                await Snoozing.OpenAsync(turn, asked.Reason, asked.Until, null, cancellationToken);
                break;
            case AlertAsk.Owner:
                await Reassigning.OpenAsync(turn, cancellationToken);
                break;
            case AlertAsk.Ending:
                await ClosingFromAlert.OpenAsync(turn, cancellationToken);
                break;
            case AlertAsk.EndingReason:
                await ClosingFromAlert.AskWhyAsync(turn, asked.Outcome, asked is { Outcome: Outcome.Lost, Rival: null } ? new("Who won it?", "输给了谁？") : null, cancellationToken);
                break;
            case AlertAsk.Wrong:
                await talk.SayAsync(new Text("What is wrong about it?", "哪里不对？"), cancellationToken);
                break;
        }

        return EndOfTurn;
    }

    private static Microsoft.Bot.Schema.IMessageActivity Note(AlertTurn turn, string sentence, string button, string verb) =>
        CardMessage.Of(NoteCard.Draw(new(turn.Deal.AccountName, sentence, [new(button, verb, AlertCards.Ids(turn.Case))]), turn.Talk.Pen));

    private static Outcome? EndingOf(string words) =>
        EndingReader.Read(words, words).Outcome ?? TypedText.Fold(words) switch
        {
            var said when said.Contains("stop", StringComparison.Ordinal) || said.Contains("搁置", StringComparison.Ordinal) || said.Contains('停', StringComparison.Ordinal) => Outcome.NoDecision,
            var said when said.Contains("lost", StringComparison.Ordinal) || said.Contains('输', StringComparison.Ordinal) || said.Contains('丢', StringComparison.Ordinal) => Outcome.Lost,
            var said when said.Contains("we leave", StringComparison.Ordinal) || said.Contains("withdraw", StringComparison.Ordinal) || said.Contains("放弃", StringComparison.Ordinal) => Outcome.Withdrawn,
            _ => null,
        };

    private static AlertAsked Asked(DialogContext dc) => dc.ActiveDialog.State.Recall<AlertAsked>(AskedKey)!;
}
