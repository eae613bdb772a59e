using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The customer's card, and who may see it.</summary>
public class AccountTests
{
    [Fact]
    public async Task A_customer_is_opened_before_a_visit_and_filled_in_by_one_line_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("account huadong").BotReplies("Huadong Grid", "Key account", "Open: ", "People: ", "Promised: ");
        await rep.Says("account huadong: industry power, region East, strategic, pressed by peers, contract ends 31 Dec 2027")
            .BotReplies("Key account · strategic · power · East");
        await rep.Says("account: move joint offer with Orion").BotReplies("A move closer needs both: what, and by which day.");
        await rep.Says("account: move joint offer with Orion, by 31 March 2027").BotReplies("Huadong Grid");
        await rep.Says("suppliers").BotReplies("Type: suppliers: Delta, first layer, 30%, rival.");
        await rep.Says("suppliers: we, second layer, 10%").BotReplies("We are in the second layer, 10%", "One step closer: ", "joint offer with Orion, by 31 Mar 2027");
    }

    [Fact]
    public async Task A_customer_is_opened_before_a_visit_and_filled_in_by_one_line_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("客户 华东").BotReplies("华东某电网", "大客户", "在谈：", "关系：", "承诺：");
        await rep.Says("客户档案 华东：行业电力，地区华东，战略客户，同行竞争，合同到期2027年12月31日").BotReplies("大客户 · 战略客户 · 电力 · 华东");
        await rep.Says("客户档案：靠近与奥瑞联合报价").BotReplies("靠近的动作要写清做什么和期限");
        await rep.Says("客户档案：靠近与奥瑞联合报价，期限2027年3月31日").BotReplies("华东某电网");
        await rep.Says("供应商层级：我们，第二层，10%").BotReplies("我方在第二层，份额10%", "向内一步：", "与奥瑞联合报价");
    }

    [Fact]
    public async Task The_deal_is_one_tap_away_and_the_way_back_too()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open huadong");
        await rep.Clicks("Customer").BotReplies("Huadong Grid", "Key account");
        await rep.Clicks("Scorecard").BotReplies("Huadong Grid: scorecard", "Type: scorecard: 4 4 3 4 3");
        await rep.Clicks("Customer").BotReplies("Key account");
        await rep.Clicks("Open deal").BotReplies("[Questions]");
    }

    [Fact]
    public async Task Somebody_without_a_deal_there_learns_nothing_of_a_customer()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Harbour Works, cranes, 4 million");
        await rep.Says("account harbour: industry ports");
        var card = rep.LastMessage;
        var other = office.Person("Zhao Min");
        await other.Installs();
        await Office.CreatesAsync(other, "Metal Foundry, furnace, 2 million");

        await other.Says("account harbour").BotReplies("I know no customer of yours like \"harbour\".");
        await other.Says("suppliers harbour: Delta, rival").BotReplies("I know no customer of yours like \"harbour\".");
        await other.Says("account foundry").BotReplies("Metal Foundry");
        Assert.Contains(card.Lines, line => line.Contains("ports", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_under_one_manager_share_the_customer_and_see_their_own_deals_only()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Harbour Works, cranes, 4 million");
        await rep.Says("account harbour: industry ports");
        var other = office.Person("Zhao Min");
        await other.Installs();
        await Office.CreatesAsync(other, "Harbour Works, conveyors, 2 million");

        await rep.Says("account harbour").BotReplies("ports", "Cranes (Research)", "1 of colleagues");
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("conveyors", StringComparison.OrdinalIgnoreCase));
        await other.Says("account harbour").BotReplies("Conveyors (Research)", "1 of colleagues");
    }

    [Theory]
    [InlineData("en-US", "account huadong: vendor", "ladder: on-time record of a year", "ladder: second order placed", "account huadong", "Ready for the next level", "People: ", "compliance: they asked for a kickback", "yes", "frozen", "Promised: ", "prepare visit huadong", "is frozen")]
    [InlineData("zh-CN", "客户档案 华东：卖主", "合作层级：一年准时交付", "合作层级：下了第二张订单", "客户档案 华东", "可以再上一级", "关系：", "合规：对方要回扣", "好", "已冻结", "承诺：", "拜访准备 华东", "冻结")]
    public async Task A_frozen_deal_leaves_no_advice_and_none_of_its_people_on_the_card(
        string locale, string level, string one, string two, string open, string advice, string people, string report, string yes, string frozen, string promised, string prepare, string refused)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        foreach (var said in new[] { level, one, two })
        {
            await rep.Says(said);
        }

        await rep.Says(open).BotReplies(people, advice);
        await rep.Says(locale == "zh-CN" ? "打开 华东" : "open huadong");
        await rep.Says(report);
        await rep.Says(yes).BotReplies(locale == "zh-CN" ? "商机冻结" : "frozen");

        await rep.Says(open).BotReplies(frozen, promised);
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains(advice, StringComparison.Ordinal) || line.Contains(people, StringComparison.Ordinal));
        await rep.Says(prepare).BotReplies(refused);
    }

    [Fact]
    public async Task What_a_deal_promises_and_whom_it_knows_is_for_those_who_may_open_it()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        var (manager, rep, colleague) = (office.Manager, office.WangLei, office.LiNa);
        await Office.CreatesAsync(rep, "Harbour Works, cranes, 4 million");
        await rep.Says("met Ms Song of Harbour Works this morning, she supports us");
        await rep.Says("save");
        await rep.Says("set next step: we send the drawings on Friday");
        await rep.Says("account harbour").BotReplies("Cranes (Research)", "Ms Song", "send the drawings");
        await Office.CreatesAsync(colleague, "Harbour Works, conveyors, 2 million");

        await colleague.Says("account harbour").BotReplies("Conveyors (Research)", "1 of colleagues");
        AssertSilent(colleague, "Cranes", "Ms Song", "drawings");
        await manager.Says("account harbour").BotReplies("Cranes (Research)", "Ms Song", "send the drawings");

        await rep.Says("open harbour");
        await rep.Says("compliance: they asked for a kickback");
        await rep.Says("yes").BotReplies("frozen");

        await colleague.Says("account harbour").BotReplies("Conveyors (Research)", "1 of colleagues");
        AssertSilent(colleague, "Cranes", "Ms Song", "drawings", "frozen");
        await manager.Says("account harbour").BotReplies("Cranes (frozen)", "send the drawings");
        AssertSilent(manager, "Ms Song", "kickback", "benefit");

        static void AssertSilent(Bench.Person reader, params string[] words) =>
            Assert.DoesNotContain(reader.LastMessage.Lines, line => words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Amounts_of_different_currencies_are_said_side_by_side()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Harbour Works, cranes, 4 million");
        await rep.Says("new deal: Harbour Works, software, USD 1 million");
        foreach (var said in new[] { "no", "no", "don't know yet", "yes" })
        {
            await rep.Says(said);
        }

        await rep.Says("account harbour").BotReplies("CNY 4.0m + USD 1.0m");
    }

    [Fact]
    public async Task Who_changed_a_customer_and_when_is_kept()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("account huadong: industry power");

        var tables = (Tables)office.Bot.Services.GetService(typeof(Tables))!;
        var done = await tables.Accounts.EventsAsync(rep.TenantId, AccountTable.IdOf("Huadong Grid"), 1);
        Assert.Equal(("Wang Lei", "Industry", "\"power\""), (done[0].ByName, done[0].Changes.Single().What, done[0].Changes.Single().After));
    }
}
