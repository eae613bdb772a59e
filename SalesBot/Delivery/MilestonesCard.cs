using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Delivery;

/// <summary>One key point. Texts are ready to show, in the reader's language.</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Name">In the rep's words.</param>
/// <param name="When">"Mon 15 Mar"; null while it has no date.</param>
/// <param name="Standing">"3 days late", "accepted Mon 15 Mar", "to be accepted by Mr Wu".</param>
/// <param name="IsLate">Whether its day has passed.</param>
/// <param name="IsAccepted">Whether it was accepted in writing.</param>
/// <param name="Rating">1 to 5; null while not asked.</param>
public sealed record MilestoneRow(string Id, string Name, string? When, string Standing, bool IsLate, bool IsAccepted, int? Rating);

/// <summary>The key points of a delivery.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Accepted">How many are accepted.</param>
/// <param name="Points">All of them, what is open and due first.</param>
/// <param name="CanFinish">Whether final acceptance is what comes next.</param>
/// <param name="Promised">What the value was to be; null if no words are on record.</param>
public sealed record MilestonesView(string DealId, string Account, int Accepted, IReadOnlyList<MilestoneRow> Points, bool CanFinish, string? Promised = null);

/// <summary>What the customer accepts step by step, and how they felt about it.</summary>
public static class MilestonesCard
{
    public const string NameField = "name";
    public const string DueField = "due";
    public const string KindField = "kind";
    public const string EvaluatorField = "evaluator";
    public const string OnField = "on";
    public const string ValueField = "value";
    public const string ReferenceField = "reference";

    private const int MostShown = 4;

