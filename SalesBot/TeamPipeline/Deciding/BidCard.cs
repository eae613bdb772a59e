using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>What a manager decides a bid on. Texts are ready to show, in the reader's language.</summary>
public sealed record BidView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought, stage, amount, owner.</summary>
    public required string Place { get; init; }

    /// <summary>"25 Nov": when the decision is due.</summary>
    public required string By { get; init; }

    /// <summary>What is proposed today.</summary>
    public required Verdict Proposed { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>Whether a partner may close what stops it; the scores are then those with the partner.</summary>
    public required bool PartnerHelps { get; init; }

    /// <summary>"77" as it is; null while too little is known.</summary>
    public string? Now { get; init; }

    /// <summary>"80" at this stage, with the partner where one helps; null while too little is known.</summary>
    public string? StageScore { get; init; }

    /// <summary>"68" for the bid, with the partner where one helps; null while too little is known.</summary>
    public string? BidScore { get; init; }

    /// <summary>From this score on a bid can be a Go.</summary>
    public required int GoLine { get; init; }

    /// <summary>"53 and 90".</summary>
    public required (string Low, string High) Range { get; init; }

    /// <summary>"70%" of what a bid asks.</summary>
    public required string Coverage { get; init; }

    /// <summary>Questions due by bidding that are unanswered.</summary>
    public required int Open { get; init; }

    /// <summary>The first of them; null if there are none.</summary>
    public string? FirstOpen { get; init; }

    /// <summary>What the owner wrote with the question; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What was decided before, or the condition that is due; null if nothing.</summary>
    public string? Decided { get; init; }

    /// <summary>What was decided so far.</summary>
    public BidChoice? Seen { get; init; }

    /// <summary>Whether a condition is due: then it is asked whether it was met.</summary>
    public bool IsConditionDue { get; init; }

    /// <summary>The day proposed for a condition.</summary>
    public DateOnly Due { get; init; }
}

