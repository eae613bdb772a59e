using SalesBot.Bot.Conversing;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Undoing;

/// <summary>
/// Takes the last saved change back, one at a time:
/// <code>
/// undo      撤销
/// </code>
/// Whatever a turn saved is taken back from its audit event, as a new change in the history; what was changed again
/// since stays, and the reply says so.
/// </summary>
public sealed class UndoFeature : Feature
{
    private static readonly Text Nothing = new("There is nothing to take back.", "没有可以撤销的内容。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Undo) || input.Is(CardVerbs.Undo);

    private static readonly Text ChangedSince = new(
        "That was changed again since, so I left it as it is.", "这项内容后来又改过，所以没有撤销。");

    private static readonly Text Erased = new(
        "What was deleted about a person is gone for good; undo does not bring it back.", "已删除的个人资料无法恢复，撤销也找不回来。");

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (talk.Memory.Undo is [.., { AccountId: { } accountId } changed])
        {
            talk.Memory.Undo.Remove(changed);
            await talk.SayAsync(await TakeBackAsync(talk, accountId, changed.Turns[0]), cancellationToken);
            return Served.Done;
        }

        if (talk.Memory.Undo is not [.., var last] || await talk.Turn.DealAsync(last.DealId) is not { } deal)
        {
            await talk.SayAsync(Nothing, cancellationToken);
            return Served.Done;
        }

        talk.Memory.Undo.RemoveAt(talk.Memory.Undo.Count - 1);
        var read = await Task.WhenAll(last.Turns.Select(async turn =>
            (await talk.Turn.EventsAtAsync(deal.Id, turn.At)).FirstOrDefault(happened => happened.Operation == turn.Operation)));
        await talk.SayAsync(TakeBack(talk, deal, [.. read.OfType<DealEvent>()]), cancellationToken);
        return Served.Done;
    }

    // Newer changes of the same customer are few; one that is further back is history by now.
    private const int LookedBack = 20;

    private static async Task<Text> TakeBackAsync(Talk talk, string accountId, SavingTurn turn)
    {
        talk.TakenBack = new TakenBack(string.Empty, []);
        if (await talk.Turn.Accounts.FindAsync(accountId) is not { } stored
            || (await talk.Turn.Accounts.EventsAsync(stored, LookedBack)).FirstOrDefault(happened => happened.Operation == turn.Operation) is not { } done)
        {
            return Nothing;
        }

        var before = AccountTable.Without(stored.Account, done);
        if (ReferenceEquals(before, stored.Account))
        {
            return ChangedSince;
        }

        talk.Turn.Save(before);
        return new($"Taken back: {before.Name} is as it was before.", $"已撤销：{before.Name}恢复为之前的内容。");
    }

    private static Text TakeBack(Talk talk, Deal deal, IReadOnlyList<DealEvent> done)
    {
        if (done.Any(happened => happened.IsBeginning))
        {
            talk.TakenBack = new TakenBack(deal.Id, []);
            talk.Turn.Save(deal with { Outcome = Outcome.Withdrawn }, done);
            return new($"Taken back: {deal.AccountName} is no longer among your open deals.", $"已撤销：{deal.AccountName}不再列入进行中的商机。");
        }

        var (after, taken, kept, binding) = (deal, new List<PartChange>(), new List<PartChange>(), new List<PartChange>());
        foreach (var happened in done.Reverse())
        {
            var undone = after.Without(happened, new TakingBack(talk.Turn.UserId, talk.Turn.Now));
            after = undone.Deal;
            taken.AddRange(undone.TakenBack);
            kept.AddRange(undone.Kept);
            binding.AddRange(undone.Binding);
        }

        // A freeze or a decision goes with whatever was saved beside it: half of it back would be a third state.
        if (binding.Count > 0)
        {
            talk.TakenBack = new TakenBack(deal.Id, []);
            return done.Any(happened => happened.IsErasure) ? Erased : Binding(binding.Exists(part => part is { Name: nameof(Deal.HoldLifted), After: not null }) ? nameof(Deal.HoldLifted) : binding[0].Name);
        }

        if (taken.Count == 0)
        {
            talk.TakenBack = new TakenBack(deal.Id, []);
            return done.Count == 0 ? Nothing : kept.Exists(part => part.IsErased) ? Erased : ChangedSince;
        }

        talk.TakenBack = new TakenBack(deal.Id, [.. taken.Where(part => part.Name == nameof(Deal.Answers)).Select(part => part.Id).Distinct()]);
        talk.Turn.Save(after, done);
        var words = Words(talk, deal, after, taken);
        return kept.Count == 0 ? words : new($"{words.En} The rest was changed since and stays.", $"{words.Zh}其余部分后来又改过，保持不变。");
    }

    private static Text Words(Talk talk, Deal deal, Deal after, List<PartChange> taken)
    {
        if (taken.TrueForAll(part => part.Name == nameof(Deal.Answers)) && taken.Select(part => part.Id).Distinct().Count() == 1)
        {
            var noun = QuestionBank.Get(taken[0].Id).Words.Noun;
            return after.Answers[taken[0].Id].State == AnswerState.TakenBack
                ? new($"Taken back: {deal.AccountName}, {noun.En} is open again.", $"已撤销：{deal.AccountName}的{noun.Zh}恢复为未回答。")
                : new($"Taken back: {deal.AccountName}, {noun.En} is as it was before.", $"已撤销：{deal.AccountName}的{noun.Zh}恢复为之前的回答。");
        }

        return new($"Taken back: {deal.AccountName}, {Nouns(Language.English)}.", $"已撤销：{deal.AccountName}，{Nouns(Language.Chinese)}。");

        string Nouns(Language language)
        {
            var words = new ChangeWords(deal, language, talk.Turn.Today);
            var nouns = taken.Where(part => words.Of(part) is not null && !ChangeWords.Silent.Contains(part.Name)).Select(words.Noun).Distinct().ToList();
            return nouns.Count <= Named
                ? Say.List(nouns, language)
                : Say.List([.. nouns.Take(Named), language == Language.Chinese ? $"其他{nouns.Count - Named}项" : $"{nouns.Count - Named} more"], language);
        }
    }

    private static Text Binding(string what) => what switch
    {
        nameof(Deal.HoldLifted) => new(
            "What compliance decided is not taken back here. If it was wrong, report it again: \"compliance\".",
            "合规的决定不能在这里撤销。如有误，请说“合规”重新报告。"),
        nameof(Deal.ComplianceHold) => new(
            "A report to compliance is not taken back here. The deal stays frozen until your compliance contact clears it.",
            "合规报告不能在这里撤销。商机保持冻结，由合规联系人解除。"),
        nameof(Deal.LegalClearance) => new(
            "What legal decided is not taken back here. If it was wrong, please ask legal again.",
            "法务的意见不能在这里撤销。如有误，请再问法务。"),
        _ => new(
            "A manager's bid decision is not taken back here. If it changed, tell me the new one: \"bid decision\".",
            "经理的投标决定不能在这里撤销。如有变化，请说“投标决策”登记新的决定。"),
    };

    // More is not read in a chat; "history" has them all.
    private const int Named = 3;
}
