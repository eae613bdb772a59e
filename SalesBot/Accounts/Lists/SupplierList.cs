using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Principles;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// The suppliers around an account (F02):
/// <code>
/// suppliers kangyuan: Delta, first layer, 30%, rival      供应商 康源：德尔塔，第一层，30%，对手
/// suppliers kangyuan: we, second layer, 10%               供应商 康源：我们，第二层，10%
/// </code>
/// </summary>
internal sealed class SupplierList : AccountRecords<RingMember>
{
    private static readonly string[] OurNames = ["we", "us", "our company", "我们", "我方", "我司"];

    protected override CommandKind Command => CommandKind.Suppliers;

    protected override Text Title => new("suppliers", "供应商层级");

    protected override ImmutableArray<string> Questions => ["LAYER"];

    protected override Text Hint => new("Type: suppliers: Delta, first layer, 30%, rival.", "可输入：供应商：德尔塔，第一层，30%，对手。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("company", FieldKind.Words, new("Company, or \"we\"", "公司（我方填“我们”）")) { Missing = new("Please name the company.", "请填写公司名称。") },
        new("layer", FieldKind.Choice, new("Layer", "层级"))
        {
            Options =
            [
                new(nameof(SupplierLayer.Inner), new("Inner layer", "核心层"), "(?:the )?inner(?: layer)?|core layer|核心层|最?内层"),
                new(nameof(SupplierLayer.First), new("First layer", "第一层"), "(?:the )?first(?: layer)?|tier ?(?:1|one)|第?一层|一级"),
                new(nameof(SupplierLayer.Second), new("Second layer", "第二层"), "(?:the )?second(?: layer)?|tier ?(?:2|two)|第?二层|二级"),
                new(nameof(SupplierLayer.Outer), new("Outer layer", "外围"), "(?:the )?outer(?: layer)?|外围|外层"),
                new(nameof(SupplierLayer.Outside), new("Outside", "圈外"), "outside|圈外|层外"),
            ],
        },
        new("kind", FieldKind.Choices, new("They are", "关系"))
        {
            Options = [new("partner", new("Partner", "合作"), "partner|合作(?:伙伴)?|伙伴"), new("rival", new("Rival", "竞争"), "rival|competitor|竞争(?:对手)?|对手")],
        },
        new("share", FieldKind.Number, new("Share of their spend, %", "采购份额，%")) { Told = @"(?<!margin )(?<!毛利)(?<!毛利率)(?:share (?:of )?|份额)?(?<v>\d{1,4}) ?%" },
        new("margin", FieldKind.Number, new("Margin, %", "毛利率，%")) { Told = @"(?:margin|毛利率?) ?(?<v>\d{1,3}) ?%?", ForManagers = true },
    ];

    protected override Text? Sum(Account owner, Viewer viewer) => owner.Ring.Find(member => member.IsUs) is not { Layer: { } layer } us ? new($"{owner.Ring.Count} on record; where we stand is open", $"已登记{owner.Ring.Count}家，我方位置待填")
        : AccountWords.Name(layer) is var name ? new($"We are in the {name.En}{(us.Share is { } share ? $", {share}%" : "")}", $"我方在{name.Zh}{(us.Share is { } part ? $"，份额{part}%" : "")}") : null;

    protected override (Text Lead, Text Text)? Band(Account owner, Viewer viewer) => owner.LayerMove is { } move
        ? (new("One step closer: ", "向内一步："), new($"{move.Text}, by {viewer.Day(move.By)}", $"{move.Text}，{viewer.Day(move.By)}前"))
        : owner.Ring.Find(member => member.IsUs) is { Layer: > SupplierLayer.Inner }
            ? (new("One step closer: ", "向内一步："), new("none planned yet. Fill in the customer card: what, and by when.", "还没安排。可在客户卡填写做什么、何时前。"))
            : null;

    protected override ImmutableList<RingMember> Items(Account owner) => owner.Ring;

    protected override Account Having(Account owner, ImmutableList<RingMember> items) => owner with { Ring = items };

    // The closest first.
    protected override IEnumerable<RingMember> Ordered(IEnumerable<RingMember> items, DateOnly today) =>
        items.OrderBy(member => member.Layer ?? SupplierLayer.Outside).ThenByDescending(member => member.Share).ThenBy(member => member.Company, StringComparer.Ordinal);

    protected override RecordValues ValuesOf(RingMember item) => RecordValues.Empty
        .With("company", item.Company).With("layer", item.Layer?.ToString()).With("kind", ("partner", item.IsPartner), ("rival", item.IsRival)).With("share", item.Share).With("margin", item.Margin);

    protected override RingMember? Meant(Account owner, RecordValues values) => IsUs(values) ? owner.Ring.Find(member => member.IsUs) : base.Meant(owner, values);

    protected override RingMember Make(string id, RecordValues values, RingMember? before, DateOnly today) => new(
        IsUs(values) ? RingMember.Us : id, values["company"]!, values.Has("kind", "partner") && !IsUs(values), values.Has("kind", "rival") && !IsUs(values),
        values.Choice<SupplierLayer>("layer"), values.Number("share"), IsUs(values), values.Number("margin"));

    protected override Text? ProblemOf(Account owner, RingMember item, DateOnly today) =>
        owner.Ring.Where(other => other.Id != item.Id).Sum(other => other.Share ?? 0) + (item.Share ?? 0) is > 100 and var sum
            ? new($"The shares would add up to {sum}%, over 100%. Which one is wrong?", $"份额合计{sum}%，超过100%。哪一家不对？")
            : null;

    protected override RecordRow Row(RingMember item, Viewer viewer)
    {
        string?[] below =
        [
            item.Layer is { } layer ? viewer.Say(AccountWords.Name(layer)) : null,
            (item.IsPartner, item.IsRival) switch
            {
                (true, true) => viewer.Say("partner and rival", "既合作又竞争"),
                (true, _) => viewer.Say("partner", "合作伙伴"),
                (_, true) => viewer.Say("rival", "竞争对手"),
                _ => null,
            },
            viewer.IsManager && item.Margin is { } margin ? viewer.Say($"margin {margin}%", $"毛利{margin}%") : null,
        ];
        return new(item.Id, item.IsUs ? viewer.Say("We", "我们") : item.Company, string.Join(" · ", below.OfType<string>()), null, item.Share is { } share ? $"{share}%" : null);
    }

    protected override Task ChangedAsync(Talk talk, RecordDesk<Account> desk, Account before, CancellationToken cancellationToken) =>
        desk.Deal is { } deal ? Principles.SayOnceAsync(talk, PrincipleMoment.RingEdited, deal, cancellationToken) : Task.CompletedTask;

    private static bool IsUs(RecordValues values) => OurNames.Contains(values["company"], StringComparer.OrdinalIgnoreCase);
}
