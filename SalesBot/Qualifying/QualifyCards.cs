using System.Globalization;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Qualifying;

/// <summary>From a deal and where a sitting stands to the cards of qualifying.</summary>
internal static class QualifyCards
{
    /// <summary>The card of the sitting's current question, filled in from the answer on record or from a draft.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="sitting">Where the sitting stands.</param>
    /// <param name="draft">What is picked on the card and not saved yet; null to show the answer on record.</param>
    /// <param name="heard">The words the answer was read from, if any.</param>
    public static IMessageActivity Question(Talk talk, Deal deal, Sitting sitting, Draft? draft = null, string? heard = null)
    {
        var question = QuestionBank.Get(sitting.Key!);
        var record = deal.Answers.GetValueOrDefault(question.Key) is { State: AnswerState.Answered } answer ? answer : null;
        var kept = record is null ? deal.RecordAnswers().FirstOrDefault(answer => answer.Key == question.Key) : null;
        var value = draft is null ? record?.Value ?? OnMap(deal, question, talk.Turn) ?? kept?.Value : draft.Value;
        var both = value as AnswerValue.CharterAndBudget;
        return CardMessage.Of(QuestionCard.Draw(
            new QuestionView
            {
                DealId = deal.Id,
                SessionId = CardSession.Of(sitting.Session, deal, question.Key),
                Account = deal.AccountName,
                Question = talk.Turn.Company.Asked(question) with { Options = [.. deal.OptionsFor(question)] },
                DealType = deal.Type,
                Number = sitting.Number,
                Of = sitting.Total,
                Heard = heard,
                Value = value,
                Evidence = draft?.Evidence ?? both?.CharterEvidence ?? record?.Evidence ?? kept?.Evidence ?? Evidence.Unknown,
                BudgetEvidence = draft?.BudgetEvidence ?? both?.BudgetEvidence ?? Evidence.Unknown,
                Amount = ((value as AnswerValue.Budget) ?? both?.BudgetHalf)?.Amount is { } amount ? Say.Amount(amount, talk.Language) : null,
            },
            talk.Pen));
    }

    // What the map knows is picked already: one tap confirms it (clarification A13).
    private static AnswerValue.Choice? OnMap(Deal deal, Question question, Turn turn) =>
        CardAnswer.Offered(question, deal.MapAnswers(turn.Today, turn.Numbers).FirstOrDefault(answer => answer.Key == question.Key)?.Proposed, deal);

    /// <summary>What replaces a question card once it was answered.</summary>
    public static IMessageActivity Recorded(Talk talk, Deal deal, Question question, Sitting? sitting)
    {
        var answer = deal.Answers.GetValueOrDefault(question.Key);
        return Saved(talk, deal, question, sitting,
            answer is null ? talk.In(new Text("not answered", "未回答")) : AnswerWords.Of(question, answer, talk.Language),
            answer is { State: AnswerState.Answered } ? AnswerWords.HowKnown(answer, talk.Language) : null);
    }

    /// <summary>What replaces a question card after "ask later".</summary>
    public static IMessageActivity PutOff(Talk talk, Deal deal, Question question, Sitting? sitting) =>
        Saved(talk, deal, question, sitting, talk.In(new Text("asked again later", "以后再问")), null);

    /// <summary>"Continue with question 2?", after something came in between.</summary>
    public static IMessageActivity Paused(Talk talk, Deal deal, Sitting sitting) => CardMessage.Of(PausedCard.Ask(View(talk, deal, sitting), talk.Pen));

    /// <summary>"Stopped at question 2", after the rep said stop.</summary>
    public static IMessageActivity Stopped(Talk talk, Deal deal, Sitting sitting) => CardMessage.Of(PausedCard.Saved(View(talk, deal, sitting), talk.Pen));

    /// <summary>One line of where we were, after a day.</summary>
    public static IMessageActivity Resume(Talk talk, Deal deal, Sitting sitting)
    {
        var last = DateOnly.FromDateTime(talk.Turn.Local(sitting.TouchedAt));
        var when = (talk.Turn.Today.DayNumber - last.DayNumber) switch
        {
            <= 0 => new Text("Earlier today", "今天"),
            1 => new Text("Yesterday", "昨天"),
            _ => new Text($"On {Say.Date(last, Language.English, talk.Turn.Today)}", Say.Date(last, Language.Chinese, talk.Turn.Today)),
        };
        var offer = talk.Turn.LocalNow.Hour < 13 ? Qualifying.PutOff.ThisAfternoon : Qualifying.PutOff.TomorrowMorning;
        return CardMessage.Of(ResumeCard.Draw(new ResumeView(View(talk, deal, sitting), talk.In(when), offer), talk.Pen));
    }

    /// <summary>The explained score.</summary>
    public static IMessageActivity Score(Talk talk, Deal deal, Score score)
    {
        var changed = WhatChanged.Since(deal, score);
        return CardMessage.Of(ScoreCard.Draw(
            new ScoreView
            {
                DealId = deal.Id,
                ScoreId = "now",
                Account = deal.AccountName,
                Title = deal.Title,
                Stage = deal.Stage,
                Amount = deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null,
                Score = score.HideNumber ? null : score.Shown,
                Verdict = score.Verdict,
                Change = changed is null ? null : new ScoreChange(changed.Points, [.. changed.Answered.Select(question => talk.In(question.Words.Noun))]),
                Losses = [.. score.Losses.Select(loss => LossLine.Of(loss, talk.Pen))],
                Low = ShownNumber.Of(score.Low),
                High = ShownNumber.Of(score.High),
                Coverage = score.ShownCoverage,
                Confidence = score.ShownConfidence,
                GoLine = score.GoLine.ToString(CultureInfo.InvariantCulture),
                HeldBackBy = [.. score.Reasons.Select(reason => talk.In(Terms.Reason(reason)))],
                Differs = [.. deal.MapAnswers(talk.Turn.Today, talk.Turn.Numbers).Where(answer => answer.Differs).Select(answer => Differing(talk, deal, answer))],
            },
            talk.Pen));
    }

