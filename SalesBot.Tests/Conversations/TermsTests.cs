using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>A deal becomes another kind, a customer a key account, and a closed deal is opened again (domain 2.3, 2.6).</summary>
public class TermsTests
{
    [Theory]
    [InlineData("en-US", "convert hospital", "Make it a passive project?", "yes", "City Hospital is now a passive project, in Selection. Answers are kept.", "Make it an active project?", "City Hospital is now an active project, in Selection.", "score hospital", "81 / 100")]
    [InlineData("zh-CN", "转换类型 市医院", "转为被动型大项目？", "是", "市医院已转为被动型大项目，在选购阶段。回答都保留。", "转为主动型大项目？", "市医院已转为主动型大项目，在选购阶段。", "评分 市医院", "81 / 100")]
    public async Task A_project_becomes_passive_and_active_again_and_keeps_every_answer(
        string locale, string convert, string passive, string yes, string isPassive, string active, string isActive, string score, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var before = StoredJson.Write((await DealAsync(office, rep, "hospital")).Answers);

        await rep.Says(convert).BotReplies(passive);
        await rep.Says(yes).BotReplies(isPassive);
        var deal = await DealAsync(office, rep, "hospital");
        Assert.Equal(DealType.PassiveProject, deal.Type);
        Assert.Equal(before, StoredJson.Write(deal.Answers));
        await rep.Says(score).BotRepliesWithout(shown);

        await rep.Says(convert).BotReplies(active);
        await rep.Says(yes).BotReplies(isActive);
        Assert.Equal(before, StoredJson.Write((await DealAsync(office, rep, "hospital")).Answers));
        await rep.Says(score).BotReplies(shown);
    }

    [Theory]
    [InlineData("en-US", "make hospital a key account", "A manager confirms it. Who?", "Mr Zhou", "Confirmed by Mr Zhou.", "yes", "is a key account now", "new deal: City Hospital, new lab system, 2m", "Then this is a key-account deal.", "cancel", "is a key account already", "convert hospital", "Make it a passive project?")]
    [InlineData("zh-CN", "升级大客户 市医院", "要经理确认。是哪位？", "周总", "周总确认。", "是", "已升级为大客户", "新建商机：市医院，新检验系统，200万", "那就是大客户商机。", "算了", "已经是大客户", "转换类型 市医院", "转为被动型大项目？")]
    public async Task A_customer_becomes_a_key_account_for_deals_to_come(
        string locale, string upgrade, string who, string manager, string confirmed, string yes, string done, string create, string key, string cancel, string already, string convert, string keeps)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(upgrade).BotReplies(who);
        await rep.Says(manager).BotReplies(confirmed);
        await rep.Says(yes).BotReplies(done);
        await rep.Says(create).BotReplies(key);
        await rep.Says(cancel);
        await rep.Says(upgrade).BotReplies(already);
        await rep.Says(convert).BotReplies(keeps);
    }

    [Theory]
    [InlineData("en-US", "close deal hospital, lost to Delta, price", "Rival: Delta", "yes", "skip", "reopen hospital", "Reopen at which stage?", "testing", "It can be reopened in Selection or earlier.", "Analysis", "now in Analysis", "closed over a year ago")]
    [InlineData("zh-CN", "关闭商机 市医院，输给德尔塔，价格低", "对手：德尔塔", "是", "跳过", "重新打开 市医院", "在哪个阶段重新打开？", "测试", "可以在选购或更早的阶段重新打开。", "分析", "已到分析阶段", "关闭已超过一年")]
    public async Task A_lost_deal_is_opened_again_within_a_year_and_not_after(
        string locale, string lose, string rival, string yes, string skip, string reopen, string asked, string later, string refused, string stage, string open, string tooLate)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(lose).BotReplies(rival);
        await rep.Says(yes);
        await rep.Says(skip);
        office.Passes(TimeSpan.FromDays(365));
        await rep.Says(reopen).BotReplies(asked);
        await rep.Says(later).BotReplies(refused);
        await rep.Says(stage).BotReplies(open);

        await rep.Says(lose).BotReplies(rival);
        await rep.Says(yes);
        await rep.Says(skip);
        office.Passes(TimeSpan.FromDays(366));
        await rep.Says(reopen).BotReplies(tooLate);
        Assert.Equal(Outcome.Lost, (await DealAsync(office, rep, "hospital")).Outcome);
    }

    private static async Task<Deal> DealAsync(Bench.Bench office, Person rep, string name) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-{name}-{rep.AadObjectId}"))!.Deal;
}
