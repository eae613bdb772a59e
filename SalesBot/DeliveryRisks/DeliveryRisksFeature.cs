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
public sealed class DeliveryRisksFeature : RecordFeature<DeliveryRisk>
{
    private const string LikelihoodField = "likelihood";
    private const string ImpactField = "impact";
    private const string OwnerField = "owner";
    private const string PricedField = "priced";
    private const string ExcludedField = "excluded";
    private const string SurveyDayField = "surveyDay";
    private const string SurveyField = "survey";

    private const string ExcludedMark = "excluded";
    private const int Levels = 3;

    private static readonly Text NotYet = new("That day is still to come. Tell me once the site was seen.", "这一天还没到，勘查后再告诉我。");

    /// <inheritdoc/>
    protected override CommandKind Command => CommandKind.DeliveryRisks;

    /// <inheritdoc/>
    protected override RecordTexts Texts { get; } = new(
        new("delivery risks", "实施风险"),
        new("None yet. Type: risk: no crane on site, likely, impact 3, 200k.", "还没有。可输入：实施风险：现场没有吊车，可能性高，影响大，计入20万。"),
        new("Say what can go wrong, for example: risk: no crane on site.", "请写上风险，例如：实施风险：现场没有吊车。"));

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Questions => ["IMPLRISK"];

    /// <inheritdoc/>
    protected override DeliveryRisk? Read(TypedRecord line, string id) => DeliveryRiskReading.Read(line, id);

    /// <inheritdoc/>
    protected override List<AdaptiveElement> Form(DeliveryRisk? record, Pen pen) =>
    [
        Fields.Line(TextField, pen.Say("What can go wrong", "风险"), record?.Text, pen.Say("Please say what can go wrong.", "请填写风险。"), pen, pen.Say("No crane on site", "现场没有吊车")),
        Fields.Pick(LikelihoodField, pen.Say("Likelihood", "可能性"), [("1", pen.Say("rare", "低")), ("2", pen.Say("possible", "中")), ("3", pen.Say("likely", "高"))], record?.Likelihood?.ToString(System.Globalization.CultureInfo.InvariantCulture), null, pen),
        Fields.Pick(ImpactField, pen.Say("Impact", "影响"), [("1", pen.Say("small", "小")), ("2", pen.Say("medium", "中")), ("3", pen.Say("grave", "大"))], record?.Impact?.ToString(System.Globalization.CultureInfo.InvariantCulture), null, pen),
        Fields.Line(OwnerField, pen.Say("Who watches it", "谁负责"), record?.Owner, null, pen),
        Fields.Line(PricedField, pen.Say("In our price", "已计入报价"), record?.Priced is { } priced ? Say.Amount(priced, pen.Language) : null, null, pen, pen.Say("200k", "20万")),
        Fields.Pick(ExcludedField, pen.Say("Excluded in writing", "已书面排除"), [("yes", pen.Say("Yes", "是")), ("no", pen.Say("No", "否"))], record is { IsExcluded: true } ? "yes" : "no", null, pen),
    ];

    /// <inheritdoc/>
    protected override DeliveryRisk Fill(DeliveryRisk? before, string id, string text, RecordForm form) => new()
    {
        Id = id,
        Text = text,
        Likelihood = form.Number(LikelihoodField, Levels),
        Impact = form.Number(ImpactField, Levels),
        Owner = form.Line(OwnerField),
        Priced = form.Amount(PricedField),
        IsExcluded = form.IsYes(ExcludedField),
    };

    /// <inheritdoc/>
    protected override Text? Refuse(Deal deal, DeliveryRisk record, DateOnly today) =>
        RecordMoney.Mixes(record.Priced, deal, deal.All<DeliveryRisk>().Where(other => other.Id != record.Id).Select(other => other.Priced)) ? RecordMoney.OtherCurrency : null;

