using Microsoft.Extensions.DependencyInjection;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Tenants;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>What administrators set for their company, and what it does to everybody.</summary>
public class AdminTests
{
    [Theory]
    [InlineData("en-US", "settings", "Numbers", "all as usual", "Show", "Go from, passive project: 70 points", "Saved. It holds from now on", "72 points (usually 70 points)", "Numbers", "1 of your own", "Who set what", "Go from, passive project: 72 points", "Ada, Mon 23 Nov")]
    [InlineData("zh-CN", "设置", "参数", "全部默认", "查看", "投入线，被动型大项目：70分", "已保存，立即生效", "72分（默认70分）", "参数", "自定1项", "修改记录", "投入线，被动型大项目：72分", "Ada，11月23日（周一）")]
    public async Task A_number_is_changed_holds_at_once_and_it_says_who_did_it(
        string locale, string settings, string page, string usual, string show, string line, string saved, string changed, string entry, string own, string log, string what, string who)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);

        await admin.Says(settings).BotReplies(page, usual);
        await admin.Clicks(page);
        await admin.Fills("item", "lines").Clicks(show).BotReplies(line);
        await admin.Fills("number", "GoLinePassive").Fills("value", "72").Clicks(Save(locale)).BotReplies(saved, changed);

        await admin.Says(settings).BotReplies(entry, own);
        Assert.Equal(72, Rules(office).GoLinePassive);
        await admin.Clicks(log).BotReplies(what, who);
    }

    [Fact]
    public async Task A_number_for_later_waits_for_its_day_in_every_instance()
    {
        await using var office = await Office.OpenAsync();
        var other = await office.StartAnotherBot();
        var admin = await AdminAsync(office, "en-US");
        await OpensAsync(admin, "lines");

        await admin.Fills("number", "NoGoLine").Fills("value", "45").Fills("from", "2026-12-01").Clicks("Save")
            .BotReplies("It holds from Tue 1 Dec", "No-go below: 40 points");
        await admin.Says("hello");
        Assert.Equal(40, Rules(office).NoGoLine);

        office.Passes(TimeSpan.FromDays(8));
        var book = other.Services.GetRequiredService<TenantBook>();
        await book.RefreshAsync();
        Assert.Equal(45, book.RulesOf(Bench.Bench.TenantId).Parameters.NoGoLine);
    }

    [Theory]
    [InlineData("value", "101", "Write a whole number from 1 to 100.")]
    [InlineData("value", "lots", "Write a whole number from 1 to 100.")]
    [InlineData("value", "39", "must stay below")]
    [InlineData("from", "2026-11-22", "It can hold from today or a later day.")]
    [InlineData("value", "65", "That is so already")]
    public async Task What_cannot_be_is_not_set_and_it_says_why(string field, string typed, string why)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        await OpensAsync(admin, "lines");
        var number = field == "value" && typed == "65" ? "NoGoLine" : "GoLineActive";
        if (typed == "65")
        {
            // Nothing was set, and nothing is set back to the usual.
            await admin.Fills("number", number).Clicks("Save").BotReplies(why);
        }
        else
        {
            await admin.Fills("number", number).Fills("value", field == "value" ? typed : "60").Fills("from", field == "from" ? typed : "2026-11-23").Clicks("Save").BotReplies(why);
        }

        Assert.Empty(await Settings(office));
    }

    [Fact]
    public async Task Who_is_no_administrator_may_not_even_with_the_button_of_one()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        var rep = await Office.RepAsync(office, "en-US");
        await OpensAsync(admin, "lines");
        var save = admin.LastMessage.Card!.Actions.First(action => action.Title == "Save");

        await rep.Says("settings").BotReplies("Only an administrator may: Ada.");
        await rep.Executes(rep.LastMessage, save, (System.Text.Json.Nodes.JsonObject)save.Json["data"]!.DeepClone());

        Assert.Empty(await Settings(office));
        Assert.DoesNotContain("✎", string.Concat(rep.Chat.Messages.SelectMany(message => message.Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stricter_number_gives_every_open_deal_a_look()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        var rep = await Office.RepAsync(office, "en-US");
        var redating = office.Bot.Services.GetRequiredService<Redating>();
        Assert.True(await redating.RedateIfChangedAsync(office.Time.GetUtcNow()) >= 0);
        Assert.Null(await redating.RedateIfChangedAsync(office.Time.GetUtcNow()));
        await OpensAsync(admin, "stages");

        await admin.Fills("number", "OverrunWarn").Fills("value", "0.5").Clicks("Save").BotReplies("Saved");
        await admin.Says("hello");

        // Another instance may still look with the old number.
        Assert.Null(await redating.RedateIfChangedAsync(office.Time.GetUtcNow()));
        office.Passes(TenantBook.Pause * 2);
        Assert.True(await redating.RedateIfChangedAsync(office.Time.GetUtcNow()) > 0);
        Assert.Contains("Lakeside", string.Concat((await office.Bot.Services.GetRequiredService<Tables>().Lists.OfAsync(rep.TenantId, rep.AadObjectId)).Select(deal => deal.AccountName)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "Days by stage", "Analysis: ", "usually 45 days", "Write two numbers of days")]
    [InlineData("zh-CN", "各阶段天数", "分析：", "常规45天", "请填两个天数")]
    public async Task The_days_of_a_stage_are_changed(string locale, string page, string stage, string days, string problem)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);
        await admin.Says(locale == "zh-CN" ? "设置" : "settings");
        await admin.Clicks(page);

        await admin.Fills("stage", "ANL").Fills("what", "NoTouchDays:").Fills("days", "20").Clicks(Save(locale)).BotReplies(problem);
        await admin.Fills("stage", "ANL").Fills("what", "TypicalDays:").Fills("days", "45").Clicks(Save(locale)).BotReplies(stage + days);

        await admin.Says("hello");
        Assert.Equal(45, Rules(office).Stages.Typical(DealType.KeyAccount, SalesBot.Sales.Deals.Stage.Analysis));
    }

    [Fact]
    public async Task Days_of_the_companys_own_are_free_or_worked_and_can_be_taken_out()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        await admin.Says("settings");
        await admin.Clicks("Calendar").BotReplies("Free: China’s holidays", "Asia/Shanghai");

        var form = admin.LastMessage.Card!.Actions.Where(action => action.Title == "Save").ToList();
        Assert.Equal(2, form.Count);
        await SavesAsync(admin, form[1], ("first", "2026-12-24"), ("last", "2026-12-23"), ("kind", "Holidays:"));
        Assert.Empty(await Settings(office));
        await SavesAsync(admin, form[1], ("first", "2026-12-24"), ("last", "2026-12-25"), ("kind", "Holidays:"));
        await admin.Says("settings");
        Assert.False(Rules(office).Calendar.IsWorkingDay(new DateOnly(2026, 12, 25)));
        await SavesAsync(admin, form[0], ("calendar", "None"), ("zone", "Mars/Olympus"));
        await admin.Says("settings");
        Assert.True(Rules(office).Calendar.HasChinaHolidays);
        await SavesAsync(admin, form[0], ("calendar", "None"), ("zone", "Europe/Berlin"));
        await SavesAsync(admin, form[1], ("drop", "Holidays:2026-12-24/2026-12-25"));
        await admin.Says("settings");
        Assert.True(Rules(office).Calendar.IsWorkingDay(new DateOnly(2026, 12, 25)));
        Assert.False(Rules(office).Calendar.HasChinaHolidays);
    }

    [Theory]
    [InlineData("en-US", "settings", "Who may use it", "Wang Lei: may not", "has not opened this app to you")]
    [InlineData("zh-CN", "设置", "谁可以使用", "王磊：不可以", "还没有向你开放这个应用")]
    public async Task Who_may_not_use_it_is_told_whom_to_ask_and_gets_nothing(string locale, string settings, string page, string barred, string told)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);
        var rep = await Office.RepAsync(office, locale);
        await admin.Says(settings);
        await admin.Clicks(page);
        var one = admin.LastMessage.Card!.Actions.Last(action => action.Title == Save(locale));
        await SavesAsync(admin, one, ("name", rep.Name), ("may", "no"));
        await admin.Says(settings);
        await admin.Clicks(page).BotReplies(barred);

        await rep.Says("my deals").BotReplies(told);
        Assert.DoesNotContain("Lakeside", string.Concat(rep.LastMessage.Lines), StringComparison.Ordinal);
        Assert.False(office.Bot.Services.GetRequiredService<TenantBook>().Admits(rep.TenantId, rep.AadObjectId));

        await SavesAsync(admin, one, ("name", rep.Name), ("may", "others"));
        await admin.Says(settings);
        await rep.Says(locale == "zh-CN" ? "我的商机" : "my deals").BotReplies(locale == "zh-CN" ? "湖畔汽车" : "Lakeside");
    }

    [Fact]
    public async Task Only_those_named_may_and_administrators_always()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        await admin.Says("settings");
        await admin.Clicks("Who may use it");
        var (all, one) = (admin.LastMessage.Card!.Actions.First(action => action.Title == "Save"), admin.LastMessage.Card!.Actions.Last(action => action.Title == "Save"));
        await SavesAsync(admin, all, ("access", "named"));
        await admin.Says("settings").BotReplies("Only those named");

        var rep = office.Person("Wang Lei");
        await rep.Installs();
        await rep.Hears("has not opened this app to you");
        await rep.Says("help").BotReplies("has not opened this app to you");
        await SavesAsync(admin, one, ("person", rep.AadObjectId), ("may", "yes"));
        await admin.Says("settings");
        await rep.Says("help").BotReplies("to begin");
    }

    [Fact]
    public async Task The_companys_language_and_currency_hold_where_nobody_says_otherwise()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        await admin.Says("settings");
        await admin.Clicks("Language and currency");
        await admin.Fills("language", "zh").Fills("currency", "USD").Clicks("Save").BotReplies("USD");
        await admin.Says("切换英文");

        var rep = office.Person("Wang Lei", "en-US");
        await rep.Installs();
        await rep.Says("new deal: Delta Foods, chilling tunnel, 3 million");
        foreach (var said in new[] { "no", "no", "don't know yet" })
        {
            await rep.Says(said);
        }

        Assert.Contains("币种是美元吗", string.Concat(rep.LastMessage.Lines), StringComparison.Ordinal);
        await rep.Says("是的");
        var deal = Assert.Single(await office.Bot.Services.GetRequiredService<Tables>().Lists.OfAsync(rep.TenantId, rep.AadObjectId));
        Assert.Equal("USD", deal.Amount!.Currency);
    }

    [Fact]
    public async Task A_new_amount_without_a_currency_is_in_the_companys()
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, "en-US");
        await admin.Says("settings");
        await admin.Clicks("Language and currency");
        await admin.Fills("language", "en").Fills("currency", "USD").Clicks("Save").BotReplies("USD");

        var rep = office.Person("Wang Lei");
        await rep.Installs();
        foreach (var said in new[] { "new deal: Delta Foods, chilling tunnel", "no", "no", "don't know yet", "don't know yet", "don't know yet" })
        {
            await rep.Says(said);
        }

        await rep.Says("later");
        await rep.Says("delta foods is now worth 3 million").BotReplies("USD 3.0m");
    }

    [Theory]
    [InlineData("en-US", "settings", "Questions", "Show", "Add a question", "Is the money approved?", "Is the plant certified?", "qualify lakeside", "company questions lakeside", "1 of 1 open", "yes, ISO 14001", "All answered", "history", "Answer to a company question")]
    [InlineData("zh-CN", "设置", "问题", "查看", "增加问题", "钱批下来了吗？", "工厂有认证吗？", "评估 湖畔", "公司问题 湖畔", "1题，还有1题未答", "有，ISO 14001", "已全部回答", "历史", "公司问题的答案")]
    public async Task A_company_asks_in_its_own_words_and_asks_more(
        string locale, string settings, string page, string show, string add, string words, string own, string qualify, string questions, string open, string answer, string done, string history, string trail)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);
        var rep = await Office.RepAsync(office, locale);
        var field = locale == "zh-CN" ? "zh" : "en";
        await rep.Says(qualify);
        var key = rep.LastMessage.Card!.Actions.Select(action => action.Json["data"]?["ids"]?["question"]?.GetValue<string>()).OfType<string>().First();

        await admin.Says(settings);
        await admin.Clicks(page);
        await admin.Fills("item", key).Clicks(show);
        await admin.Fills(field, words).Clicks(Save(locale)).BotReplies(words);
        await admin.Says(settings);
        await admin.Clicks(page);
        await admin.Clicks(add);
        await admin.Fills(field, own).Clicks(Save(locale)).BotReplies(own);
        await admin.Says(settings);

        await rep.Says(qualify).BotReplies(words);
        await rep.Says(questions).BotReplies(open);
        await rep.Fills("own-1", answer).Clicks(Save(locale)).BotReplies(done, answer);
        await rep.Says(history).BotReplies(trail);
    }

    [Fact]
    public async Task Who_has_the_role_in_Entra_is_an_administrator_and_is_asked_about_once_in_a_while()
    {
        const string Group = "0a4f7e9c-31c9-4f0e-9d4d-0000000000aa";
        await using var office = await Office.OpenAsync("--Bot:AdministratorGroups:0", Group);
        var (admin, rep) = (await ManagerTests.ColleagueAsync(office, "Ada"), await ManagerTests.ColleagueAsync(office, "Wang Lei"));
        office.Connector.Directory.Adds(admin, Group);

        await admin.Says("settings").BotReplies("Settings for your company");
        await admin.Says("settings").BotReplies("Settings for your company");
        Assert.Single(office.Connector.Directory.Asked, admin.AadObjectId);
        await rep.Says("settings").BotReplies("Only an administrator may");

        // What Graph does not say is not so; what it said before holds its ten minutes.
        office.Connector.Directory.Fault = new Fault { Status = 503 };
        office.Passes(TimeSpan.FromMinutes(9));
        await admin.Says("settings").BotReplies("Settings for your company");
        office.Passes(TimeSpan.FromMinutes(2));
        await admin.Says("settings").BotReplies("Only an administrator may");
    }

    [Theory]
    [InlineData("en-US", "settings", "In a window", "Language and currency", "Saved. It holds from now on.")]
    [InlineData("zh-CN", "设置", "在窗口打开", "语言和币种", "已保存，立即生效。")]
    public async Task Settings_open_in_a_window_and_are_saved_there(string locale, string settings, string open, string page, string saved)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);
        await admin.Says(settings);

        var window = await admin.OpensWindow(open).BotReplies(page);
        Assert.DoesNotContain(window.Window!.Actions, action => action.Title == open);
        window = await admin.ClicksIn(window, page);
        window = await admin.Fills("language", "zh").Fills("currency", "USD").ClicksIn(window, Save(locale)).BotReplies(saved);

        Assert.Equal(2, (await Settings(office)).Count());
        await admin.Says("设置").BotReplies("美元");
    }

    [Theory]
    [InlineData("en-US", "settings", "Alert report", "whole company", "Wang Lei")]
    [InlineData("zh-CN", "设置", "预警报告", "全公司", "王磊")]
    public async Task The_report_tells_of_the_whole_company(string locale, string settings, string report, string whole, string without)
    {
        await using var office = await Office.OpenAsync();
        var admin = await AdminAsync(office, locale);
        await Office.RepAsync(office, locale);
        await office.BackgroundRuns();

        await admin.Says(settings);
        await admin.Clicks(report).BotReplies(whole, without);
    }

    private static async Task<Person> AdminAsync(Bench.Bench office, string locale)
    {
        var admin = await ManagerTests.ColleagueAsync(office, "Ada", locale);
        foreach (var bot in office.Bots)
        {
            bot.Services.GetRequiredService<BotOptions>().Administrators.Add(admin.AadObjectId);
        }

        return admin;
    }

    private static async Task OpensAsync(Person admin, string group)
    {
        await admin.Says("settings");
        await admin.Clicks("Numbers");
        await admin.Fills("item", group).Clicks("Show");
    }

    private static async Task SavesAsync(Person admin, CardAction save, params (string Field, string Value)[] fields)
    {
        // As on a card that was drawn anew.
        var data = (System.Text.Json.Nodes.JsonObject)save.Json["data"]!.DeepClone();
        data["once"] = Guid.NewGuid().ToString("N");
        foreach (var (field, value) in fields)
        {
            data[field] = value;
        }

        await admin.Executes(admin.LastMessage, save, data);
    }

    private static string Save(string locale) => locale == "zh-CN" ? "保存" : "Save";

    private static SalesBot.Sales.Qualification.Parameters Rules(Bench.Bench office) =>
        office.Bot.Services.GetRequiredService<TenantBook>().RulesOf(Bench.Bench.TenantId).Parameters;

    private static async Task<IEnumerable<SalesBot.Sales.Tenants.SettingChange>> Settings(Bench.Bench office) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Settings.AllAsync()).Values.SelectMany(tenant => tenant.Changes);
}
