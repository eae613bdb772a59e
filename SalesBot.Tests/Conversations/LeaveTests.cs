using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Somebody is away and a colleague covers: these days, and no other.</summary>
public class LeaveTests
{
    [Theory]
    [InlineData("en-US", "Zhao Min", "set next step: send the plan to Mr Chen on 1 December", "on leave next week", "Who covers?", "2 promises go to them until Mon 7 Dec.", "Hand over", "Zhao Min covers Mon 30 Nov to Fri 4 Dec", "You cover for Wang Lei", "open lakeside", "Lakeside Automotive", "you cover for Wang Lei", "who can see this?", "Covers: Zhao Min")]
    [InlineData("zh-CN", "赵敏", "设下一步：12月1日给陈工发计划", "下周休假", "谁代管？", "2项承诺会转给对方，12月7日（周一）恢复。", "交接", "11月30日（周一）到12月4日（周五）由赵敏代管", "王磊请你代管", "打开 湖畔", "湖畔汽车", "你为王磊代管", "谁能看到", "代管：赵敏")]
    public async Task The_cover_sees_the_deals_and_hears_what_is_due_while_the_days_last(
        string locale, string name, string step, string leave, string asks, string handed, string hand, string shown, string told, string open, string deal, string due, string privacy, string seen)
    {
        await using var office = await Office.OpenAsync();
        var (rep, cover) = (await Office.RepAsync(office, locale), await ManagerTests.ColleagueAsync(office, name, locale));
        var manager = await ManagerTests.ColleagueAsync(office, "Liu Yang");
        await ManagerTests.ReportsAsync(office, rep, manager);
        await ManagerTests.ReportsAsync(office, cover, manager);
        await rep.Says(open);
        await rep.Says(step);

        await rep.Says(leave).BotReplies(asks, handed, name);
        await rep.Clicks(name).BotReplies($"[{hand}]");
        await office.Delivers();
        Assert.DoesNotContain(cover.Chat.Messages, message => message.Lines.Any(line => line.Contains(told, StringComparison.Ordinal)));
        await rep.Clicks(hand).BotReplies(shown);
        await office.Delivers();
        await cover.Hears(told);
        await rep.Says(privacy).BotReplies(seen);
        await cover.Says(open).BotRepliesWithout(deal);

        office.Time.SetUtcNow(Office.Monday.AddDays(8));
        await office.Reminds(office.Bot);
        await office.Delivers();
        await cover.Hears(due);
        Assert.DoesNotContain(rep.Chat.Messages, message => message.Lines.Any(line => line.Contains(due, StringComparison.Ordinal)));
        await cover.Says(open).BotReplies(deal);

        office.Time.SetUtcNow(Office.Monday.AddDays(14));
        await cover.Says(open).BotRepliesWithout(deal);
        await rep.Says(leave).BotReplies(asks);
    }

    [Theory]
    [InlineData("en-US", "Zhao Min", "I'm away 7 to 11 December, Zhao Min covers", "Hand over", "I can’t", "Wang Lei keeps the deals and is told", "Zhao Min can’t cover", "my leave", "Choose cover")]
    [InlineData("zh-CN", "赵敏", "12月7日到11日休假，赵敏代管", "交接", "代管不了", "商机仍由王磊负责，已告知对方", "赵敏代管不了", "休假", "选代管人")]
    public async Task Whoever_cannot_cover_says_so_and_the_deals_stay_where_they_are(
        string locale, string name, string leave, string hand, string decline, string declined, string told, string again, string choose)
    {
        await using var office = await Office.OpenAsync();
        var (rep, cover) = (await Office.RepAsync(office, locale), await ManagerTests.ColleagueAsync(office, name, locale));
        await rep.Says(leave);
        await rep.Clicks(hand);
        await office.Delivers();
        var card = await cover.Hears($"[{decline}]");

        await cover.Clicks(decline, card).BotReplies(declined);
        await office.Delivers();

        var note = await rep.Hears(told);
        Assert.Contains($"[{choose}]", note.Lines);
        await rep.Says(again).BotReplies(locale == "zh-CN" ? "哪几天休假？" : "When are you away?");
        office.Time.SetUtcNow(Office.Monday.AddDays(15));
        await cover.Says(locale == "zh-CN" ? "我的商机" : "my deals").BotRepliesWithout(locale == "zh-CN" ? "湖畔汽车" : "Lakeside");
    }

