using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.DeliveryRisks;

/// <summary>
/// What can go wrong in installation and service, what our price holds for it, and whether the site was seen:
/// <code>
/// delivery risks jiangnan                                     实施风险 江南大学
/// risk: no crane on site, likely, impact 3, 200k              实施风险：现场没有吊车，可能性高，影响大，计入20万
/// </code>
/// </summary>
internal sealed class DeliveryRisksFeature : DealRecords<DeliveryRisk>
{
    private const string LikelihoodField = "likelihood";
    private const string ImpactField = "impact";
    private const string OwnerField = "owner";
    private const string PricedField = "priced";
    private const string ExcludedField = "excluded";
    private const string SurveyDayField = "surveyDay";
    private const string SurveyField = "survey";

    private const string ExcludedMark = "excluded";

    private static readonly RecordField[] SurveyFields =
    [
        new(SurveyDayField, FieldKind.Day, new("Seen on", "勘查日期")) { Missing = new("Please choose the day.", "请选择日期。") },
        new(SurveyField, FieldKind.Words, new("By whom, what came of it", "谁去的、结果")),
    ];

    private static readonly Text NotYet = new("That day is still to come. Tell me once the site was seen.", "这一天还没到，勘查后再告诉我。");

    protected override CommandKind Command => CommandKind.DeliveryRisks;

    protected override Text Title => new("delivery risks", "实施风险");

    protected override Text Hint => new("None yet. Type: risk: no crane on site, likely, impact 3, 200k.", "还没有。可输入：实施风险：现场没有吊车，可能性高，影响大，计入20万。");

    protected override Text Unread => new("Say what can go wrong, for example: risk: no crane on site.", "请写上风险，例如：实施风险：现场没有吊车。");

    protected override ImmutableArray<string> Questions => ["IMPLRISK"];