    public static AdaptiveCard Draw(MilestonesView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        List<AdaptiveElement> body =
        [
            Lines.Title(pen.Say($"{view.Account}: key points", $"{view.Account}：关键点")),
            Lines.SubLine(view.Points.Count == 0
                ? pen.Say("None yet. Add the first, or type: milestone: installation, 15 March.", "还没有。可添加，或输入：关键点：安装完成，3月15日。")
                : pen.Say($"{view.Accepted} of {view.Points.Count} accepted in writing", $"{view.Points.Count}个中已书面验收{view.Accepted}个")),
            .. view.Points.Take(MostShown).Select(point => Lines.Entry(
                point.Name,
                BadgeOf(point),
                point.Standing,
                point.Rating is { } rating ? pen.Say($"{rating} of 5", $"{rating}分") : null,
                point.When,
                pen.FreeButton(point.Name, DeliveryVerbs.PointOpen, deal.With(DeliveryVerbs.Item, point.Id)),
                pen)),
        ];
        List<AdaptiveAction> buttons =
        [
            pen.Opens(pen.Say("Add", "添加"),
                [
                    Fields.Line(NameField, pen.Say("What is accepted", "验收什么"), null, pen.Say("Please name it.", "请填写名称。"), pen, pen.Say("Installation in plant 1", "一号厂房安装")),
                    Fields.Date(DueField, pen.Say("Due", "日期"), null, null, pen),
                    Fields.Line(EvaluatorField, pen.Say("Accepted by", "谁来验收"), null, null, pen),
                    Fields.Pick(KindField, pen.Say("Kind", "类别"), [(nameof(MilestoneKind.Acceptance), pen.Say("Acceptance", "验收")), (nameof(MilestoneKind.Delivery), pen.Say("Delivery called off", "分批交付"))], nameof(MilestoneKind.Acceptance), pen.Say("Please choose.", "请选择。"), pen),
                ],
                pen.Button(pen.Say("Save", "保存"), DeliveryVerbs.PointAdd, deal, isFirst: true)),
        ];
        if (view.CanFinish)
        {
            buttons.Add(pen.Opens(pen.Say("Final acceptance", "成果验收"),
                [
                    Fields.Date(OnField, pen.Say("Certificate signed on", "验收证书日期"), null, pen.Say("Please choose the day.", "请选择日期。"), pen),
                    Fields.Line(ValueField, view.Promised is { } promise ? pen.Say($"Value measured; promised: {promise}", $"实测价值（承诺：{promise}）") : pen.Say("Value measured", "实测价值"), null, pen.Say("Please write what was measured.", "请填写实测结果。"), pen, pen.Say("2.1 hours of standstill less a week", "每周少停线2.1小时")),
                    Fields.Pick(ReferenceField, pen.Say("Asked to be a reference?", "问过能否作为案例？"), [("yes", pen.Say("Yes", "问过")), ("no", pen.Say("Not yet", "还没有"))], "no", pen.Say("Please choose.", "请选择。"), pen),
                ],
                pen.Button(pen.Say("Save", "保存"), DeliveryVerbs.Final, deal, isFirst: true)));
        }

        buttons.Add(pen.Run(pen.Say("Follow-ons", "后续机会"), CommandKind.FollowOns, view.DealId));
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {view.Accepted} of {view.Points.Count} key points accepted. Open one or add one.", $"{CardText.Spoken(view.Account)}：{view.Points.Count}个关键点，已验收{view.Accepted}个。可打开或添加。"),
            body,
            buttons);
    }

    /// <summary>One of them: accept it, rate the service, move its day.</summary>
    public static AdaptiveCard DrawOne(string dealId, string account, MilestoneRow point, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(point);
        var ids = CardIds.Of(CardIds.Deal, dealId).With(DeliveryVerbs.Item, point.Id);
        string[] meanings = pen.Language == Sales.Language.Chinese ? ["很差", "较差", "一般", "好", "很好"] : ["very bad", "poor", "fair", "good", "very good"];
        AdaptiveAction[] news = ServiceNews.IsGood(point.Rating) is { } good
            ? [pen.FreeButton(good ? pen.Say("Use as reference", "作为案例") : pen.Say("Who hears of it?", "会影响到谁"), DeliveryVerbs.PointNews, ids, isFirst: point.IsAccepted)]
            : [];
        List<AdaptiveAction> buttons = point.IsAccepted
            ? [.. news, pen.Run(pen.Say("Key points", "关键点"), CommandKind.Milestones, dealId, isFirst: news.Length == 0)]
            :
            [
                pen.FreeButton(pen.Say("Accepted today", "今天已验收"), DeliveryVerbs.PointAccepted, ids, isFirst: true),
                pen.Opens(pen.Say("Other day", "其他日期"),
                    [Fields.Date(OnField, pen.Say("Accepted in writing on", "书面验收日期"), null, pen.Say("Please choose the day.", "请选择日期。"), pen)],
                    pen.Button(pen.Say("Save", "保存"), DeliveryVerbs.PointAccepted, ids, isFirst: true)),
                pen.Opens(pen.Say("Move", "改期"),
                    [Fields.Date(DueField, pen.Say("New day", "新的日期"), null, pen.Say("Please choose the day.", "请选择日期。"), pen)],
                    pen.Button(pen.Say("Move it", "改到这天"), DeliveryVerbs.PointMoved, ids, isFirst: true)),
            ];
        if (!point.IsAccepted && news.Length > 0)
        {
            // What was heard is of use elsewhere at once; who rated it has no other day in mind.
            buttons[^1] = news[0];
        }

        return pen.Card(
            pen.Say($"{CardText.Spoken(point.Name)}: {CardText.Spoken(point.Standing)}. Accept it or rate the service.", $"{CardText.Spoken(point.Name)}：{CardText.Spoken(point.Standing)}。可登记验收或评分。"),
            [
                Lines.TitleWithBadge(point.Name, BadgeOf(point), pen),
                Lines.SubLine(account, point.When, point.Standing),
                Taps.Rating(pen.Say("Service, as they see it", "客户对服务的评价"), meanings, point.Rating, DeliveryVerbs.PointRated, ids, pen),
            ],
            buttons);
    }

    private static Badge BadgeOf(MilestoneRow point) =>
        point.IsAccepted ? new("✓", new("Accepted", "已验收"))
        : point.IsLate ? new("▲", new("Late", "逾期"), IsAlarm: true)
        : new("○", new("Open", "未验收"));
}
