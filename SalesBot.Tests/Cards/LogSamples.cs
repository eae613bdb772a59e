using AdaptiveCards;
using SalesBot.Actions;
using SalesBot.Bot.Cards;
using SalesBot.History;
using SalesBot.Touches;

namespace SalesBot.Tests.Cards;

/// <summary>The cards around a contact: what was understood, how it felt, what to do next, what has changed.</summary>
internal static class LogSamples
{
    private static readonly CardIds Ids = CardIds.Of(CardIds.Deal, "dl_HD18").With(CardIds.Session, "tc_1");

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["touch"] = pen => TouchCard.Draw(Draft(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["touch-felt"] = pen => TouchCard.Draw(Draft(pen, pen.Say("Huadong Grid", "华东某电网")) with { Below = null, Felt = [.. People(pen).Select(felt => felt with { Value = 4 })] }, pen),
        ["touch-two-deals"] = pen => TouchCard.Draw(
            new(
                pen.Say("I heard 2 deals", "听下来是2个商机"), null,
                [
                    new("•", pen.Say("Huadong Grid: ", "华东某电网："), pen.Say("call today with Mr Wu", "今天电话（吴总）")),
                    new("•", pen.Say("Beicheng Metro: ", "北城地铁："), pen.Say("visit yesterday; Ms Guo sends the list, Fri 27 Nov", "昨天拜访；郭工发清单，11月27日（周五）")),
                ],
                [], CardIds.Of(CardIds.Session, "tc_1"), 2),
            pen),
        ["touch-which"] = pen => WhichDealCard.Draw("tc_1", Deals(pen), mayBeAll: false, pen),
        ["touch-which-both"] = pen => WhichDealCard.Draw("tc_1", Deals(pen), mayBeAll: true, pen),
        ["feelings"] = pen => FeelingsCard.Draw([.. People(pen)], Ids, pen),
        ["feelings-given"] = pen => FeelingsCard.Draw([People(pen).First() with { Value = 2 }], Ids, pen),
        ["debrief"] = pen => DebriefCard.Draw(pen.Say("Huadong Grid", "华东某电网"), new Dictionary<string, int> { ["skill"] = 4 }, Ids, pen),
        ["next"] = pen => NextCard.Draw(Next(pen, pen.Say("Beicheng Metro", "北城地铁")), pen),
        ["next-one"] = pen => NextCard.Draw(Next(pen, pen.Say("Beicheng Metro", "北城地铁")) with { OpenStep = pen.Say("Site visit, Thu 26 Nov", "现场拜访，11月26日（周四）"), Actions = [.. Next(pen, "").Actions.Take(1)] }, pen),
        ["today"] = pen => TodayCard.Draw(Today(pen, pen.Say("Mr Wu · Huadong Grid", "吴总 · 华东某电网")), pen),
        ["today-one"] = pen => TodayCard.Draw(Today(pen, "") with { Lines = [new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), pen.Say("no next step", "没有下一步"))], More = false }, pen),
        ["history"] = pen => HistoryCard.Draw(History(pen, pen.Say("Lakeside Automotive", "湖畔汽车")), pen),
        ["history-last"] = pen => HistoryCard.Draw(History(pen, pen.Say("Lakeside Automotive", "湖畔汽车")) with { Older = null, HasNotes = true }, pen),
        ["history-none"] = pen => HistoryCard.Draw(new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), [], null), pen),
        ["changes"] = pen => ChangesCard.Draw(Changes(pen, pen.Say("Lakeside Automotive", "湖畔汽车")), pen),
        ["changes-many"] = pen => ChangesCard.Draw(
            Changes(pen, pen.Say("Lakeside Automotive", "湖畔汽车")) with { Deals = [.. Enumerable.Repeat(Changes(pen, pen.Say("Lakeside Automotive", "湖畔汽车")).Deals[0], 7)], LeftOut = 12 }, pen),
        ["changes-none"] = pen => ChangesCard.Draw(new("cv_1", pen.Say("Mon 16 Nov", "11月16日（周一）"), [new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), [])], 0), pen),
    };

    /// <summary>The same with a text somebody typed, or a program sent, in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("touch", pen => TouchCard.Draw(Draft(pen, text) with { Title = text, Below = text, Rows = [.. Enumerable.Repeat(new TouchRow("•", text, text), 12)], Felt = [.. Enumerable.Range(0, 3).Select(at => new FeltBy($"0.{at}", text, null))] }, pen)),
        ("which deal", pen => WhichDealCard.Draw("tc_1", [.. Deals(pen).Select(deal => deal with { Name = text, Detail = text, Amount = text })], mayBeAll: true, pen)),
        ("feelings", pen => FeelingsCard.Draw([new("p1", text, 1), new("p2", text, null)], Ids, pen)),
        ("debrief", pen => DebriefCard.Draw(text, new Dictionary<string, int>(), Ids, pen)),
        ("next", pen => NextCard.Draw(Next(pen, text) with { Title = text, OpenStep = text, Actions = [.. Enumerable.Range(0, 3).Select(at => new ActionLine($"a{at}", text, text, text))] }, pen)),
        ("today", pen => TodayCard.Draw(new([.. Enumerable.Range(0, 5).Select(_ => new TodayLine("dl_1", text, text))], More: true), pen)),
        ("history", pen => HistoryCard.Draw(new("dl_1", text, [.. Enumerable.Repeat(new HistoryEntry("Mon 23 Nov 09:00", text, text, 3, false, true, true), 5)], "e1"), pen)),
        ("changes", pen => ChangesCard.Draw(Changes(pen, text) with { Deals = [.. Enumerable.Repeat(new ChangedDeal("dl_1", text, [text, text, text]), 9)] }, pen)),
    ];

    private static TouchView Draft(Pen pen, string account) => new(
        pen.Say($"{account}, call today", $"{account}，今天电话"),
        pen.Say("With Zhang Wei", "我方：张伟"),
        [
            new("•", pen.Say("Mr Wu: ", "吴总："), pen.Say("pleased with the report", "对报告满意")),
            new("•", pen.Say("Ms Lin: ", "林工："), pen.Say("in favour", "支持")),
            new("→", pen.Say("They: ", "对方："), pen.Say("send the drawings, Fri 27 Nov", "发图纸，11月27日（周五）")),
            new("✓", pen.Say("Budget: ", "预算："), pen.Say("80 to 99% of our price, they said so", "报价的80%–99%，客户口头说")),
            new("•", pen.Say("Heard: ", "听到："), pen.Say("Delta visits next week", "德尔塔下周拜访")),
        ],
        [.. People(pen)],
        Ids);

    private static IEnumerable<FeltBy> People(Pen pen) => [new("0.0", pen.Say("Mr Wu", "吴总"), null), new("0.1", pen.Say("Ms Lin", "林工"), 4)];

    private static DealChoice[] Deals(Pen pen) =>
    [
        new("dl_HD18", pen.Say("Transformer monitoring", "变压器监测"), pen.Say("Selection", "选购"), pen.Say("CNY 18.0m", "1,800万元")),
        new("dl_HD19", pen.Say("Spare parts 2027", "2027年备件"), pen.Say("Research", "调研"), null),
    ];

    private static NextView Next(Pen pen, string account) => new(
        "dl_BM26", account, pen.Say("Signalling, line 4", "4号线信号系统"), pen.Say("Analysis", "分析"), null, null,
        [
            new("N11", pen.Say("This week", "本周内"), pen.Say("nobody answered for 18 days", "18天没有互动"), pen.Say("Call Mr Wu, and agree on the next date.", "给吴总打电话，约定下一次时间。")),
            new("N05", pen.Say("Before the next meeting", "下次见面前"), pen.Say("no next step has a date", "没有带日期的下一步"), pen.Say("Ask who decides, and by when.", "问清谁拍板、什么时候定。")),
            new("N20", pen.Say("This month", "本月内"), pen.Say("the budget is our guess", "预算只是推测"), pen.Say("Have purchasing confirm the figure.", "请采购确认预算数字。")),
        ]);

    private static TodayView Today(Pen pen, string first) => new(
        [new("dl_HD18", first, pen.Say("18 days without a talk", "18天没有互动")), new("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), pen.Say("promised the plan by today", "答应今天给推进计划"))],
        More: true);

    private static HistoryView History(Pen pen, string account) => new(
        "dl_LK95", account,
        [
            new("Mon 23 Nov 09:00", pen.Say("Wang Lei", "王磊"), pen.Say("Taken back: budget", "撤销：预算"), 0, false, false, true),
            new("Mon 23 Nov 08:58", pen.Say("Wang Lei", "王磊"), pen.Say("Budget: 80 to 99% of our price", "预算：报价的80%–99%"), 2, false, true, false),
            new("Fri 20 Nov 17:10", pen.Say("Wang Lei", "王磊"), "", 0, true, false, false),
        ],
        "e_17");

    private static ChangesView Changes(Pen pen, string account) => new(
        "cv_1", pen.Say("Fri 20 Nov", "11月20日（周五）"),
        [
            new("dl_LK95", account, [pen.Say("Budget: 80 to 99% of our price", "预算：报价的80%–99%"), pen.Say("next step: site visit, Thu 26 Nov", "下一步：现场拜访，11月26日（周四）"), pen.Say("title changed", "标题有改动")]),
            new("dl_BM26", pen.Say("Beicheng Metro", "北城地铁"), [pen.Say("moved back to Analysis", "退回分析阶段")]),
            new("dl_HD18", pen.Say("Huadong Grid", "华东某电网"), []),
        ],
        0);
}
