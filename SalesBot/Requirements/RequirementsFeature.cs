using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Requirements;

/// <summary>
/// What the customer requires, whose wording it is, and how our solution answers it: the need-definition record and the
/// requirement-to-solution matrix in one list.
/// <code>
/// requirements lakeside                                   需求条目 湖畔汽车
/// requirement: * response in 4 hours, ours, met           需求条目：★4小时到场，我方写法，满足
/// </code>
/// </summary>
public sealed class RequirementsFeature : RecordFeature<Requirement>
{
    private const string MandatoryField = "mandatory";
    private const string AuthorField = "author";
    private const string FitField = "fit";
    private const string SolutionField = "solution";
    private const string OwnerField = "owner";

    private const string MetMark = "met";

    /// <inheritdoc/>
    protected override CommandKind Command => CommandKind.Requirements;

    /// <inheritdoc/>
    protected override RecordTexts Texts { get; } = new(
        new("requirements", "需求条目"),
        new("None yet. Type or paste: requirement: * response in 4 hours, ours, met.", "还没有。可输入或粘贴：需求条目：★4小时到场，我方写法，满足。"),
        new("Say what is required, for example: requirement: * response in 4 hours.", "请写上要求，例如：需求条目：★4小时到场。"));

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Questions => ["SPECFIT", "NEEDBY", "CRITERIA_BY", "NEEDDEF", "SOLUTION"];

    /// <inheritdoc/>
    protected override Requirement? Read(TypedRecord line, string id) => RequirementReading.Read(line, id);

    /// <inheritdoc/>
    protected override List<AdaptiveElement> Form(Requirement? record, Pen pen) =>
    [
        Fields.Line(TextField, pen.Say("Requirement", "要求"), record?.Text, pen.Say("Please say what is required.", "请填写要求。"), pen, pen.Say("Response within 4 hours", "4小时到场")),
        Fields.Pick(MandatoryField, pen.Say("Mandatory", "是否强制"), [("yes", pen.Say("Yes", "是")), ("no", pen.Say("No", "否"))], record is null ? "no" : record.IsMandatory ? "yes" : "no", null, pen),
        Fields.Pick(AuthorField, pen.Say("Whose wording", "谁的写法"), Enum.GetValues<Author>().Select(author => (author.ToString(), pen.Say(author.Name()))), record?.Author?.ToString(), null, pen),
        Fields.Pick(FitField, pen.Say("Do we meet it", "我方是否满足"), Enum.GetValues<Fit>().Select(fit => (fit.ToString(), pen.Say(fit.Name()))), record?.Fit?.ToString(), null, pen),
        Fields.Line(SolutionField, pen.Say("With what", "用什么满足"), record?.Solution, null, pen),
        Fields.Line(OwnerField, pen.Say("Who closes the gap", "缺口由谁负责"), record?.GapOwner, null, pen),
    ];

    /// <inheritdoc/>
    protected override Requirement Fill(Requirement? before, string id, string text, RecordForm form) => new()
    {
        Id = id,
        Text = text,
        IsMandatory = form.IsYes(MandatoryField),
        Author = form.Choice<Author>(AuthorField),
        Fit = form.Choice<Fit>(FitField),
        Solution = form.Line(SolutionField),
        GapOwner = form.Line(OwnerField),
    };

    /// <inheritdoc/>
    protected override RecordRow Row(Requirement record, Pen pen, DateOnly today)
    {
        var (dot, comma) = (" · ", pen.Say(", ", "，"));
        var author = record.Author is { } who ? pen.Say(who.Name()) : pen.Say("author not marked", "写法未标注");
        return new(
            (record.IsMandatory ? "★ " : "") + record.Text,
            record.Fit is not { } fit ? new("○", new("Not judged", "未判断"))
                : fit == Fit.Met ? new("●", new("Met", "满足"))
                : new(fit == Fit.Cannot ? "✕" : "◐", new(CardText.Capital(fit.Name().En), fit.Name().Zh), IsAlarm: fit == Fit.Cannot && record.IsMandatory),
            author
                + (record.Solution is { } what ? dot + what : "")
                + (record.IsGap ? comma + (record.GapOwner ?? pen.Say("nobody closes it", "缺口无人负责")) : ""));
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Code, string Label)> Marks(Requirement record, Pen pen) =>
        record.Fit == Fit.Met ? [] : [(MetMark, pen.Say("We meet it", "满足"))];

    /// <inheritdoc/>
    protected override Requirement? Marked(Requirement record, string code, DateOnly today) => code == MetMark ? record with { Fit = Fit.Met } : null;

    /// <inheritdoc/>
    protected override Text Standing(Deal deal, IReadOnlyList<Requirement> records, DateOnly today)
    {
        var (starred, gaps, alone) = (records.Count(line => line.IsMandatory), records.Count(line => line.IsGap), records.Count(line => line is { IsGap: true, GapOwner: null }));
        return new(
            $"{RecordWords.Count(records.Count, "line")}, {starred} mandatory, {RecordWords.Count(gaps, "gap")}{(alone > 0 ? $", {alone} without an owner" : "")}",
            $"共{records.Count}条，强制{starred}条，缺口{gaps}个{(alone > 0 ? $"，{alone}个无人负责" : "")}");
    }

    // What could cost the bid stands first.
    /// <inheritdoc/>
    protected override IEnumerable<Requirement> Ordered(IEnumerable<Requirement> records) =>
        records.OrderBy(line => line is { IsMandatory: true, Fit: not Fit.Met } ? 0 : line.IsGap ? 1 : line.Fit is null ? 2 : 3);
}
