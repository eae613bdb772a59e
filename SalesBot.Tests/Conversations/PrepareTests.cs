using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Before a visit, whom it ripples to, and finding things.</summary>
public class PrepareTests
{
    [Theory]
    [InlineData("en-US", "prepare visit huadong", "Before you meet Huadong Grid", "What we bring: Equipment monitoring", "Their industry: fill in the customer card", "The person: ", "account huadong: industry power", "Their industry: power")]
    [InlineData("zh-CN", "拜访准备 华东", "拜访华东某电网之前", "我们带什么：", "行业：请填写客户卡", "见谁：", "客户档案 华东：行业电力", "行业：电力")]
    public async Task Before_a_visit_five_things_are_known_or_to_be_found_out(string locale, string ask, string title, string bring, string open, string person, string tell, string known)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(ask).BotReplies(title, bring, open, person);
        await rep.Says(tell);
        await rep.Says(ask).BotReplies(title, known);
    }

    [Theory]
    [InlineData("en-US", "find sun", "Mr Sun", "person · Huadong Grid")]
    [InlineData("en-US", "find hunadong", "Huadong Grid", "customer")]
    [InlineData("en-US", "find imaging", "Imaging centre", "deal · City Hospital")]
    [InlineData("zh-CN", "查找 孙经理", "孙经理", "人 · 华东某电网")]
    [InlineData("zh-CN", "查找 孙", "孙经理", "人 · 华东某电网")]
    [InlineData("zh-CN", "查找 hpqc", "湖畔汽车", "客户")]
    [InlineData("zh-CN", "查找 影像", "影像中心", "商机 · 市医院")]
    public async Task Customers_deals_and_people_are_found_by_a_name_its_slip_or_its_initials(string locale, string find, string name, string what)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(find).BotReplies(name, what);
    }

    [Fact]
    public async Task What_was_found_opens_by_a_tap_and_nothing_of_others_is_found()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var other = office.Person("Zhao Min");
        await other.Installs();
        await Office.CreatesAsync(other, "Metal Foundry, furnace, 2 million");

        await rep.Says("find huadong");
        await rep.Clicks("Open Huadong Grid").BotReplies("Huadong Grid", "Key account");
        await rep.Says("find foundry").BotReplies("Nothing of yours sounds like \"foundry\".");
        await other.Says("find sun").BotReplies("Nothing of yours sounds like \"sun\".");
    }

    [Theory]
    [InlineData("en-US", "ripple huadong", "Fill in the industry or region", "account huadong: industry power", "account lakeside: industry power", "references lakeside: line stops halved", "Lakeside Automotive", "same industry", "not permitted yet", "line stops halved", "Nobody there has allowed it yet", "references lakeside: line stops halved, permitted by Mr Chen", "Mr Chen allowed it")]
    [InlineData("zh-CN", "辐射 华东", "请先在客户卡填写行业或地区", "客户档案 华东：行业电力", "客户档案 湖畔：行业电力", "案例 湖畔：停线减半", "湖畔汽车", "同行业", "尚未许可", "停线减半", "对方还没有许可", "案例 湖畔：停线减半，许可人陈工", "陈工已许可")]
    public async Task A_reference_without_permission_is_refused_where_it_would_be_used(
        string locale, string ripple, string first, string one, string two, string reference, string name, string tie, string waits, string tap, string refused, string permit, string allowed)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(ripple).BotReplies(first);
        foreach (var said in new[] { one, two, reference })
        {
            await rep.Says(said);
        }

        await rep.Says(ripple).BotReplies(name, tie, waits);
        await rep.Clicks(tap).BotReplies(refused);
        await rep.Says(permit);
        await rep.Says(ripple);
        await rep.Clicks(tap).BotReplies(allowed);
    }

    [Theory]
    [InlineData("en-US", "competitors huadong", "Doing nothing", "competitors: Delta, ahead, price 6.8m, supported by Mr Li", "Ahead of us: Delta", "They lead · for them: Mr Li", "competitors: do nothing, level", "Level")]
    [InlineData("zh-CN", "竞争对手 华东", "不上项目", "竞争对手：德尔塔，领先，报价680万，支持者李工", "领先我们的：德尔塔", "对手领先 · 支持者：李工", "竞争对手：不上项目，持平", "持平")]
    public async Task Competitors_are_told_and_doing_nothing_is_one_of_them(string locale, string ask, string nothing, string tell, string ahead, string stands, string level, string both)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(ask).BotReplies(nothing);
        await rep.Says(tell).BotReplies(ahead, stands, nothing);
        await rep.Says(level).BotReplies(ahead, nothing, both);
    }
}
