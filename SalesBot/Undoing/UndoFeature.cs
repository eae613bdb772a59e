using SalesBot.Bot.Conversing;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Undoing;

/// <summary>
/// Takes the last saved change back, one at a time:
/// <code>
/// undo      撤销
/// </code>
/// Nothing is deleted: the answer before becomes the latest again, as a new change in the history.
/// </summary>
public sealed class UndoFeature : Feature
{
    private static readonly Text Nothing = new("There is nothing to take back.", "没有可以撤销的内容。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Undo) || input.Is(CardVerbs.Undo);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (talk.Memory.Undo is not [.., var last] || await talk.Turn.DealAsync(last.DealId) is not { } deal)
        {
            await talk.SayAsync(Nothing, cancellationToken);
            return Served.Done;
        }

        talk.Memory.Undo.RemoveAt(talk.Memory.Undo.Count - 1);
        talk.TakenBack = last;
        await talk.SayAsync(last.QuestionKey.Length == 0 ? Remove(talk, deal) : await RestoreAsync(talk, deal, last), cancellationToken);
        return Served.Done;
    }

    private static Text Remove(Talk talk, Deal deal)
    {
        talk.Turn.Save(deal with { Outcome = Outcome.Withdrawn });
        return new($"Taken back: {deal.AccountName} is no longer among your open deals.", $"已撤销：{deal.AccountName}不再列入进行中的商机。");
    }

    private static async Task<Text> RestoreAsync(Talk talk, Deal deal, SavedStep step)
    {
        var question = QuestionBank.Get(step.QuestionKey);
        var before = step.RevisionBefore > 0 ? await talk.Turn.AnswerRevisionAsync(deal.Id, step.QuestionKey, step.RevisionBefore) : null;
        talk.Turn.Save(deal.With((before ?? new Answer { Key = step.QuestionKey, State = AnswerState.TakenBack, By = talk.Turn.UserId, At = talk.Turn.Now })
            with { By = talk.Turn.UserId }));
        var noun = question.Words.Noun;
        return before is null
            ? new($"Taken back: {deal.AccountName}, {noun.En} is open again.", $"已撤销：{deal.AccountName}的{noun.Zh}恢复为未回答。")
            : new($"Taken back: {deal.AccountName}, {noun.En} is as it was before.", $"已撤销：{deal.AccountName}的{noun.Zh}恢复为之前的回答。");
    }
}
