using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Hosting;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The company's directory proposes the manager; whatever is wrong with it, the chat goes on by asking.</summary>
public class DirectoryTests
{
    [Theory]
    [InlineData("en-US", "my manager", "Your directory says Zhang Min. Right?", "Yes", "Zhang Min is your manager now.", "Wang Lei is in your team now")]
    [InlineData("zh-CN", "我的经理", "通讯录里你的经理是Zhang Min，对吗？", "对", "Zhang Min现在是你的经理", "王磊 is in your team now")]
    public async Task What_it_says_is_confirmed_by_the_rep_and_told_to_the_manager(string locale, string who, string proposal, string yes, string done, string told)
    {
        await using var office = await OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, locale), await ManagerTests.ColleagueAsync(office, "Zhang Min"));
        office.Connector.Directory.Names(rep, manager);

        await rep.Says(who).BotReplies(proposal);
        Assert.Null((await ManagerTests.UserAsync(office, rep)).Manager);
        await rep.Clicks(yes).BotReplies(done);
        await office.Delivers();
        await manager.Hears(told);
        Assert.Equal(manager.AadObjectId, (await ManagerTests.UserAsync(office, rep)).ManagerId);

        await rep.Says(who);
        Assert.Equal(2, office.Connector.Directory.Asked.Count);
    }

    [Fact]
    public async Task Somebody_else_is_named_instead()
    {
        await using var office = await OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, "en-US"), await ManagerTests.ColleagueAsync(office, "Zhang Min"));
        office.Connector.Directory.Names(rep, manager);

        await rep.Says("my manager");
        await rep.Says("no").BotReplies("Who is your manager?");
        await rep.Says("my manager is Zhang Min").BotReplies("[Ask Zhang Min]");
    }

    [Fact]
    public async Task A_manager_who_has_not_opened_the_bot_is_taken_and_that_is_said()
    {
        await using var office = await OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        office.Connector.Directory.Names(rep, office.Person("Zhang Min"));

        await rep.Says("my manager").BotReplies("Your directory says Zhang Min.");
        await rep.Clicks("Yes").BotReplies("has not opened me yet");
    }

    [Fact]
    public async Task A_circle_is_not_proposed()
    {
        await using var office = await OpenAsync();
        var (rep, below) = (await Office.RepAsync(office, "en-US"), await ManagerTests.ColleagueAsync(office, "Li Na"));
        await ManagerTests.ReportsAsync(office, below, rep);
        office.Connector.Directory.Names(rep, below);

        await rep.Says("my manager").BotReplies("Who is your manager?");
    }

    [Fact]
    public async Task Where_it_names_nobody_fails_or_breaks_off_the_rep_is_asked()
    {
        await using var office = await OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        foreach (var fault in new[] { null, new Fault(500), new Fault { Aborts = true } })
        {
            office.Connector.Directory.Fault = fault;
            await rep.Says("my manager").BotReplies("Who is your manager?");
        }

        Assert.Equal(3, office.Connector.Directory.Asked.Count);
    }

    [Fact]
    public async Task Without_permission_the_operator_is_told_once_and_so_is_the_administrator()
    {
        await using var office = await OpenAsync();
        var (rep, admin) = (await Office.RepAsync(office, "en-US"), await ManagerTests.ColleagueAsync(office, "Ada"));
        office.Bot.Services.GetRequiredService<BotOptions>().Administrators.Add(admin.AadObjectId);
        office.Connector.Directory.Fault = new Fault(403);

        await rep.Says("my manager").BotReplies("Who is your manager?");
        await rep.Says("my manager").BotReplies("Who is your manager?");
        Assert.Single(office.Bot.Log.Entries, entry => entry.Contains("User.Read.All", StringComparison.Ordinal));
        await office.Delivers();
        await admin.Hears("I may not look up managers in your directory.");
        Assert.Single(admin.Chat.Messages, message => message.Lines.Any(line => line.Contains("look up managers", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_is_left_alone_for_as_long_as_it_asks()
    {
        await using var office = await OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        office.Connector.Directory.Fault = new Fault(429, RetryAfter: "60");

        await rep.Says("my manager").BotReplies("Who is your manager?");
        await rep.Says("my manager").BotReplies("Who is your manager?");
        Assert.Single(office.Connector.Directory.Asked);
        office.Passes(TimeSpan.FromSeconds(61));
        await rep.Says("my manager").BotReplies("Who is your manager?");
        Assert.Equal(2, office.Connector.Directory.Asked.Count);
    }

    [Fact]
    public async Task A_slow_one_is_not_waited_for()
    {
        await using var office = await OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var slow = new TaskCompletionSource();
        office.Connector.Directory.Fault = new Fault { Until = slow.Task };

        var asks = rep.Says("my manager");
        await office.WhileTimePasses(asks);
        slow.SetResult();
        Assert.Contains("Who is your manager?", asks.Lines);
    }

    [Fact]
    public async Task It_is_off_unless_somebody_switches_it_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("my manager").BotReplies("Who is your manager?");
        Assert.Empty(office.Connector.Directory.Asked);
    }

    private static Task<Bench.Bench> OpenAsync() => Office.OpenAsync("--Bot:Directory", "Graph");
}