/// <summary>
/// Bid or not, for the manager who decides: why no, the way out, what is still open. The choices weigh the same, so none
/// stands out, and each has a confirm of its own.
/// </summary>
public static class BidCard
{
    public static AdaptiveCard Draw(BidView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"{view.Account}: bid or not?", $"{view.Account}：投不投标？");
        var deal = TeamListCard.Decides(view.DealId, view.Seen);
        return pen.Card(
            Spoken(view, pen),
            [
                Lines.TitleWithBadge(title, new Badge("□", new($"By {view.By}", $"{view.By}前")), pen),
                Lines.SubLine(view.Place),
                .. Lines.Rows(Rows(view, pen).Take(4)),
            ],
            [.. Choices(view, deal, pen), .. view.IsConditionDue ? [] : new[] { Reasons(view, deal, pen) }]);
    }

    private static IEnumerable<(string Mark, string Lead, string Text)> Rows(BidView view, Pen pen)
    {
        if (view.Decided is { } decided)
        {
            yield return (view.IsConditionDue ? "□" : "✓", view.IsConditionDue ? pen.Say("Due: ", "到期：") : pen.Say("Decided: ", "已决定："), decided);
        }

        if (view.Note is { } note)
        {
            yield return ("→", pen.Say("The rep says: ", "负责人说："), CardText.Clean(note, CardText.QuoteLength));
        }

        var badge = Badge.Of(view.Proposed);
        yield return (badge.Shape, pen.Say($"{badge.Word.En} proposed: ", $"建议{badge.Word.Zh}："), view.Why);
        if (view.PartnerHelps)
        {
            yield return ("•", pen.Say("Way out: ", "出路："), pen.Say("qualified partner, if file allows", "与有资质的伙伴联合（须文件允许）"));
        }

        var lead = view.PartnerHelps ? pen.Say("With partner: ", "联合后：") : pen.Say("For the bid: ", "投标口径：");
        yield return ("•", lead, view.BidScore is { } score ? pen.Say($"bid score {score}, Go from {view.GoLine}", $"投标评分{score}，投入线{view.GoLine}") : pen.Say("too early to say", "信息不足"));
        yield return ("•", pen.Say("Still open: ", "还缺："), view.Open == 0
            ? pen.Say("no question", "没有")
            : pen.Say($"{(view.Open == 1 ? "1 question" : $"{view.Open} questions")}, {view.FirstOpen} first", $"{view.Open}题，先补{view.FirstOpen}"));
    }

    private static IEnumerable<AdaptiveAction> Choices(BidView view, CardIds deal, Pen pen)
    {
        if (view.IsConditionDue)
        {
            yield return pen.Opens(
                pen.Say("Condition met", "条件已满足"),
                [Lines.Sentence(pen.Say("The owner is told that the bid goes ahead.", "会通知负责人可以投标。"))],
                pen.FreeButton(pen.Say("Confirm: bid", "确认：投标"), TeamVerbs.Bid, deal, isFirst: true));
            yield return TeamListCard.Joint(pen.Say("Later date", "延期"), deal, view.Due, pen);
        }
        else if (view.PartnerHelps)
        {
            yield return TeamListCard.Joint(pen.Say("With partner", "联合投标"), deal, view.Due, pen);
        }
        else
        {
            yield return pen.Opens(
                pen.Say("Bid", "投标"),
                [
                    Fields.Line(TeamFields.Keep, pen.Say("Why", "理由"), null, view.Proposed == Verdict.NoGo ? pen.Say("Please give a reason.", "请填写理由。") : null, pen),
                    Fields.Line(TeamFields.Condition, pen.Say("Only if", "前提条件"), null, null, pen, pen.Say("The price is approved", "价格已获批准")),
                    Fields.Date(TeamFields.Due, pen.Say("To be met by", "完成期限"), null, null, pen),
                ],
                pen.Button(pen.Say("Confirm: bid", "确认：投标"), TeamVerbs.Bid, deal, isFirst: true));
        }

        yield return TeamListCard.GiveUp(pen.Say("No bid", "不投标"), deal, view.Proposed == Verdict.NoGo ? view.Why : null, pen);
    }

    private static AdaptiveAction Reasons(BidView view, CardIds deal, Pen pen)
    {
        List<AdaptiveElement> body =
        [
            Lines.Facts(
                (pen.Say("Now", "目前"), view.Now is { } now
                    ? view.PartnerHelps ? pen.Say($"{now}, but one item stops it", $"{now}分，但有一项否决") : pen.Say($"{now} at this stage", $"本阶段{now}分")
                    : pen.Say("too early", "信息不足")),
                (pen.Say("With partner", "联合后"), view.PartnerHelps && view.StageScore is { } joint ? pen.Say($"{joint} at this stage", $"本阶段{joint}分") : null),
                (pen.Say("For the bid", "投标评分"), view.BidScore is { } bid
                    ? pen.Say($"{bid}, between {view.Range.Low} and {view.Range.High}", $"{bid}分，区间{view.Range.Low}到{view.Range.High}")
                    : pen.Say("too early", "信息不足")),
                (pen.Say("Known", "已掌握"), pen.Say($"{view.Coverage} of what a bid asks", $"投标所需信息的{view.Coverage}"))),
        ];
        var ask = pen.FreeButton(pen.Say("Ask the rep", "问负责人"), TeamVerbs.AskRep, deal);
        if (!view.PartnerHelps)
        {
            return pen.Opens(pen.Say("Why?", "为什么？"), body, ask, pen.FreeButton(pen.Say("Team", "团队"), TeamVerbs.Home, CardIds.None));
        }

        // A manager may overrule a No-go; the reason is kept (domain 4.3).
        body.Add(Fields.Line(TeamFields.Keep, pen.Say("Bid without partner, why", "不联合也投标的理由"), null, pen.Say("Please give a reason.", "请填写理由。"), pen));
        return pen.Opens(pen.Say("Why?", "为什么？"), body, pen.Button(pen.Say("Bid anyway", "仍然投标"), TeamVerbs.Bid, deal), ask, pen.FreeButton(pen.Say("Team", "团队"), TeamVerbs.Home, CardIds.None));
    }

    private static string Spoken(BidView view, Pen pen)
    {
        var account = CardText.Spoken(view.Account, 20);
        return pen.Say(
            $"{account}: bid or not, by {view.By}? {view.Proposed.Name().En} proposed: {CardText.Spoken(view.Why, CardText.NameLength)}.",
            $"{account}：{view.By}前决定是否投标。建议{view.Proposed.Name().Zh}：{CardText.Spoken(view.Why, 24)}。");
    }
}
