using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Steps;

/// <summary>
/// The plan agreed with the customer: proposed, kept, changed in words, agreed to, printed for them:
/// <code>
/// joint plan lakeside      add: site test 12 March, theirs      move step 3 to May      customer confirmed the plan
/// 推进计划 湖畔              加：现场测试，3月12日，对方              第2步改到下周五            客户确认了计划
/// </code>
/// </summary>
public sealed class JointPlanFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.JointPlan)
        || IsEdit(talk, input)
        || input.Is(StepVerbs.PlanKeep, StepVerbs.PlanEdit, StepVerbs.PlanConfirm, StepVerbs.PlanAnswer, StepVerbs.PlanPreview, StepVerbs.PlanPublish);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            return await PressedAsync(talk, click, cancellationToken);
        }

        if (IsEdit(talk, input) && await TryAsync(talk, ((Input.Said)input).Text, cancellationToken) is { } edited)
        {
            return edited;
        }

        if (await DealFinding.FindAsync(talk, IsEdit(talk, input) ? null : ((Input.Said)input).Command?.Argument, CommandKind.JointPlan, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(PlanTexts.Frozen(deal), cancellationToken);
            return Served.Done;
        }

        await talk.ShowAsync(Card(talk, deal), cancellationToken);
        return Served.Done;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (PlanEdit.Read(text, talk.Turn.Today) is not { } edit || talk.Turn.FocusDealId is not { } focus || await talk.Turn.DealAsync(focus) is not { } deal)
        {
            return null;
        }

        if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(PlanTexts.Frozen(deal), cancellationToken);
            return Served.Done;
        }

        if (edit.IsConfirmation)
        {
            await ConfirmAsync(talk, deal, cancellationToken);
            return Served.Done;
        }

        await EditAsync(talk, deal, edit, cancellationToken);
        return Served.Done;
    }

    // "第2步改到下周五" also looks like a signing date that moves; a numbered step is the plan's.
    private static bool IsEdit(Talk talk, Input input) =>
        input is Input.Said said && PlanEdit.Read(said.Text, talk.Turn.Today) is { Number: > 0 };

    private static async Task<Served> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(StepTexts.NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(PlanTexts.Frozen(deal), cancellationToken);
            return Served.Quiet;
        }

        switch (click.Verb)
        {
            case StepVerbs.PlanKeep when deal.Plan is null:
                await SaveAsync(talk, deal.Replan(PlanOf(talk, deal), talk.Turn.Now), cancellationToken);
                break;
            case StepVerbs.PlanEdit:
                await FormAsync(talk, deal, click, cancellationToken);
                break;
            case StepVerbs.PlanConfirm:
                await ConfirmAsync(talk, deal, cancellationToken);
                break;
            case StepVerbs.PlanAnswer when PlanAnswer.For(deal, talk.Turn.UserId, talk.Turn.Now) is { } answer:
                talk.Turn.Save(deal.With(answer));
                await talk.SayAsync(PlanTexts.Answered, cancellationToken);
                break;
            case StepVerbs.PlanPreview:
                await talk.ShowAsync(Preview(talk, deal), cancellationToken);
                break;
            case StepVerbs.PlanPublish:
                if (!await PrintedPages.ShowAsync(talk, PlanPage.Of(deal, PlanOf(talk, deal), talk.Language), PlanTexts.Published, PlanTexts.NoAddress, cancellationToken))
                {
                    await talk.ShowAsync(Preview(talk, deal), cancellationToken);
                }

                break;
            default:
                await talk.ReplaceAsync(Card(talk, deal), cancellationToken);
                break;
        }

        return Served.Quiet;
    }

    private static async Task FormAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        var words = click.Input(PlanCard.AddField) is { } added ? $"add: {added}"
            : click.Input(PlanCard.NumberField) is { } number && click.Input(PlanCard.DayField) is { } day ? $"step {number} to {day}"
            : null;
        if (words is null || PlanEdit.Read(words, talk.Turn.Today) is not { } edit)
        {
            await talk.SayAsync(PlanTexts.NothingChosen, cancellationToken);
            await talk.ReplaceAsync(Card(talk, deal), cancellationToken);
            return;
        }

        await EditAsync(talk, deal, edit, cancellationToken);
    }

    private static async Task EditAsync(Talk talk, Deal deal, PlanEdit edit, CancellationToken cancellationToken)
    {
        if (edit.Added is { } added && EvaluatorWords.AreOffLimits(deal, added))
        {
            await talk.SayAsync(EvaluatorWords.NoSteps, cancellationToken);
            return;
        }

        var plan = PlanOf(talk, deal);
        var after = edit.Apply(plan, talk.Turn.Today, talk.Turn.Now, deal.People, talk.Turn.NewId("pl"));
        var late = after?.Steps.FirstOrDefault(step => step is { DoneAt: null, Due: { } due } && due < talk.Turn.Today && !plan.Steps.Contains(step));
        if (after is null || late is not null)
        {
            await talk.SayAsync(after is null ? PlanTexts.NoSuchStep : PlanTexts.PastDay, cancellationToken);
            await talk.ReplaceAsync(Card(talk, deal), cancellationToken);
            return;
        }

        await SaveAsync(talk, deal.Replan(after, talk.Turn.Now), cancellationToken);
    }

    private static async Task ConfirmAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        if (deal.Plan is null)
        {
            await talk.SayAsync(PlanTexts.KeepFirst, cancellationToken);
            await talk.ReplaceAsync(Card(talk, deal), cancellationToken);
            return;
        }

        var confirmed = deal.ConfirmPlan(talk.Turn.Today, talk.Turn.Now);
        await SaveAsync(talk, confirmed, cancellationToken);
        if (PlanAnswer.For(confirmed, talk.Turn.UserId, talk.Turn.Now) is not null)
        {
            await talk.ShowAsync(CardMessage.Of(PlanAnswer.Ask(confirmed, talk.Pen)), cancellationToken);
        }
    }

    private static async Task SaveAsync(Talk talk, Deal after, CancellationToken cancellationToken)
    {
        talk.Turn.Save(after);
        await talk.ReplaceAsync(Card(talk, after), cancellationToken);
    }

    private static JointPlan PlanOf(Talk talk, Deal deal) => deal.Plan ?? deal.ProposePlan(talk.Turn.Today, talk.Turn.Now, talk.Language, talk.Turn.Numbers);

    private static IMessageActivity Preview(Talk talk, Deal deal) => CardMessage.Of(PlanPreviewCard.Draw(
        new(deal.Id, PlanPage.Title(deal, talk.Language), PlanPage.Rows(deal, PlanOf(talk, deal), talk.Language)), talk.Pen));

    private static IMessageActivity Card(Talk talk, Deal deal)
    {
        var plan = PlanOf(talk, deal);
        return CardMessage.Of(PlanCard.Draw(
            new PlanView(
                deal.Id, $"{deal.AccountName} · {deal.Title}", plan, deal.Plan is null,
                talk.In(PlanTexts.Standing(deal, plan, talk.Turn)), talk.Turn.Today),
            talk.Pen));
    }
}
