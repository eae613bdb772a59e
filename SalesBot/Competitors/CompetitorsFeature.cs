using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Competitors;

/// <summary>
/// Whom we compete with in a deal (F03); the customer doing nothing is always among them. Facts come from open or proper
/// sources only (clarification D10):
/// <code>
/// competitors lakeside                                                   竞争对手 湖畔汽车
/// competitors: Delta, ahead, price 6.8m, strong in service, backed by Mr Li      竞争对手：德尔塔，领先，报价680万，强项服务，支持者李工
/// competitors: do nothing, level                                         竞争对手：不上项目，持平
/// </code>
/// Each is answered for with the checklist's own questions, and the card says who stands better in what.
/// </summary>
internal sealed class CompetitorsFeature : DealRecords<Competitor>
{
    private const string PositionField = "position";
    private const string IncumbentField = "incumbent";
    private const string DoingField = "doing";
    private const string StrengthField = "strength";
    private const string WeaknessField = "weakness";
    private const string ForField = "for";
    private const string PriceField = "price";

    private static readonly string[] DoNothing = ["do nothing", "doing nothing", "no decision", "不上项目", "什么都不做", "维持现状"];

    private static readonly ImmutableArray<FieldOption> Positions =
    [
        new(nameof(RivalPosition.WeLead), new("We lead", "我们领先"), "we (?:lead|are ahead)|behind us|我[们方]领先|落后"),
        new(nameof(RivalPosition.LockedIn), new("They are locked in", "对手已锁定"), "locked(?: in)?|(?:已)?锁定"),
        new(nameof(RivalPosition.TheyLead), new("They lead", "对手领先"), "ahead|they (?:lead|are ahead)|leads?|(?:对手|他们)?领先"),
        new(nameof(RivalPosition.Level), new("Level", "持平"), "level|even|持平"),
    ];

    protected override CommandKind Command => CommandKind.Competitors;

    protected override Text Title => new("competitors", "竞争对手");

    protected override Text Hint => new("Type: competitors: Delta, ahead, backed by Mr Li.", "可输入：竞争对手：德尔塔，领先，支持者李工。");

