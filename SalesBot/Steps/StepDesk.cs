using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>Saves what was said of steps, and shows how the list stands then.</summary>
internal static class StepDesk
{
    /// <summary>Saves the steps that are whole, and shows the list. What is left must be asked.</summary>
    public static async Task<IReadOnlyList<PendingStep>> TakeAsync(Talk talk, Deal deal, IReadOnlyList<PendingStep> steps, CancellationToken cancellationToken)
    {
        var after = deal;
        PendingStep? last = null;
        foreach (var step in steps.Where(step => step.ProblemOn(talk.Turn.Today) == StepProblem.None))
        {
            (after, last) = (step.SaveIn(after, () => talk.Turn.NewId("st")), step);
        }

        if (last is not null)
        {
            talk.Turn.Save(after);
            talk.Turn.FocusDealId = after.Id;
            var saved = last.StepId is { } id ? after.OpenStep(id)! : after.NextSteps[^1];
            talk.Memory.Step = new LastStep { DealId = after.Id, StepId = saved.Id };
            var maybeTheirs = last is { OwnerSaid: false, StepId: null } ? saved.Id : null;
            await talk.ReplaceAsync(Card(talk, after, talk.In(StepTexts.Saved(saved, last.StepId is not null, talk.Turn.Today)), maybeTheirs), cancellationToken);
        }

        return [.. steps.Where(step => step.ProblemOn(talk.Turn.Today) != StepProblem.None)];
    }

    /// <summary>The steps that words tell; none where they must not be taken down, and the person was told so.</summary>
    public static async Task<IReadOnlyList<PendingStep>> ToldAsync(Talk talk, Deal deal, string words, CancellationToken cancellationToken)
    {
        var told = NextStepReader.Read(words, talk.Turn.Today, deal.People);
        talk.Turn.FocusDealId = deal.Id;
        if (EvaluatorWords.AreOffLimits(deal, words))
        {
            await talk.SayAsync(EvaluatorWords.NoSteps, cancellationToken);
        }
        else if (told.IsEmpty)
        {
            await talk.SayAsync(StepTexts.NoWords, cancellationToken);
        }
        else if (told.Length == 1 && WishWords.TellANeed(words, talk.Turn.Today))
        {
            await talk.SayAsync(WishWords.NotAStep, cancellationToken);
        }
        else
        {
            return [.. told.Select(PendingStep.Of)];
        }

        return [];
    }

    /// <summary>Ticks a step off, shows the list again where it was pressed there, and asks once what came of it.</summary>
    public static async Task FinishAsync(Talk talk, Deal deal, NextStep step, bool fromPromises, CancellationToken cancellationToken)
    {
        var after = deal.FinishStep(step.Id, talk.Turn.Now);
        talk.Turn.Save(after);
        talk.Turn.FocusDealId = deal.Id;
        if (fromPromises)
        {
            await talk.ReplaceAsync(await PromisesFeature.CardAsync(talk, 1), cancellationToken);
            await talk.ShowAsync(WhatCameOfIt(talk, deal, step.Text), cancellationToken);
            return;
        }

        await talk.ReplaceAsync(WhatCameOfIt(talk, deal, step.Text), cancellationToken);
    }

    /// <summary>The open steps of a deal.</summary>
    public static IMessageActivity Card(Talk talk, Deal deal, string? lead, string? maybeTheirs = null) => CardMessage.Of(StepsCard.Draw(
        new StepsView(deal.Id, $"{deal.AccountName} · {deal.Title}", lead, [.. deal.OpenSteps()], talk.Turn.Today, maybeTheirs), talk.Pen));

    /// <summary>Asks for the day of a step.</summary>
    public static IMessageActivity DayCard(Talk talk, string dealId, PendingStep step)
    {
        var problem = step.ProblemOn(talk.Turn.Today);
        var ids = CardIds.Of(CardIds.Deal, dealId).With(CardIds.Step, step.StepId);
        return CardMessage.Of(StepDayCard.Draw(
            new StepDayView(ids, step.Text, talk.In(StepTexts.Ask(step, problem, talk.Turn.Today)), problem, step.Due, talk.Turn.Today), talk.Pen));
    }

    /// <summary>"Done: cost sheet. What came of it?"</summary>
    public static IMessageActivity WhatCameOfIt(Talk talk, Deal deal, string step) => CardMessage.Of(NoteCard.Draw(
        new NoteView(
            talk.Pen.Say("Done", "已完成"),
            talk.Pen.Say($"{CardText.Clean(step, 60)}. What came of it?", $"{CardText.Clean(step, 60)}。结果怎么样？"),
            [
                Run(talk.Pen.Say("Log it", "记沟通"), CommandKind.Log, deal.Id),
                Run(talk.Pen.Say("Next step", "下一步"), CommandKind.SetStep, deal.Id),
            ]),
        talk.Pen));

    private static NoteButton Run(string title, CommandKind command, string dealId) =>
        new(title, CardVerbs.Run, CardIds.Of(CardIds.Deal, dealId).With(CardIds.Waiting, command.ToString()));
}