    private static DifferingAnswer Differing(Talk talk, Deal deal, MapAnswer answer)
    {
        var question = QuestionBank.Get(answer.Key);
        return new(question.Key, talk.In(question.Words.Noun), answer.Proposed, CardSession.Of("ss", deal, question.Key));
    }

    /// <summary>Every lost point, one page of them.</summary>
    public static IMessageActivity Losses(Talk talk, Deal deal, Score score, int page) => CardMessage.Of(LossesCard.Draw(
        new LossesView(deal.Id, "now", deal.AccountName, score.HideNumber ? null : score.Shown, score.ShownCoverage, [.. score.Losses.Select(loss => LossLine.Of(loss, talk.Pen))], page),
        talk.Pen));

    /// <summary>The same numbers in the words of another school.</summary>
    public static IMessageActivity InWordsOf(Talk talk, Deal deal, Score score, Method method) => CardMessage.Of(MethodCard.Draw(
        new MethodView(
            deal.Id, "now", deal.AccountName, score.HideNumber ? null : score.Shown, score.ShownCoverage, method == Method.Meddpicc ? "MEDDPICC" : "Miller Heiman",
            [.. Methods.View(score, method).Select(line => new MethodTerm(talk.In(line.Name), line.Known, line.All, ShownNumber.Of(line.Points)))]),
        talk.Pen));

    /// <summary>Where the points went, in one breath.</summary>
    public static IMessageActivity Explained(Talk talk, Deal deal, Text why) => CardMessage.Of(NoteCard.Draw(
        new NoteView(
            deal.AccountName,
            talk.In(why),
            [
                new NoteButton(talk.In(new Text("Details", "明细")), CardVerbs.ScoreLosses, CardIds.Of(CardIds.Deal, deal.Id)),
                .. deal.Alert is { IsAlive: true } ? [new NoteButton(talk.In(new Text("Alert", "预警")), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.Alerts)))] : Array.Empty<NoteButton>(),
            ]),
        talk.Pen));

    /// <summary>Proposes that somebody has proved to be an ally.</summary>
    public static IMessageActivity ProposeAlly(Talk talk, Deal deal, Person ally)
    {
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                talk.In(new Text($"Is {ally.Name} a proven ally?", $"{ally.Name}算已验证的盟友吗？")),
                talk.In(new Text(
                    $"Decision maker: met once, criteria not clear yet. {ally.Name} made that meeting possible: ally, tested, influence 3?",
                    $"决策者记为“见过一次，标准还不清楚”。这次见面是{ally.Name}促成的，把{ally.Name}记为“已验证的盟友”（影响力3），可以吗？")),
                [
                    new NoteButton(talk.In(new Text("Yes", "可以")), CardVerbs.AllyAccept, ids),
                    new NoteButton(talk.In(new Text("No", "不用")), CardVerbs.AllyReject, ids),
                ]),
            talk.Pen));
    }

    private static SittingView View(Talk talk, Deal deal, Sitting sitting) =>
        new(deal.Id, sitting.Session, deal.AccountName, sitting.Number, talk.In(QuestionBank.Get(sitting.Key!).Words.Noun));

    private static IMessageActivity Saved(Talk talk, Deal deal, Question question, Sitting? sitting, string recorded, string? known) => CardMessage.Of(AnswerSavedCard.Draw(
        new AnswerSavedView
        {
            DealId = deal.Id,
            SessionId = CardSession.Of(sitting?.Session ?? "ss", deal, question.Key),
            QuestionKey = question.Key,
            Account = deal.AccountName,
            Number = Math.Max(1, sitting?.Number ?? 1),
            Of = Math.Max(1, sitting?.Total ?? 1),
            Noun = talk.In(question.Words.Noun),
            Recorded = recorded,
            Known = known,
        },
        talk.Pen));
}

/// <summary>What is picked on a question card and not saved yet.</summary>
internal sealed record Draft(AnswerValue? Value, Evidence Evidence, Evidence BudgetEvidence);

/// <summary>
/// The session id of a question card: the sitting, and the revision of the answer that the card was drawn from. A card
/// whose revision is no longer the current one is stale.
/// </summary>
internal static class CardSession
{
    /// <summary>"SITTING.REVISION".</summary>
    public static string Of(string session, Deal deal, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{session}.{deal.Answers.GetValueOrDefault(key)?.Revision ?? 0}");

    /// <summary>True if the answer has not changed since the card was drawn.</summary>
    public static bool IsCurrent(string? session, Deal deal, string key) =>
        session is not null && session.EndsWith(string.Create(CultureInfo.InvariantCulture, $".{deal.Answers.GetValueOrDefault(key)?.Revision ?? 0}"), StringComparison.Ordinal);
}
