using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Stages;

/// <summary>
/// Asks what a change of a deal still needs, and makes it when it is confirmed. It can be left at any time: another
/// command is served in between and the question comes back, and "cancel" leaves the deal as it is.
/// </summary>
/// <typeparam name="TChange">What is being talked about.</typeparam>
public abstract class ChangeDialog<TChange>(string dialogId) : ConversingDialog(dialogId)
    where TChange : DealChange
{
    private const string ChangeKey = "change";

    private static readonly Text Gone = new("That deal is no longer among yours. Nothing was changed.", "这个商机已不在你名下，没有改动。");
    private static readonly Text Left = new("Cancelled. Nothing was changed.", "已取消，没有改动。");
    private static readonly Text TooOld = new("I dropped the change we had begun long ago. The deal is as it was.", "很久以前没说完的改动已放下，商机保持原样。");


    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var change = (TChange)options!;
        if (await talk.Turn.DealAsync(change.DealId) is not { } deal)
        {
            await talk.SayAsync(Gone, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        talk.Turn.FocusDealId = deal.Id;
        return await GoOnAsync(dc, talk, await AskAsync(talk, deal, change, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        var change = ChangeOf(dc);
        return input is Input.Clicked { Click: { Verb: StageVerbs.Answer } click }
            ? click.Id(CardIds.Action) == change.Session
            : input is Input.Said { Command: null, Maybe: null }
                || input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Cancel, CommandKind.Stop, CommandKind.Skip, CommandKind.DontKnow, CommandKind.Continue)
                || IsTakenBack(dc, input)
                || (input is Input.Said said && Understands(change, said));
    }

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => ChangeOf(dc).TouchedAt;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => TooOld;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var change = ChangeOf(dc);
        if (await talk.Turn.DealAsync(change.DealId) is not { } deal)
        {
            await talk.SayAsync(Gone, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var input = InputOf(dc);
        talk.Turn.FocusDealId = deal.Id;
        if (input.Is(CommandKind.Continue))
        {
            return await GoOnAsync(dc, talk, await AskAsync(talk, deal, change, cancellationToken), cancellationToken);
        }

        if (input.Is(CommandKind.Cancel, CommandKind.Stop, CommandKind.Undo) || Option(input) == "cancel")
        {
            await LeaveAsync(talk, deal, change, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return await GoOnAsync(dc, talk, await TakeAsync(talk, deal, change, input, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var change = ChangeOf(dc);
        if (await talk.Turn.DealAsync(change.DealId) is not { } deal || await AskAsync(talk, deal, change, cancellationToken) is not { } open)
        {
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
            return;
        }

        dc.ActiveDialog.State.Keep(ChangeKey, open);
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => ChangeOf(dc).DealId;

    /// <summary>What a tap says; null if the input is no tap of ours.</summary>
    protected static string? Option(Input input) => input is Input.Clicked { Click: { Verb: StageVerbs.Answer } click } ? click.Id(CardIds.Option) : null;

    /// <summary>What was typed or entered; empty for a plain tap.</summary>
    protected static string Words(Input input) => (input as Input.Said)?.Text ?? string.Empty;

    /// <summary>Whether the input agrees, by word or by the button "go".</summary>
    protected static bool Agrees(Input input) => input.Is(CommandKind.Yes, CommandKind.Confirm) || Option(input) == "go";

    /// <summary>Asks what is open; what the dialog waits for then, or null if nothing is left to ask.</summary>
    protected abstract Task<TChange?> AskAsync(Talk talk, Deal deal, TChange change, CancellationToken cancellationToken);

    /// <summary>Takes an answer, and asks on; null when the change is made or given up.</summary>
    protected abstract Task<TChange?> TakeAsync(Talk talk, Deal deal, TChange change, Input input, CancellationToken cancellationToken);

    /// <summary>Whether a message that is a command answers the open question all the same.</summary>
    protected virtual bool Understands(TChange change, Input.Said said) => false;

    /// <summary>Says that it was given up.</summary>
    protected virtual Task LeaveAsync(Talk talk, Deal deal, TChange change, CancellationToken cancellationToken) => talk.SayAsync(Left, cancellationToken);

    private static async Task<DialogTurnResult> GoOnAsync(DialogContext dc, Talk talk, TChange? change, CancellationToken cancellationToken)
    {
        if (change is null)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        dc.ActiveDialog.State.Keep(ChangeKey, change with { TouchedAt = talk.Turn.Now });
        return EndOfTurn;
    }

    /// <summary>What is being talked about.</summary>
    protected static TChange ChangeOf(DialogContext dc) => dc.ActiveDialog.State.Recall<TChange>(ChangeKey)!;
}
