using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>A dialog of ours: it knows what it is waiting for, and how to go on after something came in between.</summary>
public abstract class ConversingDialog(string dialogId) : Dialog(dialogId)
{
    /// <summary>Whether this input answers what the dialog asked.</summary>
    public abstract bool Wants(DialogContext dc, Input input);

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

    /// <summary>The conversation of this turn.</summary>
    protected static Talk TalkOf(DialogContext dc) => dc.Context.TurnState.Get<Talk>();

    /// <summary>The input of this turn.</summary>
    protected static Input InputOf(DialogContext dc) => dc.Context.TurnState.Get<Input>();
}
