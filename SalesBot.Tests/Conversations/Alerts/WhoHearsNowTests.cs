using SalesBot.Sales.Accounts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>Whom an alert concerns changes while it lives: managers are named, change and go; directors read their week.</summary>
public class WhoHearsNowTests
{
    [Theory]
    [InlineData("en-US", "Wang Lei last wrote", "Not with you any more: Zhao Min looks after Wang Lei’s deals now")]
    [InlineData("zh-CN", "王磊最后写的", "已不由你负责：王磊的商机现在由赵敏管")]
    public async Task A_manager_named_later_hears_of_what_is_alive_at_once_and_the_card_of_the_one_before_says_so(string locale, string card, string elsewhere)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        var old = await story.Manager.Hears(story.Say("Wang Lei last wrote", "“在等法务”"));
        Assert.DoesNotContain(story.ZhaoMin.Chat.Messages, Shows(story));

        await story.ReportsAsync(story.ZhaoMin, story.Director);
        await story.ReportsAsync(story.Rep, story.ZhaoMin);
        await story.Settles();

        await story.ZhaoMin.Hears(story.Say(card, "“在等法务”"));
        Assert.Contains(old.Lines, line => line.Contains(elsewhere, StringComparison.Ordinal));
        await story.Settles();
        Assert.Single(story.ZhaoMin.Chat.Messages, Shows(story));
        Assert.Equal(new HashSet<string> { story.Rep.AadObjectId, story.ZhaoMin.AadObjectId }, (await story.NowAsync()).Alert!.Holders.ToHashSet());
    }

    [Fact]
    public async Task A_manager_named_between_a_night_and_its_morning_hears_it_once()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        story.Office.Time.SetUtcNow(new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(8)));
        await story.RaisesAsync();
        await story.ReportsAsync(story.Rep, story.ZhaoMin);

        await story.Morning();
        await story.Settles();

        Assert.Single(story.ZhaoMin.Chat.Messages, Shows(story));
        Assert.DoesNotContain(story.Manager.Chat.Messages, Shows(story));
    }

    [Fact]
    public async Task A_manager_who_leaves_the_company_leaves_nobody_without_an_answer()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var old = await story.Manager.Hears("Wang Lei last wrote");
        await story.Tables.Teams.ApplyAsync(new TeamChange(Bench.Bench.TenantId, story.Rep.AadObjectId, "Wang Lei", TeamStep.Left, new ManagerLink(story.Manager.AadObjectId, "Ms Li", story.Office.Time.GetUtcNow())));
        await story.Settles();

        Assert.Contains(old.Lines, line => line.Contains("Wang Lei has it now", StringComparison.Ordinal));
        await story.Manager.Clicks("Alerts", old).BotRepliesWithout("Riverside");
        await story.Rep.Says("alerts").BotReplies("Riverside Chemicals");
    }

    [Theory]
    [InlineData("en-US", "One critical deal this week", "Riverside Chemicals", "Open Riverside Chemicals", "Wang Lei")]
    [InlineData("zh-CN", "本周一个危急商机", "河岸化工", "打开河岸化工", "王磊")]
    public async Task The_director_reads_the_critical_deals_of_the_week_once(string locale, string title, string account, string open, string owner)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        await story.Manager.Says(story.Say("acknowledge", "知悉"));
        Assert.DoesNotContain(story.Director.Chat.Messages, message => message.Lines.Any(line => line.Contains(title, StringComparison.Ordinal)));

        for (var days = 0; days < 7; days++)
        {
            await story.Morning();
        }

        var list = await story.Director.Hears(title);
        Assert.Contains(list.Lines, line => line.Contains(account, StringComparison.Ordinal));
        Assert.Contains(list.Lines, line => line.Contains(owner, StringComparison.Ordinal));
        await story.Director.Clicks(open, list).BotReplies(account);
    }

    [Theory]
    [InlineData("en-US", "Thank Wang Lei", "Send", "well done", "Wang Lei reads your thanks.", "Ms Li thanks you: “well done”")]
    [InlineData("zh-CN", "谢谢王磊", "发送", "干得好", "王磊会看到你的感谢。", "李经理谢谢你：“干得好”")]
    public async Task A_manager_thanks_for_what_ended_it(string locale, string thank, string send, string words, string said, string heard)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        var card = await story.Manager.Hears(story.Say("Wang Lei last wrote", "“在等法务”"));
        await EndsAsync(story);
        await story.Settles();

        Assert.Contains(card.Lines, line => line.Contains(thank, StringComparison.Ordinal));
        await story.Manager.Fills("alertNote", words).Clicks(send, card).BotReplies(said);
        await story.Settles();
        await story.Rep.Hears(heard);
        Assert.DoesNotContain(story.Rep.Chat.Messages, message => message.Lines.Any(line => line.Contains(thank, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en-US", "Snooze", "board decides then", "let the alert rest until Fri 11 Dec: “board decides then”")]
    [InlineData("zh-CN", "暂缓", "董事会那天定", "已暂缓预警，到12月11日（周五）：“董事会那天定”")]
    public async Task A_snooze_takes_a_word_to_the_owner_along(string locale, string snooze, string note, string heard)
    {
        await using var story = await Riverside.OpenAsync(locale);
        await story.RaisesAsync();
        var card = await story.Manager.Hears(story.Say("Wang Lei last wrote", "“在等法务”"));
        await story.Manager.Clicks(snooze, card);
        await story.Manager.Fills("alertReason", "AnnouncedDate").Fills("alertUntil", "2026-12-11").Fills("alertNote", note).Clicks(snooze);
        await story.Settles();
        await story.Rep.Hears(heard);
    }

    [Fact]
    public async Task Who_knows_the_industry_is_named_before_who_knows_a_person()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        var deal = story.Deal();
        await story.PutAsync(deal with { Id = "dl-paint", AccountId = "ac-paint", AccountName = "Bright Paints", OwnerId = story.LiNa.AadObjectId, OwnerName = "Li Na", People = [], Touches = [], NextSteps = [] });
        await story.PutAsync(deal with { Id = "dl-plant", AccountId = "ac-plant", AccountName = "Hillside Plant", OwnerId = story.ZhaoMin.AadObjectId, OwnerName = "Zhao Min" });
        await NotesAsync(story.Manager, story, "Riverside Chemicals");
        await NotesAsync(story.Manager, story, "Bright Paints");
        await story.RaisesAsync();
        await story.Manager.Hears("Wang Lei last wrote");

        var card = (await story.Manager.Says("alerts").BotReplies("Riverside Chemicals")).Seen[^1];
        await story.Manager.Clicks("Open Riverside Chemicals", card).BotReplies("[Ask rep]");
        await story.Manager.Says("reassign").BotReplies("Li Na", "1 open deal in the same industry", "Zhao Min", "knows their user");
    }

    private static Task NotesAsync(Person by, Riverside story, string name) => story.Tables.Accounts.ApplyAsync(AccountTable.Write(
        null, new Account { Id = AccountTable.IdOf(name), TenantId = Bench.Bench.TenantId, Name = name, Industry = "chemicals" }, by.AadObjectId, by.Name, $"op-{name}", story.Office.Time.GetUtcNow())!);

    private static Predicate<Message> Shows(Riverside story) =>
        message => message.Lines.Any(line => line.Contains(story.Say("“waiting for legal”", "“在等法务”"), StringComparison.Ordinal));

    private static async Task EndsAsync(Riverside story)
    {
        story.Office.Passes(TimeSpan.FromDays(1));
        var (deal, today, now) = (await story.NowAsync(), new DateOnly(2026, 11, 24), story.Office.Time.GetUtcNow());
        await story.PutAsync(deal with
        {
            ExpectedClose = today.AddDays(24),
            CloseMoves = [.. deal.CloseMoves, new(deal.ExpectedClose!.Value, today.AddDays(24), "after their board", now)],
            People = [.. deal.People.Select(person => person with { LastTwoWayTouch = today })],
            NextSteps = [new("s2", "revised clause", today.AddDays(8), StepOwner.Us)],
            Touches = [.. deal.Touches, new() { Id = "t2", On = today, Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, By = deal.OwnerId, At = now, Summary = "cap agreed", People = [new("p2")] }],
        });
    }
}
