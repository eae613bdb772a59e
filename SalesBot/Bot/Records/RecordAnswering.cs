using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Records;

/// <summary>Taking what records say as the answer to a question: one tap, never by itself.</summary>
public static class RecordAnswering
{
    /// <summary>The deal with the proposed answer on record.</summary>
    public static Deal Answered(Talk talk, Deal deal, RecordAnswer proposed)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(proposed);
        return deal.With(new Answer
        {
            Key = proposed.Key,
            State = AnswerState.Answered,
            Value = proposed.Value,
            Evidence = proposed.Evidence,
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        });
    }

    /// <summary>"Answered: charter, 4 of 6 parts known."</summary>
    public static Text Saved(Deal deal, string key)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var (question, answer) = (QuestionBank.Get(key), deal.Answers[key]);
        return new(
            $"Answered: {question.Words.Noun.En}: {AnswerWords.Of(question, answer, Language.English)}. Undo takes it back.",
            $"已作为答案：{question.Words.Noun.Zh}，{AnswerWords.Of(question, answer, Language.Chinese)}。可撤销。");
    }
}
