using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Charters;

/// <summary>The charter of a deal. Texts are ready to show, in the reader's language.</summary>
public sealed record CharterView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>The six parts: code, name, and how each stands: "from March to June", "the charter has none"; null where nobody knows.</summary>
    public required IReadOnlyList<(string Code, string Name, string? Known)> Parts { get; init; }

    /// <summary>Those known to be absent.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>"No. 4711, CNY 8.0m in 2027"; null while nothing was approved.</summary>
    public string? Approval { get; init; }

    /// <summary>"Ms Lin, 23 Nov"; null if nobody was named.</summary>
    public string? Source { get; init; }

    /// <summary>The beginning of what waits for a place; null if nothing does.</summary>
    public string? Unplaced { get; init; }

    /// <summary>The question that the card answers,; null where there is none.</summary>
    public string? Answers { get; init; }

    /// <summary>Whether a draft may be offered to the customer.</summary>
    public bool MayDraft { get; init; } = true;

    /// <summary>What the approval form begins with: number, line, amount, year.</summary>
    public (string? Number, string? Line, string? Amount, string? Year) Form { get; init; }
}

/// <summary>Which of the six parts are known, from whom, and what was approved.</summary>
public static class CharterCard
{
    public const string PartField = "part";
    public const string StateField = "state";
    public const string TextField = "text";
    public const string SourceField = "source";
    public const string OnField = "on";
    public const string NumberField = "number";
    public const string LineField = "line";
    public const string AmountField = "amount";
    public const string YearField = "year";

    public const string Present = "present";
    public const string Absent = "absent";
    public const string Unknown = "unknown";

    public static AdaptiveCard Draw(CharterView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId);
        var known = view.Parts.Where(part => part.Known is not null).ToList();
        var (comma, of) = (pen.Say(", ", "、"), pen.Say($"{known.Count} of 6 known", $"6项已知{known.Count}项"));
        List<(string Mark, string Lead, string Text)> rows = [];
        Row("✓", pen.Say("Known: ", "已知："), string.Join(comma, known.Where(part => !view.Absent.Contains(part.Code)).Select(part => part.Name)));
        Row("✕", pen.Say("Not in it: ", "没有："), string.Join(comma, known.Where(part => view.Absent.Contains(part.Code)).Select(part => part.Name)));
        Row("○", pen.Say("To find out: ", "待了解："), string.Join(comma, view.Parts.Where(part => part.Known is null).Select(part => part.Name)));
        Row("•", pen.Say("Approved: ", "批复："), view.Approval);
        Row("?", pen.Say("Where does this belong: ", "这段归哪一项："), view.Unplaced);
        List<AdaptiveAction> buttons = [Part(view, ids, pen)];
        if (view.Unplaced is not null)
        {
            buttons.Add(Place(view, ids, pen));
        }

        if (view.Answers is { } question)
        {
            buttons.Add(pen.FreeButton(pen.Say("Use as answer", "作为答案"), CharterVerbs.Answer, ids.With(CardIds.Question, question)));
        }

        List<AdaptiveAction> behind = [Approval(view, ids, pen), pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, ids)];
        if (view.MayDraft)
        {
            (buttons.Count < 3 ? buttons : behind).Add(pen.FreeButton(pen.Say("Draft for them", "给客户的草案"), CharterVerbs.Draft, ids));
        }

        buttons.Add(pen.More([.. Lines.Rows(known.Select(part => ("•", part.Name + pen.Say(": ", "："), part.Known!)))], [.. behind]));
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}, charter: {of}. Add a part, or make a draft for the customer.", $"{CardText.Spoken(view.Account)}立项书：{of}。可补一项，或生成给客户的草案。"),
            [
                Lines.Title(pen.Say($"{view.Account}: charter", $"{view.Account}：立项书")),
                .. Lines.Rows(rows.Take(4)),
                .. rows.Count > 4 ? [Lines.Row(rows[4].Mark, rows[4].Lead, rows[4].Text, isFirst: false)]
                    : view.Source is { } source ? [Lines.Footnote(pen.Say($"From {source}", $"来源：{source}"))]
                    : known.Count == 0 ? [Lines.Footnote(pen.Say("Paste the whole charter, or tell a part: charter: timetable: March to June.", "可粘贴整份立项书，或说一项：立项书：时间表：3月到6月。"))]
                    : Array.Empty<AdaptiveElement>(),
            ],
            buttons);

        void Row(string mark, string lead, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                rows.Add((mark, lead, text));
            }
        }
    }

    private static AdaptiveAction Part(CharterView view, CardIds ids, Pen pen)
    {
        var next = view.Parts.FirstOrDefault(part => part.Known is null).Code ?? CharterPart.Codes[0];
        return pen.Opens(pen.Say("Add a part", "补一项"),
            [
                Fields.Pick(PartField, pen.Say("Part", "哪一项"), view.Parts.Select(part => (part.Code, part.Name)), next, pen.Say("Please choose.", "请选择。"), pen),
                Fields.Pick(StateField, pen.Say("In the charter", "立项书里"), [(Present, pen.Say("It is there", "有")), (Absent, pen.Say("It is not there", "没有")), (Unknown, pen.Say("Not known", "不清楚"))], Present, pen.Say("Please choose.", "请选择。"), pen),
                Fields.Line(TextField, pen.Say("What it says", "内容"), null, null, pen),
                Fields.Line(SourceField, pen.Say("From whom", "来源"), null, null, pen),
                Fields.Date(OnField, pen.Say("On", "日期"), null, null, pen),
            ],
            pen.Button(pen.Say("Save", "保存"), CharterVerbs.Part, ids, isFirst: true));
    }

    private static AdaptiveAction Place(CharterView view, CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Place it", "归位"),
        [
            Lines.Sentence(view.Unplaced!),
            Fields.Pick(PartField + "Of", pen.Say("Belongs to", "归到"), [.. view.Parts.Select(part => (part.Code, part.Name)), (Unknown, pen.Say("None of them; drop it", "都不是，删掉"))], null, pen.Say("Please choose.", "请选择。"), pen),
        ],
        pen.Button(pen.Say("Put it there", "放到这里"), CharterVerbs.Place, ids, isFirst: true));

    private static AdaptiveAction Approval(CharterView view, CardIds ids, Pen pen) => pen.Opens(
        pen.Say("Approval", "批复和预算"),
        [
            Fields.Line(NumberField, pen.Say("Approval number", "批复文号"), view.Form.Number, null, pen),
            Fields.Line(LineField, pen.Say("Budget line", "预算科目"), view.Form.Line, null, pen),
            Fields.Line(AmountField, pen.Say("Approved budget", "批复预算"), view.Form.Amount, null, pen, pen.Say("8m", "800万")),
            Fields.Line(YearField, pen.Say("Budget year", "预算年度"), view.Form.Year, null, pen, "2027"),
        ],
        pen.Button(pen.Say("Save approval", "保存批复"), CharterVerbs.Approval, ids, isFirst: true));
}
