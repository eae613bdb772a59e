using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// How an account is served (F33): one row, the default of its class and level until something else is agreed:
/// <code>
/// service policy kangyuan: answer in 4 hours, engineer Zhou, visit every 30 days      服务策略 康源：4小时内响应，工程师周工，每30天回访
/// </code>
/// </summary>
internal sealed class PolicyList : AccountRecords<ServicePolicy>
{
    private const string Only = "policy";

    protected override CommandKind Command => CommandKind.Service;

    protected override Text Title => new("service policy", "服务策略");

    protected override Text Hint => new("Type: service policy: answer in 4 hours, engineer Zhou, visit every 30 days.", "可输入：服务策略：4小时内响应，工程师周工，每30天回访。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("hours", FieldKind.Number, new("Answer within hours", "几小时内响应")) { Told = @"(?:answer |respond )?(?:with)?in (?<v>\d{1,3}) ?(?:working )?hours?|(?<v>\d{1,3}) ?(?:个)?小时(?:内)?(?:响应|答复)?", Range = (1, 72), Missing = new("Within how many hours do we answer? Write: in 4 hours.", "几小时内响应？请写：4小时内响应。") },
        new("engineer", FieldKind.Words, new("Named engineer", "专属工程师")) { Told = "engineer |工程师" },
        new("visit", FieldKind.Number, new("Visit every so many days", "几天回访一次")) { Told = @"(?:visits? )?every (?<v>\d{1,3}) days|每(?<v>\d{1,3})天(?:回访|拜访)?(?:一次)?", Range = (1, 365), Missing = new("How often do we visit? Write: visit every 30 days.", "多久回访一次？请写：每30天回访。") },
    ];

    protected override RecordValues Known(Account owner) => ValuesOf(Items(owner)[0]);

    protected override Text? Sum(Account owner, Viewer viewer) => owner.Policy is null ? new("The default for this class and level", "按等级的默认策略")
        : owner.ClassChangedOn > owner.PolicyUpdatedOn ? new("Class or level changed since: agree it anew", "等级已变化，请重新约定")
        : new("As agreed with the customer", "已与客户约定");

    protected override ImmutableList<ServicePolicy> Items(Account owner) => [owner.Policy ?? ServicePolicy.For(owner)];

    protected override Account Having(Account owner, ImmutableList<ServicePolicy> items) => owner with { Policy = items.FirstOrDefault(), PolicyUpdatedOn = items.FirstOrDefault()?.AgreedOn };

    protected override string IdOf(ServicePolicy item) => Only;

    protected override ServicePolicy? Meant(Account owner, RecordValues values) => Items(owner)[0];

    protected override RecordValues ValuesOf(ServicePolicy item) => RecordValues.Empty.With("hours", item.ResponseHours).With("engineer", item.Engineer).With("visit", item.VisitDays);

    protected override ServicePolicy Make(string id, RecordValues values, ServicePolicy? before, DateOnly today) => new(values.Number("hours")!.Value, values["engineer"], values.Number("visit")!.Value, today);

    protected override RecordRow Row(ServicePolicy item, Viewer viewer) => new(
        Only,
        viewer.Say($"Answer in {item.ResponseHours} working hours", $"{item.ResponseHours}个工作小时内响应"),
        viewer.Say($"{(item.Engineer is { } name ? $"engineer {name}" : "no named engineer")} · visit every {item.VisitDays} days", $"{(item.Engineer is { } who ? $"工程师{who}" : "未指定工程师")} · 每{item.VisitDays}天回访"));
}
