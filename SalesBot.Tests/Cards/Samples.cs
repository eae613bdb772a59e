using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Briefs;
using SalesBot.Deals;
using SalesBot.Delivery;
using SalesBot.Help;
using SalesBot.Pipeline;
using SalesBot.Qualifying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Tenders;
using SalesBot.Stages;
using SalesBot.Welcome;

namespace SalesBot.Tests.Cards;

/// <summary>Every card with data of the worked deals, in both languages.</summary>
internal static class Samples
{
    private const string Chat = "cv_4H8T";
    private const string Session = "ss_81";

    public static readonly ImmutableSortedDictionary<string, Func<Pen, AdaptiveCard>> All = new Dictionary<string, Func<Pen, AdaptiveCard>>
    {
        ["welcome"] = pen => WelcomeCard.Draw(new(pen.Say("Wang Lei", "王磊"), Chat), pen),
        ["welcome-example"] = pen => WelcomeCard.Draw(new(pen.Say("Wang Lei", "王磊"), Chat, Example: true), pen),
        ["deal-created"] = pen => DealCreatedCard.Draw(Created(pen), pen),
        ["deal-created-bare"] = pen => DealCreatedCard.Draw(Created(pen) with { Amount = null, Close = null, Contact = null, Questions = 1 }, pen),
        ["deal"] = pen => DealCard.Draw(Deal(pen), pen),
        ["deal-early"] = pen => DealCard.Draw(Deal(pen) with { Score = null, NextStep = null, Contact = null, Coverage = "12%" }, pen),
        ["deal-tender"] = pen => DealCard.Draw(Deal(pen) with { IsTender = true, AwaitsBidDecision = true }, pen),
        ["deal-delivery"] = pen => DealCard.Draw(Deal(pen) with { Outcome = Outcome.WonInDelivery, Stage = Stage.Implementation }, pen),
        ["deal-closed"] = pen => DealCard.Draw(Deal(pen) with { Outcome = Outcome.Lost, Ended = pen.Say("Lost to Delta: price, Mon 23 Nov", "丢单，输给德尔塔，价格，11月23日（周一）") }, pen),
        ["deal-frozen"] = pen => DealCard.Draw(Deal(pen) with { IsFrozen = true, Score = "0", Verdict = Verdict.NoGo }, pen),
        ["tender"] = pen => TenderCard.Draw(Tender(pen), pen),
        ["tender-quiet"] = pen => TenderCard.Draw(
            Tender(pen) with
            {
                IsQuiet = true,
                CanSubmit = false,
                CanAnnounce = true,
                Standing = (pen.Say("Quiet period: ", "静默期："), pen.Say("no contact with evaluators", "不得接触评标委员会成员")),
                Warnings = [pen.Say("contract later than 30 days after the award notice", "签约晚于中标通知书后30天")],
            },
            pen),
        ["tender-empty"] = pen => TenderCard.Draw(
            Tender(pen) with { Countdown = null, Dates = [], OpenItems = [], DeadlineHour = null, Known = new Dictionary<TenderDate, DateOnly>() }, pen),
        ["bid-decision"] = pen => BidDecisionCard.Draw(Bid(pen), pen),
        ["bid-decision-taken"] = pen => BidDecisionCard.Draw(
            Bid(pen) with
            {
                By = null,
                Decided = pen.Say("bid on condition: partner agreement, by Wed 25 Nov (Ms Li)", "有条件投入：签好合作协议，11月25日（周三）前（李总监）"),
                Decider = pen.Say("Ms Li", "李总监"),
            },
            pen),
        ["bid-decision-ask"] = pen => BidDecisionCard.Draw(Bid(pen) with { Manager = pen.Say("Zhang Min", "张敏") }, pen),
        ["bid-decision-asked"] = pen => BidDecisionCard.Draw(Bid(pen) with { Manager = pen.Say("Zhang Min", "张敏"), IsAsked = true }, pen),
        ["bid-decision-frozen"] = pen => BidDecisionCard.Draw(Bid(pen) with { IsFrozen = true }, pen),
        ["milestones"] = pen => MilestonesCard.Draw(new("dl_MT26", pen.Say("Beicheng Metro", "北城地铁"), 1, [Point(pen), Point(pen) with { Id = "ms_2", IsLate = false, IsAccepted = true, Rating = 4, Standing = pen.Say("in writing, Fri 20 Nov", "书面验收，11月20日（周五）") }], CanFinish: true), pen),
        ["milestones-none"] = pen => MilestonesCard.Draw(new("dl_MT26", pen.Say("Beicheng Metro", "北城地铁"), 0, [], CanFinish: false), pen),
        ["milestone"] = pen => MilestonesCard.DrawOne("dl_MT26", pen.Say("Beicheng Metro", "北城地铁"), Point(pen) with { Rating = 4 }, pen),
        ["follow-ons"] = pen => FollowOnsCard.Draw(
            new("dl_HD18", pen.Say("Huadong Grid", "华东某电网"),
            [
                new("fo_1", pen.Say("maintenance contract", "维保合同"), FollowOnGroup.SystemMaintenance, pen.Say("2028", "2028年"), false),
                new("fo_2", pen.Say("20 more substations", "再上20座变电站"), FollowOnGroup.NewProject, null, true),
            ]),
            pen),
        ["change-back"] = pen => ChangeCard.Draw(MoveBack(pen), pen),
        ["change-on"] = pen => ChangeCard.Draw(MoveOn(pen), pen),
        ["choose-deal"] = pen => ChooseDealCard.Draw(
            new(Chat, pen.Say("lakeside", "湖畔"), "Qualify",
            [
                new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), pen.Say("MES in 3 plants, Selection", "三个工厂MES系统，选购"), pen.Say("CNY 9.5m", "950万元")),
                new("dl_LK02", pen.Say("Lakeside Automotive", "湖畔汽车"), pen.Say("Spare parts 2027, Research", "2027备件，调研"), null),
            ]),
            pen),
        ["new-key-account"] = pen => NewDealCards.KeyAccount(New(pen), pen),
        ["new-tender"] = pen => NewDealCards.Tender(New(pen), pen),
        ["new-origin"] = pen => NewDealCards.Origin(New(pen), pen),
        ["new-buyer"] = pen => NewDealCards.Buyer(New(pen), pen),
        ["question-budget"] = pen => QuestionCard.Draw(
            Question("BUDGET", pen) with
            {
                Heard = pen.Say("about 90%, says purchasing", "大概是报价的九成，采购说的"),
                Value = new AnswerValue.Budget("80-99%", null, 2027),
                Evidence = Evidence.Stated,
            },
            pen),
        ["question-choice"] = pen => QuestionCard.Draw(Question("COMPETITOR", pen), pen),
        ["question-date"] = pen => QuestionCard.Draw(
            Question("TRIGGER", pen) with
            {
                Value = new AnswerValue.Choice(QuestionBank.Get("TRIGGER").Options[0].Code, new DateOnly(2027, 3, 31)),
                Evidence = Evidence.Verified,
            },
            pen),
        ["question-scale"] = pen => QuestionCard.Draw(
            Question("FEELING", pen) with { Value = new AnswerValue.Scale(4), Evidence = Evidence.Assumed }, pen),
        ["question-parts"] = pen => QuestionCard.Draw(
            Question("CHARTER", pen) with
            {
                Heard = pen.Say("content, steps and timetable, the project manager told me", "内容、步骤、时间表，项目经理口头说的"),
                Value = Charter(),
                Evidence = Evidence.Stated,
            },
            pen),
        ["question-scorecard"] = pen => QuestionCard.Draw(
            Question("SCORECARD", pen) with
            {
                Value = new AnswerValue.Ratings(
                    ImmutableSortedDictionary<string, int>.Empty.Add("credit", 4).Add("service", 5),
                    ImmutableSortedDictionary<string, int>.Empty.Add("credit", 3)),
                Evidence = Evidence.Assumed,
            },
            pen),
        ["question-composite"] = pen => QuestionCard.Draw(
            Question("CHARTER_BUDGET", pen) with
            {
                DealType = DealType.PassiveProject,
                Value = new AnswerValue.CharterAndBudget(Charter(), Evidence.Verified, new AnswerValue.Budget(">=100%"), Evidence.Stated),
                Evidence = Evidence.Verified,
                BudgetEvidence = Evidence.Stated,
            },
            pen),
        ["question-tender-note"] = pen => QuestionCard.Draw(Question("COACH", pen) with { DealType = DealType.PassiveProject }, pen),
        ["answer-saved"] = pen => AnswerSavedCard.Draw(Saved(pen), pen),
        ["answer-unknown"] = pen => AnswerSavedCard.Draw(Saved(pen) with { Recorded = pen.Say("not known yet", "还不清楚"), Known = null }, pen),
        ["paused-ask"] = pen => PausedCard.Ask(Sitting(pen), pen),
        ["paused-saved"] = pen => PausedCard.Saved(Sitting(pen), pen),
        ["resume"] = pen => ResumeCard.Draw(new(Sitting(pen), pen.Say("Yesterday", "昨天"), PutOff.ThisAfternoon), pen),
        ["resume-late"] = pen => ResumeCard.Draw(new(Sitting(pen), pen.Say("On Mon 23 Nov", "11月23日（周一）"), PutOff.TomorrowMorning), pen),
        ["score"] = pen => ScoreCard.Draw(Score(pen), pen),
        ["score-first"] = pen => ScoreCard.Draw(Score(pen) with { Change = null, Verdict = Verdict.Go, Score = "82", HeldBackBy = [] }, pen),
        ["score-down"] = pen => ScoreCard.Draw(Score(pen) with { Change = new(-10, []), Verdict = Verdict.NoGo, Score = "33" }, pen),
        ["score-hidden"] = pen => ScoreCard.Draw(Score(pen) with { Score = null, Coverage = "35%", Change = null }, pen),
        ["score-no-losses"] = pen => ScoreCard.Draw(Score(pen) with { Losses = [], Score = "100", Verdict = Verdict.Go, HeldBackBy = [] }, pen),
        ["losses"] = pen => LossesCard.Draw(Losses(pen), pen),
        ["losses-last"] = pen => LossesCard.Draw(Losses(pen) with { Page = 9 }, pen),
        ["method"] = pen => MethodCard.Draw(Meddpicc(pen), pen),
        ["note"] = pen => NoteCard.Draw(
            new(
                pen.Say("Is Mr Chen a proven ally?", "陈工算已验证的盟友吗？"),
                pen.Say("He brought the meeting with the vice president about.", "这次和副总的见面是他促成的。"),
                [new(pen.Say("Yes", "是"), CardVerbs.ScoreOpen, CardIds.None), new(pen.Say("No", "不是"), CardVerbs.ScoreOpen, CardIds.None)]),
            pen),
        ["my-deals"] = pen => MyDealsCard.Draw(new(Chat, 5, pen.Say("CNY 71.1m", "7,110万元"), Deals(pen)), pen),
        ["my-deals-paged"] = pen => MyDealsCard.Draw(
            new(Chat, 12, pen.Say("CNY 71.1m and USD 1.2m", "7,110万元和120万美元"), Deals(pen), 2, 3)
            {
                Query = new(DealFilter.AtRisk, Stage.Selection, DealType.KeyAccount, DealSort.Value),
                Stages = [.. Enum.GetValues<Stage>()],
                Types = [.. Enum.GetValues<DealType>()],
            },
            pen),
        ["my-deals-none-such"] = pen => MyDealsCard.Draw(new(Chat, 0, null, []) { Query = new(DealFilter.NoNextStep) }, pen),
        ["my-deals-none"] = pen => MyDealsCard.Draw(new(Chat, 0, null, []), pen),
        ["brief"] = pen => BriefCard.Draw(BriefSamples.Full(), pen),
        ["brief-bare"] = pen => BriefCard.Draw(BriefSamples.Bare(), pen),
        ["brief-quiet"] = pen => BriefCard.Draw(BriefSamples.Quiet(), pen),
        ["brief-detailed"] = pen => DetailedBriefCard.Draw(BriefSamples.Full(), 1, pen),
        ["brief-detailed-people"] = pen => DetailedBriefCard.Draw(BriefSamples.Full(), 2, pen),
        ["brief-detailed-last"] = pen => DetailedBriefCard.Draw(BriefSamples.Full(), 99, pen),
        ["brief-question"] = pen => BriefQuestionCard.Draw(new("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), new("director", "总监"), "p1", "2026-11-24", null), pen),
        ["brief-draft"] = pen => DraftCard.Draw(new("dl_HD18", "p5", pen.Say("Mr Wu", "吴总"), pen.Say("Dear Mr Wu, may I call you today?", "吴总您好！今天方便通个电话吗？"), IsOther: false), pen),
        ["help"] = pen => HelpCard.Draw(new(Chat, Commands), pen),
        ["help-last"] = pen => HelpCard.Draw(new(Chat, Commands, 2), pen),
        ["not-understood-guess"] = pen => NotUnderstoodCard.Draw(
            new(Chat, "ms_77", pen.Say("scroe lakside", "平分 湖畔"), Commands, new(pen.Say("The score of Lakeside Automotive?", "是要湖畔汽车的评分吗？"), "ShowScore", "dl_LK95")),
            pen),
        ["not-understood"] = pen => NotUnderstoodCard.Draw(new(Chat, "ms_77", pen.Say("show me the thing", "看看那个"), Commands), pen),
        ["not-understood-far"] = pen => NotUnderstoodCard.Draw(new(Chat, "ms_77", "asdf", []), pen),
        ["error"] = pen => ErrorCard.Draw(new(Chat, pen.Say("23 Nov, 14:22", "11月23日14:22")), pen),
    }.Concat(LogSamples.All).Concat(StepSamples.All).Concat(MapSamples.All).Concat(PictureSamples.All).Concat(CommitteeSamples.All).Concat(TeamMapSamples.All).Concat(AlertSamples.All).Concat(ManagerSamples.All).Concat(TeamSamples.All).Concat(AccountSamples.All).Concat(RecordSamples.All).Concat(RoomSamples.All).Concat(AdminSamples.All).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Every question of the bank that is asked, blank.</summary>
    public static IEnumerable<string> AskedQuestions => QuestionBank.All.Where(question => question.Type != QuestionType.Derived).Select(question => question.Key).Order(StringComparer.Ordinal);

    public static QuestionView Question(string key, Pen pen) => new()
    {
        DealId = "dl_LK95",
        SessionId = Session,
        Account = pen.Say("Lakeside Automotive", "湖畔汽车"),
        Question = QuestionBank.Get(key),
        DealType = DealType.KeyAccount,
        Number = 2,
        Of = 5,
    };

    private static ChangeView MoveBack(Pen pen) => new()
    {
        DealId = "dl_BM26",
        Session = "mv_2",
        Title = pen.Say("Move back to Analysis?", "退回分析阶段？"),
        Place = pen.Say("Beicheng Metro · now in Testing · CNY 26.0m", "北城地铁 · 目前在测试阶段 · 2,600万元"),
        Rows =
        [
            (pen.Say("Reason", "原因"), pen.Say("requirement change, line 4", "需求变更，4号线")),
            (pen.Say("Time", "时间"), pen.Say("second round, usually 24 days", "第二轮分析，通常24天")),
            (pen.Say("Confirm", "重新确认"), pen.Say("5 answers, score 80 → 76", "5个答案，确认前评分80 → 76")),
        ],
        Footnote = pen.Say("Nothing is deleted. Your manager sees the reason.", "所有记录保留，经理会看到原因。"),
        Details = (pen.Say("Which 5?", "哪5个？"), [pen.Say("Problem, value, solution, charter, requirement standard.", "客户问题、客户价值、解决方案、立项书、需求标准。")]),
        Buttons = [new(pen.Say("Move back", "退回"), "go"), new(pen.Say("Cancel", "取消"), "cancel")],
    };

    private static ChangeView MoveOn(Pen pen) => new()
    {
        DealId = "dl_LK95",
        Session = "mv_3",
        Title = pen.Say("Move on to Bidding?", "推进到投标阶段？"),
        Place = pen.Say("Lakeside Automotive · now in Selection", "湖畔汽车 · 目前在选购阶段"),
        Sentence = pen.Say("Still to show. Tap what is there already:", "还差这些。已经有的，点一下："),
        Ticks = [new(pen.Say("Shortlisted or admitted", "已入围或通过资质评估"), "proof:SHORTLISTED"), new(pen.Say("Evaluation method known", "评估方法清楚"), "proof:METHOD_KNOWN")],
        Footnote = pen.Say("What is missing stays on the deal as open.", "缺的会作为待补项留在商机上。"),
        Form = new(
            pen.Say("Move anyway", "先推进"),
            [Fields.Line("why", pen.Say("Why we move on", "先推进的原因"), null, pen.Say("Please give a reason.", "请写上原因。"), pen)],
            new(pen.Say("Move on", "推进"), "go")),
        Buttons = [new(pen.Say("Cancel", "取消"), "cancel")],
    };

    public static DealView Deal(Pen pen) => new()
    {
        DealId = "dl_LK95",
        Account = pen.Say("Lakeside Automotive", "湖畔汽车"),
        Title = pen.Say("Plant execution system", "三个工厂MES系统"),
        Stage = Stage.Selection,
        Amount = pen.Say("CNY 9.5m", "950万元"),
        Close = pen.Say("30 Jun 2027", "2027年6月30日"),
        NextStep = pen.Say("Site visit, Thu 26 Nov", "拜访现场，11月26日（周四）"),
        Contact = pen.Say("Mr Chen, project manager", "陈工，项目经理"),
        Score = "47",
        Verdict = Verdict.NeedsWork,
        Coverage = "70%",
        Edit = new(pen.Say("Plant execution system", "三个工厂MES系统"), pen.Say("CNY 9.5m", "950万元"), new DateOnly(2027, 6, 30)),
    };

    public static ScoreView Score(Pen pen) => new()
    {
        DealId = "dl_LK95",
        ScoreId = "sc_0311",
        Account = pen.Say("Lakeside Automotive", "湖畔汽车"),
        Title = pen.Say("Plant execution system", "三个工厂MES系统"),
        Stage = Stage.Selection,
        Amount = pen.Say("CNY 9.5m", "950万元"),
        Score = "47",
        Verdict = Verdict.NeedsWork,
        Change = new(7, [pen.Say("budget", "预算"), pen.Say("decision maker", "决策者"), pen.Say("ally", "盟友")]),
        Losses = Losses(pen).Losses,
        Low = "28",
        High = "76",
        Coverage = "70%",
        Confidence = "75%",
        GoLine = "65",
        HeldBackBy = [pen.Say("below the go line", "低于投入线")],
    };

    public static MyDealsView MyDeals(Pen pen, string name) =>
        new(Chat, 5, pen.Say("CNY 71.1m", "7,110万元"), [.. Deals(pen).Select(deal => deal with { Name = name, Remark = name })]);

    private static DealCreatedView Created(Pen pen) => new()
    {
        DealId = "dl_KY27",
        Account = pen.Say("Kangyuan Pharma", "康源制药"),
        Title = pen.Say("Cold-chain packaging line", "冷链包装线"),
        Stage = Stage.Research,
        Type = DealType.ActiveProject,
        Amount = pen.Say("CNY 7.2m", "720万元"),
        Close = pen.Say("30 Jun 2027", "2027年6月30日"),
        Contact = pen.Say("Ms Song, packaging, user", "宋主管，包装车间，使用者"),
        Edit = new(pen.Say("Cold-chain packaging line", "冷链包装线"), pen.Say("CNY 7.2m", "720万元"), new DateOnly(2027, 6, 30)),
    };

    private static NewDealView New(Pen pen) => new(Chat, pen.Say("Kangyuan Pharma", "康源制药"));


    private static AnswerValue.Parts Charter() =>
        new(ImmutableSortedDictionary<string, bool>.Empty.Add("content", true).Add("steps", true).Add("timetable", true).Add("partner", false));

    private static AnswerSavedView Saved(Pen pen) => new()
    {
        DealId = "dl_LK95",
        SessionId = Session,
        QuestionKey = "BUDGET",
        Account = pen.Say("Lakeside Automotive", "湖畔汽车"),
        Number = 2,
        Of = 5,
        Noun = pen.Say("budget", "预算"),
        Recorded = pen.Say("80 to 99% of our price, 2027", "报价的80%–99%，2027年"),
        Known = pen.Say("They said so: purchasing", "客户口头说：采购"),
    };

    private static SittingView Sitting(Pen pen) => new("dl_LK95", Session, pen.Say("Lakeside Automotive", "湖畔汽车"), 2, pen.Say("budget", "预算"));

    private static LossesView Losses(Pen pen) => new(
        "dl_LK95", "sc_0311", pen.Say("Lakeside Automotive", "湖畔汽车"), "47", "70%",
        [
            new(pen.Say("Rival ahead", "对手领先"), pen.Say("write one strategy down", "书面选定一种竞争策略"), pen.Say("unfavourable fact", "事实不利"), "5", "COMPETITOR"),
            new(pen.Say("Problem is our guess", "问题只是推测"), pen.Say("look for cost pressure on site", "到现场找成本压力"), pen.Say("unfavourable fact", "事实不利"), "4", "PROBLEM"),
            new(pen.Say("Committee unclear", "采购委员会不清"), pen.Say("draw it with your best contact", "请最熟的联系人梳理成员"), pen.Say("not known", "未知"), "4", "COMMITTEE_P"),
            new(pen.Say("Criteria unknown", "标准由谁定不清"), pen.Say("mark whose wording each line is", "逐条看是谁家的写法"), pen.Say("not known", "未知"), "4", "CRITERIA_BY"),
            new(pen.Say("Feeling to verify", "客户感受待核实"), pen.Say("ask the least happy person", "问最不满意的那位"), pen.Say("weak evidence", "依据不足"), "1", "FEELING"),
        ]);

    private static MethodView Meddpicc(Pen pen) => new(
        "dl_LK95", "sc_0311", pen.Say("Lakeside Automotive", "湖畔汽车"), "47", "70%", "MEDDPICC",
        [
            new(pen.Say("Metrics (M)", "衡量指标（M）"), 1, 2, "4"),
            new(pen.Say("Economic buyer (E)", "经济决策者（E）"), 2, 2, "3"),
            new(pen.Say("Decision criteria (DC)", "决策标准（DC）"), 1, 4, "9"),
            new(pen.Say("Decision process (DP)", "决策流程（DP）"), 2, 4, "8"),
            new(pen.Say("Paper process (PP)", "合同流程（PP）"), 0, 1, "2"),
            new(pen.Say("Identified pain (I)", "业务痛点（I）"), 1, 1, "4"),
            new(pen.Say("Champion (CH)", "内部支持者（CH）"), 2, 2, "1"),
            new(pen.Say("Competition (CO)", "竞争（CO）"), 2, 2, "6"),
        ]);

    private static IReadOnlyList<DealEntry> Deals(Pen pen) =>
    [
        new("dl_CH12", pen.Say("City Hospital, imaging", "市医院影像中心"), new("△", new("Warning", "警示")), pen.Say("Selection · Needs work 81", "选购 · 待补强81"), pen.Say("CNY 12.0m", "1,200万元"), pen.Say("Next Fri 27 Nov", "下一步11月27日"), pen.Say("Introduction to Engineer Lu", "请陈主任引荐鲁工")),
        new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), new("◇", new("Watch", "关注")), pen.Say("Selection · Needs work 40", "选购 · 待补强40"), pen.Say("CNY 9.5m", "950万元"), pen.Say("Next Thu 26 Nov", "下一步11月26日"), pen.Say("Send the shared plan", "发推进计划")),
        new("dl_BM26", pen.Say("Beicheng Metro", "北城地铁"), new("◆", new("Critical", "危急"), IsAlarm: true), pen.Say("Analysis · No-go 33", "分析 · 放弃33"), pen.Say("CNY 26.0m", "2,600万元"), pen.Say("No next step", "无下一步")),
        new("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), new("○", new("On track", "正常")), pen.Say("Selection · Go 82", "选购 · 投入82"), pen.Say("CNY 18.0m", "1,800万元"), pen.Say("Next Tue 24 Nov", "下一步11月24日"), pen.Say("Five-year cost sheet", "五年费用表")),
        new("dl_KY27", pen.Say("Kangyuan Pharma", "康源制药"), new("○", new("On track", "正常")), pen.Say("Research", "调研"), null, pen.Say("Next Fri 4 Dec", "下一步12月4日"), pen.Say("Site visit", "现场拜访")),
    ];

    private static ImmutableArray<CommandEntry> Commands =>
    [
        Command(CommandKind.NewDeal, new("new deal", "新建商机"), new("set up a deal in one line", "一句话建一个商机")),
        Command(CommandKind.MyDeals, new("my deals", "我的商机"), new("your open deals", "看进行中的商机")),
        Command(CommandKind.Qualify, new("qualify", "商机评估"), new("five questions at a time", "每次最多5题")),
        Command(CommandKind.ShowScore, new("score", "评分"), new("the score and what to do", "看评分和下一步")),
        Command(CommandKind.Undo, new("undo", "撤销"), new("take the last answer back", "撤回上一个回答")),
        Command(CommandKind.SwitchLanguage, new("switch to Chinese", "切换英文"), new("change the language", "换一种语言")),
        Command(CommandKind.Map, new("map", "关键人"), new("the people of a deal", "看关键人")) with { Coming = true },
    ];

    private static CommandEntry Command(CommandKind kind, Text name, Text help) => new(kind, name, help, name);

    private static TenderView Tender(Pen pen) => new()
    {
        DealId = "dl_JN56",
        Account = pen.Say("Jiangnan University", "江南大学"),
        Place = pen.Say("Data-centre extension · Bidding", "数据中心扩容 · 投标"),
        Countdown = new("◇", new("11 days left", "还有11天")),
        Dates =
        [
            (pen.Say("Deadline", "截止"), pen.Say("Fri 4 Dec, 10:00", "12月4日（周五）10:00")),
            (pen.Say("Opening", "开标"), pen.Say("Fri 4 Dec", "12月4日（周五）")),
        ],
        OpenItems = [("m1", pen.Say("price sheet", "报价表")), ("m2", pen.Say("stamped authorisation", "盖章授权书"))],
        CanSubmit = true,
        AsksDecision = true,
        Known = new Dictionary<TenderDate, DateOnly> { [TenderDate.BidDeadline] = new(2026, 12, 4), [TenderDate.Opening] = new(2026, 12, 4) },
        DeadlineHour = "10:00",
    };

    private static BidDecisionView Bid(Pen pen) => new()
    {
        DealId = "dl_AP88",
        Account = pen.Say("Airport", "机场"),
        Place = pen.Say("Baggage control · Selection · CNY 8.8m", "行李控制升级 · 选购 · 880万元"),
        By = pen.Say("Wed 25 Nov", "11月25日（周三）"),
        Proposed = Verdict.NoGo,
        Why = pen.Say("a mandatory item cannot be met", "有强制性要求或★条款无法满足"),
        WayOut = pen.Say("qualified partner, if the file allows", "与有资质的伙伴联合（须文件允许）"),
        BidScore = "68",
        StageScore = "80",
        GoLine = 70,
        Range = "53–90",
        Coverage = "70%",
        Open = 7,
        FirstOpen = pen.Say("the simulated ranking", "模拟排名"),
    };

    private static MilestoneRow Point(Pen pen) => new(
        "ms_1", pen.Say("Installation in plant 1", "一号厂房安装"), pen.Say("Fri 20 Nov", "11月20日（周五）"), pen.Say("3 days late", "逾期3天"), IsLate: true, IsAccepted: false, Rating: null);
}
