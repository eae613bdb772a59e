using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>What a sitting begins with.</summary>
/// <param name="DealId">The deal.</param>
public sealed record QualifyStart(string DealId);

/// <summary>
/// Takes a rep through the questions of a deal, at most five in a sitting (domain 3.1, 7.3):
/// <code>
/// qualify Lakeside      评估 湖畔汽车
/// </code>
/// Every answer is saved when it is given. The rep can answer by button, number or in words, correct the last answer,
/// say "don't know yet" or "ask me later", stop, and come back days later.
/// </summary>
public sealed class QualifyDialog(AnswerDesk desk, MeetingDesk meetings) : ConversingDialog(DialogId)
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "qualify";

    private const string SittingKey = "sitting";

    private static readonly TimeSpan OneDay = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var start = (QualifyStart)options!;
        if (await talk.Turn.DealAsync(start.DealId) is not { } deal)
        {
            await talk.SayAsync(QualifyTexts.NoSuchDeal, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        talk.Turn.FocusDealId = deal.Id;
        var questions = AskOrder.Sitting(deal, talk.Turn.Now, talk.Turn.Numbers);
        var sitting = new Sitting
        {
            DealId = deal.Id,
            Session = talk.Turn.NewId("ss"),
            Total = Math.Min(questions.Length, talk.Turn.Numbers.QuestionsPerSitting),
        };
        return await NextQuestionAsync(dc, talk, deal, sitting, cancellationToken);
    }

    /// <inheritdoc/>
    public override bool Wants(DialogContext dc, Input input)
    {
        var talk = TalkOf(dc);
        var sitting = SittingOf(dc);
        if (input is Input.Clicked { Click: var click })
        {
            return (input.IsOnAQuestion && click.Id("deal") == sitting.DealId && click.Id("question") == sitting.Key)
                || input.Is(CardVerbs.QualifyContinue, CardVerbs.QualifyStop);
        }

        if (talk.Memory.Proposal is not null && input.Is(CommandKind.Yes, CommandKind.No, CommandKind.Confirm))
        {
            return false;
        }

        // Free words after a pause are about anything: only a word that answers "continue?" is ours.
        return sitting.Phase == SittingPhase.Paused
            ? input.Is(CommandKind.Continue, CommandKind.Greeting, CommandKind.Stop, CommandKind.Cancel, CommandKind.Later, CommandKind.Yes, CommandKind.Confirm, CommandKind.No)
            : input is Input.Said { Command: null, Maybe: null }
            || input.Is(CommandKind.Continue, CommandKind.Stop, CommandKind.Cancel, CommandKind.Later, CommandKind.Skip, CommandKind.DontKnow, CommandKind.Yes, CommandKind.No, CommandKind.Confirm);
    }

    /// <inheritdoc/>
    public override async Task<bool> TryAsync(DialogContext dc, string words, CancellationToken cancellationToken) =>
        // People met since we stopped: they may answer a question of this sitting. A report that ends in a next step is a
        // contact to be logged: the sitting would keep only who was met.
        SittingOf(dc) is { Phase: SittingPhase.Paused } sitting
        && await TalkOf(dc).Turn.DealAsync(sitting.DealId) is { } deal
        && !NextStepReader.Read(words, TalkOf(dc).Turn.Today, deal.People).Any(step => step.Due >= TalkOf(dc).Turn.Today)
        && await meetings.TakeAsync(TalkOf(dc), deal, words, cancellationToken);

    /// <inheritdoc/>
    public override DateTimeOffset TouchedAt(DialogContext dc) => SittingOf(dc).TouchedAt;

    /// <inheritdoc/>
    public override Text Forgotten(DialogContext dc) => QualifyTexts.SittingForgotten;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var talk = TalkOf(dc);
        var sitting = SittingOf(dc);
        if (await talk.Turn.DealAsync(sitting.DealId) is not { } deal)
        {
            await talk.SayAsync(QualifyTexts.NoSuchDeal, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return InputOf(dc) switch
        {
            Input.Clicked { Click: var click } => await PressedAsync(dc, talk, deal, sitting, click, cancellationToken),
            Input.Said said => await SaidAsync(dc, talk, deal, sitting, said, cancellationToken),
            _ => EndOfTurn,
        };
    }

    /// <inheritdoc/>
    public override async Task InterruptedAsync(DialogContext dc, bool askAgain, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var sitting = SittingOf(dc);
        if (await talk.Turn.DealAsync(sitting.DealId) is not { } deal)
        {
            await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }
        else if (TakenBack(talk, sitting) is var again && (askAgain || again is not null))
        {
            sitting = sitting.BackAt(again ?? sitting.Key!) with { Phase = SittingPhase.Answer };
            Keep(dc, sitting with { TouchedAt = talk.Turn.Now });
            if (again is null && sitting.Number > 1)
            {
                await talk.SayAsync(QualifyTexts.Kept(sitting.Number - 1), cancellationToken);
            }

            await talk.ShowAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
        }
        else if (sitting.Phase != SittingPhase.Paused || talk.Turn.Now - Later(sitting.OfferedAt, sitting.TouchedAt) >= OneDay)
        {
            // Offered once: somebody who goes on asking other things has heard it.
            Keep(dc, sitting with { Phase = SittingPhase.Paused, OfferedAt = talk.Turn.Now });
            await talk.ShowAsync(OfferToGoOn(talk, deal, sitting), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override string? DealOf(DialogContext dc) => SittingOf(dc).DealId;

    /// <summary>The question of this sitting whose answer was taken back in this turn.</summary>
    private static string? TakenBack(Talk talk, Sitting sitting) =>
        talk.TakenBack is { } taken && taken.DealId == sitting.DealId ? taken.Questions.LastOrDefault(sitting.Asked.Contains) : null;

    private async Task<DialogTurnResult> PressedAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, CardClick click, CancellationToken cancellationToken)
    {
        switch (click.Verb)
        {
            case CardVerbs.QualifyContinue:
                await talk.ReplaceAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.Answer });
            case CardVerbs.QualifyStop:
                return await StopAsync(dc, talk, deal, sitting, cancellationToken);
        }

        var after = await desk.PressedAsync(talk, deal, click, sitting, cancellationToken);
        return after is null ? EndOfTurn : await FollowUpAsync(dc, talk, after, sitting, cancellationToken);
    }

    private async Task<DialogTurnResult> SaidAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, Input.Said said, CancellationToken cancellationToken)
    {
        var isPaused = sitting.Phase == SittingPhase.Paused;
        if (said.Command?.Kind is CommandKind.Stop or CommandKind.Cancel || (isPaused && said.Command?.Kind is CommandKind.No or CommandKind.Later))
        {
            return await StopAsync(dc, talk, deal, sitting, cancellationToken);
        }

        if (said.Command?.Kind == CommandKind.Greeting)
        {
            await talk.ShowAsync(OfferToGoOn(talk, deal, sitting), cancellationToken);
            return EndOfTurn;
        }

        var text = said.Text;
        if (said.Command?.Kind == CommandKind.Continue || isPaused)
        {
            if (said.Command?.Argument is not { Length: > 0 } rest)
            {
                await talk.ShowAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.Answer, TouchedAt = talk.Turn.Now });
            }

            text = rest;
            sitting = sitting with { Phase = SittingPhase.Answer };
        }

        return sitting.Phase switch
        {
            SittingPhase.WhichYear or SittingPhase.HowKnown or SittingPhase.WhyNoContact => await FinishLastAsync(dc, talk, deal, sitting, said, text, cancellationToken),
            _ => await AnswerInWordsAsync(dc, talk, deal, sitting, text, cancellationToken),
        };
    }

    /// <summary>The answer is saved; its evidence, year or reason is still to come, and may come with a correction.</summary>
    private async Task<DialogTurnResult> FinishLastAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, Input.Said said, string text, CancellationToken cancellationToken)
    {
        if (desk.Complete(talk, deal, sitting, text) is { } completed)
        {
            await talk.SayAsync(completed.Echo!, cancellationToken);
            return await FollowUpAsync(dc, talk, completed with { Echo = null }, sitting, cancellationToken);
        }

        if (said.Command?.Kind is CommandKind.DontKnow or CommandKind.Skip or CommandKind.Later or CommandKind.Yes or CommandKind.Confirm)
        {
            return await NextQuestionAsync(dc, talk, deal, sitting, cancellationToken);
        }

        return await AnswerInWordsAsync(dc, talk, deal, sitting, text, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerInWordsAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, string text, CancellationToken cancellationToken)
    {
        var saved = desk.Said(talk, deal, sitting, text);
        switch (saved.Kind)
        {
            case SavedKind.Later:
                return await NextQuestionAsync(dc, talk, deal, sitting, cancellationToken);
            case SavedKind.NotUnderstood when await meetings.TakeAsync(talk, deal, text, cancellationToken):
                return Keep(dc, sitting with { Phase = SittingPhase.Paused });
            case SavedKind.NotUnderstood when saved.Echo == QualifyTexts.NotAnAnswer && InputOf(dc) is Input.Said { Command: null }:
                // It may be news of the deal that another feature reads.
                talk.IsPassedOn = true;
                return EndOfTurn;
            case SavedKind.NotUnderstood:
                await talk.SayAsync(saved.Echo!, cancellationToken);
                await talk.ShowAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.Answer });
            case SavedKind.NeedsEvidence:
                await talk.ShowAsync(QualifyCards.Question(talk, saved.Deal, sitting, heard: text), cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.HowKnown });
            default:
                await talk.SayAsync(saved.Echo!, cancellationToken);
                return await FollowUpAsync(dc, talk, saved with { Echo = null }, sitting, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task NotReadAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var talk = TalkOf(dc);
        var sitting = SittingOf(dc);
        await talk.SayAsync(QualifyTexts.NotAnAnswer, cancellationToken);
        if (await talk.Turn.DealAsync(sitting.DealId) is { } deal)
        {
            await talk.ShowAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
            Keep(dc, sitting with { Phase = SittingPhase.Answer });
        }
    }

    /// <summary>After an answer: what it still needs, or the next question.</summary>
    private static async Task<DialogTurnResult> FollowUpAsync(DialogContext dc, Talk talk, Saved saved, Sitting sitting, CancellationToken cancellationToken)
    {
        if (saved.Echo is { } echo)
        {
            await talk.SayAsync(echo, cancellationToken);
        }

        switch (saved.StillOpen)
        {
            case SittingPhase.WhichYear:
                await talk.SayAsync(QualifyTexts.ThisYearOrNext, cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.WhichYear, TouchedAt = talk.Turn.Now });
            case SittingPhase.WhyNoContact:
                await talk.SayAsync(QualifyTexts.NoAccessOrNotAsked, cancellationToken);
                return Keep(dc, sitting with { Phase = SittingPhase.WhyNoContact, TouchedAt = talk.Turn.Now });
            case SittingPhase.Paused when Next(talk, saved.Deal, sitting) is { } next:
                // A good moment to stop for today: the next question waits behind a button.
                var waiting = sitting.At(next.Key, talk.Turn.Now) with { Phase = SittingPhase.Paused };
                await talk.ShowAsync(QualifyCards.Paused(talk, saved.Deal, waiting), cancellationToken);
                return Keep(dc, waiting);
            default:
                return await NextQuestionAsync(dc, talk, saved.Deal, sitting, cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> NextQuestionAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, CancellationToken cancellationToken)
    {
        if (Next(talk, deal, sitting) is { } next)
        {
            var here = sitting.At(next.Key, talk.Turn.Now);
            await talk.ShowAsync(QualifyCards.Question(talk, deal, here), cancellationToken);
            return Keep(dc, here);
        }

        if (sitting.Number == 0)
        {
            await talk.SayAsync(QualifyTexts.NothingToAsk, cancellationToken);
        }

        await ScoreShowing.ShowAsync(talk, deal, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static ChecklistEntry? Next(Talk talk, Deal deal, Sitting sitting) =>
        sitting.IsOver ? null : AskOrder.Sitting(deal, talk.Turn.Now, talk.Turn.Numbers).FirstOrDefault(entry => !sitting.Asked.Contains(entry.Key));

    private static async Task<DialogTurnResult> StopAsync(DialogContext dc, Talk talk, Deal deal, Sitting sitting, CancellationToken cancellationToken)
    {
        await talk.ReplaceAsync(QualifyCards.Stopped(talk, deal, sitting), cancellationToken);
        ResumeLater.Schedule(talk, deal);
        return Keep(dc, sitting with { Phase = SittingPhase.Paused });
    }

    /// <summary>After a day the bot first says where we were (domain 7.1).</summary>
    private static IMessageActivity OfferToGoOn(Talk talk, Deal deal, Sitting sitting) =>
        talk.Turn.Now - sitting.TouchedAt >= OneDay ? QualifyCards.Resume(talk, deal, sitting) : QualifyCards.Paused(talk, deal, sitting);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static Sitting SittingOf(DialogContext dc) => dc.ActiveDialog.State.Recall<Sitting>(SittingKey)!;

    private static DialogTurnResult Keep(DialogContext dc, Sitting sitting)
    {
        dc.ActiveDialog.State.Keep(SittingKey, sitting);
        return EndOfTurn;
    }
}
