using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>What became of an answer.</summary>
public enum SavedKind
{
    /// <summary>It is in the deal.</summary>
    Saved,

    /// <summary>It is in the deal as our own judgement, and the rep is asked how they know.</summary>
    NeedsEvidence,

    /// <summary>"ask me later": nothing was recorded.</summary>
    Later,

    /// <summary>Nothing was recorded; the echo says why.</summary>
    NotUnderstood,
}

/// <summary>What became of an answer, and what is still open about it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Deal">The deal as it is now.</param>
/// <param name="Echo">What to say about it, if it was not said on a card.</param>
/// <param name="StillOpen">The follow-up it needs; Answer for none.</param>
public sealed record Saved(SavedKind Kind, Deal Deal, Text? Echo = null, SittingPhase StillOpen = SittingPhase.Answer)
{
    /// <summary>Options that may have been meant, by code.</summary>
    public ImmutableArray<string> Near { get; init; } = [];
}

/// <summary>Records answers, pressed or said, and says what it recorded.</summary>
public sealed class AnswerDesk
{
    /// <summary>An answer in words. Nothing is guessed: what fits no option is asked.</summary>
    public Saved Said(Talk talk, Deal deal, Sitting sitting, string text)
    {
        if (CorrectionOfLast(talk, deal, sitting, text) is { } corrected)
        {
            return corrected;
        }

        var question = QuestionBank.Get(sitting.Key!);
        var read = AnswerReader.Read(question, text, ContextOf(talk, deal, question));
        switch (read?.Kind)
        {
            case AnswerReadingKind.Value when Admits(deal, question, read.Value!):
                var known = read.Evidence ?? (IsOurOwnDoing(question, read.Value!) ? Evidence.Verified : null);
                var after = Record(talk, deal, question, new Given(read.Value, known ?? Evidence.Assumed, text, read.Source));
                return known is null
                    ? new Saved(SavedKind.NeedsEvidence, after)
                    : new Saved(SavedKind.Saved, after, Echo(question, after), OpenPoint(question, after, talk.Turn.Today));
            case AnswerReadingKind.DontKnow:
                return new Saved(SavedKind.Saved, RecordUnknown(talk, deal, question, text), new Text("Fine, not known yet.", "好，先记“还不清楚”。"));
            case AnswerReadingKind.Later:
                return new Saved(SavedKind.Later, deal);
            case AnswerReadingKind.NotApplicable when !question.MayBeNotApplicable:
                return new Saved(SavedKind.NotUnderstood, deal, QualifyTexts.MustApply);
            case AnswerReadingKind.NotApplicable when read.Reason is null:
                return new Saved(SavedKind.NotUnderstood, deal, QualifyTexts.WhyNotApplicable);
            case AnswerReadingKind.NotApplicable:
                var without = RecordNotApplicable(talk, deal, question, read.Reason!);
                return new Saved(SavedKind.Saved, without, Echo(question, without));
            default:
                return new Saved(SavedKind.NotUnderstood, deal, QualifyTexts.NotAnAnswer) { Near = read?.Near ?? [] };
        }
    }

    /// <summary>
    /// Completes the answer that was just saved: how it is known, which year, or why there was no contact. Null if the
    /// words say none of this.
    /// </summary>
    public Saved? Complete(Talk talk, Deal deal, Sitting sitting, string text)
    {
        var question = QuestionBank.Get(sitting.Key!);
        if (!deal.Answers.TryGetValue(question.Key, out var answer) || answer.State != AnswerState.Answered)
        {
            return null;
        }

        if (sitting.Phase == SittingPhase.WhyNoContact)
        {
            return NoContact.Read(text) is { } cannot ? WhyNoContact(talk, deal, answer, cannot) : null;
        }

        if (CorrectionReader.Read(question, text, ContextOf(talk, deal, question)) is { } correction)
        {
            return Corrected(talk, deal, question, answer, correction);
        }

        if (sitting.Phase == SittingPhase.WhichYear && answer.Value is AnswerValue.Budget budget && YearReader.Read(text, talk.Turn.Today) is { Year: var year })
        {
            var dated = Record(talk, deal, question, new Given(budget with { Year = year }, answer.Evidence, answer.Quote, answer.Source), completes: true);
            return new Saved(SavedKind.Saved, dated, YearEcho(question, dated, year, talk));
        }

        if (sitting.Phase == SittingPhase.HowKnown && EvidenceReader.Read(text) is { } how)
        {
            var known = Record(talk, deal, question, new Given(answer.Value, how.Evidence, answer.Quote, how.Source), completes: true);
            return new Saved(SavedKind.Saved, known, Echo(question, known), OpenPoint(question, known, talk.Turn.Today));
        }

        return null;
    }

