using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// Whom we compete with at a customer (F03); doing nothing is always among them. Facts come from open or proper sources
/// only (clarification D10):
/// <code>
/// competitors huadong: Delta, ahead, price 6.8m, supported by Mr Li      对手 华东：德尔塔，领先，报价680万，支持者李工
/// competitors huadong: do nothing, level                                 对手 华东：不上项目，持平
/// </code>
/// </summary>
internal sealed class RivalList : AccountRecords<Rival>
{
    private static readonly string[] DoNothing = ["do nothing", "doing nothing", "no decision", "不上项目", "什么都不做", "维持现状"];

    protected override CommandKind Command => CommandKind.Competitors;

    protected override Text Title => new("competitors", "竞争对手");

    protected override Text Hint => new("Type: competitors: Delta, ahead, supported by Mr Li.", "可输入：竞争对手：德尔塔，领先，支持者李工。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("company", FieldKind.Words, new("Company, or \"do nothing\"", "公司，或“不上项目”")) { Missing = new("Please name the competitor.", "请填写对手名称。") },
        new("position", FieldKind.Choice, new("How we stand", "我们的位置"))
        {
            Options =
            [
                new(nameof(RivalPosition.WeLead), new("We lead", "我们领先"), "we (?:lead|are ahead)|behind us|我[们方]领先|落后"),
                new(nameof(RivalPosition.LockedIn), new("They are locked in", "对手已锁定"), "locked(?: in)?|(?:已)?锁定"),
                new(nameof(RivalPosition.TheyLead), new("They lead", "对手领先"), "ahead|they (?:lead|are ahead)|leads?|(?:对手|他们)?领先"),
                new(nameof(RivalPosition.Level), new("Level", "持平"), "level|even|持平"),
            ],
        },
        new("for", FieldKind.Words, new("Who is for them", "支持他们的人")) { Told = "(?:supported|backed) by |supporters? |支持者(?:是|为)?" },
        new("price", FieldKind.Words, new("Their price, as openly known", "公开得知的报价")) { Told = "price |报价" },
    ];

    protected override Text? Sum(Account owner, Viewer viewer) =>
        owner.Rivals.Where(rival => rival.Position is RivalPosition.TheyLead or RivalPosition.LockedIn).Select(rival => rival.Company).ToList() is [_, ..] ahead
            ? new($"Ahead of us: {string.Join(", ", ahead)}", $"领先我们的：{string.Join('、', ahead)}")
            : owner.Rivals.Count == 0 ? new("Only doing nothing so far. Who else is in?", "目前只有“不上项目”。还有谁？") : new("Nobody is ahead of us", "没有人领先我们");

    protected override (Text Lead, Text Text)? Band(Account owner, Viewer viewer) => (new("Open sources only: ", "只用公开渠道："), new("what customers said or published, nothing confidential.", "客户公开说过或发布的，不涉及机密。"));

    protected override ImmutableList<Rival> Items(Account owner) =>
        owner.Rivals.Any(rival => rival.IsDoingNothing) ? owner.Rivals : owner.Rivals.Add(new Rival(Rival.Nothing, null, "do nothing", IsDoingNothing: true));

    protected override Account Having(Account owner, ImmutableList<Rival> items) => owner with { Rivals = [.. items.Where(rival => rival is not { IsDoingNothing: true, Position: null, Supporters: null, Price: null })] };

    protected override IEnumerable<Rival> Ordered(IEnumerable<Rival> items, DateOnly today) =>
        items.OrderByDescending(rival => rival.Position).ThenBy(rival => rival.IsDoingNothing).ThenBy(rival => rival.Company, StringComparer.Ordinal);

    protected override RecordValues ValuesOf(Rival item) => RecordValues.Empty.With("company", item.Company).With("position", item.Position?.ToString()).With("for", item.Supporters).With("price", item.Price);

    protected override Rival? Meant(Account owner, RecordValues values) => IsNothing(values) ? Items(owner).Find(rival => rival.IsDoingNothing) : base.Meant(owner, values);

    protected override Rival Make(string id, RecordValues values, Rival? before, DateOnly today) => new(
        id, before?.DealId, values["company"]!, values.Choice<RivalPosition>("position"), values["for"], values["price"], before?.IsDoingNothing == true || IsNothing(values));

    protected override RecordRow Row(Rival item, Viewer viewer)
    {
        string?[] below =
        [
            item.Position is { } position ? viewer.Say(Fields[1].Options.First(option => option.Code == position.ToString()).Label) : viewer.Say("position open", "位置待填"),
            item.Supporters is { } who ? viewer.Say($"for them: {who}", $"支持者：{who}") : null,
        ];
        return new(item.Id, item.IsDoingNothing ? viewer.Say("Doing nothing", "不上项目") : item.Company, string.Join(" · ", below.OfType<string>()), null, item.Price);
    }

    private static bool IsNothing(RecordValues values) => DoNothing.Contains(values["company"], StringComparer.OrdinalIgnoreCase);
}
