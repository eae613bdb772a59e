using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Administration;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.CompanyQuestions;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>The settings of a company, and what it asks of every deal.</summary>
internal static class AdminSamples
{
    private const string Zhang = "8d2e6f40-1a35-4c97-b0e4-7c5a9f31d001";

    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["settings"] = pen => SettingsCard.Draw(
            [
                new("numbers", pen.Say("Numbers", "参数"), pen.Say("2 of your own", "自定2项")),
                new("stages", pen.Say("Days by stage", "各阶段天数"), pen.Say("all as usual", "全部默认")),
                new("calendar", pen.Say("Calendar", "工作日历"), pen.Say("China’s, 1 of your own", "中国法定节假日，另有1项")),
                new("people", pen.Say("Who may use it", "谁可以使用"), pen.Say("Everybody of the company", "公司所有人")),
                new("language", pen.Say("Language and currency", "语言和币种"), pen.Say("as in everybody’s Teams, CNY", "按各人Teams的语言，人民币")),
                new("questions", pen.Say("Questions", "问题"), pen.Say("1 of your own, 1 reworded", "自定1题，改写1题")),
            ],
            pen),
        ["settings-numbers"] = pen => Page(new NumbersPage(), pen, null),
        ["settings-numbers-lines"] = pen => Page(new NumbersPage(), pen, "lines"),
        ["settings-numbers-saved"] = pen => Page(new NumbersPage(), pen, "snooze", new("Saved. It holds from Fri 1 Jan 2027.", "已保存，2027年1月1日（周五）起生效。")),
        ["settings-stages"] = pen => Page(new StageDaysPage(), pen, null),
        ["settings-calendar"] = pen => Page(new CalendarPage(), pen, null),
        ["settings-people"] = pen => Page(new PeoplePage(), pen, null),
        ["settings-language"] = pen => Page(new LanguagePage(), pen, null),
        ["settings-questions"] = pen => Page(new QuestionsPage(), pen, null),
        ["settings-wording"] = pen => Page(new QuestionsPage(), pen, "BUDGET"),
        ["settings-own-question"] = pen => Page(new QuestionsPage(), pen, "own:1"),
        ["settings-changes"] = pen => SettingChangesCard.Draw(
            [new(pen.Say("Go from, passive project: 72 points", "投入线，被动型大项目：72分"), pen.Say("Zhang Min, Mon 23 Nov, from Fri 1 Jan 2027", "张敏，11月23日（周一），2027年1月1日（周五）起生效"))], 0, isLast: false, pen),
        ["settings-changes-none"] = pen => SettingChangesCard.Draw([], 0, isLast: true, pen),
        ["settings-report"] = pen => CompanyReportCard.Draw(
            new(
                48, ImmutableSortedDictionary<StallLevel, int>.Empty.Add(StallLevel.Warning, 6).Add(StallLevel.Critical, 2),
                [(pen.Say("Riverside Chemicals", "河岸化工"), pen.Say("we spoke at the fair", "展会上刚谈过"))],
                [pen.Say("Li Na (app not added)", "李娜（未安装）")], [pen.Say("Wang Lei", "王磊")]),
            pen),
        ["company-questions"] = pen => CompanyQuestionsCard.Draw(
            "dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"),
            [new("1", pen.Say("Is the plant certified?", "工厂有认证吗？"), pen.Say("yes, ISO 14001", "有，ISO 14001")), new("2", pen.Say("Who signs for safety?", "安全由谁签字？"), null)], pen),
        ["company-questions-answered"] = pen => CompanyQuestionsCard.Draw(
            "dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), [new("1", pen.Say("Is the plant certified?", "工厂有认证吗？"), pen.Say("yes, ISO 14001", "有，ISO 14001"))], pen),
        ["company-questions-none"] = pen => CompanyQuestionsCard.Draw("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), [], pen),
    };

    /// <summary>The same with a text somebody typed in every place for one.</summary>
    public static IEnumerable<(string Name, Func<Pen, AdaptiveCard> Draw)> With(string text) =>
    [
        ("settings changes", pen => SettingChangesCard.Draw([new(text, text)], 0, isLast: true, pen)),
        ("settings report", pen => CompanyReportCard.Draw(new(1, ImmutableSortedDictionary<StallLevel, int>.Empty, [(text, text)], [text], [text]), pen)),
        ("company questions", pen => CompanyQuestionsCard.Draw("dl_LK95", text, [new("1", text, text), new("2", text, null)], pen)),
    ];

    private static AdaptiveCard Page(SettingsPage page, Pen pen, string? item, Text? note = null) => page.DrawAsync(new SettingsView(
        pen, SampleDeals.Today, Company(pen), AlertRules.Default,
        new SettingsPeople(id => Task.FromResult<string?>(id == Zhang ? pen.Say("Zhang Min", "张敏") : null), _ => Task.FromResult<IReadOnlyList<TeamMember>>([])), item, note)).GetAwaiter().GetResult();

    /// <summary>A company that set something of every kind.</summary>
    public static Tenant Company(Pen pen)
    {
        var today = SampleDeals.Today;
        var settings = new TenantSettings(
        [
            Set("Numbers:GoLinePassive", "72"), Set("Numbers:ManagerSnooze", "21"), Set("Numbers:NoGoLine", "45", today.AddDays(39)), Set("TypicalDays:KA:ANL", "45"),
            Set("Holidays:2026-12-24/2027-01-03", "yes"), Set("WorkingDays:2026-12-26", "yes"), Set(Tenant.PersonName(Zhang), Tenant.PersonValue(false)),
            Set("Wording:BUDGET:en", "Is the money approved?"), Set("Wording:BUDGET:zh", "钱批下来了吗？"), Set("Question:1:en", "Is the plant certified?"), Set("Question:1:zh", "工厂有认证吗？"),
        ]);
        var values = settings.On(today);
        return new Tenant(new AlertOptions().With(values).ToRules(), settings, values);

        SettingChange Set(string name, string value, DateOnly? from = null) => new("tenant", name, value, from ?? today, Zhang, pen.Say("Zhang Min", "张敏"), SampleDeals.Now);
    }
}
