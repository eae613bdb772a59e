using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>A rated key point is of use elsewhere, or is heard of there: colleagues are told after a tap, and only then (F31).</summary>
public class ServiceNewsTests
{
    [Theory]
    [InlineData("en-US", "account steel: industry heavy", "account port: industry heavy", "open steel", "milestone: furnace 1 online, 1 Dec", "furnace 1 online", "Service, as they see it: 5 very good", "Use as reference", "Ask them for permission first. Colleagues’: Port Group.", "Tell them", "Told one colleague.", "rates our service 5 of 5 at “furnace 1 online”. It may help you with Port Group; ask Wang Lei before you name them.")]
    [InlineData("zh-CN", "客户档案 钢厂：行业重工", "客户档案 港口：行业重工", "打开 钢厂", "关键点：一号炉上线，12月1日", "一号炉上线", "客户对服务的评价: 5很好", "作为案例", "先征得客户许可。同事的：港口集团。", "告诉他们", "已告诉1位同事。", "在“一号炉上线”给我们的服务打了5分。可能对港口集团有帮助；提到对方之前先问王磊。")]
    public async Task A_good_rating_is_offered_to_who_has_an_open_deal_nearby(
        string locale, string one, string other, string open, string add, string point, string rate, string use, string whom, string tell, string told, string heard)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        await office.WangLei.Says(one);
        await office.LiNa.Says(other);
        await office.WangLei.Says(open);
        await office.WangLei.Says(add);

        await office.WangLei.Clicks(point);
        await office.WangLei.Clicks(rate).BotReplies(use);
        await office.WangLei.Clicks(use).BotReplies(whom);
        await office.Bench.BackgroundRuns();
        Assert.DoesNotContain(office.LiNa.Chat.Messages, message => message.Lines.Any(line => line.Contains(heard, StringComparison.Ordinal)));

        await office.WangLei.Clicks(tell).BotReplies(told);
        await office.Bench.BackgroundRuns();
        await office.LiNa.Hears(heard);
    }

    [Fact]
    public async Task A_bad_one_warns_and_one_that_was_put_right_warns_nobody()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        await office.WangLei.Says("account steel: industry heavy");
        await office.LiNa.Says("account port: industry heavy");
        await office.WangLei.Says("open steel");
        await office.WangLei.Says("milestone: furnace 1 online, 1 Dec");
        await office.WangLei.Clicks("furnace 1 online");
        await office.WangLei.Clicks("Service, as they see it: 3 fair");
        Assert.DoesNotContain(office.WangLei.LastMessage.Card!.Actions, action => action.Title is "Use as reference" or "Who hears of it?");

        await office.WangLei.Clicks("Service, as they see it: 2 poor");
        await office.WangLei.Clicks("Who hears of it?").BotReplies("Put it right with them first.", "Port Group");
        await office.WangLei.Clicks("Warn them");
        await office.Bench.BackgroundRuns();
        await office.LiNa.Hears("Port Group may hear of it; ask Wang Lei what is being done.");

        await office.WangLei.Clicks("Service, as they see it: 1 very bad");
        await office.WangLei.Clicks("Who hears of it?");
        await office.WangLei.Clicks("Warn them");
        await office.WangLei.Clicks("Service, as they see it: 4 good");
        await office.Bench.BackgroundRuns();
        Assert.DoesNotContain(office.LiNa.Chat.Messages, message => message.Lines.Any(line => line.Contains("1 of 5", StringComparison.Ordinal)));
    }
}
