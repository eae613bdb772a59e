using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.TeamPipeline;
using SalesBot.TeamPipeline.Deciding;

namespace SalesBot.Tests.Cards;

/// <summary>A manager's cards, with the team of dialogue 7.9.</summary>
internal static class TeamSamples
{
    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["team"] = pen => TeamCard.Draw(Team(pen), pen),
        ["team-weekly"] = pen => TeamCard.Draw(Team(pen) with { IsWeekly = true }, pen),
        ["team-empty"] = pen => TeamCard.Draw(new(0, pen.Say("2 people", "2人"), [], IsWeekly: false), pen),
        ["team-list"] = pen => TeamListCard.Draw(List(pen), pen),
        ["team-passive"] = pen => TeamListCard.Draw(Passive(pen), pen),
        ["team-list-empty"] = pen => TeamListCard.Draw(List(pen) with { Place = pen.Say("None", "没有"), Entries = [], Pages = 1, Visit = null }, pen),
        ["team-stages"] = pen => TeamGroupsCard.Draw(
            pen.Say("By stage", "按阶段"), pen.Say("11 deals · CNY 143.2m", "11个，1.432亿元"), "stage",
            [
                new(pen.Say("Analysis", "分析"), pen.Say("2 deals · CNY 42.0m", "2个，4,200万元"), "Any.-.Analysis.-.-.-", null, Badge.Of(StallLevel.Critical)),
                new(pen.Say("Selection", "选购"), pen.Say("7 deals · CNY 84.2m", "7个，8,420万元"), "Any.-.Selection.-.-.-", null, Badge.Of(StallLevel.Serious)),
            ],
            1, pen),
        ["team-people"] = pen => TeamGroupsCard.Draw(
            pen.Say("By person", "按人员"), pen.Say("11 deals · CNY 143.2m", "11个，1.432亿元"), "person",
            [.. Enumerable.Range(1, 5).Select(at => new TeamGroup(pen.Say($"Li Na {at}", $"李娜{at}"), pen.Say("5 deals", "5个"), null, $"u_{at}", Badge.Of(StallLevel.Warning)))],
            2, pen),
        ["team-person"] = pen => TeamPersonCard.Draw(Person(pen), pen),
        ["team-myself"] = pen => TeamPersonCard.Draw(Person(pen) with { Name = null }, pen),
        ["team-deal"] = pen => TeamDealCard.Draw(Deal(pen), pen),
        ["team-deal-margin"] = pen => TeamDealCard.Draw(Deal(pen) with { TakesMargin = true, Margin = 22 }, pen),
        ["team-deal-no-go"] = pen => TeamDealCard.Draw(
            Deal(pen) with { Badge = Badge.NoGo, Score = "36", AwaitsNoGo = true, Against = pen.Say("budget below 60%", "预算不足六成"), Visit = null }, pen),
        ["team-bid-question"] = pen => RepCard.Draw(
            new("dl_AP88", pen.Say("Airport", "机场"), pen.Say("Wang Lei", "王磊"), pen.Say("What do we know about this, and from whom: ranking?", "关于“排名”，我们知道什么？是谁说的？")), pen),
        ["team-bid"] = pen => BidCard.Draw(Bid(pen), pen),
        ["team-bid-plain"] = pen => BidCard.Draw(
            Bid(pen) with { PartnerHelps = false, Proposed = Verdict.Go, Why = pen.Say("nothing stands against it", "没有不利因素"), Note = pen.Say("they invited us by name", "客户点名邀请我们") }, pen),
        ["team-bid-due"] = pen => BidCard.Draw(
            Bid(pen) with { IsConditionDue = true, Decided = pen.Say("bid on condition: partner agreement signed, by Wed 25 Nov", "有条件投入：签好合作协议，11月25日（周三）前") }, pen),
        ["ask-manager"] = pen => AskCard.Draw(
            new("dl_MT26", "ask_1", pen.Say("Beicheng Metro", "北城地铁"), pen.Say("Maintenance platform · Selection · CNY 26.0m", "维保平台 · 选购 · 2,600万元"), pen.Say("Wang Lei", "王磊"),
                pen.Say("straight to Procurement", "直接进入采购阶段"), pen.Say("they buy under the frame contract", "按框架合同直接采购")), pen),
        ["ask-visit"] = pen => VisitCard.Draw(Visit(pen), pen),
        ["ask-visit-direct"] = pen => VisitCard.Draw(Visit(pen) with { Way = null }, pen),
    };

    /// <summary>The same with a text somebody typed, or a program sent, in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("team list", pen => TeamListCard.Draw(
            List(pen) with
            {
                Entries = [.. List(pen).Entries.Select(entry => entry with { Account = text, Owner = text, Remark = text, Standing = text, Amount = text })],
                Visit = new("dl_1", text, text, text), Joint = new("dl_1", text), GiveUp = new("dl_2", text),
            },
            pen)),
        ("team groups", pen => TeamGroupsCard.Draw(text, text, "person", [new(text, text, null, "u_1", Badge.Of(StallLevel.Watch))], 1, pen)),
        ("team person", pen => TeamPersonCard.Draw(new(text, "u_1", 3, [("•", text, text)]), pen)),
        ("team deal", pen => TeamDealCard.Draw(Deal(pen) with { Account = text, Place = text, Rows = [("•", text, text)], Against = text, AwaitsNoGo = true, Visit = new("dl_1", text, text, text) }, pen)),
        ("team bid", pen => BidCard.Draw(Bid(pen) with { Account = text, Place = text, Why = text, Note = text, Decided = text, FirstOpen = text }, pen)),
        ("ask", pen => AskCard.Draw(new("dl_1", "ask_1", text, text, text, text, text), pen)),
        ("visit", pen => VisitCard.Draw(new("dl_1", "ask_1", text, text, text, text), pen)),
    ];

    private static TeamView Team(Pen pen) => new(
        11, pen.Say("CNY 143.2m · 2 people", "1.432亿元 · 2人"),
        [
            (pen.Say("Alerts: ", "预警："), pen.Say("2 critical, 3 serious, 4 warning, 1 watch, 1 on track", "危急2、严重3、警示4、关注1、正常1")),
            (pen.Say("Verdict: ", "结论："), pen.Say("4 Go, 5 needs work, 2 no-go to confirm", "投入4、待补强5、放弃待确认2")),
            (pen.Say("Kind: ", "类型："), pen.Say("5 key account, 3 active, 3 passive", "大客户5、主动型3、被动型3")),
            (pen.Say("Below 70% known: ", "覆盖率低于70%："), pen.Say("4", "4个")),
        ],
        IsWeekly: false);

    private static TeamListView List(Pen pen) => new()
    {
        Title = pen.Say("Decision maker not met", "未见决策者"),
        Place = pen.Say("3 deals · CNY 33.9m", "3个，3,390万元"),
        Filter = "NoDecisionMaker.-.-.-.-.-",
        Entries =
        [
            Entry(pen, "dl_CH12", pen.Say("City Hospital", "市医院"), StallLevel.Warning, pen.Say("Selection · Needs work 81", "选购 · 待补强81"), pen.Say("CNY 12.0m", "1,200万元"), pen.Say("Never talked with Director He, limits the verdict", "从未与何院长沟通，结论因此受限")),
            Entry(pen, "dl_RV11", pen.Say("Riverside Chemicals", "河岸化工"), StallLevel.Critical, pen.Say("Procurement · too early", "采购 · 信息不足"), pen.Say("CNY 11.4m", "1,140万元"), pen.Say("50 days since a talk with Ms Guo", "50天前与郭总沟通过")),
            Entry(pen, "dl_DI10", pen.Say("Design Institute", "某设计院"), StallLevel.Serious, pen.Say("Selection · too early", "选购 · 信息不足"), pen.Say("CNY 10.5m", "1,050万元"), pen.Say("Never talked with Director Wei", "从未与魏院长沟通")),
        ],
        Visit = new("dl_CH12", pen.Say("City Hospital", "市医院"), pen.Say("Li Na", "李娜"), pen.Say("Dr Chen → Engineer Lu → Director He", "陈主任 → 鲁工 → 何院长")),
        Due = new(2026, 11, 25),
    };

    private static TeamListView Passive(Pen pen) => List(pen) with
    {
        Title = pen.Say("Passive projects", "被动型"),
        Place = pen.Say("3 deals · CNY 17.8m", "3个，1,780万元"),
        Filter = "Any.-.-.PassiveProject.-.-",
        Entries =
        [
            Entry(pen, "dl_WW34", pen.Say("Waterworks", "某县水厂"), StallLevel.Serious, pen.Say("Selection · No-go 33", "选购 · 放弃33"), pen.Say("CNY 3.4m", "340万元"), pen.Say("Proposed to give up: the score is too low", "建议放弃：评分太低")),
            Entry(pen, "dl_AP88", pen.Say("Airport", "机场"), StallLevel.Warning, pen.Say("Selection · No-go 77", "选购 · 放弃77"), pen.Say("CNY 8.8m", "880万元"), pen.Say("Mandatory item not met: give up, or with a partner?", "强制要求无法满足：放弃，还是联合投标？")),
            Entry(pen, "dl_JN56", pen.Say("Jiangnan University", "江南大学"), StallLevel.Warning, pen.Say("Bidding · Go 80", "投标 · 投入80"), pen.Say("CNY 5.6m", "560万元"), pen.Say("Bid due in 11 days", "离截标还有11天")),
        ],
        Visit = null,
        Joint = new("dl_AP88", pen.Say("Airport", "机场")),
        GiveUp = new("dl_WW34", pen.Say("Waterworks", "某县水厂")),
        Pages = 2,
    };

    private static TeamEntry Entry(Pen pen, string id, string account, StallLevel level, string standing, string amount, string remark) => new()
    {
        DealId = id, Account = account, Badge = Badge.Of(level), Standing = standing, Amount = amount, Owner = pen.Say("Li Na", "李娜"), Remark = remark,
    };

    private static TeamPersonView Person(Pen pen) => new(
        pen.Say("Wang Lei", "王磊"), "u_wl", 4,
        [
            ("◆", pen.Say("Critical: ", "危急："), pen.Say("1, Riverside Chemicals", "1个，河岸化工")),
            ("•", pen.Say("Without next step: ", "没有下一步："), pen.Say("2, Lakeside Automotive and Steel Works", "2个，湖畔汽车和某钢厂")),
            ("→", pen.Say("Riverside Chemicals, help wanted: ", "河岸化工，要帮忙："), pen.Say("nobody knows their CFO", "财务总监没人认识")),
        ]);

    private static TeamDealView Deal(Pen pen) => new()
    {
        DealId = "dl_CH12",
        Account = pen.Say("City Hospital", "市医院"),
        Place = pen.Say("Imaging centre · Selection · CNY 12.0m · Li Na", "影像中心 · 选购 · 1,200万元 · 李娜"),
        Badge = Badge.NeedsWork,
        Score = "81",
        Rows =
        [
            ("△", pen.Say("Warning: ", "警示："), pen.Say("decision maker never contacted, too few active contacts (1)", "还没接触过决策者；有效联系人太少（1位）")),
            ("•", pen.Say("Decision maker: ", "决策者："), pen.Say("never talked with Director He", "从未与何院长沟通")),
            ("→", pen.Say("Next: ", "下一步："), pen.Say("Introduction to Engineer Lu, Fri 27 Nov", "请陈主任引荐鲁工，11月27日（周五）")),
            ("•", pen.Say("Costs most: ", "主要失分："), pen.Say("decision maker not met and committee", "还没见决策者和招标小组")),
        ],
        Visit = new("dl_CH12", pen.Say("City Hospital", "市医院"), pen.Say("Li Na", "李娜"), pen.Say("Dr Chen → Engineer Lu → Director He", "陈主任 → 鲁工 → 何院长")),
    };

    private static BidView Bid(Pen pen) => new()
    {
        DealId = "dl_AP88",
        Account = pen.Say("Airport", "机场"),
        Place = pen.Say("Baggage control upgrade · Selection · CNY 8.8m · Wang Lei", "行李控制升级 · 选购 · 880万元 · 王磊"),
        By = pen.Say("Wed 25 Nov", "11月25日（周三）"),
        Proposed = Verdict.NoGo,
        Why = pen.Say("a mandatory item cannot be met", "有强制性要求无法满足"),
        PartnerHelps = true,
        Now = "77",
        StageScore = "80",
        BidScore = "68",
        GoLine = 70,
        Range = ("53", "90"),
        Coverage = "70%",
        Open = 7,
        FirstOpen = pen.Say("simulated ranking", "模拟排名"),
        Due = new(2026, 11, 25),
    };

    private static VisitAskView Visit(Pen pen) => new(
        "dl_CH12", "ask_2", pen.Say("City Hospital", "市医院"), pen.Say("Zhang Min", "张敏"), pen.Say("Director He", "何院长"), pen.Say("Dr Chen → Engineer Lu → Director He", "陈主任 → 鲁工 → 何院长"));
}
