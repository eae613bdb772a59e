using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// What this customer lets us show to others (F25):
/// <code>
/// references kangyuan: downtime cut by 30%, permitted by Mr Sun, visits      案例 康源：停机减少三成，许可人孙经理，可参观
/// </code>
/// </summary>
internal sealed class ReferenceList : AccountRecords<Reference>
{
    protected override CommandKind Command => CommandKind.References;

    protected override Text Title => new("references", "案例");

    protected override Text Hint => new("Type: references: downtime cut by a third, permitted by Mr Sun.", "可输入：案例：停机减少三成，许可人孙经理。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("text", FieldKind.Words, new("What was achieved", "成果")) { Missing = new("Please say what was achieved.", "请填写成果。") },
        new("by", FieldKind.Words, new("Permitted by", "许可人")) { Told = "(?:permitted|allowed|permission)(?: by| from| of)? |许可人?(?:是|为)?|同意人(?:是|为)?" },
        new("visit", FieldKind.Choices, new("They also", "另外")) { Options = [new("visit", new("Receive visitors", "可参观"), "visits?(?: welcome| possible)?|receives? visitors|可(?:以)?(?:参观|拜访)")] },
    ];

    protected override Text? Sum(Account owner, Viewer viewer) => owner.References.Count(item => item.IsPermitted) is var permitted
        ? new($"{permitted} of {owner.References.Count} may be shown", $"{owner.References.Count}个中{permitted}个可以展示") : null;

    protected override ImmutableList<Reference> Items(Account owner) => owner.References;

    protected override Account Having(Account owner, ImmutableList<Reference> items) => owner with { References = items };

    protected override IEnumerable<Reference> Ordered(IEnumerable<Reference> items, DateOnly today) => items.OrderByDescending(item => item.IsPermitted).ThenByDescending(item => item.AddedOn);

    protected override RecordValues ValuesOf(Reference item) => RecordValues.Empty.With("text", item.Text).With("by", item.PermittedBy).With("visit", ("visit", item.MayVisit));

    protected override Reference Make(string id, RecordValues values, Reference? before, DateOnly today) => new(id, values["text"]!, values["by"], values.Has("visit", "visit"), before?.AddedOn ?? today);

    protected override RecordRow Row(Reference item, Viewer viewer) => new(
        item.Id,
        item.Text,
        item.PermittedBy is { } by ? viewer.Say($"permitted by {by}", $"{by}许可") : viewer.Say("ask for permission first", "请先取得许可"),
        item.IsPermitted ? new Badge("✓", new("May be shown", "可展示")) : new Badge("○", new("Not yet", "暂不可用")),
        item.MayVisit ? viewer.Say("visits", "可参观") : null);
}
