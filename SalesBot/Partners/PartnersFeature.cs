using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Partners;

/// <summary>
/// Who else takes part in the deal, what each does and carries, and whether that is written down:
/// <code>
/// partners jiangnan                                                       合作伙伴 江南大学
/// partner: Haitong, agent, duties: customs, risks: delay, agreed today    合作伙伴：海通，代理商，分工：清关，风险：延误，今天已书面约定
/// </code>
/// </summary>
internal sealed class PartnersFeature : DealRecords<Partner>
{
    private const string KindField = "kind";
    private const string DutiesField = "duties";
    private const string RisksField = "risks";
    private const string AgreedField = "agreed";
    private const string TermsField = "terms";

    private const string AgreedMark = "agreed";

    private static readonly Text ConsortiumNotAllowed = new(
        "In a legal tender a consortium needs the file’s permission. Once the file is issued and allows it, record the file’s date first.",
        "法定招标须招标文件允许才能组联合体。请先在投标日历登记招标文件，确认允许后再添加。");

    private static readonly Text NotYet = new("That day is still to come. Record the agreement once it is signed.", "这一天还没到，签好书面约定后再登记。");

    protected override CommandKind Command => CommandKind.Partners;

    protected override Text Title => new("partners", "合作伙伴");

    protected override Text Hint => new("None yet. Type: partner: Haitong, agent, duties: customs.", "还没有。可输入：合作伙伴：海通，代理商，分工：清关。");

    protected override Text Unread => new("Say who it is, for example: partner: Haitong, agent.", "请写上是谁，例如：合作伙伴：海通，代理商。");

    protected override ImmutableArray<string> Questions => ["ROLE_PP"];

    protected override Partner? Read(TypedRecord line, string id) => PartnerReading.Read(line, id);

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("Company", "公司")) { Missing = new("Please name the company.", "请填写公司。") },
        new(KindField, FieldKind.Choice, new("Takes part as", "角色")) { Options = RecordField.Kinds<PartnerKind>(RecordWords.Name), Default = nameof(PartnerKind.Supplier), Missing = RecordField.Choose },
        new(DutiesField, FieldKind.Words, new("Their duties", "对方的分工")) { Example = new("Customs, first-line service", "清关、一线服务") },
        new(RisksField, FieldKind.Words, new("Risks they carry", "对方承担的风险")),
        new(AgreedField, FieldKind.Day, new("Agreed in writing on", "书面约定日期")),
        new(TermsField, FieldKind.Choice, new("Terms match the customer’s", "条款与客户合同对等")) { Options = RecordField.YesOrNo },
    ];

    protected override RecordValues ValuesOf(Partner item) => RecordValues.Empty
        .With(TextField, item.Text).With(KindField, item.Kind).With(DutiesField, item.Duties).With(RisksField, item.Risks).With(AgreedField, item.AgreedOn)
        .With(TermsField, item.IsBackToBack switch { true => "yes", false => "no", _ => null });

    protected override Partner Make(string id, RecordValues values, Partner? before, DateOnly today) => new()
    {
        Id = id,
        Text = values[TextField]!,
        Kind = values.Choice<PartnerKind>(KindField)!.Value,
        Duties = values[DutiesField],
        Risks = values[RisksField],
        AgreedOn = values.Day(AgreedField),
        IsBackToBack = values[TermsField] is { } said ? said == "yes" : null,
    };

    // A consortium only where the tender file allows it: before the file nobody can know (clarification D6).
    protected override Text? ProblemOf(Deal owner, Partner item, DateOnly today) =>
        item.Kind == PartnerKind.ConsortiumMember && !owner.MayFormConsortium() ? ConsortiumNotAllowed
        : item.AgreedOn > today ? NotYet : null;

    protected override RecordRow Row(Partner item, Viewer viewer) => new(
        item.Id,
        item.Text,
        viewer.Say(item.Kind.Name()) + (item.IsBackToBack == false ? viewer.Say(", terms do not match", "，条款不对等") : ""),
        !item.IsOpen ? new("✓", new("In writing", "已书面约定"))
            : new("△", item.Duties is null ? new("Duties open", "分工未定") : item.Risks is null ? new("Risks open", "风险未定") : new("Not in writing", "未书面约定")),
        null,
        item.AgreedOn is { } on ? viewer.Day(on) : null);

    protected override IReadOnlyList<(string Title, string? Value)> Facts(Deal owner, Partner item, Viewer viewer) =>
    [
        (viewer.Say("Duties", "分工"), item.Duties),
        (viewer.Say("Risks", "风险"), item.Risks),
    ];

    protected override IReadOnlyList<(string Code, Text Label)> Marks(Partner item) =>
        item is { AgreedOn: null, Duties: not null, Risks: not null } ? [(AgreedMark, new("Agreed in writing", "已书面约定"))] : [];

    protected override Partner? Marked(Partner item, string code, DateOnly today) => code == AgreedMark ? item with { AgreedOn = today } : null;

    protected override Text? Sum(Deal owner, Viewer viewer)
    {
        var records = Items(owner);
        var (open, terms) = (records.Count(partner => partner.IsOpen), records.Count(partner => partner.IsBackToBack == false));
        return new(
            $"{RecordWords.Count(records.Count, "partner")}, {(open == 0 ? "all in writing" : $"{open} not yet in writing")}{(terms > 0 ? $", {terms} with terms that do not match" : "")}",
            $"共{records.Count}家，{(open == 0 ? "都已书面约定" : $"{open}家未书面约定")}{(terms > 0 ? $"，{terms}家条款不对等" : "")}");
    }
}
