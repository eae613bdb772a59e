using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The first minute: one greeting, one field, and the first deal in it.</summary>
public class WelcomeTests
{
    [Theory]
    [InlineData("conversationUpdate", "installationUpdate")]
    [InlineData("installationUpdate", "conversationUpdate")]
    public async Task The_greeting_comes_once_in_whichever_order_Teams_tells(string first, string second)
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na");

        await Tells(rep, first).BotReplies("Hello Li Na");
        await Tells(rep, second).BotIsSilent();
        await Tells(rep, first).BotIsSilent();
        await office.Restart();
        await Tells(rep, second).BotIsSilent();
        Assert.Single(rep.Chat.Messages);
    }

    [Fact]
    public async Task The_greeting_comes_once_when_both_come_at_the_same_moment_to_two_instances()
    {
        await using var office = await Office.OpenAsync();
        await office.StartAnotherBot();
        var rep = office.Person("Li Na");

        Exchange[] told = [.. Enumerable.Range(0, 6).Select(turn => Tells(rep, turn % 2 == 0 ? "conversationUpdate" : "installationUpdate"))];
        await office.WhileTimePasses(told);

        Assert.Single(rep.Chat.Messages);
    }

    [Fact]
    public async Task Removed_and_installed_again_nobody_is_greeted_twice_and_nothing_is_lost()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Uninstalls().BotIsSilent();
        var told = rep.Chat.Messages.Count;
        await rep.Installs();
        Assert.Equal(told, rep.Chat.Messages.Count);
        await rep.Says("my deals").BotReplies("My 6 deals");
    }

    [Fact]
    public async Task The_greeting_changes_its_language_shows_an_example_and_creates_the_deal_in_its_field()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("李娜", "zh-CN");

        await rep.Installs();
        var greeting = rep.LastMessage;
        await rep.Clicks("看个例子").BotReplies("市医院影像中心，约1,200万元");
        Assert.Equal(greeting, rep.LastMessage);
        await rep.Clicks("English").BotReplies("Hello 李娜");
        await rep.Says("help").BotReplies("You can type");
        await rep.Fills("dealLine", "County Waterworks, pump control, 4 million").Clicks("Create deal", greeting)
            .BotReplies("County Waterworks is new here", "Is it key-account business?");
    }

    [Fact]
    public async Task The_language_button_changes_the_greeting_itself()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na");

        await rep.Installs();
        await rep.Clicks("中文").BotReplies("Li Na你好");
        Assert.Single(rep.Chat.Messages, message => message.Card is not null);
    }

    private static Exchange Tells(Person rep, string how) => how == "conversationUpdate"
        ? rep.Sends(how, activity => activity["membersAdded"] = new System.Text.Json.Nodes.JsonArray(rep.ToAccount(), Bench.Bench.BotAccount()))
        : rep.Sends(how, activity => activity["action"] = "add");
}
