using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// What the customer asks of its suppliers, and until when it holds (F07):
/// <code>
/// qualifications kangyuan: ISO 27001, third party, until 31 Dec 2027      资质 康源：ISO 27001，第三方，有效期到2027年12月31日
/// </code>
/// </summary>
internal sealed class QualificationList : AccountRecords<QualificationItem>
{
    protected override CommandKind Command => CommandKind.Qualifications;

    protected override Text Title => new("qualifications", "资质");

    protected override ImmutableArray<string> Questions => ["QUALIF"];

    protected override Text Hint => new("Type: qualifications: ISO 27001, until 31 Dec 2027.", "可输入：资质：ISO 27001，有效期到2027年12月31日。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("item", FieldKind.Words, new("What they ask for", "要求项")) { Missing = new("Please name what they ask for.", "请填写要求项。") },
        new("need", FieldKind.Choice, new("Is it a must?", "是否必须")) { Options = [new("must", new("Mandatory", "必备"), "mandatory|must|必备|必须|强制"), new("may", new("Optional", "可选"), "optional|nice to have|可选|加分")] },
        new("mode", FieldKind.Choice, new("Audited by", "评估方"))
        {
            Options = [new(nameof(AuditMode.Customer), new("The customer", "客户"), "(?:by )?the customer|customer audit|客户(?:审核|评估)?"), new(nameof(AuditMode.ThirdParty), new("A third party", "第三方"), "(?:by )?(?:a )?third[- ]party|第三方(?:审核|评估)?")],
        },
        new("scope", FieldKind.Choice, new("Holds for", "适用范围")) { Options = [new("period", new("A period", "一个周期"), "for a period|按周期"), new("project", new("One project", "单个项目"), "(?:for )?one project|单个项目|本项目")] },
        new("issued", FieldKind.Day, new("Passed on", "通过日期")) { Told = "(?:issued|passed|granted)(?: on)?|发证(?:日期)?|颁发(?:日期)?|通过(?:日期|于)?", MayBePast = true },
        new("until", FieldKind.Day, new("Valid until", "有效期至")) { Told = "valid (?:until|to|till)|until|till|expires?(?: on)?|expired(?: on)?|ends?(?: on)?|有效期?(?:至|到|为)?|到期(?:日)?|截止", MayBePast = true },
    ];

    protected override Text? Sum(Account owner, Viewer viewer)
    {
        var states = owner.Qualifications.Select(item => item.On(viewer.Today)).ToList();
        var (late, soon, open) = (states.Count(state => state == QualificationState.Expired), states.Count(state => state == QualificationState.Ending), states.Count(state => state == QualificationState.Open));
        (int Count, Text Words)[] stands =
            [(late, new($"{late} expired", $"过期{late}项")), (soon, new(soon == 1 ? "1 ends soon" : $"{soon} end soon", $"快到期{soon}项")), (open, new($"{open} open", $"未通过{open}项"))];
        var said = stands.Where(state => state.Count > 0).Select(state => state.Words).ToList();
        return said.Count == 0 ? new("All passed and valid", "全部通过且有效") : new(string.Join(", ", said.Select(words => words.En)), string.Join('，', said.Select(words => words.Zh)));
    }

    protected override ImmutableList<QualificationItem> Items(Account owner) => owner.Qualifications;

    protected override Account Having(Account owner, ImmutableList<QualificationItem> items) => owner with { Qualifications = items };

    protected override IEnumerable<QualificationItem> Ordered(IEnumerable<QualificationItem> items, DateOnly today) => items.OrderBy(item => item.On(today)).ThenBy(item => item.ValidUntil).ThenBy(item => item.Item, StringComparer.Ordinal);

    protected override RecordValues ValuesOf(QualificationItem item) => RecordValues.Empty
        .With("item", item.Item).With("need", item.IsMandatory ? "must" : "may").With("mode", item.Mode.ToString()).With("scope", item.ForOneProject ? "project" : "period")
        .With("issued", item.IssuedOn).With("until", item.ValidUntil);

    protected override QualificationItem Make(string id, RecordValues values, QualificationItem? before, DateOnly today) => new(
        id, values["item"]!, values["need"] != "may", values.Choice<AuditMode>("mode") ?? AuditMode.Customer, values["scope"] == "project", values.Day("until"), values.Day("issued"));

    protected override Text? ProblemOf(Account owner, QualificationItem item, DateOnly today) =>
        item.ValidUntil < item.IssuedOn ? new("It would end before it was passed. Which day is wrong?", "有效期早于通过日期，哪个日期不对？") : null;

    protected override RecordRow Row(QualificationItem item, Viewer viewer)
    {
        var badge = item.On(viewer.Today) switch
        {
            QualificationState.Expired => new Badge("◆", new("Expired", "已过期"), IsAlarm: true),
            QualificationState.Ending => new Badge("△", new("Ends soon", "快到期")),
            QualificationState.Open => new Badge("○", new("Open", "未通过")),
            _ => new Badge("✓", new("Passed", "已通过")),
        };
        return new(item.Id, item.Item, item.IsMandatory ? viewer.Say("mandatory", "必备") : viewer.Say("optional", "可选"), badge, null, item.ValidUntil is { } end ? viewer.Day(end) : null);
    }

    protected override Task ChangedAsync(Talk talk, RecordDesk<Account> desk, Account before, CancellationToken cancellationToken)
    {
        QualificationReminders.Tell(talk.Turn, before, desk.Owner);
        return Task.CompletedTask;
    }
}
