using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>
/// A rep tells a new deal, in one line or step by step (domain 7.2):
/// <code>
/// new deal: Kangyuan Pharma, cold-chain packaging line, about 7.2 million
/// 新建商机：康源药业，冷链包装线，约720万
/// </code>
/// It asks only what is missing, takes corrections and "undo", creates the deal, and asks for the first next step.
/// </summary>
public sealed partial class NewDealDialog(NewDealQuestions questions, DealCreation creation) : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "new-deal";

    private const string DraftKey = "draft";
    private const string StepKey = "step";
    private const string PendingKey = "pending";
    private const string TouchedKey = "touched";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var draft = questions.FromLine(options as string ?? string.Empty, talk.Turn.Today);
        return await AskNextAsync(dc, talk, draft, lead: null, cancellationToken);
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        if (Created(dc))
        {
            return input.Is(CommandKind.Later, CommandKind.No, CommandKind.Skip, CommandKind.DontKnow, CommandKind.Cancel, CommandKind.Stop) || input.Is(CardVerbs.QualifyLater) || (input is Input.Said { Command: null, Maybe: null, Text: var told } && !Questions().IsMatch(told));
        }

        return (input is Input.Clicked { Click: { Verb: CardVerbs.NewDealAnswer } click } && click.Id(CardIds.Question) != NewDealCards.BuyerQuestion)
            || input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Cancel, CommandKind.Stop, CommandKind.Undo, CommandKind.Skip, CommandKind.DontKnow, CommandKind.Later, CommandKind.Continue)
            || input is Input.Said { Command: null };
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        Created(dc) ? AfterCreationAsync(dc, cancellationToken) : TakeAnswerAsync(dc, cancellationToken);

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => dc.ActiveDialog.State.Recall<DateTimeOffset>(TouchedKey);

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => NewDealTexts.DraftForgotten;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        // Once the deal exists nothing is open: the next step can be told at any time.
        if (Created(dc))
        {
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
            return;
        }

        var talk = TalkOf(dc);
        var draft = dc.ActiveDialog.State.Recall<DealDraft>(DraftKey)!;
        await questions.AskAsync(talk, draft, askAgain ? null : NewDealTexts.BackToDraft(draft.Account), cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAnswerAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var input = InputOf(dc);
        var draft = dc.ActiveDialog.State.Recall<DealDraft>(DraftKey)!;
        if (input.Is(CommandKind.Cancel, CommandKind.Stop))
        {
            await talk.SayAsync(NewDealTexts.Discarded, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (input.Is(CommandKind.Undo))
        {
            return draft.TakeBack() is { } before
                ? await AskNextAsync(dc, talk, before, lead: null, cancellationToken)
                : await SayAsync(talk, NewDealTexts.NothingToTakeBack, cancellationToken);
        }

        var (filled, problem) = questions.Answer(draft, input, talk.Turn.Today);

        // What was pressed is asked again on a new card: a second press of the same button would count as the first
        // one come again.
        return problem is null || input is Input.Clicked
            ? await AskNextAsync(dc, talk, filled, problem, cancellationToken)
            : await SayAsync(talk, problem, cancellationToken);
    }

    private async Task<DialogTurnResult> AskNextAsync(DialogContext dc, Talk talk, DealDraft draft, Text? lead, CancellationToken cancellationToken)
    {
        draft = await questions.RecogniseAccountAsync(talk, draft);
        dc.ActiveDialog.State.Keep(DraftKey, draft);
        dc.ActiveDialog.State.Keep(TouchedKey, talk.Turn.Now);
        if (draft.Next != DraftSlot.Nothing)
        {
            await questions.AskAsync(talk, draft, lead, cancellationToken);
            return EndOfTurn;
        }

        var deal = await creation.CreateAsync(talk, draft, cancellationToken);
        dc.ActiveDialog.State[StepKey] = deal.Id;
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> AfterCreationAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var input = InputOf(dc);
        var dealId = (string)dc.ActiveDialog.State[StepKey];
        if (input is Input.Said { Command: null, Text: var text })
        {
            // "and on which day?" is answered with a day alone: the step was said before. A line without a day may be
            // news of any kind, so the others read it first.
            var hasDay = DateReader.Read(text, talk.Turn.Today) is { Past: false } && !WishWords.TellANeed(text, talk.Turn.Today);
            if (!hasDay)
            {
                talk.IsPassedOn = true;
                return EndOfTurn;
            }

            var said = dc.ActiveDialog.State.TryGetValue(PendingKey, out var pending) ? $"{pending} {text}" : text;
            if (await creation.TakeNextStepAsync(talk, dealId, said, cancellationToken))
            {
                return await dc.EndDialogAsync(cancellationToken: cancellationToken);
            }

            dc.ActiveDialog.State[PendingKey] = text;
            return EndOfTurn;
        }

        if (input is Input.Said { Command.Kind: not CommandKind.Later })
        {
            // The deal is there; only its first step is left for another day.
            await talk.SayAsync(NewDealTexts.NoStepYet, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await creation.LaterAsync(talk, dealId, input, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (Created(dc) && InputOf(dc) is Input.Said { Text: var text } && await creation.AskDayAsync(TalkOf(dc), (string)dc.ActiveDialog.State[StepKey], text, cancellationToken))
        {
            // A day that is past does not replace the step it was said of.
            if (DateReader.Read(text, TalkOf(dc).Turn.Today) is null || !dc.ActiveDialog.State.ContainsKey(PendingKey))
            {
                dc.ActiveDialog.State[PendingKey] = text;
            }
        }
    }

    [GeneratedRegex(@"[?？]\s*$|^(?:how|what|when|why|who|whom|where|which|can|could|should|is|are|do|does|did)\b|[吗呢]\s*$|^(?:怎么|什么|为什么|为啥|谁|哪|多少|几)", RegexOptions.IgnoreCase)]
    private static partial Regex Questions();

    private static bool Created(DialogContext dc) => dc.ActiveDialog.State.ContainsKey(StepKey);

    private static async Task<DialogTurnResult> SayAsync(Talk talk, Text text, CancellationToken cancellationToken)
    {
        await talk.SayAsync(text, cancellationToken);
        return EndOfTurn;
    }
}
