using AdaptiveCards;
using SalesBot.Accounts;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Finding;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Touches;

namespace SalesBot.Tests.Cards;

/// <summary>The cards of a customer and of the small records that belong to it.</summary>
internal static class AccountSamples
{
    private static readonly RecordField[] Fields =
    [
        new("company", FieldKind.Words, new("Company", "公司")) { Missing = new("Please name the company.", "请填写公司名称。"), Example = new("Delta", "德尔塔") },
        new("layer", FieldKind.Choice, new("Layer", "层级")) { Options = [new("Inner", new("Inner layer", "核心层"), "inner")] },
        new("kind", FieldKind.Choices, new("They are", "关系")) { Options = [new("partner", new("Partner", "合作"), "partner"), new("rival", new("Rival", "竞争"), "rival")] },
        new("until", FieldKind.Day, new("Until", "有效期至")),
    ];

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["account"] = pen => AccountCard.Draw(Account(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["account-advice"] = pen => AccountCard.Draw(
            Account(pen, pen.Say("Huadong Grid", "华东某电网")) with { Advice = (pen.Say("Propose as key account: ", "建议升级为大客户："), pen.Say("2 directed orders in 24 months", "24个月内2次直接采购")) }, pen),
        ["account-list"] = pen => RecordListCard.Draw(List(pen, pen.Say("Huadong Grid: suppliers", "华东某电网：供应商层级")), pen),
        ["account-list-none"] = pen => RecordListCard.Draw(
            List(pen, pen.Say("Huadong Grid: suppliers", "华东某电网：供应商层级")) with { Rows = [], Band = null, Deed = null, NextPage = null, Below = pen.Say("Type: suppliers: Delta, first layer, 30%, rival.", "可输入：供应商：德尔塔，第一层，30%，对手。") }, pen),
        ["account-entry"] = pen => RecordCard.Draw(One(pen.Say("Delta", "德尔塔"), pen.Say("first layer · rival · 30%", "第一层 · 竞争对手 · 30%"), pen.Say("Huadong Grid", "华东某电网"), pen.Say("Wang Lei, Fri 20 Nov", "王磊，11月20日（周五）")), pen),
        ["prepare"] = pen => PrepareCard.Draw(Prepare(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["prepare-off"] = pen => PrepareCard.Draw(Prepare(pen, pen.Say("Huadong Grid", "华东某电网")) with { Comes = false }, pen),
        ["value"] = pen => ValueCard.Draw(Value(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["value-none"] = pen => ValueCard.Draw(Value(pen, pen.Say("Huadong Grid", "华东某电网")) with { Pressures = null, Problem = null, Figure = null }, pen),
        ["look-backs"] = pen => LookBacksCard.Draw(LookBacks(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["look-backs-none"] = pen => LookBacksCard.Draw(
            LookBacks(pen, pen.Say("Huadong Grid", "华东某电网")) with { Rows = [], Below = pen.Say("No look back yet. After a visit of two or more of us, take one minute.", "还没有复盘。两人以上拜访后，花一分钟复盘。") }, pen),
        ["ripple"] = pen => RippleCard.Draw(Ripple(pen, pen.Say("Huadong Grid", "华东某电网")), pen),
        ["ripple-none"] = pen => RippleCard.Draw(Ripple(pen, pen.Say("Huadong Grid", "华东某电网")) with { Rows = [] }, pen),
        ["find"] = pen => FindCard.Draw(Find(pen, pen.Say("sun", "孙")), pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("account", pen => AccountCard.Draw(
            Account(pen, text) with { Below = text, Rows = [.. Enumerable.Repeat((text, text), 6)], More = [.. Enumerable.Repeat((text, text), 6)], Advice = (text, text), Values = RecordValues.Empty.With("company", text) }, pen)),
        ("records", pen => RecordListCard.Draw(
            List(pen, text) with { Below = text, Rows = [.. Enumerable.Range(1, 3).Select(at => new RecordRow($"r{at}", text, text, null, text, text))], Band = (text, text), Known = RecordValues.Empty.With("company", text) }, pen)),
        ("record", pen => RecordCard.Draw(One(text, text, text, text), pen)),
        ("prepare", pen => PrepareCard.Draw(Prepare(pen, text) with { Basics = [new(VisitTopic.Product, text), new(VisitTopic.Person, text)] }, pen)),
        ("value", pen => ValueCard.Draw(Value(pen, text) with { Pressures = text, Problem = text, Figure = text, Values = RecordValues.Empty.With("company", text) }, pen)),
        ("look backs", pen => LookBacksCard.Draw(LookBacks(pen, text) with { Below = text, Rows = [.. Enumerable.Repeat((text, text), 6)] }, pen)),
        ("ripple", pen => RippleCard.Draw(Ripple(pen, text) with { Below = text, Rows = [new(text, text, CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, "ac_1"))] }, pen)),
        ("find", pen => FindCard.Draw(Find(pen, text) with { Found = [new(text, text, CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, "dl_1"))] }, pen)),
    ];

    private static ValueView Value(Pen pen, string name) => new(
        "dl_1", "ac_HD", name, pen.Say("buying cost, results", "购买成本、业绩"), pen.Say("One outage darkens a district", "每次停电要停半天"), pen.Say("2.1m a year · customer agreed the figure", "每年210万 · 客户已认可具体数字"), Fields, RecordValues.Empty);

    private static LookBacksView LookBacks(Pen pen, string name) => new(
        "dl_1", name, pen.Say("5 look backs in 2 deals", "2个商机，5次复盘"),
        [
            (pen.Say("Fri 20 Nov: ", "11月20日（周五）："), pen.Say("one voice on price", "价格口径统一")), (pen.Say("Mon 9 Nov: ", "11月9日（周一）："), pen.Say("all went well", "配合得不错")),
            (pen.Say("Tue 3 Nov: ", "11月3日（周二）："), pen.Say("weakest: skill", "最弱的是专业")), (pen.Say("Mon 5 Oct: ", "10月5日（周一）："), pen.Say("bring the engineer", "带上工程师")),
            (pen.Say("Tue 1 Sep: ", "9月1日（周二）："), pen.Say("agenda before the visit", "拜访前发议程")),
        ]);

    private static AccountView Account(Pen pen, string name) => new()
    {
        AccountId = "ac_HD",
        Name = name,
        Below = pen.Say("Key account · preferred supplier · power · East", "大客户 · 被优先选择的供应商 · 电力 · 华东"),
        Rows =
        [
            (pen.Say("Open: ", "在谈："), pen.Say("CNY 18.0m + USD 1.2m, line inspection (Selection)", "1,800万元 + 120万美元，线路巡检（选购）")),
            (pen.Say("Due: ", "到期："), pen.Say("cost sheet, Wed 25 Nov; ISO 27001 ends, 31 Dec 2026; 1 more", "费用表，11月25日（周三）；ISO 27001到期，12月31日（周四）；另有1项")),
            (pen.Say("People: ", "关系："), pen.Say("Mr Sun, not happy, 3 days ago; Mr Wu, pushes for us, 18 days ago", "孙经理，不满意，3天前；吴总，主动推动，18天前")),
            (pen.Say("Promised: ", "承诺："), pen.Say("ours 2, first cost sheet; theirs 1, first equipment list", "我们2项，先是费用表；对方1项，先是设备清单")),
        ],
        More =
        [
            (pen.Say("In touch, 90 days: ", "近90天有往来："), pen.Say("5 people, 3 departments, 2 levels", "5人、3个部门、2个层级")),
            (pen.Say("Since 2021: ", "2021年以来："), pen.Say("3 won, 1 lost, 0 stopped; 14 people known, 60 contacts", "赢3、输1、搁置或退出0；认识14人，沟通60次")),
        ],
        DealId = "dl_HD18",
        Fields = Fields,
        Values = RecordValues.Empty.With("company", pen.Say("Delta", "德尔塔")).With("layer", "Inner").With("kind", "rival").With("until", new DateOnly(2027, 12, 31)),
        Drawn = "639000000000000000",
    };

    private static RecordListView List(Pen pen, string title) => new()
    {
        Ids = CardIds.Of(CardIds.Account, "ac_HD").With(RecordVerbs.List, nameof(CommandKind.Suppliers)),
        Title = title,
        Below = pen.Say("We are in the second layer, 10%", "我方在第二层，份额10%"),
        Rows =
        [
            new("r1", pen.Say("Delta", "德尔塔"), pen.Say("inner layer · rival", "核心层 · 竞争对手"), null, "45%"),
            new("r2", "ISO 27001", pen.Say("mandatory", "必备"), new Badge("△", new("Ends soon", "快到期")), null, pen.Say("31 Dec 2026", "2026年12月31日")),
            new("us", pen.Say("We", "我们"), pen.Say("second layer", "第二层"), null, "10%"),
        ],
        Band = (pen.Say("One step closer: ", "向内一步："), pen.Say("joint offer with Orion, by 31 Mar 2027", "与奥瑞联合报价，2027年3月31日前")),
        Fields = Fields,
        Deed = pen.Say("Move up", "升一级"),
        Back = new(pen.Say("Customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, "ac_HD")),
        NextPage = 1,
    };

    private static PrepareView Prepare(Pen pen, string account) => new("dl_HD18", "ac_HD", account,
    [
        new(VisitTopic.Product, pen.Say("monitoring for 40 substations", "40座变电站设备监测")),
        new(VisitTopic.Industry, pen.Say("power · East", "电力 · 华东")),
        new(VisitTopic.Figures, null),
        new(VisitTopic.Person, pen.Say("Mr Qian · chief engineer", "钱总工")),
        new(VisitTopic.Standard, null),
    ]) { Comes = true };

    private static RippleView Ripple(Pen pen, string account) => new("ac_HD", account, pen.Say("power · East", "电力 · 华东"),
    [
        new(pen.Say("Harbour Works", "海港集团"), pen.Say("same industry · 2 deals", "同行业 · 2个商机"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, "ac_HW")),
        new(pen.Say("downtime cut by a third", "停机减少三成"), pen.Say("reference · Harbour Works · may be shown", "案例 · 海港集团 · 可展示"), "account.reference", CardIds.Of(CardIds.Account, "ac_HW")),
    ]);

    private static FindView Find(Pen pen, string typed) => new(typed,
    [
        new(pen.Say("Mr Sun", "孙经理"), pen.Say("person · Huadong Grid", "人 · 华东某电网"), CardVerbs.Run, CardIds.Of(CardIds.Deal, "dl_HD18").With(CardIds.Waiting, nameof(CommandKind.Map))),
        new(pen.Say("Sunny Foods", "孙记食品"), pen.Say("customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, "ac_SF")),
    ]);

    private static RecordView One(string title, string below, string owner, string by) => new()
    {
        Ids = CardIds.Of(CardIds.Account, "ac_HD").With(RecordVerbs.List, nameof(CommandKind.Suppliers)).With(RecordVerbs.Item, "r1"),
        Owner = owner,
        Row = new("r1", title, below),
        By = by,
        Fields = Fields,
        Values = RecordValues.Empty.With("company", title),
    };
}