    /// <inheritdoc/>
    protected override RecordRow Row(DeliveryRisk record, Pen pen, DateOnly today) => new(
        record.Text,
        !record.IsOpen ? new("✓", record.IsExcluded ? new("Excluded", "已排除") : new("Priced in", "已计入"))
            : record.Weight >= 6 ? new("▲", new("Open, grave", "未处理，严重"), IsAlarm: true) : new("△", new("Open", "未处理")),
        record.Owner ?? pen.Say("nobody watches it", "无人负责"),
        record.Priced is { } priced ? Say.Amount(priced, pen.Language) : null);

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Title, string? Value)> Facts(DeliveryRisk record, Pen pen, DateOnly today) =>
    [
        (pen.Say("Likelihood", "可能性"), record.Likelihood is { } likelihood ? pen.Say($"{likelihood} of 3", $"{likelihood}（最高3）") : null),
        (pen.Say("Impact", "影响"), record.Impact is { } impact ? pen.Say($"{impact} of 3", $"{impact}（最高3）") : null),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Code, string Label)> Marks(DeliveryRisk record, Pen pen) =>
        record.IsExcluded ? [] : [(ExcludedMark, pen.Say("Excluded", "已书面排除"))];

    /// <inheritdoc/>
    protected override DeliveryRisk? Marked(DeliveryRisk record, string code, DateOnly today) => code == ExcludedMark ? record with { IsExcluded = true } : null;

    /// <inheritdoc/>
    protected override Text Standing(Deal deal, IReadOnlyList<DeliveryRisk> records, DateOnly today)
    {
        var open = records.Count(risk => risk.IsOpen);
        var sum = RecordMoney.Sum(records.Select(risk => risk.Priced));
        var survey = deal.All<SiteSurvey>().FirstOrDefault();
        return new(
            $"{RecordWords.Count(records.Count, "risk")}, {open} open"
                + (sum is null ? "" : $", {Say.Amount(sum, Language.English)} in our price")
                + (survey is null ? ", site not seen yet" : $", site seen {Say.Date(survey.On, Language.English, today)}"),
            $"共{records.Count}项，未处理{open}项"
                + (sum is null ? "" : $"，已计入{Say.Amount(sum, Language.Chinese)}")
                + (survey is null ? "，尚未勘查现场" : $"，{Say.Date(survey.On, Language.Chinese, today)}已勘查"));
    }

    /// <inheritdoc/>
    protected override IEnumerable<DeliveryRisk> Ordered(IEnumerable<DeliveryRisk> records) =>
        records.OrderByDescending(risk => risk.IsOpen).ThenByDescending(risk => risk.Weight);

    /// <inheritdoc/>
    protected override IEnumerable<AdaptiveAction> Behind(Deal deal, Pen pen)
    {
        var survey = deal.All<SiteSurvey>().FirstOrDefault();
        yield return pen.Opens(
            pen.Say("Site survey", "现场勘查"),
            [
                Fields.Date(SurveyDayField, pen.Say("Seen on", "勘查日期"), survey?.On, pen.Say("Please choose the day.", "请选择日期。"), pen),
                Fields.Line(SurveyField, pen.Say("By whom, what came of it", "谁去的、结果"), survey?.Text is { Length: > 0 } text ? text : null, null, pen),
            ],
            pen.Button(pen.Say("Save survey", "保存勘查"), DeliveryRiskVerbs.Survey, CardIds.Of(CardIds.Deal, deal.Id), isFirst: true));
    }

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(DeliveryRiskVerbs.Survey) || base.Serves(talk, input);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is not Input.Clicked { Click: { Verb: DeliveryRiskVerbs.Survey } click })
        {
            return await base.ServeAsync(talk, input, cancellationToken);
        }

        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return Served.Quiet;
        }

        var on = RecordForm.DayOf(click, SurveyDayField);
        if (on is null || on > talk.Turn.Today)
        {
            await talk.SayAsync(NotYet, cancellationToken);
            await talk.ReplaceAsync(List(talk, deal), cancellationToken);
            return Served.Quiet;
        }

        var after = deal.Put(new SiteSurvey { Id = SiteSurvey.TheId, On = on.Value, Text = click.Input(SurveyField)?.Trim() ?? string.Empty });
        talk.Turn.FocusDealId = deal.Id;
        talk.Turn.Save(after);
        await talk.ReplaceAsync(List(talk, after), cancellationToken);
        return Served.Quiet;
    }
}
