using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>
/// Opens a sitting of questions, and takes answers from cards of earlier ones:
/// <code>
/// qualify Lakeside      评估 湖畔汽车      资格评估      商机评估
/// </code>
/// </summary>
public sealed class QualifyFeature(QualifyDialog dialog, AnswerDesk answers, MeetingDesk meetings) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Qualify, CommandKind.Continue)
        || input.Is(CardVerbs.QualifyStart, CardVerbs.QualifyContinue, CardVerbs.QualifyStop, CardVerbs.QualifyLater)
        || input.IsOnAQuestion
        || input.Is(CardVerbs.AllyAccept, CardVerbs.AllyReject)
        || (talk.Memory.Proposal is not null && input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm));

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (talk.Memory.Proposal is not null && (input.Is(CardVerbs.AllyAccept, CardVerbs.AllyReject) || input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm)))
        {
            var agreed = input.Is(CardVerbs.AllyAccept) || input.Is(CommandKind.Yes, CommandKind.Confirm);
            await meetings.DecideAsync(talk, agreed, (input as Input.Said)?.Command?.Argument, cancellationToken);
            return Served.Quiet;
        }

        if (input is Input.Clicked { Click: var click } && click.Id("deal") is { } pressed)
        {
            return await PressedAsync(talk, click, pressed, cancellationToken);
        }

        var words = (input as Input.Said)?.Command is { Kind: CommandKind.Qualify, Argument: var named } ? named : null;
        return await DealFinding.FindAsync(talk, words, CommandKind.Qualify, cancellationToken) is { } deal
            ? await BeginAsync(talk, deal, cancellationToken)
            : Served.Quiet;
    }

    private async Task<Served> PressedAsync(Talk talk, CardClick click, string dealId, CancellationToken cancellationToken)
    {
        if (await talk.Turn.DealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(QualifyTexts.NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        switch (click.Verb)
        {
            case CardVerbs.QualifyStop:
                await talk.SayAsync(QualifyTexts.StoppedAlready, cancellationToken);
                return Served.Quiet;
            case CardVerbs.QualifyLater:
                await ResumeLater.OfferAsync(talk, deal, click, cancellationToken);
                return Served.Quiet;
            case CardVerbs.QualifyStart or CardVerbs.QualifyContinue:
                return await BeginAsync(talk, deal, cancellationToken);
            default:
                return await OldCardAsync(talk, deal, click, cancellationToken);
        }
    }

    /// <summary>A question card of a sitting that is over, or of another question: it still saves its own answer.</summary>
    private async Task<Served> OldCardAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        var key = click.Id(CardIds.Question);
        var asked = Checklist.For(deal.Type).Entries.Concat(Checklist.AnnexOf(deal)).FirstOrDefault(entry => entry.Key == key);
        if (asked is null || asked.Question.Type == QuestionType.Derived || deal.Outcome != Outcome.Open)
        {
            await talk.SayAsync(deal.Outcome == Outcome.Open ? QualifyTexts.NoSuchQuestion : QualifyTexts.DealClosed, cancellationToken);
            return Served.Quiet;
        }

        var alone = new Sitting { DealId = deal.Id, Session = talk.Turn.NewId("ss"), Total = 1, Number = 1, Key = key };
        await answers.PressedAsync(talk, deal, click, alone, cancellationToken);
        return Served.Quiet;
    }

    private static async Task<Served> BeginAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        if (deal.Outcome == Outcome.Open)
        {
            return Served.Begin(new QualifyStart(deal.Id));
        }

        await talk.SayAsync(QualifyTexts.DealClosed, cancellationToken);
        return Served.Quiet;
    }
}
