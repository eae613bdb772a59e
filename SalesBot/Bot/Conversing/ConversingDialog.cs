using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>A dialog of ours: it knows what it is waiting for, and how to go on after something came in between.</summary>
public abstract class ConversingDialog(string dialogId) : Dialog(dialogId)
{
    /// <summary>Whether this input answers what the dialog asked.</summary>
    public abstract bool Wants(DialogContext dc, Input input);

    /// <summary>
    /// Whether free words are about the deal of this dialog. Whoever opened another deal speaks of that one from then on:
    /// the features read the words first, and the dialog gets what nobody reads. A command that answers, or a tap, is for
    /// the dialog wherever the person is.
    /// </summary>
    public bool IsHere(DialogContext dc) =>
        DealOf(dc) is not { } deal || TalkOf(dc).Turn.FocusDealId is not { } focus || focus == deal;

    /// <summary>
    /// Tries free words that it did not ask for but may make sense of; it does so in its feature's place, after the
    /// features before it. False if it cannot.
    /// </summary>
    public virtual Task<bool> TryAsync(DialogContext dc, string words, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>When the person last worked on it.</summary>
    public abstract DateTimeOffset TouchedAt(DialogContext dc);

    /// <summary>What to say when it was left for so long that it ends by itself.</summary>
    public abstract Text Forgotten(DialogContext dc);

    /// <summary>Says how to go on after another command was served.</summary>
    /// <param name="askAgain">True to ask the open question again at once; false to offer to continue.</param>
    public abstract Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken);

    /// <summary>Says that what it passed on was read by nobody else either.</summary>
    public virtual Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await InterruptedAsync(dc, askAgain: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>The deal that free words told it are about; null if there is none, or if it hears nothing but the answer it asked for.</summary>
    protected virtual string? DealOf(DialogContext dc) => null;

    /// <summary>Whether "undo" means what is only talked about here: nothing was saved since the person last worked on it.</summary>
    protected bool IsTakenBack(DialogContext dc, Input input) =>
        input.Is(CommandKind.Undo) && (TalkOf(dc).Memory.Undo is not [.., { Turns: [.., var saved] }] || saved.At < TouchedAt(dc));

    /// <summary>The conversation of this turn.</summary>
    protected static Talk TalkOf(DialogContext dc) => dc.Context.TurnState.Get<Talk>();

    /// <summary>The input of this turn.</summary>
    protected static Input InputOf(DialogContext dc) => dc.Context.TurnState.Get<Input>();
}
