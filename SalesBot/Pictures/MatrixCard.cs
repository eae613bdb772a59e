using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Pictures;

/// <summary>Who stands where: a table that reads on a phone and without colour, and the worst gaps below it.</summary>
public static class MatrixCard
{
    private const int MostNames = 3;
    private const int MostRisks = 3;

    private static readonly string[] Stances = ["−−", "−", "0", "+", "++", "?"];

    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(MatrixView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"People at {CardText.Clean(view.Account)}", $"{CardText.Clean(view.Account)}关键人");
        var support = view.Support.ToString("+0;−0;0", CultureInfo.InvariantCulture);
        var risks = view.Risks.Take(MostRisks).ToList();
        return pen.Card(
            CardText.Spoken(
                pen.Say(
                    $"{title}: coverage {view.Coverage}, minimum {view.Minimum}. {(risks.Count == 0 ? "No gaps." : $"First gap: {risks[0].Text}.")}",
                    $"{title}：覆盖度{view.Coverage}，最低{view.Minimum}。{(risks.Count == 0 ? "没有缺口。" : $"首要缺口：{risks[0].Text}。")}"),
                CardText.SentenceLength),
            [
                Lines.Title(title),
                Lines.SubLine(
                    pen.Say($"Coverage {view.Coverage}, min {view.Minimum}", $"覆盖度{view.Coverage}，要求{view.Minimum}"),
                    pen.Say($"support {support}", $"支持度{support}"),
                    pen.Say($"{view.Unknown} unknown", $"{view.Unknown}人未知")),
                Table(view, pen),
                Lines.Footnote(Marks(view, pen)),
                .. Lines.Rows(risks.Select(risk => (risk.Level == RiskLevel.High ? "▲" : "△", "", CardText.Capital(risk.Text)))),
            ],
            pen.FreeButton(pen.Say("Network", "影响力网络"), PictureVerbs.Network, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true),
            InWords.Opens(view.People, view.Page, PictureVerbs.Matrix, CardIds.Of(CardIds.Deal, view.DealId), pen),
            pen.More(
                [
                    .. view.Groups.Select((group, at) => Lines.Row("•", group.Zone + pen.Say(": ", "："), group.Names, isFirst: at == 0)),
                    .. view.Letters.Length > 0 ? [Lines.Footnote(view.Letters)] : Array.Empty<AdaptiveElement>(),
                    Lines.Buttons(pen.Run(pen.Say("Edit people", "编辑人员"), CommandKind.Map, view.DealId)),
                ]));
    }

    private static AdaptiveTable Table(MatrixView view, Pen pen) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        ShowGridLines = false,
        FirstRowAsHeaders = true,
        HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
        VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Center,
        Columns = [.. Enumerable.Range(0, 7).Select(_ => new AdaptiveTableColumnDefinition { Width = 1 })],
        Rows =
        [
            new AdaptiveTableRow { Cells = [Cell(pen.Say("Infl.", "影响"), isHead: false, isSubtle: true), .. Stances.Select(head => Cell(head, isHead: true))] },
            .. view.Rows.Select(row => new AdaptiveTableRow { Cells = [Cell(row.Influence, isHead: true), .. row.Cells.Select(names => Cell([.. names]))] }),
        ],
    };

    private static AdaptiveTableCell Cell(IReadOnlyList<string> names) => names.Count == 0
        ? Cell("·", isHead: false, isSubtle: true)
        : Cell(string.Join(' ', names.Take(MostNames)) + (names.Count > MostNames ? $" +{names.Count - MostNames}" : ""), isHead: false);

    private static AdaptiveTableCell Cell(string text, bool isHead, bool isSubtle = false) => new()
    {
        Items =
        [
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                Inlines = [new AdaptiveTextRun(CardText.Clean(text)) { Size = AdaptiveTextSize.Small, Weight = isHead ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default, IsSubtle = isSubtle }],
            },
        ],
    };

    // Only the signs that stand in the table.
    private static string Marks(MatrixView view, Pen pen) => string.Join(
        pen.Say(", ", "，"),
        new[]
        {
            pen.Say("−− against, ++ for us", "−− 强烈反对，++ 积极推动"),
            view.Unknown > 0 ? pen.Say("? unknown", "? 未知") : null,
            view.HasOverdue ? pen.Say("! overdue", "! 超期") : null,
            view.HasSeats ? pen.Say("# facts only", "# 仅公开信息") : null,
        }.OfType<string>());
}
