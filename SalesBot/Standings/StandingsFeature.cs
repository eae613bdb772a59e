using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Standings;

/// <summary>
/// What speaks for us as a company, as this customer was shown it, and who spoke well of us to whom:
/// <code>
/// standing metro                                               口碑 地铁
/// standing: audited accounts 2025, shown to Ms Lin             口碑：2025年审计报告，给林经理看过
/// standing: Mr Zhou of Huadong praised us to Mr Ma             口碑：华东周总向马总夸过我们
/// </code>
/// </summary>
internal sealed partial class StandingsFeature : DealRecords<GoodStanding>
{
    private const string KindField = "kind";
    private const string ToField = "to";

    protected override CommandKind Command => CommandKind.Standing;

    protected override Text Title => new("why they can trust us", "实力与口碑");

    protected override Text Hint => new("None yet. Type: standing: audited accounts 2025, shown to Ms Lin.", "还没有。可输入：口碑：2025年审计报告，给林经理看过。");

    protected override Text Unread => new("Say what was shown or who praised us, for example: standing: audited accounts 2025.", "请写上给客户看了什么、或谁夸过我们，例如：口碑：2025年审计报告。");

    protected override GoodStanding? Read(TypedRecord line, string id)
    {
        var to = line.Take(ShownTo())?.Groups["who"].Value.Trim() ?? Told().Match(line.Rest).Groups["who"].Value;
        return new() { Id = id, Kind = KindOf(line.Rest), ToWhom = to.Length > 0 ? to : null, Text = line.Rest };
    }

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("What, or who said it", "内容，或谁说的")) { Missing = new("Please say what it is.", "请填写内容。") },
        new(KindField, FieldKind.Choice, new("Kind", "类别")) { Options = RecordField.Kinds<StandingKind>(kind => CardText.Capital(kind.Name())), Default = nameof(StandingKind.WordOfMouth), Missing = RecordField.Choose },
        new(ToField, FieldKind.Words, new("To whom", "给谁看的、对谁说的")),
    ];

    protected override RecordValues ValuesOf(GoodStanding item) => RecordValues.Empty.With(TextField, item.Text).With(KindField, item.Kind).With(ToField, item.ToWhom);

    protected override GoodStanding Make(string id, RecordValues values, GoodStanding? before, DateOnly today) =>
        new() { Id = id, Text = values[TextField]!, Kind = values.Choice<StandingKind>(KindField)!.Value, ToWhom = values[ToField] };

    protected override RecordRow Row(GoodStanding item, Viewer viewer) =>
        new(item.Id, item.Text, CardText.Capital(viewer.Say(item.Kind.Name())) + (item.ToWhom is { } who ? viewer.Say($", to {who}", $"，{who}") : ""));

    protected override Text? Sum(Deal owner, Viewer viewer)
    {
        var records = Items(owner);
        StandingKind[] proofs = [StandingKind.Accounts, StandingKind.Years, StandingKind.Staff];
        var missing = proofs.Where(kind => !records.Any(record => record.Kind == kind)).Select(kind => kind.Name()).ToList();
        return missing.Count == 0
            ? new("Accounts, years and staff shown", "审计报告、年限、队伍都已出示")
            : new($"Not shown yet: {string.Join(", ", missing.Select(name => name.En))}", $"还没出示：{string.Join('、', missing.Select(name => name.Zh))}");
    }

    private static StandingKind KindOf(string text) =>
        Praise().IsMatch(text) ? StandingKind.WordOfMouth
        : Accounts().IsMatch(text) ? StandingKind.Accounts
        : Years().IsMatch(text) ? StandingKind.Years
        : Staff().IsMatch(text) ? StandingKind.Staff : StandingKind.WordOfMouth;

    [GeneratedRegex(@"[,，;]\s*(?:(?:shown|given|sent) to (?<who>[^,，;]{2,40})|(?:给|向)(?<who>[^,，;]{1,12}?)(?:看过?|出示过?)了?)(?=\s*(?:$|[,，;]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ShownTo();

    [GeneratedRegex(@"\b(?:praised us|spoke well of us|recommended us) to (?<who>[^,，;]{2,40})|(?:向|对|跟)(?<who>[\u4e00-\u9fff]{2,6}?)(?:夸|推荐|说)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex("praise|spoke well|recommend|good word|夸|推荐|好话|口碑", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();

    [GeneratedRegex("account|audit|balance sheet|审计|财务|年报", RegexOptions.IgnoreCase)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"\byears?\b|since (?:19|20)\d\d|年限|成立|经营.*年|\d+年", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex("staff|engineers|people|employees|branch|员工|工程师|队伍|网点|人员", RegexOptions.IgnoreCase)]
    private static partial Regex Staff();
}