    [Theory]
    [InlineData("en-US", "Zhao Min", "I'm away 23 to 27 November, Zhao Min covers", "Zhao Min covers?", "yes", "I'm back", "Welcome back. Zhao Min no longer sees your deals, and is told.", "has their deals back", "open lakeside", "Lakeside Automotive")]
    [InlineData("zh-CN", "赵敏", "11月23日到27日休假，赵敏代管", "由赵敏代管？", "好的", "我回来了", "欢迎回来。赵敏不再看到你的商机", "的商机已交还本人", "打开 湖畔", "湖畔汽车")]
    public async Task It_is_said_in_one_line_and_ended_early(
        string locale, string name, string leave, string confirm, string yes, string back, string welcome, string told, string open, string deal)
    {
        await using var office = await Office.OpenAsync();
        var (rep, cover) = (await Office.RepAsync(office, locale), await ManagerTests.ColleagueAsync(office, name, locale));

        await rep.Says(leave).BotReplies(confirm);
        await rep.Says(yes);
        await office.Delivers();
        await cover.Says(open).BotReplies(deal);

        await rep.Says(back).BotReplies(welcome);
        await office.Delivers();
        await cover.Hears(told);
        await cover.Says(open).BotRepliesWithout(deal);
    }

    [Theory]
    [InlineData("on leave from 31 November to 3 December", "There is no such day.")]
    [InlineData("on leave from 7 December", "Until which day?")]
    [InlineData("on leave 1 December 2026 to 30 September 2027", "longer than half a year")]
    [InlineData("on leave next week, Nobody Known covers", "I know no colleague called Nobody Known.")]
    [InlineData("on leave next week, Wang Lei covers", "You cannot cover for yourself.")]
    [InlineData("on leave next week, Zhou Ping covers", "Zhou Ping has removed me from their Teams")]
    [InlineData("on leave next week, Li Na covers", "Li Na is away in these days too.")]
    [InlineData("on leave next week, Zhao covers", "Who do you mean?")]
    [InlineData("I'm back", "Welcome back. Nobody is covering for you.")]
    public async Task What_cannot_be_is_said_with_the_way_forward(string says, string answer)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await ManagerTests.ColleagueAsync(office, "Zhao Min");
        await ManagerTests.ColleagueAsync(office, "Zhao Gang");
        await (await ManagerTests.ColleagueAsync(office, "Zhou Ping")).Uninstalls();
        var away = await ManagerTests.ColleagueAsync(office, "Li Na");
        await away.Says("on leave next week, Zhao Min covers");
        await away.Clicks("Hand over");

        await rep.Says(says).BotReplies(answer);
        Assert.Null((await ManagerTests.UserAsync(office, rep)).Leave);
    }

    [Fact]
    public async Task By_form_and_picker_and_with_another_cover_the_first_one_is_told()
    {
        await using var office = await Office.OpenAsync();
        var (rep, first, second) = (await Office.RepAsync(office, "en-US"), await ManagerTests.ColleagueAsync(office, "Zhao Min"), await ManagerTests.ColleagueAsync(office, "Li Na"));

        await rep.Says("leave");
        await rep.Fills("from", "2026-11-01").Fills("last", "2026-11-02").Clicks("Continue").BotReplies("already past");
        await rep.Fills("from", "2026-12-07").Fills("last", "2026-12-01").Clicks("Continue").BotReplies("The last day is before the first.");
        await rep.Fills("from", "2026-12-07").Fills("last", "2026-12-11").Clicks("Continue").BotReplies("Who covers?");
        await rep.Says("Zhao Min").BotReplies("Zhao Min covers?");
        await rep.Clicks("Hand over").BotReplies("Zhao Min covers Mon 7 Dec to Fri 11 Dec");
        await office.Delivers();

        await rep.Says("leave").BotReplies("[Cancel leave]");
        await rep.Clicks("Change");
        await rep.Fills("from", "2026-12-14").Fills("last", "2026-12-14").Fills("colleague", second.AadObjectId).Clicks("Continue")
            .BotReplies("Li Na covers?", "It replaces your leave of Mon 7 Dec to Fri 11 Dec.");
        await rep.Clicks("Hand over").BotReplies("Li Na covers Mon 14 Dec");
        await office.Delivers();
        await first.Hears("Wang Lei has their deals back");
        await second.Hears("You cover for Wang Lei");
        Assert.Empty((await ManagerTests.UserAsync(office, first)).Covers);

        await rep.Clicks("Cancel leave").BotReplies("Cancelled. Li Na does not cover, and is told.");
    }
}
