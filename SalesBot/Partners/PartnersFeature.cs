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
public sealed class PartnersFeature : RecordFeature<Partner>
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

    /// <inheritdoc/>
    protected override CommandKind Command => CommandKind.Partners;

    /// <inheritdoc/>
    protected override RecordTexts Texts { get; } = new(
        new("partners", "合作伙伴"),
        new("None yet. Type: partner: Haitong, agent, duties: customs.", "还没有。可输入：合作伙伴：海通，代理商，分工：清关。"),
        new("Say who it is, for example: partner: Haitong, agent.", "请写上是谁，例如：合作伙伴：海通，代理商。"));

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Questions => ["ROLE_PP"];

    /// <inheritdoc/>
    protected override Partner? Read(TypedRecord line, string id) => PartnerReading.Read(line, id);

    /// <inheritdoc/>
    protected override List<AdaptiveElement> Form(Partner? record, Pen pen) =>
    [
        Fields.Line(TextField, pen.Say("Company", "公司"), record?.Text, pen.Say("Please name the company.", "请填写公司。"), pen),
        Fields.Pick(KindField, pen.Say("Takes part as", "角色"), Enum.GetValues<PartnerKind>().Select(kind => (kind.ToString(), pen.Say(kind.Name()))), (record?.Kind ?? PartnerKind.Supplier).ToString(), pen.Say("Please choose.", "请选择。"), pen),
        Fields.Line(DutiesField, pen.Say("Their duties", "对方的分工"), record?.Duties, null, pen, pen.Say("Customs, first-line service", "清关、一线服务")),
        Fields.Line(RisksField, pen.Say("Risks they carry", "对方承担的风险"), record?.Risks, null, pen),
        Fields.Date(AgreedField, pen.Say("Agreed in writing on", "书面约定日期"), record?.AgreedOn, null, pen),
        Fields.Pick(TermsField, pen.Say("Terms match the customer’s", "条款与客户合同对等"), [("yes", pen.Say("Yes", "是")), ("no", pen.Say("No", "否"))], record?.IsBackToBack switch { true => "yes", false => "no", _ => null }, null, pen),
    ];

    /// <inheritdoc/>
    protected override Partner Fill(Partner? before, string id, string text, RecordForm form) => new()
    {
        Id = id,
        Text = text,
        Kind = form.Choice<PartnerKind>(KindField) ?? before?.Kind ?? PartnerKind.Supplier,
        Duties = form.Line(DutiesField),
        Risks = form.Line(RisksField),
        AgreedOn = form.Day(AgreedField),
        IsBackToBack = form.Line(TermsField) is { } said ? said == "yes" : null,
    };

    // A consortium only where the tender file allows it: before the file nobody can know (clarification D6).
    /// <inheritdoc/>
    protected override Text? Refuse(Deal deal, Partner record, DateOnly today) =>
        record.Kind == PartnerKind.ConsortiumMember && !deal.MayFormConsortium() ? ConsortiumNotAllowed
        : record.AgreedOn > today ? NotYet : null;

    /// <inheritdoc/>
    protected override RecordRow Row(Partner record, Pen pen, DateOnly today) => new(
        record.Text,
        !record.IsOpen ? new("✓", new("In writing", "已书面约定"))
            : new("△", record.Duties is null ? new("Duties open", "分工未定") : record.Risks is null ? new("Risks open", "风险未定") : new("Not in writing", "未书面约定")),
        pen.Say(record.Kind.Name()) + (record.IsBackToBack == false ? pen.Say(", terms do not match", "，条款不对等") : ""),
        null,
        record.AgreedOn is { } on ? Say.Date(on, pen.Language, today) : null);

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Title, string? Value)> Facts(Partner record, Pen pen, DateOnly today) =>
    [
        (pen.Say("Duties", "分工"), record.Duties),
        (pen.Say("Risks", "风险"), record.Risks),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Code, string Label)> Marks(Partner record, Pen pen) =>
        record is { AgreedOn: null, Duties: not null, Risks: not null } ? [(AgreedMark, pen.Say("Agreed in writing", "已书面约定"))] : [];

    /// <inheritdoc/>
    protected override Partner? Marked(Partner record, string code, DateOnly today) => code == AgreedMark ? record with { AgreedOn = today } : null;

    /// <inheritdoc/>
    protected override Text Standing(Deal deal, IReadOnlyList<Partner> records, DateOnly today)
    {
        var (open, terms) = (records.Count(partner => partner.IsOpen), records.Count(partner => partner.IsBackToBack == false));
        return new(
            $"{RecordWords.Count(records.Count, "partner")}, {(open == 0 ? "all in writing" : $"{open} not yet in writing")}{(terms > 0 ? $", {terms} with terms that do not match" : "")}",
            $"共{records.Count}家，{(open == 0 ? "都已书面约定" : $"{open}家未书面约定")}{(terms > 0 ? $"，{terms}家条款不对等" : "")}");
    }
}
