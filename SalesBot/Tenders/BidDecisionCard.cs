using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tenders;

/// <summary>What the bid decision shows. Texts are ready to show, in the reader's language.</summary>
public sealed record BidDecisionView
{
    /// <summary>Whether what was decided had a condition whose day is past.</summary>
    public bool IsPast { get; init; }

    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought, stage, amount.</summary>
    public required string Place { get; init; }

    /// <summary>"25 Nov": when the decision is due; null once it is taken.</summary>
    public string? By { get; init; }

    /// <summary>What the bid score proposes.</summary>
    public required Verdict Proposed { get; init; }

    /// <summary>Why: the gravest flag, or the score. Empty where the deal is frozen or nothing stands against it.</summary>
    public required string Why { get; init; }

    /// <summary>The action that lifts the flag; null if there is none.</summary>
    public string? WayOut { get; init; }

    /// <summary>"68", or null while too little is known.</summary>
    public string? BidScore { get; init; }

    /// <summary>"80", the score of this stage; null while too little is known.</summary>
    public string? StageScore { get; init; }

    /// <summary>From this score on a bid can be a Go.</summary>
    public required int GoLine { get; init; }

    /// <summary>"53–90".</summary>
    public required string Range { get; init; }

    /// <summary>"70%" of what a bid asks.</summary>
    public required string Coverage { get; init; }

    /// <summary>Questions due by bidding that are unanswered.</summary>
    public required int Open { get; init; }

    /// <summary>The first of them: "simulated ranking"; null if there are none.</summary>
    public string? FirstOpen { get; init; }

    /// <summary>The decision as recorded; null while there is none.</summary>
    public string? Decided { get; init; }

    /// <summary>Who decides, if the bot knows from an earlier decision.</summary>
    public string? Decider { get; init; }

    /// <summary>The manager who decides, by name: they are asked. Null where nobody is named, and the rep records what was decided.</summary>
    public string? Manager { get; init; }

    /// <summary>Whether the manager was asked and has not answered.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the deal is frozen: then only that is shown.</summary>
    public bool IsFrozen { get; init; }
}

/// <summary>
/// Bid or not: what is proposed and why, both scores, what is still open. Choices weigh the same, so no button stands
/// out. The manager is asked; where none is named the rep records what was decided, and the card says so.
/// </summary>
public static class BidDecisionCard
{
    public const string DeciderField = "decider";
    public const string ConditionField = "condition";
    public const string DueField = "due";
    public const string ReasonField = "reason";
    public const string NoteField = "note";

    public static AdaptiveCard Draw(BidDecisionView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var title = pen.Say($"{view.Account}: bid or not?", $"{view.Account}：投不投标？");
        List<AdaptiveElement> body =
        [
            view.By is { } by ? Lines.TitleWithBadge(title, new Badge("□", new($"By {by}", $"{by}前")), pen) : Lines.Title(title),
            Lines.SubLine(view.Place),
            .. Lines.Rows(Rows(view, pen).Take(4)),
        ];
        return pen.Card(Spoken(view, pen), body, [.. Buttons(view, pen)]);
    }

    private static IEnumerable<(string Mark, string Lead, string Text)> Rows(BidDecisionView view, Pen pen)
    {
        if (view.IsFrozen)
        {
            yield return ("✕", pen.Say("Frozen: ", "已冻结："), pen.Say(Phrase.Frozen));
            yield break;
        }

        if (view.Decided is { } decided)
        {
            yield return view.IsPast ? ("□", pen.Say("Past, decide again: ", "已到期，再决定："), decided) : ("✓", pen.Say("Decided: ", "已决定："), decided);
        }

        if (view is { IsAsked: true, Manager: { } asked })
        {
            yield return ("□", pen.Say("Asked: ", "已请示："), CardText.Clean(asked));
        }

        var badge = Badge.Of(view.Proposed);
        yield return (badge.Shape, pen.Say($"{badge.Word.En} proposed: ", $"建议{badge.Word.Zh}："), view.Why);
        if (view.WayOut is { } way)
        {
            yield return ("•", pen.Say("Way out: ", "出路："), way);
        }

        var score = view.BidScore is { } figure ? pen.Say($"{figure}, Go from {view.GoLine}", $"{figure}，投入线{view.GoLine}") : pen.Say("too early to say", "信息不足");
        yield return ("•", pen.Say("Bid score: ", "投标评分："), score);
        yield return ("•", pen.Say("Still open: ", "还缺："), view.Open == 0
            ? pen.Say("no question", "没有")
            : pen.Say($"{Count(view.Open)}, {view.FirstOpen} first", $"{view.Open}题，先补{view.FirstOpen}"));
    }

