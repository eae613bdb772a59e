using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The lists of a customer: by a line, by a form, in both languages; what cannot be is said, and nothing is lost.</summary>
public class AccountRecordsTests
{
    [Theory]
    [InlineData("en-US", "suppliers huadong: Delta, first layer, 30%, rival", "Delta", "first layer · rival", "suppliers: Delta, partner", "partner and rival", "suppliers: Orion, inner layer, 80%", "The shares would add up to 110%")]
    [InlineData("zh-CN", "供应商层级 华东：德尔塔，第一层，30%，对手", "德尔塔", "第一层 · 竞争对手", "供应商层级：德尔塔，合作", "既合作又竞争", "供应商层级：奥瑞，核心层，80%", "份额合计110%")]
    public async Task The_ring_of_suppliers_with_neighbours_who_are_partner_and_rival(string locale, string tell, string company, string stands, string more, string both, string tooMuch, string refused)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(tell).BotReplies(company, stands, "30%");
        await rep.Says(more).BotReplies(both, "30%");
        await rep.Says(tooMuch).BotReplies(refused);
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("80%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-US", "qualifications huadong: ISO 27001, third party, until 31 Dec 2027", "ISO 27001", "Passed", "31 Dec 2027", "qualifications: site audit, until some day soon", "I cannot read a day in \"some day soon\"", "qualifications: fire permit, issued 1 May 2026, until 1 March 2026", "It would end before it was passed.", "All passed and valid")]
    [InlineData("zh-CN", "资质 华东：ISO 27001，第三方，有效期到2027年12月31日", "ISO 27001", "已通过", "2027年12月31日", "资质：现场审核，有效期到过段时间", "“过段时间”读不出日期", "资质：消防许可，发证2026年5月1日，有效期到2026年3月1日", "有效期早于通过日期", "全部通过且有效")]
    public async Task Qualifications_with_their_end(string locale, string tell, string item, string state, string day, string noDay, string cannot, string backwards, string refused, string all)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(tell).BotReplies(item, state, day);
        await rep.Says(noDay).BotReplies(cannot);
        await rep.Says(backwards).BotReplies(refused, all);
    }

    [Theory]
    [InlineData("en-US", "references huadong: downtime cut by a third", "ask for permission first", "references: downtime cut by a third, permitted by Mr Sun, visits", "permitted by Mr Sun", "visits", "1 of 1 may be shown")]
    [InlineData("zh-CN", "案例 华东：停机减少三成", "请先取得许可", "案例：停机减少三成，许可人孙经理，可参观", "孙经理许可", "可参观", "1个中1个可以展示")]
    public async Task A_reference_waits_for_permission(string locale, string tell, string waits, string permit, string by, string visits, string sum)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(tell).BotReplies(waits);
        await rep.Says(permit).BotReplies(sum, by, visits);
    }

    [Theory]
    [InlineData("en-US", "referrals huadong: plant manager of Bridge Foods", "Who introduces us?", "referrals huadong: plant manager of Bridge Foods, by Mr Sun", "by Mr Sun · asked · do not name yet", "referrals: plant manager of Bridge Foods, introduced, may name them", "introduced · may be named")]
    [InlineData("zh-CN", "转介绍 华东：桥牌食品的厂长", "由谁引荐", "转介绍 华东：桥牌食品的厂长，介绍人孙经理", "孙经理 · 已提出 · 暂不提名", "转介绍：桥牌食品的厂长，已引荐，可提名", "已引荐 · 可提名")]
    public async Task An_introduction_from_the_ask_to_the_meeting(string locale, string half, string who, string tell, string asked, string done, string introduced)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(half).BotReplies(who);
        await rep.Says(tell).BotReplies(asked);
        await rep.Says(done).BotReplies(introduced);
    }

    [Theory]
    [InlineData("en-US", "account huadong: vendor", "ladder: on-time record of a year", "vendor; next: preferred supplier, 1 of 2 proofs", "ladder: second order placed", "2 of 2 proofs", "Move up", "preferred supplier; next: partner, 0 of 2 proofs", "account: partner level", "one step at a time")]
    [InlineData("zh-CN", "客户档案 华东：卖主", "合作层级：一年准时交付", "卖主；下一级：被优先选择的供应商，标志1/2", "合作层级：下了第二张订单", "标志2/2", "升一级", "被优先选择的供应商；下一级：合作伙伴，标志0/2", "客户档案：合作伙伴", "一级一级走")]
    public async Task The_ladder_goes_up_one_step_with_two_proofs(string locale, string start, string first, string one, string second, string two, string up, string above, string jump, string refused)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(start);
        await rep.Says(first).BotReplies(one);
        await rep.Says(second).BotReplies(two);
        await rep.Clicks(up).BotReplies(above);
        await rep.Says(jump).BotReplies(refused);
    }

    [Theory]
    [InlineData("en-US", "scorecard huadong: 4 4 3 4 3, rival 3 5 4 3 4", "We 64, the best rival 69 of 100", "Technical innovation: we 3, rival 4.", "scorecard: 4 4 3 4", "Five ratings from 1 to 5", "scorecard: plan weekly call", "By which day?", "scorecard: plan weekly call, by 31 March 2027", "weekly call, by 31 Mar 2027")]
    [InlineData("zh-CN", "考评卡 华东：44343，对手35434", "我方64分，最强对手69分", "技术创新能力：我方3，对手4。", "考评卡：4434", "五项各1到5分", "考评卡：改进 每周例会", "改进到哪天？", "考评卡：改进 每周例会，期限2027年3月31日", "每周例会，2027年3月31日前")]
    public async Task The_customers_appraisal_with_the_plan_for_the_largest_gap(string locale, string tell, string sum, string gap, string wrong, string howTo, string half, string when, string plan, string kept)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(tell).BotReplies(sum, gap);
        await rep.Says(wrong).BotReplies(howTo);
        await rep.Says(half).BotReplies(when);
        await rep.Says(plan).BotReplies(kept);
    }

    [Theory]
    [InlineData("en-US", "service policy huadong", "Answer in 8 working hours", "service policy: answer in 4 hours, engineer Zhou", "Answer in 4 working hours", "engineer Zhou · visit every 45 days", "As agreed with the customer")]
    [InlineData("zh-CN", "服务策略 华东", "8个工作小时内响应", "服务策略：4小时内响应，工程师周工", "4个工作小时内响应", "工程师周工 · 每45天回访", "已与客户约定")]
    public async Task The_service_policy_begins_with_the_default_of_its_class(string locale, string ask, string hours, string tell, string agreed, string who, string sum)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(ask).BotReplies(hours);
        await rep.Says(tell).BotReplies(sum, agreed, who);
    }

    [Fact]
    public async Task An_entry_is_changed_by_its_form_and_taken_out()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("suppliers huadong: Delta, first layer, 30%");
        await rep.Clicks("Delta").BotReplies("Delta", "first layer · 30% · Wang Lei");
        await rep.Fills("Share of their spend, % (optional)", "ninety").Clicks("Save").BotReplies("a whole number from 0 to 100");
        await rep.Clicks("Delta");
        await rep.Fills("Share of their spend, % (optional)", "40").Clicks("Save").BotReplies("40%");
        await rep.Clicks("Delta");
        await rep.Clicks("Take out").BotReplies("Type: suppliers");
    }

    [Fact]
    public async Task What_a_colleague_changed_after_the_card_was_drawn_is_not_overwritten()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Harbour Works, cranes, 4 million");
        var other = office.Person("Zhao Min");
        await other.Installs();
        await Office.CreatesAsync(other, "Harbour Works, conveyors, 2 million");
        await rep.Says("suppliers harbour: Delta, first layer, 30%");
        await rep.Clicks("Delta");
        office.Passes(TimeSpan.FromMinutes(1));

        await other.Says("suppliers harbour: Delta, second layer");
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Fills("Share of their spend, % (optional)", "50").Clicks("Save").BotReplies("Zhao Min changed this after your card was drawn.", "second layer · 30%");
    }

    [Fact]
    public async Task What_the_customer_tells_us_answers_the_questions_of_the_deal_by_one_tap()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open huadong");
        await rep.Says("suppliers: we, inner layer, 40%").BotReplies("We are in the inner layer");
        await rep.Clicks("Use as answer").BotReplies("Answered: ");
        await rep.Says("suppliers");
        Assert.DoesNotContain(rep.LastMessage.Card!.Actions, action => action.Title == "Use as answer");
    }

    [Theory]
    [InlineData("en-US", "account huadong: industry power", "suppliers: Delta, first layer", "Delta", "undo", "Taken back: Huadong Grid is as it was before.", "suppliers", "Type: suppliers", "account", "power")]
    [InlineData("zh-CN", "客户档案 华东：行业电力", "供应商层级：德尔塔，第一层", "德尔塔", "撤销", "已撤销：华东某电网恢复为之前的内容", "供应商层级", "可输入：供应商", "客户", "电力")]
    public async Task What_was_told_last_of_a_customer_is_taken_back_and_nothing_else(string locale, string first, string second, string added, string undo, string taken, string list, string empty, string account, string stays)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(first);
        office.Passes(TimeSpan.FromMinutes(1));

        await rep.Says(second).BotReplies(added);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(undo).BotReplies(taken);
        await rep.Says(list).BotReplies(empty);
        await rep.Says(account).BotReplies(stays);
    }

    [Fact]
    public async Task The_margin_is_for_managers()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("suppliers huadong: we, first layer, margin 22%");
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("22", StringComparison.Ordinal) || line.Contains("argin", StringComparison.Ordinal));
    }
}
