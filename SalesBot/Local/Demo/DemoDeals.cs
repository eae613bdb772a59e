using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Sales.Qualification.Evidence;

namespace SalesBot.Local.Demo;

/// <summary>
/// The worked deals of the domain specification (domain 4.6, 5.4), as samples to try the bot with. The people and
/// companies are invented.
/// </summary>
internal static class DemoDeals
{
    private static readonly string[] CharterParts = ["content", "steps", "timetable", "expected", "evaluation", "partner"];

    /// <summary>Accounts without a deal yet: the one of the walk through.</summary>
    public static readonly (Text Name, AccountClass Class, Text Region, int[] Completed)[] Accounts =
    [
        (new("Kangyuan Pharma", "康源药业"), AccountClass.ProjectCustomer, new("East", "华东"), [2025]),
    ];

    public static readonly ImmutableArray<DemoDeal> All =
    [
        new("lakeside", DealType.KeyAccount, Stage.Selection, new("Lakeside Automotive", "湖畔汽车"), new("Plant execution system in 3 plants", "三个工厂MES系统"), 9_500_000)
        {
            Answers =
            [
                Choice("PROBLEM", "our_words", Assumed), Choice("VALUE", "ours_only", Assumed), Scale("SOLUTION", 4, Assumed),
                Choice("LAYER", "tier2", Stated), Choice("COMPETITOR", "behind", Assumed), Choice("RELLEVEL", "vendor", Stated),
                Choice("COACH", "friendly", Assumed), Scale("FEELING", 4, Stated), Choice("PROCESS", "ours_only", Verified), Choice("TEAM", "none", Verified),
            ],
            People =
            [
                new(new("Mr Chen", "陈工"), new("engineering", "工程部"), [], 3, 1, 2, 9),
                new(new("Vice president, production", "生产副总"), null, [BuyingRole.DecisionMaker], 5, null, 0, null, IsTitle: true),
            ],
            Next = (new("Send the shared plan to Mr Chen", "把推进计划发给陈工"), 3, StepOwner.Us),
            Shown = (40.113, 0.4845, "WORK_ON"),
        },
        new("huadong", DealType.KeyAccount, Stage.Selection, new("Huadong Grid", "华东某电网"), new("Equipment monitoring for 40 substations", "40座变电站设备监测"), 18_000_000)
        {
            Answers =
            [
                Choice("PROBLEM", "customer_words", Verified), Choice("VALUE", "agreed", Stated), Scale("SOLUTION", 4, Stated), Charter(5, Verified),
                Budget(">=100%", Stated), Choice("COMMITTEE_E", "composition", Stated), Choice("DM", "yes", Stated), Choice("CRITERIA_BY", "we", Verified),
                Choice("LAYER", "tier1", Verified), Choice("COMPETITOR", "even", Stated), Ratings(Stated, 4, 4, 2, 4, 5), Choice("QUALIF", "progress", Verified),
                Choice("RELLEVEL", "preferred", Stated), Choice("COACH", "tested_strong", Verified), Scale("FEELING", 4, Verified),
                Choice("PROCESS", "joint", Verified), Choice("TEAM", "all", Verified), Choice("EXPERTISE", "mixed", Stated),
            ],
            Quotes =
            [
                ("PROBLEM", new("one repair outage darkens a district for half a day", "每次停电检修，一个片区要停半天"), new("feasibility report", "可行性报告")),
                ("VALUE", new("fewer repair outages", "减少停电检修"), new("feasibility report", "可行性报告")),
            ],
            People =
            [
                new(new("Mr Zhao", "赵总"), null, [BuyingRole.DecisionMaker], 5, 1, 2, 10),
                new(new("Mr Qian", "钱总工"), null, [BuyingRole.TechnicalExpert, BuyingRole.Evaluator], 4, 2, 3, 5),
                new(new("Mr Sun", "孙经理"), new("purchasing", "采购部"), [BuyingRole.Purchaser], 3, 0, 1, 20),
                new(new("Engineer Li", "李工"), null, [BuyingRole.User, BuyingRole.Coach], 3, 2, 4, 3),
                new(new("Mr Wu", "吴总"), null, [BuyingRole.Sponsor], 4, 1, 2, 18),
            ],
            Next = (new("Five-year cost sheet for Mr Sun", "给孙经理五年费用表"), 1, StepOwner.Us),
            Shown = (81.693, 1.0, "GO"),
        },
        new("metro", DealType.KeyAccount, Stage.Testing, new("Beicheng Metro", "北城地铁"), new("Maintenance platform", "维保平台"), 26_000_000)
        {
            DaysToClose = 158,
            Answers =
            [
                Choice("PROBLEM", "customer_words", Verified), Choice("VALUE", "agreed", Verified), Scale("SOLUTION", 4, Stated), Charter(6, Verified),
                Budget("80-99%", Verified), Choice("DM", "yes", Verified), Choice("CRITERIA_BY", "we", Verified), Choice("LAYER", "tier1", Verified),
                Choice("COMPETITOR", "lead", Stated), Choice("QUALIF", "passed", Verified), Choice("RELLEVEL", "partner", Verified),
                Choice("COACH", "tested_strong", Verified), Scale("FEELING", 3, Verified), Choice("PROCESS", "ours_shared", Stated), Choice("TEAM", "all", Verified),
            ],
            People =
            [
                new(new("Ms Feng", "冯主任"), new("maintenance", "维保中心"), [BuyingRole.User, BuyingRole.Coach], 3, 1, 3, 6),
                new(new("Engineer Zheng", "郑工"), null, [BuyingRole.TechnicalExpert], 4, 0, 2, 8),
                new(new("Mr Ma", "马总"), null, [BuyingRole.DecisionMaker], 5, 0, 1, 22),
                new(new("Ms Yan", "严经理"), new("purchasing", "采购部"), [BuyingRole.Purchaser], 3, null, 1, 40),
            ],
            Next = (new("Test report review", "评审测试报告"), 7, StepOwner.Customer),
            Shown = (80.0, 0.95, "GO"),
        },
        new("hospital", DealType.ActiveProject, Stage.Selection, new("City Hospital", "市医院"), new("Imaging centre", "影像中心"), 12_000_000)
        {
            Answers =
            [
                Choice("PROBLEM", "customer_words", Verified), Choice("VALUE", "agreed", Stated), Choice("NEEDDEF", "adopted", Verified), Charter(6, Verified),
                Budget(">=100%", Verified), Choice("TRIGGER", "both", Verified), Choice("DM", "no", Verified), Choice("COMMITTEE_E", "full", Verified),
                Choice("CRITERIA_BY", "we", Verified), Choice("COMPETITOR", "lead", Stated), Choice("REFERENCES", "given", Verified), Choice("QUALIF", "passed", Verified),
                Choice("COACH", "tested_weak", Stated), Scale("FEELING", 4, Stated), Choice("JOINTMGMT", "seat", Verified), Choice("TEAM", "part", Verified), Choice("EXPERTISE", "nonexpert_us", Stated),
            ],
            People =
            [
                new(new("Dr Chen", "陈主任"), new("imaging", "影像科"), [BuyingRole.User, BuyingRole.Coach], 2, 1, 3, 4),
                new(new("Director He", "何院长"), null, [BuyingRole.DecisionMaker], 5, null, 0, null),
                new(new("Engineer Lu", "鲁工"), null, [BuyingRole.TechnicalExpert], 4, 0, 1, 70),
                new(new("Ms Jin", "金主管"), new("purchasing", "采购科"), [BuyingRole.Purchaser], 3, null, 1, 65),
            ],
            Next = (new("Introduction to Engineer Lu", "请陈主任引荐鲁工"), 4, StepOwner.Customer),
            Shown = (80.982, 1.0, "WORK_ON"),
        },
        new("university", DealType.PassiveProject, Stage.Bidding, new("Jiangnan University", "江南大学"), new("Data-centre extension", "数据中心扩容"), 5_600_000)
        {
            Bid = (11, [new("price sheet", "报价表"), new("stamped authorisation", "盖章授权书")]),
            DaysToClose = 90,
            Answers =
            [
                Choice("ORIGIN", "old", Verified), Choice("NEEDBY", "neutral", Verified), Choice("SPECFIT", "all", Verified), Choice("SIMRANK", "close", Stated),
                new Answer
                {
                    Key = "CHARTER_BUDGET", State = AnswerState.Answered, Evidence = Verified, By = string.Empty, At = default,
                    Value = new AnswerValue.CharterAndBudget(AllParts(6), Verified, new AnswerValue.Budget(">=100%"), Verified),
                },
                Choice("DEADLINE", "ok", Verified), Choice("QUALIF", "passed", Verified), Ratings(Stated, 4, 4, 4, 4, 4), Choice("REFERENCES", "visited", Verified),
                Choice("COMMITTEES_PP", "clear", Verified), Choice("DM", "partial", Verified), Choice("COACH", "tested_weak", Verified),
                Choice("COMPETITORS_PP", "we_incumbent", Stated), Choice("ROLE_PP", "alone", Verified), Scale("IMPLRISK", 4, Verified), Choice("TERMS", "minor", Stated),
                Scale("FEELING", 4, Stated), Choice("EXPERTISE", "expert_match", Stated), Choice("BIDVALUE", "confirmed", Stated), Choice("STRATEGIC", "named", Stated),
            ],
            People =
            [
                new(new("Ms Gao", "高老师"), new("IT centre", "信息中心"), [BuyingRole.User], 3, 1, 3, 8),
                new(new("Mr Tian", "田处长"), null, [BuyingRole.DecisionMaker], 5, 0, 1, 25),
                new(new("Ms Bai", "白老师"), new("tender office", "招标办"), [BuyingRole.Purchaser], 3, 0, 1, 6),
            ],
            Next = (new("Bid document complete", "投标文件定稿"), 9, StepOwner.Us),
            Shown = (80.32, 1.0, "GO"),
        },
        new("airport", DealType.PassiveProject, Stage.Selection, new("Airport", "机场"), new("Baggage control upgrade", "行李控制升级"), 8_800_000)
        {
            Answers =
            [
                Choice("ORIGIN", "channel", Verified), Choice("NEEDBY", "ours", Verified), Choice("SPECFIT", "all", Stated),
                new Answer
                {
                    Key = "CHARTER_BUDGET", State = AnswerState.Answered, Evidence = Stated, By = string.Empty, At = default,
                    Value = new AnswerValue.CharterAndBudget(AllParts(6), Stated, new AnswerValue.Budget(">=100%"), Stated),
                },
                Choice("DEADLINE", "ok", Verified), Choice("QUALIF", "fail", Verified), Choice("REFERENCES", "visited", Verified), Choice("DM", "yes", Stated),
                Choice("COACH", "tested_strong", Verified), Choice("COMPETITORS_PP", "open", Stated), Choice("ROLE_PP", "sub_signed", Verified),
                Scale("IMPLRISK", 4, Stated), Choice("STRATEGIC", "named", Stated),
            ],
            People =
            [
                new(new("Mr Luo", "罗经理"), new("operations", "运行部"), [BuyingRole.User], 3, 1, 2, 7),
                new(new("Mr Xie", "谢总"), null, [BuyingRole.DecisionMaker], 5, 1, 2, 11),
                new(new("Ms Pan", "潘主管"), new("purchasing", "采购部"), [BuyingRole.Purchaser], 3, 0, 1, 9),
            ],
            Next = (new("Decide: partner or no bid", "决定：联合投标或放弃"), 2, StepOwner.Us),
            Shown = (76.8, 1.0, "NO_GO"),
        },
    ];