    private static IEnumerable<AdaptiveAction> Buttons(BidDecisionView view, Pen pen)
    {
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        if (view.IsFrozen)
        {
            yield return pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, deal);
            yield break;
        }

        if (view.Manager is { } manager)
        {
            yield return pen.Opens(
                view.IsAsked ? pen.Say("Ask again", "再次请示") : pen.Say("Ask manager", "请经理决定"),
                [
                    Lines.Sentence(pen.Say($"{CardText.Clean(manager)} decides, and sees the scores.", $"由{CardText.Clean(manager)}决定，对方会看到评分。")),
                    Fields.Line(NoteField, pen.Say("What you want to add", "想补充的话"), null, null, pen),
                ],
                pen.Button(pen.Say("Send question", "发送"), TenderVerbs.AskManager, deal, isFirst: true));
            yield return Details(view, deal, pen);
            yield break;
        }

        yield return Form(pen.Say("Bid", "投标"), BidChoice.Go, pen.Say("Record: bid", "登记：投标"), []);
        yield return Form(pen.Say("With condition", "有条件投"), BidChoice.Conditional, pen.Say("Record condition", "登记：有条件投入"),
        [
            Fields.Line(ConditionField, pen.Say("Condition", "条件"), null, pen.Say("Please write the condition.", "请填写条件。"), pen, pen.Say("Partner agreement signed", "签好合作协议")),
            Fields.Date(DueField, pen.Say("To be met by", "完成期限"), null, pen.Say("Please choose a day.", "请选择日期。"), pen),
        ]);
        yield return Form(pen.Say("No bid", "不投标"), BidChoice.NoGo, pen.Say("Record: no bid", "登记：不投标"),
        [
            Fields.Line(ReasonField, pen.Say("Reason, kept with the deal", "原因，保存在商机中"), view.Proposed == Verdict.NoGo ? view.Why : null, pen.Say("Please give a reason.", "请填写原因。"), pen),
        ]);
        yield return Details(view, deal, pen);

        // One card must not hold two fields of a name: each form names its own.
        AdaptiveAction Form(string title, BidChoice choice, string confirm, List<AdaptiveElement> fields) => pen.Opens(
            title,
            [.. fields, Fields.Line(DeciderField + choice, pen.Say("Who decided", "谁决定的"), view.Decider, pen.Say("Please name who decided.", "请写明谁决定的。"), pen)],
            pen.Button(confirm, TenderVerbs.Decide, deal.With(CardIds.Option, choice.ToString()), isFirst: true));
    }

    private static AdaptiveAction Details(BidDecisionView view, CardIds deal, Pen pen) => pen.More(
        [
            Lines.Facts(
            (pen.Say("Now", "目前"), view.StageScore is { } stage ? pen.Say($"{stage} at this stage", $"本阶段{stage}") : pen.Say("too early", "信息不足")),
            (pen.Say("For the bid", "投标口径"), view.BidScore is { } bid ? pen.Say($"{bid}, between {view.Range}", $"{bid}，区间{view.Range}") : pen.Say("too early", "信息不足")),
            (pen.Say("Known", "已掌握"), pen.Say($"{view.Coverage} of what a bid asks", $"投标所需的{view.Coverage}"))),
        ],
        pen.FreeButton(pen.Say("Answer questions", "答题"), CardVerbs.QualifyStart, deal),
        pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, deal));

    private static string Count(int questions) => questions == 1 ? "1 question" : $"{questions} questions";

    private static string Spoken(BidDecisionView view, Pen pen)
    {
        var account = CardText.Spoken(view.Account);
        return view.IsFrozen
            ? pen.Say($"{account} is frozen, no bid decision.", $"{account}已冻结，暂不做投标决策。")
            : pen.Say(
                $"{account}: bid or not? {view.Proposed.Name().En} proposed. Record the decision, or see why.",
                $"{account}：投不投标？建议{view.Proposed.Name().Zh}。可登记决定或查看原因。");
    }
}
