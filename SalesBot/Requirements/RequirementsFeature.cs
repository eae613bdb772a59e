using System.Collections.Immutable;
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
internal sealed class RequirementsFeature : DealRecords<Requirement>
{
    private const string MandatoryField = "mandatory";
    private const string AuthorField = "author";
    private const string FitField = "fit";
    private const string SolutionField = "solution";
    private const string OwnerField = "owner";

    private const string MetMark = "met";

    protected override CommandKind Command => CommandKind.Requirements;

    protected override Text Title => new("requirements", "需求条目");

    protected override Text Hint => new("None yet. Type or paste: requirement: * response in 4 hours, ours, met.", "还没有。可输入或粘贴：需求条目：★4小时到场，我方写法，满足。");

    protected override Text Unread => new("Say what is required, for example: requirement: * response in 4 hours.", "请写上要求，例如：需求条目：★4小时到场。");

    protected override ImmutableArray<string> Questions => ["SPECFIT", "NEEDBY", "CRITERIA_BY", "NEEDDEF", "SOLUTION"];

    protected override Requirement? Read(TypedRecord line, string id) => RequirementReading.Read(line, id);

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new(TextField, FieldKind.Words, new("Requirement", "要求")) { Missing = new("Please say what is required.", "请填写要求。"), Example = new("Response within 4 hours", "4小时到场") },
        RecordField.YesNo(MandatoryField, new("Mandatory", "是否强制")),
        new(AuthorField, FieldKind.Choice, new("Whose wording", "谁的写法")) { Options = RecordField.Kinds<Author>(RecordWords.Name) },
        new(FitField, FieldKind.Choice, new("Do we meet it", "我方是否满足")) { Options = RecordField.Kinds<Fit>(RecordWords.Name) },
        new(SolutionField, FieldKind.Words, new("With what", "用什么满足")),
        new(OwnerField, FieldKind.Words, new("Who closes the gap", "缺口由谁负责")),
    ];

    protected override RecordValues ValuesOf(Requirement item) => RecordValues.Empty
        .With(TextField, item.Text).With(MandatoryField, item.IsMandatory ? "yes" : "no").With(AuthorField, item.Author).With(FitField, item.Fit)
        .With(SolutionField, item.Solution).With(OwnerField, item.GapOwner);

    protected override Requirement Make(string id, RecordValues values, Requirement? before, DateOnly today) => new()
    {
        Id = id,
        Text = values[TextField]!,
        IsMandatory = values[MandatoryField] == "yes",
        Author = values.Choice<Author>(AuthorField),
        Fit = values.Choice<Fit>(FitField),
        Solution = values[SolutionField],
        GapOwner = values[OwnerField],
    };

    protected override RecordRow Row(Requirement item, Viewer viewer)
    {
        var (dot, comma) = (" · ", viewer.Say(", ", "，"));
        var author = item.Author is { } who ? viewer.Say(who.Name()) : viewer.Say("author not marked", "写法未标注");
        return new(
            item.Id,
            (item.IsMandatory ? "★ " : "") + item.Text,
            author
                + (item.Solution is { } what ? dot + what : "")
                + (item.IsGap ? comma + (item.GapOwner ?? viewer.Say("nobody closes it", "缺口无人负责")) : ""),
            item.Fit is not { } fit ? new("○", new("Not judged", "未判断"))
                : fit == Fit.Met ? new("●", new("Met", "满足"))
                : new(fit == Fit.Cannot ? "✕" : "◐", CardText.Capital(fit.Name()), IsAlarm: fit == Fit.Cannot && item.IsMandatory));
    }

    protected override IReadOnlyList<(string Code, Text Label)> Marks(Requirement item) =>
        item.Fit == Fit.Met ? [] : [(MetMark, new("We meet it", "满足"))];

    protected override Requirement? Marked(Requirement item, string code, DateOnly today) => code == MetMark ? item with { Fit = Fit.Met } : null;

    protected override Text? Sum(Deal owner, Viewer viewer)
    {
        var records = Items(owner);
        var (starred, gaps, alone) = (records.Count(line => line.IsMandatory), records.Count(line => line.IsGap), records.Count(line => line is { IsGap: true, GapOwner: null }));
        return new(
            $"{RecordWords.Count(records.Count, "line")}, {starred} mandatory, {RecordWords.Count(gaps, "gap")}{(alone > 0 ? $", {alone} without an owner" : "")}",
            $"共{records.Count}条，强制{starred}条，缺口{gaps}个{(alone > 0 ? $"，{alone}个无人负责" : "")}");
    }

    // What could cost the bid stands first.
    protected override IEnumerable<Requirement> Ordered(IEnumerable<Requirement> items, DateOnly today) =>
        items.OrderBy(line => line is { IsMandatory: true, Fit: not Fit.Met } ? 0 : line.IsGap ? 1 : line.Fit is null ? 2 : 3);
}
