using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Hosting;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Who reports to whom, between people in chats of their own.</summary>
public class ManagerTests
{
    [Theory]
    [InlineData("en-US", "Zhang Min", "my manager is Ms Zhang", "Ask Zhang Min", "is asked to confirm; I tell you what they say.", "says you are their manager", "my manager", "has not answered yet", "Accept", "is in your team now.", "accepted and is your manager now.", "who can see this?", "Manager: Zhang Min", "my team", "1 person reports to you", "Take Wang Lei out", "Take out", "took you out of the team", "Who is your manager?")]
    [InlineData("zh-CN", "张敏", "我的经理是张总", "询问张敏", "已请张敏确认", "指定你为经理", "我的经理", "还没有答复", "接受", "现在在你的团队里", "已接受，现在是你的经理", "谁能看到", "经理：张敏", "我的团队", "1人向你汇报", "把王磊移出团队", "移出", "已把你移出团队", "你的经理是谁？")]
    public async Task A_rep_names_the_manager_who_accepts_and_later_lets_them_go(
        string locale, string name, string names, string ask, string asked, string request, string who, string open, string accept, string accepted, string told,
        string privacy, string seen, string team, string count, string remove, string sure, string removed, string again)
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, locale), await ColleagueAsync(office, name, locale));

        await rep.Says(names).BotReplies($"[{ask}]");
        await office.Delivers();
        Assert.DoesNotContain(manager.Chat.Messages, message => message.Lines.Any(line => line.Contains(request, StringComparison.Ordinal)));
        await rep.Clicks(ask).BotReplies(asked);
        await office.Delivers();
        await manager.Hears(request);
        await rep.Says(who).BotReplies(open);

        await manager.Clicks(accept).BotReplies(accepted);
        await office.Delivers();
        await rep.Hears(told);
        await rep.Says(privacy).BotReplies(seen);

        await manager.Says(team).BotReplies(count, rep.Name);
        await manager.Clicks(remove);
        await manager.Clicks(sure);
        await office.Delivers();
        await rep.Hears(removed);
        await rep.Says(who).BotReplies(again);
        Assert.Null((await UserAsync(office, rep)).Manager);
    }

    [Theory]
    [InlineData("en-US", "Zhang Min", "my manager", "Zhang Min", "yes", "is asked to confirm; I tell you", "Decline", "Declined", "says they are not your manager")]
    [InlineData("zh-CN", "张敏", "我的经理", "张敏", "好的", "已请张敏确认", "不是我", "已拒绝", "说不是你的经理")]
    public async Task The_name_alone_will_do_once_it_was_asked_for_and_a_no_is_told(
        string locale, string name, string who, string typed, string yes, string asked, string decline, string declined, string told)
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, locale), await ColleagueAsync(office, name, locale));

        await rep.Says(who);
        await rep.Says(typed);
        await rep.Says(yes).BotReplies(asked);
        await office.Delivers();
        await manager.Clicks(decline).BotReplies(declined);
        await office.Delivers();
        await rep.Hears(told);
        Assert.Equal(ManagerState.None, (await UserAsync(office, rep)).ManagerState);
    }

    [Fact]
    public async Task A_request_that_was_taken_back_is_not_brought_and_cannot_be_accepted()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"));
        await AsksAsync(rep);
        await office.Delivers();
        var request = await manager.Hears("says you are their manager");

        await rep.Clicks("Take back").BotReplies("Taken back: Zhang Min is not asked any more.");
        await manager.Clicks("Accept", request).BotReplies("That request was taken back.");
        Assert.Equal(ManagerState.None, (await UserAsync(office, rep)).ManagerState);

        // In the evening it waits for the morning, and by then it is taken back.
        var shown = manager.Chat.Messages.Count;
        office.Passes(TimeSpan.FromHours(11));
        await AsksAsync(rep);
        await rep.Clicks("Take back");
        office.Passes(TimeSpan.FromHours(13));
        await office.Delivers();
        Assert.Equal(shown, manager.Chat.Messages.Count);
    }

    [Fact]
    public async Task Leaving_is_asked_back_done_and_told()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"));
        await ReportsAsync(office, rep, manager);

        await rep.Says("remove my manager").BotReplies("Zhang Min will no longer see your deals, and is told so.");
        await rep.Clicks("Keep").BotReplies("Zhang Min is your manager");
        await rep.Says("remove my manager");
        await rep.Says("yes").BotReplies("Done: Zhang Min no longer sees your deals.");
        await office.Delivers();
        await manager.Hears("Wang Lei left your team");
        await manager.Says("my team").BotReplies("Nobody has named you yet.");
    }

    [Fact]
    public async Task While_another_one_is_asked_the_manager_there_is_stays()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager, next) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"), await ColleagueAsync(office, "Liu Yang"));
        await ReportsAsync(office, rep, manager);
        office.Passes(TimeSpan.FromMinutes(1));

        await rep.Says("my manager is Liu Yang");
        await rep.Clicks("Ask Liu Yang").BotReplies("Until then Zhang Min stays your manager.");
        await rep.Says("my manager").BotReplies("Zhang Min is your manager", "Liu Yang was asked on Mon 23 Nov");
        await office.Delivers();
        await next.Clicks("Accept");
        await manager.Says("my team").BotReplies("Nobody has named you yet.");
        await next.Says("my team").BotReplies("Wang Lei");
    }

    [Theory]
    [InlineData("en-US", "my manager is Wang Lei", "You cannot be your own manager.")]
    [InlineData("en-US", "my manager is Nobody Known", "I know no colleague called Nobody Known.")]
    [InlineData("en-US", "my manager is Li Na", "Li Na reports to you already")]
    [InlineData("en-US", "my manager is Chen Wei", "Chen Wei reports to you already")]
    [InlineData("en-US", "my manager is Zhou Ping", "Zhou Ping has removed me from their Teams")]
    [InlineData("en-US", "my manager is Zhao", "Who do you mean?")]
    [InlineData("zh-CN", "我的经理是王磊", "经理不能是你自己")]
    [InlineData("zh-CN", "我的经理是庞大海", "没找到叫“庞大海”的同事")]
    public async Task Who_cannot_be_it_is_said_with_the_way_forward_and_nobody_is_asked(string locale, string says, string answer)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var (below, deeper) = (await ColleagueAsync(office, "Li Na"), await ColleagueAsync(office, "Chen Wei"));
        await ReportsAsync(office, below, rep);
        await ReportsAsync(office, deeper, below);
        await ColleagueAsync(office, "Zhao Min");
        await ColleagueAsync(office, "Zhao Gang");
        await (await ColleagueAsync(office, "Zhou Ping")).Uninstalls();

        await rep.Says(says).BotReplies(answer);
        Assert.Equal(ManagerState.None, (await UserAsync(office, rep)).ManagerState);
    }

    [Fact]
    public async Task A_circle_that_closes_between_asking_and_accepting_is_refused()
    {
        await using var office = await Office.OpenAsync();
        var (rep, other) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"));
        await AsksAsync(rep);
        await office.Delivers();
        var request = await other.Hears("says you are their manager");
        await ReportsAsync(office, other, rep);

        await other.Clicks("Accept", request).BotReplies("You report to Wang Lei yourself");
        Assert.Null((await UserAsync(office, rep)).Manager);
    }

    [Fact]
    public async Task Whoever_the_picker_names_is_looked_up()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"));

        await rep.Says("my manager");
        await rep.Fills("colleague", Guid.NewGuid().ToString()).Clicks("Continue").BotReplies("They have not opened me yet.");
        await rep.Fills("colleague", "typed").Clicks("Continue").BotReplies("Who is your manager?");
        await rep.Fills("colleague", manager.AadObjectId).Clicks("Continue").BotReplies("[Ask Zhang Min]");
    }

    [Fact]
    public async Task A_colleague_mentioned_in_a_group_is_proposed_in_the_personal_chat()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"));

        var draft = await rep.SaysIn(office.Group(), "my manager is <at>Zhang Min</at>", mentions: manager);
        Assert.Equal(["Sent to your chat with me to confirm."], draft.Lines);
        await rep.Hears("Ask Zhang Min?");
    }

    [Fact]
    public async Task Nobody_else_answers_a_request_and_nobody_takes_out_who_is_not_theirs()
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager, other) = (await Office.RepAsync(office, "en-US"), await ColleagueAsync(office, "Zhang Min"), await ColleagueAsync(office, "Eve"));
        await AsksAsync(rep);
        await Forges(other, "manager.accept", rep).BotReplies("That request was taken back.");
        Assert.Equal(ManagerState.Asked, (await UserAsync(office, rep)).ManagerState);

        await ReportsAsync(office, rep, manager);
        await Forges(other, "manager.remove.sure", rep).BotReplies("not in your team any more");
        await Forges(other, "manager.set", rep).BotReplies("Only an administrator may");
        Assert.Equal(manager.AadObjectId, (await UserAsync(office, rep)).ManagerId);
    }

    [Theory]
    [InlineData("en-US", "set manager of Wang Lei to Zhang Min", "Set this manager?", "Set", "Set: Wang Lei to Zhang Min. Both are told.", "An administrator set Zhang Min as your manager.")]
    [InlineData("zh-CN", "把王磊的经理设为Zhang Min", "设置这位经理？", "设置", "已设置：王磊→Zhang Min", "管理员把Zhang Min设为你的经理")]
    public async Task An_administrator_sets_it_for_others_who_are_told(string locale, string says, string title, string set, string done, string told)
    {
        await using var office = await Office.OpenAsync();
        var (rep, manager, admin) = (await Office.RepAsync(office, locale), await ColleagueAsync(office, "Zhang Min"), await ColleagueAsync(office, "Ada", locale));
        Appoints(office, admin);

        await admin.Says(says).BotReplies(title, $"[{set}]");
        Assert.Null((await UserAsync(office, rep)).Manager);
        await admin.Clicks(set).BotReplies(done);
        await office.Delivers();
        await rep.Hears(told);
        await manager.Hears("is in your team now");
        Assert.Equal(manager.AadObjectId, (await UserAsync(office, rep)).ManagerId);
    }

    [Fact]
    public async Task An_administrator_pastes_a_list_and_what_cannot_be_is_said_line_by_line()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var (manager, director, admin) = (await ColleagueAsync(office, "Zhang Min"), await ColleagueAsync(office, "Liu Yang"), await ColleagueAsync(office, "Ada"));
        Appoints(office, admin);

        await admin.Says("set managers:\nWang Lei: Zhang Min\nZhang Min: Liu Yang\nLiu Yang: Wang Lei\nAda: Ada").BotReplies(
            "Set 2 managers?", "Zhang Min", "Liu Yang", "Wang Lei reports to Liu Yang, that would be a circle", "cannot be their own manager");
        await admin.Clicks("Set").BotReplies("2 managers are set; everybody is told.");
        Assert.Equal(manager.AadObjectId, (await UserAsync(office, rep)).ManagerId);
        Assert.Equal(director.AadObjectId, (await UserAsync(office, manager)).ManagerId);

        await admin.Says("set manager").BotReplies("Write: set manager of Wang Lei to Zhang Min.");
        await admin.Says("set manager of Wang Lei to Nobody").BotReplies("Nothing can be set", "no colleague called Nobody has opened me yet");
        await admin.Says("set managers:\n" + string.Join('\n', Enumerable.Range(1, 11).Select(at => $"A{at}: B"))).BotReplies("10 lines at a time");
    }

    [Fact]
    public async Task Who_is_no_administrator_is_told_who_is()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("set manager of Wang Lei to Zhang Min").BotReplies("ask whoever runs this bot");

        Appoints(office, await ColleagueAsync(office, "Ada"));
        await rep.Says("set manager of Wang Lei to Zhang Min").BotReplies("Only an administrator may: Ada.");
        await rep.Says("把王磊的经理设为张敏").BotReplies("只有管理员可以设置：Ada。");
    }

    /// <summary>Somebody else of the company, with the app.</summary>
    internal static async Task<Person> ColleagueAsync(Bench.Bench office, string name, string locale = "en-US")
    {
        var colleague = office.Person(name, locale);
        await colleague.Installs();
        return colleague;
    }

    /// <summary>From now on somebody reports to somebody.</summary>
    internal static Task ReportsAsync(Bench.Bench office, Person rep, Person manager) => office.Bot.Services.GetRequiredService<Tables>().Teams.ApplyAsync(
        new TeamChange(rep.TenantId, rep.AadObjectId, rep.Name, TeamStep.Set, new ManagerLink(manager.AadObjectId, manager.Name, office.Time.GetUtcNow())));

    internal static async Task<UserRecord> UserAsync(Bench.Bench office, Person person) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Users.FindAsync(person.TenantId, person.AadObjectId))!;

    private static void Appoints(Bench.Bench office, Person person) => office.Bot.Services.GetRequiredService<BotOptions>().Administrators.Add(person.AadObjectId);

    private static async Task AsksAsync(Person rep)
    {
        await rep.Says("my manager is Zhang Min");
        await rep.Clicks("Ask Zhang Min");
    }

    private static Exchange Forges(Person who, string verb, Person about) => who.Invokes("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = new JsonObject
            {
                ["verb"] = verb,
                ["once"] = Guid.NewGuid().ToString("N"),
                ["ids"] = new JsonObject { ["person"] = about.AadObjectId, ["set0"] = $"{about.AadObjectId} {who.AadObjectId}" },
            },
        },
        ["trigger"] = "manual",
    }, who.LastMessage);
}
