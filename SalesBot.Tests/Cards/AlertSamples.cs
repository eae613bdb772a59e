using AdaptiveCards;
using SalesBot.Alerts;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Cards;

/// <summary>Alerts, as managers and owners see them.</summary>
internal static class AlertSamples
{
    private static readonly CardIds Ids = CardIds.Of(CardIds.Alert, "al_RV15").With(CardIds.Deal, "dl_RV11");

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["alert-critical"] = pen => AlertCard.Manager(Alert(pen), pen),
        ["alert-answered"] = pen => AlertCard.Manager(Answered(pen), pen),
        ["alert-accepted"] = pen => AlertCard.Manager(Alert(pen) with { Standing = pen.Say("Wang Lei accepted, by Wed 25 Nov", "王磊已接受，11月25日（周三）前") }, pen),
        ["alert-owner"] = pen => AlertCard.Owner(Alert(pen), pen),
        ["alert-owner-warning"] = pen => AlertCard.Owner(Alert(pen) with { Level = StallLevel.Warning, LastNote = null, Rows = [.. Alert(pen).Rows.Take(1)] }, pen),
        ["alert-resolved"] = pen => EndedAlertCard.Draw(Ended(pen), pen),
        ["alert-resolved-thank"] = pen => EndedAlertCard.Draw(Ended(pen) with { AlertId = "al_RV15", Thanks = Owner(pen) }, pen),
        ["alert-resting"] = pen => EndedAlertCard.Draw(
            Ended(pen) with { Badge = Badge.Resting, Facts = [pen.Say("Waiting for an announced date", "等待已公布的日期")], Remark = pen.Say("Wakes on 11 December, earlier on news.", "12月11日再提醒，有新情况会提前。"), AlertId = "al_RV15", CanWake = true }, pen),
        ["alert-why"] = pen => WhyAlertCard.Draw(Why(pen), pen),
        ["request-nudge"] = pen => RequestCard.Nudge(Request(pen), pen),
        ["request-nudge-bare"] = pen => RequestCard.Nudge(Request(pen) with { Words = "", Due = null, Step = pen.Say("book the call with their CFO", "约财务总监通话") }, pen),
        ["request-question"] = pen => RequestCard.Question(
            Request(pen) with { Words = pen.Say("What exactly is legal waiting for, and who on their side can decide it?", "法务具体在等什么？对方谁能定？") }, pen),
        ["digest"] = pen => DigestCard.Draw(Digest(pen), pen),
        ["digest-paged"] = pen => DigestCard.Draw(Digest(pen) with { Entries = [.. Digest(pen).Entries, .. Digest(pen).Entries], Page = 1, Change = null }, pen),
        ["digest-empty"] = pen => DigestCard.Draw(Digest(pen) with { Title = pen.Say("No deal needs you", "没有需要你处理的商机"), Entries = [], Change = null }, pen),
        ["alert-snooze"] = pen => SnoozeCard.Draw(Snooze(pen), pen),
        ["alert-snooze-too-long"] = pen => SnoozeCard.Draw(Snooze(pen) with { Trouble = pen.Say("Until 23 December at the latest: that is 30 days.", "最晚到12月23日，共30天。") }, pen),
        ["alert-reassign"] = pen => ReassignCard.Choose(
            Ids, Account(pen),
            [new("u_li", pen.Say("Li Na", "李娜"), pen.Say("2 open deals in the same industry", "同行业2个进行中商机")), new("u_zhao", pen.Say("Zhao Min", "赵敏"), pen.Say("knows their purchaser", "认识对方采购"))], pen),
        ["alert-reassign-confirm"] = pen => ReassignCard.Confirm(Ids.With(CardIds.Person, "u_zhao"), Account(pen), Owner(pen), pen.Say("Zhao Min", "赵敏"), pen),
        ["alert-accepted-told"] = pen => AcceptedCard.Draw(Accepted(pen), pen),
        ["alert-handover"] = pen => HandoverCard.Draw(Handover(pen), pen),
        ["alert-no-decision"] = pen => NoDecisionCard.Draw(NoDecision(pen), pen),
        ["alert-on-hold"] = pen => EndedAlertCard.Draw(
            Ended(pen) with { Badge = Badge.OnHold, Facts = [pen.Say("budget freeze", "预算冻结")], Remark = pen.Say("Watched again from 15 Jan 2027, by itself.", "2027年1月15日起自动恢复跟进。"), CanResume = true }, pen),
        ["alert-elsewhere"] = pen => EndedAlertCard.Draw(
            Ended(pen) with { Badge = Badge.Closed, Details = [], Facts = [pen.Say("Not with you any more", "已不由你负责")], Remark = null, IsElsewhere = true }, pen),
        ["hold"] = pen => HoldCard.Draw(Hold(pen), pen),
        ["digest-time"] = pen => DigestTimeCard.Draw(new(new(8, 30), QuietHours.Usual), pen),
        ["digest-time-saved"] = pen => DigestTimeCard.Draw(new(new(9, 15), QuietHours.Off, IsSaved: true), pen),
        ["alert-report"] = pen => AlertReport.Draw([new("dl_RV11", Account(pen), pen.Say("signed yesterday", "昨天已签"), pen.Say("Mon 23 Nov", "11月23日（周一）"))], pen),
        ["alert-report-empty"] = pen => AlertReport.Draw([], pen),
        ["alert-close"] = pen => CloseCard.Which(Ids, Account(pen), pen),
        ["alert-close-stopped"] = pen => CloseCard.Why(Ids, Account(pen), Outcome.NoDecision, null, pen),
        ["alert-close-lost"] = pen => CloseCard.Why(Ids, Account(pen), Outcome.Lost, pen.Say("Who won it?", "输给了谁？"), pen),
    };

    /// <summary>The same with a text somebody typed, or a program sent, in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("alert", pen => AlertCard.Manager(Typed(pen, text), pen)),
        ("alert answered", pen => AlertCard.Manager(Typed(pen, text) with { Plan = text }, pen)),
        ("alert of the owner", pen => AlertCard.Owner(Typed(pen, text), pen)),
        ("alert ended", pen => EndedAlertCard.Draw(new("dl_1", text, [text, text, text], Badge.Resolved, [text, text, text, text], text) { AlertId = "al_1", Thanks = text }, pen)),
        ("alert why", pen => WhyAlertCard.Draw(Why(pen) with { Account = text }, pen)),
        ("nudge", pen => RequestCard.Nudge(new("dl_1", "rq_1", text, text, text, text, text), pen)),
        ("manager's question", pen => RequestCard.Question(new("dl_1", "rq_1", text, text, text, text, text), pen)),
        ("digest", pen => DigestCard.Draw(new(text, text, [.. Enumerable.Repeat(new DigestEntry("dl_1", "al_1", text, StallLevel.Critical, text, text, text), 9)], 1, text), pen)),
        ("snooze", pen => SnoozeCard.Draw(new(Ids, text, 30, 45, text, null, null, text) { NoteFor = text }, pen)),
        ("reassign", pen => ReassignCard.Choose(Ids, text, [new("u_1", text, text)], pen)),
        ("reassign to", pen => ReassignCard.Confirm(Ids, text, text, text, pen)),
        ("close", pen => CloseCard.Which(Ids, text, pen)),
        ("accepted", pen => AcceptedCard.Draw(new("dl_1", text, text, [text, text, text, text], text), pen)),
        ("handover", pen => HandoverCard.Draw(new("dl_1", text, text, [.. Enumerable.Repeat((text, text), 5)]), pen)),
        ("no decision", pen => NoDecisionCard.Draw(new(Ids, text, [text, text, text], text), pen)),
        ("hold", pen => HoldCard.Draw(new(Ids, text, text, text, null, text), pen)),
        ("alert report", pen => AlertReport.Draw([.. Enumerable.Repeat(new WrongAlert("dl_1", text, text, text), 6)], pen)),
        ("close why", pen => CloseCard.Why(Ids, text, Outcome.Lost, text, pen)),
    ];

    private static AcceptedView Accepted(Pen pen) => new(
        "dl_RV11", Account(pen), pen.Say("Wang Lei accepted, by Wed 25 Nov", "王磊已接受，11月25日（周三）前"),
        [
            pen.Say("two-way contact with the decision maker is logged", "记下与决策者的双向沟通"), pen.Say("a dated next step is set", "定下有日期的下一步"),
            pen.Say("a new signing date with the customer's reason is set", "写上新的签约日和客户的原因"),
        ],
        pen.Say("Otherwise it goes to the director at the end of Thu 26 Nov (3 working days).", "否则11月26日（周四）下班后升级给总监（3个工作日）。"));

    private static HandoverView Handover(Pen pen) => new(
        "dl_RV11", Account(pen), pen.Say("Ms Li gave it to you; Wang Lei stays until Wed 23 Dec", "李经理转给你，王磊留在团队到12月23日（周三）"),
        [
            (pen.Say("Promised: ", "承诺："), pen.Say("contract draft back (theirs), Wed 18 Nov", "合同稿返回（对方），11月18日（周三）")),
            (pen.Say("Dates: ", "日期："), pen.Say("signing Tue 3 Nov", "签约11月3日（周二）")),
            (pen.Say("People: ", "关键人："), pen.Say("Mr Zhou (decision maker); Sun (user); Ms Ding (purchaser); 1 more", "周总（决策者）；孙厂长（使用者）；丁经理（采购者）；另1位")),
            (pen.Say("Not known: ", "还不清楚："), pen.Say("12 questions", "12个问题")),
        ]);

    private static NoDecisionView NoDecision(Pen pen) => new(
        Ids, Account(pen), Alert(pen).Details,
        pen.Say("Hello Ms Ding, is Drying unit still planned for this year? A short yes or no helps us plan. Thank you!", "丁经理您好！想请教一下，“干燥装置”今年还会推进吗？回复是或否即可，方便我们安排。谢谢！"));

    private static HoldView Hold(Pen pen) => new(Ids, Account(pen), pen.Say("21 Feb 2027", "2027年2月21日"), pen.Say("budget freeze", "预算冻结"), null, null);

    private static string Account(Pen pen) => pen.Say("Riverside Chemicals", "河岸化工");

    private static string Owner(Pen pen) => pen.Say("Wang Lei", "王磊");

    private static AlertView Alert(Pen pen) => new()
    {
        DealId = "dl_RV11", AlertId = "al_RV15", Account = Account(pen), Level = StallLevel.Critical, Owner = Owner(pen),
        Details = [pen.Say("Drying unit", "干燥装置"), pen.Say("Procurement", "采购"), pen.Say("CNY 11.4m", "1,140万元")],
        Rows =
        [
            ("", pen.Say("Signing date passed 20 days ago, moved three times", "签约日已过20天，推迟过3次")),
            ("", pen.Say("Decision maker: last talk 50 days ago", "已50天没与决策者沟通")),
            ("", pen.Say("9 days silent, next step 5 days late", "9天没有双向沟通，下一步逾期5天")),
        ],
        LastNote = pen.Say("waiting for legal", "在等法务"),
        Question = pen.Say("What exactly is legal waiting for, and who on their side can decide it?", "法务具体在等什么？对方谁能定？"),
    };

    private static AlertView Answered(Pen pen) => Alert(pen) with
    {
        Rows =
        [
            (pen.Say("You asked: ", "你问："), pen.Say("what is legal waiting for?", "法务具体在等什么？")),
            (pen.Say("Wang Lei: ", "王磊："), pen.Say("“liability cap, their CFO decides, no contact.”", "“责任上限，要财务总监定，没有联系人。”")),
            ("", pen.Say("Their CFO is not on the map yet", "财务总监还不在关键人地图上")),
        ],
        Plan = pen.Say("you call the CFO, plant manager Sun introduces you", "你联系财务总监，由孙厂长引荐"),
    };

    private static AlertView Typed(Pen pen, string text) => Alert(pen) with
    {
        Account = text, Owner = text, Details = [text, text, text], Rows = [(text, text), (text, text), (text, text), (text, text)], LastNote = text, Question = text,
    };

    private static EndedAlertView Ended(Pen pen) => new(
        "dl_RV11", Account(pen), Alert(pen).Details, Badge.Resolved,
        [pen.Say("Talked with the CFO on Thu 26 Nov", "11月26日（周四）与财务总监沟通"), pen.Say("New signing date 18 Dec, after their board", "新签约日12月18日"), pen.Say("Next step Wed 2 Dec: revised clause", "下一步12月2日（周三）：发修改后的条款")],
        pen.Say("Closed by these facts, after 3 days.", "由以上事实解除，用时3天。"));

    private static WhyAlertView Why(Pen pen) => new(
        Ids, Account(pen),
        new(
            StallState.Stalled, StallLevel.Critical, 12, 15,
            [
                new("S1", SignalKind.Movement, 2, new("no two-way contact for 9 days (limit 7)", "已9天没有双向沟通（界限7天）"), 9),
                new("S3", SignalKind.Movement, 3, new("the signing date passed 20 days ago", "预计签约日已过20天"), 20),
                new("S4", SignalKind.Movement, 3, new("the signing date moved 3 times, 70 days in all", "签约日已推迟3次，共70天"), 70),
                new("S5", SignalKind.Movement, 1, new("the next step is 5 days overdue", "下一步已逾期5天"), 5),
                new("S7", SignalKind.Risk, 3, new("the decision maker was last spoken to 50 days ago", "已50天没和决策者沟通"), 50),
            ]),
        Tier.A, 1.25, 10);

    private static RequestView Request(Pen pen) => new(
        "dl_RV11", "rq_1", Account(pen), pen.Say("Ms Li", "李经理"),
        pen.Say("I will call the CFO on Thursday, prepare one page on the cap", "周四我给财务总监打电话，准备一页责任上限的材料"), pen.Say("Wed 25 Nov", "11月25日（周三）"), null);

    private static DigestView Digest(Pen pen) => new(
        pen.Say("Three deals need you", "三个商机需要你"), pen.Say("Mon 23 Nov · 11 open", "11月23日 周一 · 11个进行中"),
        [
            new("dl_RV11", "al_RV15", Account(pen), StallLevel.Critical, pen.Say("signing date passed 20 days ago", "签约日已过20天"), pen.Say("CNY 11.4m", "1,140万元"), Owner(pen)),
            new("dl_AP1", "al_2", pen.Say("Airport", "机场"), StallLevel.Serious, pen.Say("bid due in 5 days", "距投标截止5天"), pen.Say("CNY 8.8m", "880万元"), Owner(pen)),
            new("dl_CH12", "al_3", pen.Say("City Hospital", "市医院"), StallLevel.Warning, pen.Say("decision maker never met", "从未接触决策者"), pen.Say("CNY 12.0m", "1,200万元"), pen.Say("Li Na", "李娜")),
        ],
        Change: pen.Say("Since Friday: Beicheng Metro went back to Analysis.", "周五以来：北城地铁退回分析阶段。"));

    private static SnoozeView Snooze(Pen pen) => new(Ids, Account(pen), 30, 45, pen.Say("23 Dec", "12月23日"), SnoozeReason.AnnouncedDate, new(2026, 12, 11), null) { NoteFor = Owner(pen) };
}