    /// <summary>
    /// A button of a question card, of this sitting or of an old card. Null if there is nothing to go on with: the card
    /// that answers it has been shown.
    /// </summary>
    public async Task<Saved?> PressedAsync(Talk talk, Deal deal, CardClick click, Sitting sitting, CancellationToken cancellationToken)
    {
        var question = QuestionBank.Get(sitting.Key!);
        if (click.Verb == CardVerbs.AnswerChange)
        {
            // From a card that found the answer to differ from the map: what the map says is picked.
            var onMap = CardAnswer.Offered(question, click.Id(CardIds.Option), deal);
            await talk.ReplaceAsync(QualifyCards.Question(talk, deal, sitting, onMap is null ? null : new Draft(onMap, Evidence.Unknown, Evidence.Unknown)), cancellationToken);
            return null;
        }

        if (!CardSession.IsCurrent(click.Id(CardIds.Session), deal, question.Key))
        {
            await talk.SayAsync(QualifyTexts.ChangedMeanwhile, cancellationToken);
            await talk.ReplaceAsync(QualifyCards.Recorded(talk, deal, question, sitting), cancellationToken);
            return null;
        }

        if (click.Verb is CardVerbs.AnswerEvidence or CardVerbs.AnswerBudgetEvidence or CardVerbs.AnswerRate && sitting.Phase != SittingPhase.HowKnown)
        {
            // Nothing is saved yet: the card comes back with what was picked so far.
            var draft = new Draft(CardAnswer.Read(question, click, deal, talk.Turn.CurrencyOf(deal)), CardAnswer.EvidenceOf(click) ?? Evidence.Unknown, CardAnswer.BudgetEvidenceOf(click) ?? Evidence.Unknown);
            await talk.ReplaceAsync(QualifyCards.Question(talk, deal, sitting, draft), cancellationToken);
            return null;
        }

        var saved = Press(talk, deal, question, click);
        if (saved is null)
        {
            // With new keys: a second press of the same button would count as the first one come again.
            await talk.SayAsync(QualifyTexts.PickOne, cancellationToken);
            await talk.ReplaceAsync(QualifyCards.Question(talk, deal, sitting), cancellationToken);
            return null;
        }

        await talk.ReplaceAsync(saved.Kind == SavedKind.Later ? QualifyCards.PutOff(talk, deal, question, sitting) : QualifyCards.Recorded(talk, saved.Deal, question, sitting), cancellationToken);
        return saved;
    }

    private static Saved? Press(Talk talk, Deal deal, Question question, CardClick click)
    {
        switch (click.Verb)
        {
            case CardVerbs.AnswerUnknown:
                return new Saved(SavedKind.Saved, RecordUnknown(talk, deal, question, null));
            case CardVerbs.AnswerLater:
                return new Saved(SavedKind.Later, deal);
            case CardVerbs.AnswerNotApplicable:
                return NotApplicableReasons.Find(click.Id(CardIds.Option)) is { } reason && question.MayBeNotApplicable
                    ? new Saved(SavedKind.Saved, RecordNotApplicable(talk, deal, question, talk.In(reason)))
                    : null;
            default:
                var before = deal.Answers.GetValueOrDefault(question.Key);
                var value = CardAnswer.Read(question, click, deal, talk.Turn.CurrencyOf(deal)) ?? before?.Value;
                if (value is null || !Admits(deal, question, value))
                {
                    return null;
                }

                var evidence = CardAnswer.EvidenceOf(click) ?? (before is { State: AnswerState.Answered } ? before.Evidence : Evidence.Assumed);
                var after = Record(talk, deal, question, new Given(value, evidence, before?.Quote, before?.Source));
                return new Saved(SavedKind.Saved, after, StillOpen: OpenPoint(question, after, talk.Turn.Today));
        }
    }

    private static Saved? CorrectionOfLast(Talk talk, Deal deal, Sitting sitting, string text)
    {
        if (sitting.Asked is not [.., var lastKey, _]
            || !deal.Answers.TryGetValue(lastKey, out var answer) || answer.State != AnswerState.Answered)
        {
            return null;
        }

        var question = QuestionBank.Get(lastKey);
        return CorrectionReader.Read(question, text, ContextOf(talk, deal, question)) is { } correction
            ? Corrected(talk, deal, question, answer, correction) with { StillOpen = SittingPhase.Answer, Kind = SavedKind.Saved }
            : null;
    }

    private static Saved Corrected(Talk talk, Deal deal, Question question, Answer answer, Correction correction)
    {
        var value = correction.Value ?? answer.Value;
        if (correction.Year is { } year && value is AnswerValue.Budget budget)
        {
            value = budget with { Year = year };
        }

        var after = Record(talk, deal, question, new Given(value, correction.Evidence ?? answer.Evidence, answer.Quote, correction.Source ?? answer.Source));
        var words = new Text(
            $"Changed: {AnswerWords.Of(question, after.Answers[question.Key], Language.English)}, {AnswerWords.HowKnown(after.Answers[question.Key], Language.English)}.",
            $"改好了：{AnswerWords.Of(question, after.Answers[question.Key], Language.Chinese)}，{AnswerWords.HowKnown(after.Answers[question.Key], Language.Chinese)}。");
        return new Saved(SavedKind.Saved, after, CrossYear(words, correction.Year, talk, after), OpenPoint(question, after, talk.Turn.Today));
    }

