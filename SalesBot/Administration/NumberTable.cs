using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Administration;

/// <summary>What a number counts.</summary>
internal enum NumberUnit
{
    Days,
    WorkingDays,
    Points,
    Times,

    /// <summary>A part of a whole, shown as a percentage.</summary>
    Share,

    Count,
}

/// <summary>A number of domain 9 as administrators know it.</summary>
internal sealed record NumberName(string Name, NumberUnit Unit, Text Label);

/// <summary>Numbers that belong together; one card.</summary>
internal sealed record NumberGroup(string Code, Text Title, ImmutableArray<NumberName> Numbers);

/// <summary>Every number that a company may change, in the groups in which it is looked for.</summary>
internal static class NumberTable
{
    public static ImmutableArray<NumberGroup> Groups { get; } =
    [
        new("lines", new("Score lines", "评分线"),
        [
            Points(nameof(Parameters.GoLineKeyAccount), "Go from, key account", "投入线，大客户商机"),
            Points(nameof(Parameters.GoLineActive), "Go from, active project", "投入线，主动型大项目"),
            Points(nameof(Parameters.GoLinePassive), "Go from, passive project", "投入线，被动型大项目"),
            Points(nameof(Parameters.NoGoLine), "No-go below", "放弃线"),
            Points(nameof(Parameters.ScoreFallPoints), "A fall of the score counts from", "评分下降达到多少才算"),
            Days(nameof(Parameters.ScoreFallDays), "A fall is measured over", "评分下降的观察期"),
        ]),
        new("known", new("What must be known", "信息要求"),
        [
            Share(nameof(Parameters.GoCoverage), "Known for Go", "投入所需的信息覆盖率"),
            Share(nameof(Parameters.NoGoCoverage), "Known for No-go by score", "按评分放弃所需的覆盖率"),
            Share(nameof(Parameters.ShowCoverage), "Known before a score is shown", "显示评分所需的覆盖率"),
            Share(nameof(Parameters.GoConfidence), "Confidence for Go", "投入所需的可信度"),
            Share(nameof(Parameters.Prior), "What an unknown answer counts", "未知答案按多少计"),
            Count(nameof(Parameters.QuestionsPerSitting), "Questions at a time", "一次最多问几题"),
        ]),
        new("evidence", new("Evidence", "依据"),
        [
            Share(nameof(Parameters.Assumed), "A guess counts", "我推测，按多少计"),
            Share(nameof(Parameters.Stated), "What they said counts", "客户口头说，按多少计"),
            Share(nameof(Parameters.Verified), "What is verified counts", "已核实，按多少计"),
            Share(nameof(Parameters.Reconfirm), "To be reconfirmed, it counts", "待再确认时，按多少计"),
            Days(nameof(Parameters.StatedDays), "What they said holds", "客户口头说的有效期"),
            Days(nameof(Parameters.FeelingDays), "A feeling holds", "感受的有效期"),
        ]),
        new("asking", new("Asking and advice", "提问和建议"),
        [
            Days(nameof(Parameters.DontKnowDays), "After “don’t know yet”, a question rests", "回答“还不知道”后，多久再问"),
            Days(nameof(Parameters.ReconfirmDays), "An answer may wait to be reconfirmed", "答案最多等多久再确认"),
            Count(nameof(Parameters.ActionsShown), "Advice shown at once", "一次显示几条建议"),
            Days(nameof(Parameters.DonePauseDays), "Advice done rests", "已做的建议多久不再提"),
            Days(nameof(Parameters.NotUsefulDays), "Advice called not useful rests", "“没有用”的建议多久不再提"),
        ]),
        new("stages", new("Too long in a stage", "阶段超期"),
        [
            Times(nameof(Parameters.OverrunWarn), "First limit, times the usual", "第一道线，常规时间的倍数"),
            Times(nameof(Parameters.OverrunCritical), "Second limit", "第二道线"),
            Times(nameof(Parameters.OverrunDead), "Last limit", "最后一道线"),
            Days(nameof(Parameters.EarlyStageDays), "In research or analysis at most", "调研或分析阶段最长"),
            Share(nameof(Parameters.RevisitFactor), "A second visit may take, of the usual", "再次进入时，常规时间的比例"),
        ]),
        new("slips", new("A signing date that moves", "签约日期推迟"),
        [
            Count(nameof(Parameters.SlipsWarn), "Moves, first limit", "推迟次数，第一道线"),
            Count(nameof(Parameters.SlipsCritical), "Moves, second limit", "推迟次数，第二道线"),
            Days(nameof(Parameters.SlipDaysWarn), "Moved in all, first limit", "累计推迟，第一道线"),
            Days(nameof(Parameters.SlipDaysCritical), "Moved in all, second limit", "累计推迟，第二道线"),
            Days(nameof(Parameters.SlipWindowDays), "A move counts for", "一次推迟计入多久"),
        ]),
        new("contacts", new("Contacts", "联系"),
        [
            Days(nameof(Parameters.ActiveContactDays), "A talk keeps a contact active", "一次沟通后，联系保持活跃"),
            Days(nameof(Parameters.OpponentDays), "An opponent unheard for", "多久没和反对者沟通"),
            Days(nameof(Parameters.DecisionMakerDays), "A decision maker unheard for", "多久没和决策者沟通"),
            Days(nameof(Parameters.NewsDays), "A worse stance or feeling is news for", "立场或感受变差，多久内算新消息"),
            Points(nameof(Parameters.AppraisalFall), "A fall in the customer’s rating counts from", "客户考评下降达到多少才算"),
            Days(nameof(Parameters.AppraisalDays), "Between two ratings at most", "两次考评最多相隔"),
        ]),
        new("levels", new("How serious an alert is", "预警级别"),
        [
            Points(nameof(Parameters.WatchPoints), "Watch from", "关注"),
            Points(nameof(Parameters.WarningPoints), "Warning from", "警示"),
            Points(nameof(Parameters.SeriousPoints), "Serious from", "严重"),
            Points(nameof(Parameters.CriticalPoints), "Critical from", "危急"),
            Points(nameof(AlertLimits.ResolvePoints), "An alert ends at or below", "降到多少时预警解除"),
        ]),
        new("tiers", new("Weight of a deal", "商机分级"),
        [
            Times(nameof(Parameters.TierAFactor), "Tier A, points times", "A级，分数乘以"),
            Times(nameof(Parameters.TierBFactor), "Tier B, points times", "B级，分数乘以"),
            Times(nameof(Parameters.TierCFactor), "Tier C, points times", "C级，分数乘以"),
        ]),
        new("answers", new("Who must answer an alert", "预警的答复期限"),
        [
            Working(nameof(AlertLimits.OwnerAcknowledges), "The owner takes note within", "负责人确认"),
            Working(nameof(AlertLimits.ManagerAcknowledges), "The manager takes note within", "经理确认"),
            Days(nameof(AlertLimits.WarningDays), "A warning may stay open", "警示最长未解除"),
            Days(nameof(AlertLimits.SeriousDays), "A serious alert may stay open", "严重预警最长未解除"),
            Working(nameof(AlertLimits.CriticalWorkingDays), "A critical alert may stay open", "危急预警最长未解除"),
            Working(nameof(AlertLimits.PushPause), "Between two messages of one level", "同级别两次推送相隔"),
        ]),
        new("snooze", new("Snooze", "暂缓"),
        [
            Days(nameof(AlertLimits.OwnerSnooze), "An owner may snooze", "负责人最长暂缓"),
            Days(nameof(AlertLimits.ManagerSnooze), "A manager may snooze", "经理最长暂缓"),
            Days(nameof(AlertLimits.StageSnooze), "In one stage altogether", "同一阶段累计"),
            Days(nameof(AlertLimits.BidWakes), "It ends before a bid is due", "投标截止前多久恢复"),
            Days(nameof(AlertLimits.ReopenPause), "The same cause rests after an alert", "预警结束后同一原因不再提"),
            Days(nameof(AlertLimits.CriticalDays), "At critical until no decision is proposed", "危急多久后建议按客户搁置处理"),
        ]),
        new("hold", new("Hold", "暂停"),
        [
            Days(nameof(AlertLimits.LongestHold), "A deal may rest at a time", "商机每次最长暂停"),
            Days(nameof(AlertLimits.HoldsInAll), "Altogether", "累计最长暂停"),
        ]),
        new("reach", new("Talks with who decides much", "与影响力大的人沟通"),
        [
            Days(nameof(MapNumbers.TouchHighEarly), "Early on and in implementation, every", "前期和实施阶段，最多相隔"),
            Days(nameof(MapNumbers.TouchHighChoosing), "From selection to testing, every", "选购到测试阶段，最多相隔"),
            Days(nameof(MapNumbers.TouchHighSigning), "In procurement, every", "采购阶段，最多相隔"),
            Days(nameof(MapNumbers.TouchHighFollowOn), "In follow-on, every", "后续阶段，最多相隔"),
        ]),
        new("reachothers", new("Talks with the others", "与其他人沟通"),
        [
            Days(nameof(MapNumbers.TouchMiddle), "Who has a voice, every", "有发言权的人，最多相隔"),
            Days(nameof(MapNumbers.TouchMiddleFollowOn), "Who has a voice, in follow-on, every", "有发言权的人，后续阶段"),
            Days(nameof(MapNumbers.TouchLow), "Who has little say, every", "影响力小的人，最多相隔"),
            Days(nameof(MapNumbers.TouchLowFollowOn), "Who has little say, in follow-on, every", "影响力小的人，后续阶段"),
        ]),
        new("coverage", new("What covers a person", "对一个人的掌握"),
        [
            Share(nameof(MapNumbers.NameWeight), "Their name weighs", "知道姓名，占"),
            Share(nameof(MapNumbers.ContactWeight), "The contact weighs", "保持联系，占"),
            Share(nameof(MapNumbers.StanceWeight), "Their stance weighs", "知道立场，占"),
        ]),
        new("roles", new("Weight of a role", "角色权重"),
        [
            Count(nameof(MapNumbers.DecisionMakerWeight), "Decision maker", "决策者"),
            Count(nameof(MapNumbers.TechnicalExpertWeight), "Technical expert", "技术专家"),
            Count(nameof(MapNumbers.PurchaserWeight), "Purchaser", "采购者"),
            Count(nameof(MapNumbers.UserWeight), "User", "使用者"),
        ]),
        new("rolesmore", new("Weight of the other roles", "其他角色的权重"),
        [
            Count(nameof(MapNumbers.CoachWeight), "Coach", "盟友"),
            Count(nameof(MapNumbers.EvaluatorWeight), "Evaluator", "评估委员"),
            Count(nameof(MapNumbers.SponsorWeight), "Sponsor", "发起人"),
        ]),
        new("minimums", new("People covered, to bidding", "关键人覆盖要求，至投标"),
        [
            Points(nameof(MapNumbers.ResearchCoverage), "At least in research", "调研阶段至少"),
            Points(nameof(MapNumbers.AnalysisCoverage), "At least in analysis", "分析阶段至少"),
            Points(nameof(MapNumbers.CharterCoverage), "At least in project approval", "立项阶段至少"),
            Points(nameof(MapNumbers.SelectionCoverage), "At least in selection", "选购阶段至少"),
            Points(nameof(MapNumbers.BiddingCoverage), "At least in bidding", "投标阶段至少"),
        ]),
        new("minimumslate", new("People covered, from testing", "关键人覆盖要求，测试起"),
        [
            Points(nameof(MapNumbers.TestingCoverage), "At least in testing", "测试阶段至少"),
            Points(nameof(MapNumbers.ProcurementCoverage), "At least in procurement", "采购阶段至少"),
            Points(nameof(MapNumbers.ImplementationCoverage), "At least in implementation", "实施阶段至少"),
            Points(nameof(MapNumbers.AcceptanceCoverage), "At least in final acceptance", "成果验收阶段至少"),
            Points(nameof(MapNumbers.FollowOnCoverage), "At least in follow-on", "后续阶段至少"),
        ]),
        new("upgrade", new("Becoming a key account", "升级为大客户"),
        [
            Count(nameof(Parameters.UpgradeOrders), "Orders without a tender", "不经招标的订单数"),
            Count(nameof(Parameters.UpgradeMonths), "Within months", "几个月以内"),
        ]),
    ];

    /// <summary>The number of this name; null if there is none.</summary>
    public static NumberName? Find(string? name) =>
        Groups.SelectMany(group => group.Numbers).FirstOrDefault(number => string.Equals(number.Name, name, StringComparison.OrdinalIgnoreCase));

    private static NumberName Points(string name, string en, string zh) => new(name, NumberUnit.Points, new(en, zh));

    private static NumberName Days(string name, string en, string zh) => new(name, NumberUnit.Days, new(en, zh));

    private static NumberName Working(string name, string en, string zh) => new(name, NumberUnit.WorkingDays, new(en, zh));

    private static NumberName Share(string name, string en, string zh) => new(name, NumberUnit.Share, new(en, zh));

    private static NumberName Times(string name, string en, string zh) => new(name, NumberUnit.Times, new(en, zh));

    private static NumberName Count(string name, string en, string zh) => new(name, NumberUnit.Count, new(en, zh));
}
