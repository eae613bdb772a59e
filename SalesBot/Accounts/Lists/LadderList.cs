using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// The relationship ladder with its proofs (F16): one step up with two proofs, one down with a cause:
/// <code>
/// ladder kangyuan: second order placed in March      合作层级 康源：3月下了第二张订单
/// </code>
/// </summary>
internal sealed class LadderList : AccountRecords<LadderProof>
{
    protected override CommandKind Command => CommandKind.Ladder;

    protected override Text Title => new("relationship", "合作层级");

    protected override ImmutableArray<string> Questions => ["RELLEVEL"];

    protected override Text Hint => new("Type a proof: ladder: second order placed in March.", "可输入一个标志：合作层级：3月下了第二张订单。");

    protected override ImmutableArray<RecordField> Fields { get; } =
        [new("text", FieldKind.Words, new("What shows it", "达成标志")) { Missing = new("Please say what shows it.", "请填写达成标志。") }];

    protected override Text? Sum(Account owner, Viewer viewer)
    {
        var now = AccountWords.Ladder(owner.LadderLevel ?? 0);
        return owner.NextLevel() is not { } next ? now
            : AccountWords.Ladder(next) is var above ? new($"{now.En}; next: {above.En}, {owner.ProofsOfNext()} of 2 proofs", $"{now.Zh}；下一级：{above.Zh}，标志{owner.ProofsOfNext()}/2") : null;
    }

    protected override (Text Lead, Text Text)? Band(Account owner, Viewer viewer) =>
        owner.ReasonToMoveDown() is { } why ? (new("One step down: ", "应降一级："), why)
        : owner.NextLevel() is { } next ? (new("Proofs wanted: ", "需要的标志："), ActionWords.Ladder(next).Proofs)
        : null;

    protected override Text? Deed(Account owner) =>
        owner.ReasonToMoveDown() is not null ? new("Move down", "降一级") : owner.MayMoveUp() ? new("Move up", "升一级") : null;

    protected override RecordChange<Account> CarryOut(Account owner, DateOnly today) =>
        owner.ReasonToMoveDown() is not null ? new(owner.MovedDown(today))
        : owner.MayMoveUp() ? new(owner.MovedUp(today))
        : new(owner, new("A step up takes two proofs on record.", "升一级需要两个达成标志。"));

    protected override ImmutableList<LadderProof> Items(Account owner) => owner.LadderProofs;

    protected override Account Having(Account owner, ImmutableList<LadderProof> items) =>
        owner with { LadderProofs = [.. items.Select(proof => proof.Level > 0 ? proof : proof with { Level = owner.NextLevel() ?? Laddering.Highest })] };

    protected override IEnumerable<LadderProof> Ordered(IEnumerable<LadderProof> items, DateOnly today) => items.OrderByDescending(proof => proof.Level).ThenByDescending(proof => proof.On);

    protected override RecordValues ValuesOf(LadderProof item) => RecordValues.Empty.With("text", item.Text);

    protected override LadderProof Make(string id, RecordValues values, LadderProof? before, DateOnly today) => new(id, before?.Level ?? 0, values["text"]!, before?.On ?? today);

    protected override RecordRow Row(LadderProof item, Viewer viewer) => new(item.Id, item.Text, viewer.Say(AccountWords.Ladder(item.Level)), null, null, viewer.Day(item.On));
}