    internal static Answer Choice(string key, string option, Evidence evidence) => Given(key, new AnswerValue.Choice(option), evidence);

    internal static Answer Scale(string key, int rating, Evidence evidence) => Given(key, new AnswerValue.Scale(rating), evidence);

    internal static Answer Budget(string band, Evidence evidence) => Given("BUDGET", new AnswerValue.Budget(band), evidence);

    internal static Answer Charter(int known, Evidence evidence) => Given("CHARTER", AllParts(known), evidence);

    /// <summary>Ratings in the order credit, delivery, innovation, service, cooperation.</summary>
    internal static Answer Ratings(Evidence evidence, params int[] us) => Given(
        "SCORECARD",
        new AnswerValue.Ratings(
            QuestionBank.Get("SCORECARD").Parts.Select((part, at) => (part.Code, us[at])).ToImmutableSortedDictionary(pair => pair.Code, pair => pair.Item2, StringComparer.Ordinal),
            ImmutableSortedDictionary<string, int>.Empty),
        evidence);

    internal static AnswerValue.Parts AllParts(int known) =>
        new(CharterParts.Take(known).ToImmutableSortedDictionary(part => part, _ => true, StringComparer.Ordinal));

    private static Answer Given(string key, AnswerValue value, Evidence evidence) =>
        new() { Key = key, State = AnswerState.Answered, Value = value, Evidence = evidence, By = string.Empty, At = default };
}
