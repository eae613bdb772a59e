using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Principles;

namespace SalesBot.Steps;

/// <summary>
/// Sets, ticks off, moves and drops next steps:
/// <code>
/// set next step: Ms Song sends the drawings on Friday      done: cost sheet      push the site visit to Monday      move it to Friday
/// 下一步：我周三前发五年费用表                                   费用表发了              现场拜访改到周一                    改到周五
/// </code>
/// </summary>
public sealed class StepsFeature(StepDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.SetStep, CommandKind.StepDone, CommandKind.MoveStep)
        || input.Is(CardVerbs.StepDone, CardVerbs.StepMove, StepVerbs.Drop, StepVerbs.Add, StepVerbs.Give, StepVerbs.Day, StepVerbs.Already);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, input, click, cancellationToken);
        }

        var said = (Input.Said)input;
        if (said.Command is { Kind: CommandKind.MoveStep, Argument: var named })
        {
            return await MoveAsync(talk, said.Text, named, cancellationToken);
        }

        // A picked deal completes what was typed before.
        var words = said.Command?.Argument ?? CommandReader.Read(said.Text)?.Argument;
        if (said.Command?.Kind == CommandKind.StepDone && words is not null)
        {
            return await DoneAsync(talk, words, cancellationToken) ?? await NothingLikeAsync(talk, words, cancellationToken);
        }

        var (account, told) = words is null ? (null, null) : await DealBefore.ReadAsync(talk, words);
        if (await DealFinding.FindAsync(talk, account, said.Command!.Kind, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        return said.Command.Kind == CommandKind.StepDone
            ? await DoneHereAsync(talk, deal, cancellationToken)
            : told is null
                ? await ShowAsync(talk, deal, cancellationToken)
                : await SetAsync(talk, deal, told, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken) =>
        StepSentence.Done(text) is { } words && TenderReader.Read(text, talk.Turn.LocalNow) is not TenderReading.Submitted
            ? await DoneAsync(talk, words, cancellationToken)
            : null;

    private static async Task<Served> SetAsync(Talk talk, Deal deal, string words, CancellationToken cancellationToken)
    {
        if (await StepDesk.ToldAsync(talk, deal, words, cancellationToken) is not { Count: > 0 } told)
        {
            return Served.Done;
        }

        var left = await StepDesk.TakeAsync(talk, deal, told, cancellationToken);
        return left.Count > 0 ? Served.Begin(new StepsToAsk(deal.Id, left)) : Served.Done;
    }

    private static async Task<Served> ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        if (deal.NextOpenStep is null)
        {
            await Principles.SayOnceAsync(talk, PrincipleMoment.NoNextStep, deal, cancellationToken);
        }

        // Whoever opens the list may simply say the step; where something else waits for an answer, that goes first.
        if (!talk.IsWaitedFor)
        {
            return Served.Begin(new StepsToAsk(deal.Id, []));
        }

        await talk.ShowAsync(StepDesk.Card(talk, deal, lead: null), cancellationToken);
        return Served.Done;
    }

    private static async Task<Served> DoneHereAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        var open = deal.OpenSteps().ToList();
        if (open.Count == 0)
        {
            await talk.SayAsync(StepTexts.NoneOpen, cancellationToken);
            return Served.Done;
        }

        if (open is [var only])
        {
            await StepDesk.FinishAsync(talk, deal, only, fromPromises: false, cancellationToken);
            return Served.Done;
        }

        return await ChooseAsync(talk, [.. open.Select(step => new ListedStep(deal.Id, null, step))], CardVerbs.StepDone, CardIds.None, cancellationToken);
    }

    private static async Task<Served?> DoneAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        var found = await StepFinding.FindAsync(talk, words);
        if (found is not [var one])
        {
            return found.Count == 0 ? null : await ChooseAsync(talk, found, CardVerbs.StepDone, CardIds.None, cancellationToken);
        }

        if (await talk.Turn.DealAsync(one.DealId) is { } deal && deal.OpenStep(one.Step.Id) is { } step)
        {
            await StepDesk.FinishAsync(talk, deal, step, fromPromises: false, cancellationToken);
            return Served.Done;
        }

        return null;
    }

    private static async Task<Served> MoveAsync(Talk talk, string text, string? words, CancellationToken cancellationToken)
    {
        if (StepMoveReader.Read(text) is not { } move || DateReader.Read(move.When, talk.Turn.Today) is not { } day)
        {
            return await NothingLikeAsync(talk, words ?? text, cancellationToken);
        }

        var found = words is null ? await LastAsync(talk) : await StepFinding.FindAsync(talk, words);
        if (found is not [var one])
        {
            return found.Count == 0
                ? await NothingLikeAsync(talk, words ?? text, cancellationToken)
                : await ChooseAsync(talk, found, CardVerbs.StepMove, CardIds.Of(CardIds.Option, $"{day.Date:yyyy-MM-dd}"), cancellationToken);
        }

        return await talk.Turn.DealAsync(one.DealId) is { } deal && deal.OpenStep(one.Step.Id) is { } step
            ? await MoveToAsync(talk, deal, PendingStep.Of(step).On(day), cancellationToken)
            : await NothingLikeAsync(talk, one.Step.Text, cancellationToken);
    }

    /// <summary>What "it" is: the step spoken of last in the deal at hand, else any of its open ones.</summary>
    private static async Task<IReadOnlyList<ListedStep>> LastAsync(Talk talk)
    {
        if (talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal)
        {
            return [];
        }

        return talk.Memory.Step is { } last && last.DealId == deal.Id && deal.OpenStep(last.StepId) is { } step
            ? [new ListedStep(deal.Id, null, step)]
            : [.. deal.OpenSteps().Select(open => new ListedStep(deal.Id, null, open))];
    }

    private static async Task<Served> MoveToAsync(Talk talk, Deal deal, PendingStep step, CancellationToken cancellationToken)
    {
        var left = await StepDesk.TakeAsync(talk, deal, [step], cancellationToken);
        return left.Count > 0 ? Served.Begin(new StepsToAsk(deal.Id, left)) : Served.Done;
    }

    private static async Task<Served> ChooseAsync(Talk talk, IReadOnlyList<ListedStep> steps, string verb, CardIds ids, CancellationToken cancellationToken)
    {
        await talk.ShowAsync(CardMessage.Of(ChooseStepCard.Draw(new ChooseStepView(steps, verb, ids, talk.Turn.Today), talk.Pen)), cancellationToken);
        return Served.Quiet;
    }

    private static async Task<Served> NothingLikeAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        await talk.SayAsync(StepTexts.NothingLike(words), cancellationToken);
        await talk.ShowAsync(await PromisesFeature.CardAsync(talk, 1), cancellationToken);
        return Served.Done;
    }

    private static async Task<Served> PressedAsync(Talk talk, Input input, CardClick click, CancellationToken cancellationToken)
    {
        var picked = ListedStep.Parse(click.Input(StepForms.DoneField) ?? click.Input(StepForms.MoveField) ?? click.Input(StepForms.DropField));
        var dealId = picked?.DealId ?? click.Id(CardIds.Deal);
        if (dealId is null || await talk.Turn.DealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(StepTexts.NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        if (input.Is(StepVerbs.Add))
        {
            return await SetAsync(talk, deal, click.Input(StepForms.TextField) ?? string.Empty, cancellationToken);
        }

        if ((picked?.StepId ?? click.Id(CardIds.Step)) is not { } stepId || deal.OpenStep(stepId) is not { } step)
        {
            // The card is older than the deal: it is shown as it stands.
            await talk.SayAsync(StepTexts.Gone, cancellationToken);
            await talk.ReplaceAsync(StepDesk.Card(talk, deal, lead: null), cancellationToken);
            return Served.Quiet;
        }

        return await ChangeAsync(talk, click, deal, step, cancellationToken);
    }

    private static async Task<Served> ChangeAsync(Talk talk, CardClick click, Deal deal, NextStep step, CancellationToken cancellationToken)
    {
        var fromPromises = click.Id(StepVerbs.From) == StepVerbs.Promises;
        switch (click.Verb)
        {
            case CardVerbs.StepDone:
                await StepDesk.FinishAsync(talk, deal, step, fromPromises, cancellationToken);
                return Served.Quiet;
            case CardVerbs.StepMove or StepVerbs.Day:
                var day = StepDay.Of(new Input.Clicked(click), talk.Turn.Today);
                return await MoveToAsync(talk, deal, day is null ? PendingStep.Of(step) : day(PendingStep.Of(step)), cancellationToken);
            case StepVerbs.Already:
                await StepDesk.FinishAsync(talk, deal, step, fromPromises, cancellationToken);
                return Served.Quiet;
            default:
                var after = click.Verb == StepVerbs.Drop ? deal.DropStep(step.Id, talk.Turn.Now) : deal.GiveStep(step.Id, StepOwner.Customer);
                talk.Turn.Save(after);
                await talk.ReplaceAsync(fromPromises ? await PromisesFeature.CardAsync(talk, 1) : StepDesk.Card(talk, after, lead: null), cancellationToken);
                return Served.Quiet;
        }
    }
}
