using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Qualification;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// How the customer appraises us and the best rival (F06), with the plan for the largest gap:
/// <code>
/// scorecard huadong: 4 4 3 4 3, rival 3 5 4 3 4                  考评卡 华东：44343，对手35434
/// scorecard huadong: plan weekly delivery call, by 31 March      考评卡 华东：改进 每周交期会，期限3月31日
/// </code>
/// </summary>
internal sealed class ScorecardList : AccountRecords<Scorecard>
{
    private static readonly Text HowTo = new(
        "Five ratings from 1 to 5: credit, delivery, innovation, service, long-term. Write: 4 4 3 4 3.",
        "五项各1到5分：信用、交货、创新、服务、长期合作。请写：44343。");

    private static readonly Text Criteria = new("credit, delivery, innovation, service, long-term", "信用、交货、创新、服务、长期");

    protected override CommandKind Command => CommandKind.Scorecard;

    protected override Text Title => new("scorecard", "考评卡");

    protected override ImmutableArray<string> Questions => ["SCORECARD"];

    protected override Text Hint => new("Type: scorecard: 4 4 3 4 3, rival 3 5 4 3 4.", "可输入：考评卡：44343，对手35434。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("us", FieldKind.Words, new("We, 1 to 5 each", "我方，各1到5分")) { Missing = HowTo, Example = Criteria },
        new("rival", FieldKind.Words, new("Best rival, 1 to 5 each", "最强对手，各1到5分")) { Told = "(?:the )?(?:best )?(?:rival|competitor)s? |最?强?对手", Example = Criteria },
        new("plan", FieldKind.Words, new("What we improve", "改进什么")) { Told = "(?:improvement )?plan |improve |改进(?:计划)?" },
        new("planBy", FieldKind.Day, new("Improved by", "改进期限")) { Told = "by|期限" },
    ];

    protected override Text? Sum(Account owner, Viewer viewer) => Latest(owner) is { } card && ScorecardMath.Points(card.Us) is { } us
        ? ScorecardMath.Points(card.Rival) is { } rival ? new($"We {Say.Number(us)}, the best rival {Say.Number(rival)} of 100", $"我方{Say.Number(us)}分，最强对手{Say.Number(rival)}分（满分100）") : new($"We {Say.Number(us)} of 100", $"我方{Say.Number(us)}分（满分100）")
        : null;

    protected override (Text Lead, Text Text)? Band(Account owner, Viewer viewer)
    {
        if (Latest(owner) is not { } card || ScorecardMath.LargestGap(card) is not { } gap)
        {
            return null;
        }

        var name = gap.Criterion.Label;
        var lead = gap.Rival is { } rival ? new Text($"{name.En}: we {gap.Us}, rival {rival}. ", $"{name.Zh}：我方{gap.Us}，对手{rival}。") : new Text($"{name.En}: {gap.Us} of 5. ", $"{name.Zh}：{gap.Us}分。");
        return (lead, card.Plan is { } plan ? new(plan + (card.PlanBy is { } day ? $", by {viewer.Day(day)}" : ""), plan + (card.PlanBy is { } until ? $"，{viewer.Day(until)}前" : ""))
            : new("Type: scorecard: plan weekly delivery call, by 31 March.", "可输入：考评卡：改进 每周交期会，期限3月31日。"));
    }

    protected override ImmutableList<Scorecard> Items(Account owner) => owner.Scorecards;

    protected override Account Having(Account owner, ImmutableList<Scorecard> items) => owner with { Scorecards = [.. items.GroupBy(card => card.Id).Select(day => day.Last())] };

    protected override IEnumerable<Scorecard> Ordered(IEnumerable<Scorecard> items, DateOnly today) => items.OrderByDescending(card => card.On);

    // A plan alone is about the latest card; ratings of the same day correct it.
    protected override Scorecard? Meant(Account owner, RecordValues values) => values["us"] is null ? Latest(owner) : null;

    protected override RecordValues ValuesOf(Scorecard item) => RecordValues.Empty.With("us", Digits(item.Us)).With("rival", Digits(item.Rival)).With("plan", item.Plan).With("planBy", item.PlanBy);

    protected override Scorecard Make(string id, RecordValues values, Scorecard? before, DateOnly today) => new(
        before?.Id ?? today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), before?.On ?? today, Read(values["us"]), Read(values["rival"]), values["plan"], values.Day("planBy"));

    protected override Text? ProblemOf(Account owner, Scorecard item, DateOnly today) =>
        item.Us.IsEmpty ? HowTo : item.Plan is not null && item.PlanBy is null ? new("By which day? Write: by 31 March.", "改进到哪天？请写：期限3月31日。") : null;

    protected override RecordRow Row(Scorecard item, Viewer viewer) => new(
        item.Id,
        viewer.Day(item.On),
        string.Join(viewer.Say(", ", "，"), QuestionBank.Get("SCORECARD").Parts.Where(part => item.Us.ContainsKey(part.Code)).Select(part => viewer.Say(part.Label) + " " + item.Us[part.Code])),
        null,
        ScorecardMath.Points(item.Us) is { } us ? Say.Number(us) : null);

    private static Scorecard? Latest(Account account) => account.Scorecards.MaxBy(card => card.On);

    private static ImmutableSortedDictionary<string, int> Read(string? words) =>
        words is not null && ScorecardReader.Read(QuestionBank.Get("SCORECARD"), words) is { } read ? read.Us : ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    // In the order of the question; a rating that is missing leaves the whole to be told by name.
    private static string? Digits(ImmutableSortedDictionary<string, int> ratings)
    {
        var parts = QuestionBank.Get("SCORECARD").Parts;
        return ratings.IsEmpty ? null
            : ratings.Count == parts.Length ? string.Join(' ', parts.Select(part => ratings[part.Code]))
            : string.Join(", ", ratings.Select(rating => $"{rating.Key} {rating.Value}"));
    }
}