    protected override DeliveryRisk? Read(TypedRecord line, string id) => DeliveryRiskReading.Read(line, id);

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("What can go wrong", "风险")) { Missing = new("Please say what can go wrong.", "请填写风险。"), Example = new("No crane on site", "现场没有吊车") },
        new(LikelihoodField, FieldKind.Choice, new("Likelihood", "可能性")) { Options = [new("1", new("rare", "低"), "rare|低"), new("2", new("possible", "中"), "possible|中"), new("3", new("likely", "高"), "likely|高")] },
        new(ImpactField, FieldKind.Choice, new("Impact", "影响")) { Options = [new("1", new("small", "小"), "small|小"), new("2", new("medium", "中"), "medium|中"), new("3", new("grave", "大"), "grave|大")] },
        new(OwnerField, FieldKind.Words, new("Who watches it", "谁负责")),
        new(PricedField, FieldKind.Amount, new("In our price", "已计入报价")) { Example = new("200k", "20万") },
        RecordField.YesNo(ExcludedField, new("Excluded in writing", "已书面排除")),
    ];

    protected override RecordValues ValuesOf(DeliveryRisk item) => RecordValues.Empty
        .With(TextField, item.Text).With(LikelihoodField, item.Likelihood).With(ImpactField, item.Impact).With(OwnerField, item.Owner).With(PricedField, item.Priced)
        .With(ExcludedField, item.IsExcluded ? "yes" : "no");

    protected override DeliveryRisk Make(string id, RecordValues values, DeliveryRisk? before, DateOnly today) => new()
    {
        Id = id,
        Text = values[TextField]!,
        Likelihood = values.Number(LikelihoodField),
        Impact = values.Number(ImpactField),
        Owner = values[OwnerField],
        Priced = values.Amount(PricedField),
        IsExcluded = values[ExcludedField] == "yes",
    };

    protected override Text? ProblemOf(Deal owner, DeliveryRisk item, DateOnly today) =>
        RecordMoney.Mixes(item.Priced, owner, owner.All<DeliveryRisk>().Where(other => other.Id != item.Id).Select(other => other.Priced)) ? RecordMoney.OtherCurrency : null;

    protected override RecordRow Row(DeliveryRisk item, Viewer viewer) => new(
        item.Id,
        item.Text,
        item.Owner ?? viewer.Say("nobody watches it", "无人负责"),
        !item.IsOpen ? new("✓", item.IsExcluded ? new("Excluded", "已排除") : new("Priced in", "已计入"))
            : item.Weight >= 6 ? new("▲", new("Open, grave", "未处理，严重"), IsAlarm: true) : new("△", new("Open", "未处理")),
        item.Priced is { } priced ? Say.Amount(priced, viewer.Language) : null);

    protected override IReadOnlyList<(string Title, string? Value)> Facts(Deal owner, DeliveryRisk item, Viewer viewer) =>
    [
        (viewer.Say("Likelihood", "可能性"), item.Likelihood is { } likelihood ? viewer.Say($"{likelihood} of 3", $"{likelihood}（最高3）") : null),
        (viewer.Say("Impact", "影响"), item.Impact is { } impact ? viewer.Say($"{impact} of 3", $"{impact}（最高3）") : null),
    ];

    protected override IReadOnlyList<(string Code, Text Label)> Marks(DeliveryRisk item) =>
        item.IsExcluded ? [] : [(ExcludedMark, new("Excluded", "已书面排除"))];

    protected override DeliveryRisk? Marked(DeliveryRisk item, string code, DateOnly today) => code == ExcludedMark ? item with { IsExcluded = true } : null;

    protected override Text? Sum(Deal owner, Viewer viewer)
    {
        var records = Items(owner);
        var open = records.Count(risk => risk.IsOpen);
        var sum = RecordMoney.Sum(records.Select(risk => risk.Priced));
        var survey = owner.All<SiteSurvey>().FirstOrDefault();
        return new(
            $"{RecordWords.Count(records.Count, "risk")}, {open} open"
                + (sum is null ? "" : $", {Say.Amount(sum, Language.English)} in our price")
                + (survey is null ? ", site not seen yet" : $", site seen {Say.Date(survey.On, Language.English, viewer.Today)}"),
            $"共{records.Count}项，未处理{open}项"
                + (sum is null ? "" : $"，已计入{Say.Amount(sum, Language.Chinese)}")
                + (survey is null ? "，尚未勘查现场" : $"，{Say.Date(survey.On, Language.Chinese, viewer.Today)}已勘查"));
    }

    protected override IEnumerable<DeliveryRisk> Ordered(IEnumerable<DeliveryRisk> items, DateOnly today) =>
        items.OrderByDescending(risk => risk.IsOpen).ThenByDescending(risk => risk.Weight);

    protected override IEnumerable<AdaptiveAction> Behind(Deal owner, Pen pen)
    {
        var survey = owner.All<SiteSurvey>().FirstOrDefault();
        yield return pen.Opens(
            pen.Say("Site survey", "现场勘查"),
            [.. RecordForm.Draw(SurveyFields, RecordValues.Empty.With(SurveyDayField, survey?.On).With(SurveyField, survey?.Text), pen)],
            pen.Button(pen.Say("Save survey", "保存勘查"), DeliveryRiskVerbs.Survey, CardIds.Of(CardIds.Deal, owner.Id), isFirst: true));
    }

    public override bool Serves(Talk talk, Input input) => input.Is(DeliveryRiskVerbs.Survey) || base.Serves(talk, input);

    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Clicked { Click: { Verb: DeliveryRiskVerbs.Survey } click })
        {
            return await base.ServeAsync(talk, input, cancellationToken);
        }

        if (await OpenAsync(talk, click, cancellationToken) is not { } desk)
        {
            return Served.Quiet;
        }

        if (RecordForm.Day(click.Input(SurveyDayField)) is { } on && on <= talk.Turn.Today)
        {
            desk.Keep(talk.Turn, desk.Owner.Put(new SiteSurvey { Id = SiteSurvey.TheId, On = on, Text = click.Input(SurveyField)?.Trim() ?? string.Empty }));
        }
        else
        {
            await talk.SayAsync(NotYet, cancellationToken);
        }

        await ShowAsync(talk, desk, cancellationToken);
        return Served.Quiet;
    }
}
