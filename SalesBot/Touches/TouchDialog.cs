using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Touches;

namespace SalesBot.Touches;

/// <summary>What the dialog begins with.</summary>
/// <param name="Text">What was typed; empty to be asked for.</param>
/// <param name="DealId">The deal, if it is certain; null to find it from the words.</param>
/// <param name="AsLog">The rep said that it is a contact.</param>
public sealed record TouchStart(string Text, string? DealId = null, bool AsLog = true);

/// <summary>
/// One message becomes a confirmed record (domain 7.5): it shows what was understood, takes corrections in words, saves
/// on yes, and then asks one thing at most that was not told.
/// </summary>
public sealed partial class TouchDialog : ConversingDialog
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "touch";

    /// <summary>Builds it.</summary>
    public TouchDialog()
        : base(DialogId)
    {
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var start = (TouchStart)options!;
        return await TouchTelling.TellAsync(dc, TalkOf(dc), start, earlier: null, cancellationToken);
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        var draft = TouchWaiting.DraftOf(dc);
        if (input is Input.Clicked { Click: var click })
        {
            return TouchVerbs.All.Contains(click.Verb) && (click.Id(CardIds.Session) is { } session ? session == draft.Session : draft.TouchId is not null && click.Id(TouchVerbs.Touch) == draft.TouchId);
        }

        if (draft.Phase is TouchPhase.Confirm or TouchPhase.Which or TouchPhase.Words)
        {
            return (input is Input.Said { Command: null, Text: { Length: > 0 } words } && !IsQuestion().IsMatch(words))
                || input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Stop, CommandKind.Continue, CommandKind.Log)
                || IsTakenBack(dc, input)
                || (draft.Phase == TouchPhase.Which && input.Is(CommandKind.Skip))
                || (draft.Phase == TouchPhase.Confirm && input.Is(CommandKind.Skip, CommandKind.Later, CommandKind.DontKnow));
        }

        return input.Is(CommandKind.Skip, CommandKind.Later, CommandKind.No, CommandKind.DontKnow, CommandKind.Cancel, CommandKind.Stop)
            || input.Is(CommandKind.Yes, CommandKind.Confirm)
            || (input is Input.Said { Command: null, Text: var text } && !TouchReader.TellsOfContact(text) && AfterSaving.Fits(draft.Phase, text));
    }

    // "What about Mr Wu?" corrects nothing: it is about something else.
    [GeneratedRegex(@"[?？]\s*$|怎么办|怎么样|吗$|^(?:what|how|who|when|why|which)\b(?! was| were)", RegexOptions.IgnoreCase)]
    private static partial Regex IsQuestion();

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => TouchWaiting.DraftOf(dc).TouchedAt;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => TouchTexts.Forgotten;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var draft = TouchWaiting.DraftOf(dc);
        if (draft.Phase > TouchPhase.Confirm)
        {
            // The contact is saved; what was asked after it can be told at any time.
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
            return;
        }

        await TouchWaiting.ShowAsync(TalkOf(dc), draft, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await TalkOf(dc).SayAsync(TouchTexts.NotUnderstood, cancellationToken);
        await TouchWaiting.ShowAsync(TalkOf(dc), TouchWaiting.DraftOf(dc), cancellationToken);
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => TouchWaiting.DraftOf(dc).Notes is [var only] ? only.DealId : null;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (talk, draft, input) = (TalkOf(dc), TouchWaiting.DraftOf(dc), InputOf(dc));
        if (draft.Phase > TouchPhase.Confirm)
        {
            var (phase, touched) = await AfterSaving.TakeAsync(talk, draft, input, cancellationToken);
            return phase is { } next && touched ? TouchWaiting.Keep(dc, draft with { Phase = next, TouchedAt = talk.Turn.Now }) : await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        if (input.Is(TouchVerbs.Discard) || input.Is(CommandKind.Cancel, CommandKind.Stop, CommandKind.Undo) || (draft.Phase == TouchPhase.Words && input.Is(CommandKind.No)))
        {
            await talk.SayAsync(TouchTexts.Discarded, cancellationToken);
            return await TouchWaiting.CloseAsync(dc, draft, cancellationToken);
        }

        if (input is Input.Said { Command: { Kind: CommandKind.Log, Argument: var told }, Text: var line })
        {
            return await TouchTelling.TellAsync(dc, talk, new TouchStart(told is null ? string.Empty : line), draft.Phase == TouchPhase.Words ? draft.Earlier : draft, cancellationToken);
        }

        return (draft.Phase, input) switch
        {
            (TouchPhase.Words, Input.Said said) => await TouchTelling.TellAsync(dc, talk, new TouchStart(said.Text, draft.Candidates.FirstOrDefault()), draft.Earlier, cancellationToken),
            (TouchPhase.Which, _) => await TouchTelling.ChosenAsync(dc, talk, draft, input, cancellationToken),
            (_, Input.Clicked { Click: var click }) => await TouchConfirming.PressedAsync(dc, talk, draft, click, cancellationToken),
            (_, Input.Said said) => await TouchConfirming.SaidAsync(dc, talk, draft, said, cancellationToken),
            _ => EndOfTurn,
        };
    }
}
