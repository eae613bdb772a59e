using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>One message for two deals, saved in both to the end (clarifications F5 and F6).</summary>
public class TwoDealsTests
{
    [Theory]
    [InlineData("en-US", "Long day. Called Mr Chen at Lakeside, budget approved he says, they were friendly all the way and want to go on. Metro: met Ms Feng, test report by 9 December", "I heard 2 deals", "save both", "Saved: Lakeside Automotive", "Saved: Beicheng Metro", "test report", "history lakeside", "with Mr Chen logged", "history metro", "Next step “test report” added")]
    [InlineData("zh-CN", "今天跑了两家。湖畔：和陈工通了电话，聊了很久，他说预算批了，大家都挺客气。地铁：见了冯主任，12月9号前出测试报告", "听下来是2个商机", "都记", "已记入：湖畔汽车", "已记入：北城地铁", "测试报告", "历史 湖畔", "与陈工的沟通已记录", "历史 地铁", "测试报告”已添加")]
    public async Task Two_customers_in_one_long_message_are_saved_in_both_deals(
        string locale, string says, string heard, string save, string first, string second, string step, string lakeside, string contact, string metro, string added)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says).BotReplies(heard);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(save).BotReplies(first, second);
        Assert.Single((await DealAsync(office, rep, "lakeside")).Touches, touch => touch.On == new DateOnly(2026, 11, 23));
        Assert.Contains((await DealAsync(office, rep, "metro")).NextSteps, one => one.Text.Contains(step, StringComparison.Ordinal) && one.Due == new DateOnly(2026, 12, 9));
        await rep.Says(lakeside).BotReplies(contact);
        await rep.Says(metro).BotReplies(added);
    }

    [Theory]
    [InlineData("en-US", "new deal: Lakeside Automotive, spare parts 2027, 1 million", "don't know yet", "yes", "log call with Lakeside", "Both", "I heard 2 deals", "Save both", "history spare parts", "Contact of Mon 23 Nov logged", "history plant", "Contact of Mon 23 Nov logged")]
    [InlineData("zh-CN", "新建商机：湖畔汽车，2027备件，100万", "还不知道", "是", "记一下湖畔的电话", "两个都是", "听下来是2个商机", "都记", "历史 2027备件", "的沟通已记录", "历史 三个工厂", "的沟通已记录")]
    public async Task A_call_about_two_deals_of_one_customer_is_saved_in_both(
        string locale, string create, string when, string yes, string log, string both, string heard, string save, string spare, string inSpare, string plant, string inPlant)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(create);
        await rep.Says(when);
        await rep.Says(yes);

        await rep.Says(log).BotReplies($"[{both}]");
        await rep.Clicks(both).BotReplies(heard);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Clicks(save);
        await rep.Says(spare).BotReplies(inSpare);
        await rep.Says(plant).BotReplies(inPlant);
    }

    private static async Task<Deal> DealAsync(Bench.Bench office, Person rep, string name) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-{name}-{rep.AadObjectId}"))!.Deal;
}