    private static Saved WhyNoContact(Talk talk, Deal deal, Answer answer, bool cannot)
    {
        var question = QuestionBank.Get(answer.Key);
        var after = Record(talk, deal, question, new Given(answer.Value, answer.Evidence, cannot ? "no access" : "not tried yet", answer.Source), completes: true);
        return NoContact.Introduce(talk, after, QualifyTexts.NotContacted(cannot)) with { StillOpen = SittingPhase.Paused };
    }

    private static Deal Record(Talk talk, Deal deal, Question question, Given given, bool completes = false) =>
        Save(talk, deal, new Answer
        {
            Key = question.Key,
            State = AnswerState.Answered,
            Value = given.Value,
            Evidence = given.Evidence,
            Quote = given.Quote,
            Source = given.Source,
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        }, completes);

    private static Deal RecordUnknown(Talk talk, Deal deal, Question question, string? quote) =>
        Save(talk, deal, new Answer { Key = question.Key, State = AnswerState.DontKnow, Quote = quote, By = talk.Turn.UserId, At = talk.Turn.Now });

    private static Deal RecordNotApplicable(Talk talk, Deal deal, Question question, string reason) =>
        Save(talk, deal, new Answer { Key = question.Key, State = AnswerState.NotApplicable, Reason = reason, By = talk.Turn.UserId, At = talk.Turn.Now });

    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="completes">It only completes the answer just saved: "undo" takes both back at once.</param>
    private static Deal Save(Talk talk, Deal deal, Answer answer, bool completes = false)
    {
        var after = deal.With(answer);
        talk.Turn.Save(after);
        talk.Completes = completes;
        return after;
    }

    private static SittingPhase OpenPoint(Question question, Deal deal, DateOnly today) => deal.Answers[question.Key].Value switch
    {
        AnswerValue.Budget { Year: null, Band: not "<60%" } => SittingPhase.WhichYear,
        AnswerValue.Choice { Option: "no" } when question.Key == "DM" => SittingPhase.WhyNoContact,
        _ => SittingPhase.Answer,
    };

    private static Text Echo(Question question, Deal deal)
    {
        var answer = deal.Answers[question.Key];
        return new(
            $"Noted: {AnswerWords.Of(question, answer, Language.English)}{(answer.State == AnswerState.Answered ? ", " + AnswerWords.HowKnown(answer, Language.English) : string.Empty)}.",
            $"记下了：{AnswerWords.Of(question, answer, Language.Chinese)}{(answer.State == AnswerState.Answered ? "，" + AnswerWords.HowKnown(answer, Language.Chinese) : string.Empty)}。");
    }

    private static Text YearEcho(Question question, Deal deal, int year, Talk talk) => CrossYear(Echo(question, deal), year, talk, deal);

    private static Text CrossYear(Text words, int? year, Talk talk, Deal deal)
    {
        if (year is not { } budgetYear || budgetYear <= talk.Turn.Today.Year)
        {
            return words;
        }

        talk.Turn.Schedule(ReminderOf.BudgetLine(talk, deal, budgetYear));
        var crossing = QualifyTexts.CrossYear(budgetYear);
        return new(words.En + " " + crossing.En, words.Zh + crossing.Zh);
    }

    /// <summary>That we have not met somebody, or have no plan, is nothing a customer has to tell us.</summary>
    private static bool IsOurOwnDoing(Question question, AnswerValue value) => (question.Key, (value as AnswerValue.Choice)?.Option) is
        ("DM", "no") or ("TEAM", "none" or "part") or ("PROCESS", "none" or "ours_only") or ("JOINTMGMT", "none") or ("NEEDDEF", "no") or ("COACH", "none");

    /// <summary>The value fits the question, and names no option that the rules of a tender take away (clarification D7).</summary>
    private static bool Admits(Deal deal, Question question, AnswerValue value) =>
        question.Accepts(value) && (value is not AnswerValue.Choice choice || deal.OptionsFor(question).Any(option => option.Code == choice.Option));

    private static AnswerContext ContextOf(Talk talk, Deal deal, Question question) =>
        new(talk.Turn.Today, deal.Amount, deal.Answers.GetValueOrDefault(question.Key));

    /// <summary>What is being recorded.</summary>
    private sealed record Given(AnswerValue? Value, Evidence Evidence, string? Quote, string? Source);
}
