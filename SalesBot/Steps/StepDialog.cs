using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>Steps of a deal that cannot be saved as they were told; none while the step itself is still to be told.</summary>
public sealed record StepsToAsk(string DealId, IReadOnlyList<PendingStep> Steps);

/// <summary>
/// Asks for the day of a step that has none, or one that cannot be meant: past, years ahead, 31 June. Behind the list of
/// steps it waits for a new one, said without any command.
/// <code>
/// call Director He on Friday
/// 周五给何主任打电话
///
/// Friday      yes      done already      cancel
/// 周五         是        已经做完            算了
/// </code>
/// </summary>
public sealed class StepDialog() : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "step-day";

    private const string OpenKey = "open";
    private const string TouchedKey = "touched";

    // Later than that, words with a day in them are about something else.
    private static readonly TimeSpan WaitsForWords = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        await AskAsync(dc, (StepsToAsk)options!, cancellationToken);

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input) => input switch
    {
        _ when Open(dc).Steps.Count == 0 => TalkOf(dc).Turn.Now - TouchedAt(dc) < WaitsForWords
            && (input is Input.Said { Command: null } || input.Is(CommandKind.Cancel, CommandKind.Stop, CommandKind.Later, CommandKind.Skip, CommandKind.No)),
        Input.Clicked { Click: { Verb: StepVerbs.Day } click } => click.Id(CardIds.Step) is null,
        Input.Clicked { Click.Verb: StepVerbs.Already } => true,
        Input.Said { Command: null, Text: var text } => DateReader.Read(text, TalkOf(dc).Turn.Today) is not null,
        Input.Said { Command: { Kind: CommandKind.StepDone or CommandKind.MoveStep, Argument: null } } => true,
        _ => input.Is(CommandKind.Yes, CommandKind.Confirm, CommandKind.No, CommandKind.Cancel, CommandKind.Stop, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow),
    };

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => dc.ActiveDialog.State.Recall<DateTimeOffset>(TouchedKey);

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => Open(dc).Steps is [var step, ..] ? StepTexts.NotSaved(step.Text) : StepTexts.NoneAdded;

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken) =>
        await (Open(dc).Steps.Count == 0 ? dc.EndDialogAsync(cancellationToken: cancellationToken) : AskAsync(dc, Open(dc), cancellationToken));

    /// <inheritdoc/>
    public override async Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        if (Open(dc) is { Steps.Count: 0 } open && InputOf(dc) is Input.Said { Text: var words } && await talk.Turn.DealAsync(open.DealId) is { } deal)
        {
            await HearAsync(dc, talk, deal, open, words, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var input = InputOf(dc);
        var open = Open(dc);
        var today = talk.Turn.Today;
        if (await talk.Turn.DealAsync(open.DealId) is not { } deal)
        {
            await talk.SayAsync(StepTexts.NoSuchDeal, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (open.Steps is not [var step, ..])
        {
            return await WordsAsync(dc, talk, deal, open, input, cancellationToken);
        }

        var problem = step.ProblemOn(today);
        if (problem == StepProblem.Past && (input.Is(StepVerbs.Already) || input.Is(CommandKind.StepDone, CommandKind.Yes, CommandKind.Confirm)))
        {
            return await RecordAsync(dc, talk, deal, open, cancellationToken);
        }

        if (input.Is(CommandKind.Yes, CommandKind.Confirm) && problem is StepProblem.Far or StepProblem.NoSuchDay)
        {
            return await TakeAsync(dc, talk, deal, open, step with { IsAgreed = true }, cancellationToken);
        }

        if (input.Is(CommandKind.No) && problem is not StepProblem.NoDay)
        {
            return await AskAsync(dc, open with { Steps = [step with { Due = null }, .. open.Steps.Skip(1)] }, cancellationToken);
        }

        if (StepDay.Of(input, today) is { } said)
        {
            return await TakeAsync(dc, talk, deal, open, said(step), cancellationToken);
        }

        if (input is Input.Clicked)
        {
            await talk.SayAsync(StepTexts.NoDayIn, cancellationToken);
            return await AskAsync(dc, open, cancellationToken);
        }

        await talk.SayAsync(step.StepId is null ? StepTexts.NotSaved(step.Text) : StepTexts.Unchanged(step.Text), cancellationToken);
        return await NextAsync(dc, open, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => Open(dc).DealId;

    private static async Task<DialogTurnResult> TakeAsync(DialogContext dc, Talk talk, Deal deal, StepsToAsk open, PendingStep step, CancellationToken cancellationToken)
    {
        var left = await StepDesk.TakeAsync(talk, deal, [step], cancellationToken);
        return left.Count > 0
            ? await AskAsync(dc, open with { Steps = [step, .. open.Steps.Skip(1)] }, cancellationToken)
            : await NextAsync(dc, open, cancellationToken);
    }

    // What tells of a contact, or names no day, may be news of another kind: the others read it first.
    private static async Task<DialogTurnResult> WordsAsync(DialogContext dc, Talk talk, Deal deal, StepsToAsk open, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Said { Command: null, Text: var words })
        {
            await talk.SayAsync(StepTexts.NoneAdded, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (TouchReader.TellsOfContactBehind(words, talk.Turn.Today) || DateReader.Read(words, talk.Turn.Today) is null)
        {
            talk.IsPassedOn = true;
            return EndOfTurn;
        }

        return await HearAsync(dc, talk, deal, open, words, cancellationToken);
    }

    private static async Task<DialogTurnResult> HearAsync(DialogContext dc, Talk talk, Deal deal, StepsToAsk open, string words, CancellationToken cancellationToken)
    {
        var told = await StepDesk.ToldAsync(talk, deal, words, cancellationToken);
        if (told.Count == 0)
        {
            return EndOfTurn;
        }

        var left = await StepDesk.TakeAsync(talk, deal, told, cancellationToken);
        return left.Count > 0 ? await AskAsync(dc, open with { Steps = left }, cancellationToken) : await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // It was done before it was told: it is recorded, and nothing is left to remind of.
    private static async Task<DialogTurnResult> RecordAsync(DialogContext dc, Talk talk, Deal deal, StepsToAsk open, CancellationToken cancellationToken)
    {
        var step = open.Steps[0];
        var id = step.StepId ?? talk.Turn.NewId("st");
        var told = step.StepId is null ? deal.AddStep(new NextStep(id, step.Text, step.Due!.Value, step.Owner, step.With)) : deal;
        talk.Turn.Save(told.FinishStep(id, talk.Turn.Now));
        await talk.ReplaceAsync(StepDesk.WhatCameOfIt(talk, deal, step.Text), cancellationToken);
        return await NextAsync(dc, open, cancellationToken);
    }

    private static async Task<DialogTurnResult> NextAsync(DialogContext dc, StepsToAsk open, CancellationToken cancellationToken) => open.Steps.Count > 1
        ? await AskAsync(dc, open with { Steps = [.. open.Steps.Skip(1)] }, cancellationToken)
        : await dc.EndDialogAsync(cancellationToken: cancellationToken);

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, StepsToAsk open, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        dc.ActiveDialog.State.Keep(OpenKey, open);
        dc.ActiveDialog.State.Keep(TouchedKey, talk.Turn.Now);
        if (open.Steps is [var step, ..])
        {
            await talk.ShowAsync(StepDesk.DayCard(talk, open.DealId, step), cancellationToken);
        }
        else if (await talk.Turn.DealAsync(open.DealId) is { } deal)
        {
            await talk.ShowAsync(StepDesk.Card(talk, deal, lead: null), cancellationToken);
        }

        return EndOfTurn;
    }

    private static StepsToAsk Open(DialogContext dc) => dc.ActiveDialog.State.Recall<StepsToAsk>(OpenKey)!;
}