    protected override ImmutableArray<string> Questions => ["COMPETITOR", "COMPETITORS_PP"];

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("Company, or \"do nothing\"", "公司，或“不上项目”")) { Missing = new("Please name the competitor.", "请填写对手名称。") },
        new(PositionField, FieldKind.Choice, new("How we stand", "我们的位置")) { Options = Positions },
        new(IncumbentField, FieldKind.Choices, new("Today", "目前")) { Options = [new("yes", new("They supply the customer", "对手是现任供应商"), "incumbent|supplies them(?: today)?|现任(?:供应商)?|在供")] },
        new(StrengthField, FieldKind.Words, new("What the customer likes", "客户看重他们什么")) { Told = "strong in |strength |strengths |强项(?:是|为)?|优势(?:是|为)?" },
        new(WeaknessField, FieldKind.Words, new("What the customer misses", "客户对他们不满意什么")) { Told = "weak in |weakness |weaknesses |弱项(?:是|为)?|短板(?:是|为)?|劣势(?:是|为)?" },
        new(DoingField, FieldKind.Words, new("What they do now", "他们在做什么")) { Told = "doing |they do |正在|动作(?:是|为)?" },
        new(ForField, FieldKind.Words, new("Who is for them", "支持他们的人")) { Told = "(?:supported|backed) by |supporters? |支持者(?:是|为)?" },
        new(PriceField, FieldKind.Words, new("Their price, as openly known", "公开得知的报价")) { Told = "price |报价" },
    ];

    public override bool Serves(Talk talk, Input input) => input.Is(CompetitorVerbs.Answers) || base.Serves(talk, input);

    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Clicked { Click: { Verb: CompetitorVerbs.Answers } click })
        {
            return await base.ServeAsync(talk, input, cancellationToken);
        }

        if (await OpenAsync(talk, click, cancellationToken) is { } desk && Items(desk.Owner).Find(rival => rival.Id == click.Id(RecordVerbs.Item)) is { } rival)
        {
            var answered = rival with { Answers = RivalAnswers.Read(desk.Owner, rival, click) };
            desk.Keep(talk.Turn, desk.Owner.Put(answered));
            await OneAsync(talk, desk, answered, cancellationToken);
        }

        return Served.Quiet;
    }

    protected override ImmutableList<Competitor> Items(Deal owner) => owner.Competitors();

    // Doing nothing is there without being kept, until something is known of it.
    protected override Deal Having(Deal owner, ImmutableList<Competitor> items) => base.Having(owner, items.RemoveAll(rival => rival is { IsNothing: true, IsBlank: true }));

    protected override RecordValues ValuesOf(Competitor item) => RecordValues.Empty
        .With(TextField, item.Text).With(PositionField, item.Position).With(IncumbentField, ("yes", item.IsIncumbent)).With(StrengthField, item.Strength).With(WeaknessField, item.Weakness)
        .With(DoingField, item.Doing).With(ForField, item.Supporters).With(PriceField, item.Price);

    protected override Competitor? Meant(Deal owner, RecordValues values) => IsNothing(values) ? Items(owner).Find(rival => rival.IsNothing) : base.Meant(owner, values);

    protected override Competitor Make(string id, RecordValues values, Competitor? before, DateOnly today) => new()
    {
        Id = IsNothing(values) ? Competitor.Nothing : id,
        Text = values[TextField]!,
        Position = values.Choice<RivalPosition>(PositionField),
        IsIncumbent = values.Has(IncumbentField, "yes"),
        Doing = values[DoingField],
        Strength = values[StrengthField],
        Weakness = values[WeaknessField],
        Supporters = values[ForField],
        Price = values[PriceField],
        Answers = before?.Answers ?? Competitor.None,
    };

    protected override IEnumerable<Competitor> Ordered(IEnumerable<Competitor> items, DateOnly today) =>
        items.OrderByDescending(rival => rival.Position).ThenBy(rival => rival.IsNothing).ThenBy(rival => rival.Text, StringComparer.Ordinal);

    protected override RecordRow Row(Competitor item, Viewer viewer)
    {
        string?[] below =
        [
            item.Position is { } position ? viewer.Say(Positions.First(option => option.Code == position.ToString()).Label) : viewer.Say("position open", "位置待填"),
            item.IsIncumbent ? viewer.Say("supplies them today", "现任供应商") : null,
            item.Supporters is { } who ? viewer.Say($"for them: {who}", $"支持者：{who}") : null,
        ];
        return new(item.Id, item.IsNothing ? viewer.Say("Doing nothing", "不上项目") : item.Text, string.Join(" · ", below.OfType<string>()), null, item.Price);
    }

    protected override IReadOnlyList<(string Title, string? Value)> Facts(Deal owner, Competitor item, Viewer viewer)
    {
        var (theirs, ours) = owner.ComparedWith(item);
        var comma = viewer.Say(", ", "、");
        return
        [
            (viewer.Say("Strong", "强项"), Joined(comma, [item.Strength, .. theirs.Select(question => viewer.Say(question.Words.Noun))])),
            (viewer.Say("Weak", "弱项"), Joined(comma, [item.Weakness, .. ours.Select(question => viewer.Say(question.Words.Noun))])),
            (viewer.Say("Doing", "动作"), item.Doing),
        ];
    }

    protected override Text? Sum(Deal owner, Viewer viewer) => owner.All<Competitor>().Where(rival => rival.IsAhead).Select(rival => viewer.Say(rival.IsNothing ? new Text("doing nothing", "不上项目") : new(rival.Text, rival.Text))).ToList() is [_, ..] ahead
        ? new($"Ahead of us: {string.Join(", ", ahead)}", $"领先我们的：{string.Join('、', ahead)}")
        : owner.All<Competitor>().All(rival => rival.IsNothing) ? new("Only doing nothing so far. Who else is in?", "目前只有“不上项目”。还有谁？") : new("Nobody is ahead of us", "没有人领先我们");

    protected override (Text Lead, Text Text)? Band(Deal owner, Viewer viewer) => (new("Open sources only: ", "只用公开渠道："), new("what customers said or published, nothing confidential.", "客户公开说过或发布的，不涉及机密。"));

    protected override IEnumerable<AdaptiveAction> Behind(Deal owner, Pen pen) => [pen.Run(pen.Say("Won and lost", "胜负统计"), CommandKind.WinLoss, owner.Id)];

    protected override IEnumerable<AdaptiveAction> BehindOne(Deal owner, Competitor item, CardIds ids, Pen pen) =>
        item.IsNothing || RivalAnswers.Form(owner, item, pen) is not [_, ..] form ? []
        : [pen.Opens(pen.Say("Their answers", "对手答题"), form, pen.Button(pen.Say("Save answers", "保存答案"), CompetitorVerbs.Answers, ids, isFirst: true))];

    private static string? Joined(string comma, IEnumerable<string?> parts) => string.Join(comma, parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    private static bool IsNothing(RecordValues values) => DoNothing.Contains(values[TextField], StringComparer.OrdinalIgnoreCase);
}
