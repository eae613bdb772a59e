using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Reading;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>Group chats and channels: what everybody there may know, and the room an owner makes a deal's own.</summary>
public class RoomTests
{
    [Theory]
    [InlineData("en-US", "groupChat", "deal huadong", "Huadong Grid", "Owner")]
    [InlineData("zh-CN", "channel", "商机 华东", "华东某电网", "负责人")]
    public async Task Anywhere_a_deal_is_shown_as_anybody_may_know_it(string locale, string kind, string asked, string name, string fact)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        var said = await rep.SaysIn(office.Group(), asked, kind).BotReplies(name, fact);

        Assert.DoesNotContain(said.Lines, line => line.Contains("/ 100", StringComparison.Ordinal) || line.Contains("CNY", StringComparison.Ordinal) || line.Contains('万', StringComparison.Ordinal) || line.StartsWith('['));
    }

    [Theory]
    [InlineData("en-US", "bind huadong", "This is now the room of Huadong Grid", "deal", "Next", "unbind", "no longer the room", "Which deal?")]
    [InlineData("zh-CN", "绑定 华东", "的专用群", "进展", "下一步", "解绑", "不再是", "哪个商机？")]
    public async Task The_owner_makes_a_room_the_deals_own_and_ends_it(string locale, string bind, string bound, string ask, string inside, string unbind, string unbound, string which)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var colleague = office.Person("Li Na", locale);
        var room = office.Group();

        await rep.SaysIn(room, bind).BotReplies(bound);
        await office.Delivers();
        Assert.NotNull(room.Messages[^1].Card);

        await colleague.SaysIn(room, ask).BotReplies(inside);
        await colleague.SaysIn(room, unbind).BotRepliesWithout(unbound);
        await rep.SaysIn(room, unbind).BotReplies(unbound);
        await colleague.SaysIn(room, ask).BotReplies(which);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Nobody_elses_deal_is_bound_or_shown(string locale)
    {
        await using var office = await Office.OpenAsync();
        await Office.RepAsync(office, locale);
        var colleague = office.Person("Li Na", locale);
        var chinese = locale == "zh-CN";

        await colleague.SaysIn(office.Group(), chinese ? "绑定 华东" : "bind huadong").BotReplies(chinese ? "没有找到" : "no deal that sounds like that");
        await colleague.SaysIn(office.Group(), chinese ? "商机 华东" : "deal huadong").BotReplies(chinese ? "没有找到" : "no deal that sounds like that");
    }

    [Fact]
    public async Task The_card_of_the_room_changes_where_it_stands_and_moves_are_told_if_asked()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var room = office.Group();
        await rep.SaysIn(room, "bind lakeside");
        await office.Delivers();
        var card = room.Messages[^1];
        await rep.SaysIn(room, "post stage changes").BotReplies("moves to another stage");
        var before = room.Messages.Count;

        await rep.Says("open lakeside");
        await rep.Says("set next step: Mr Fang sends the drawings tomorrow").BotReplies("drawings");
        await office.Delivers();
        Assert.Contains(card.Lines, line => line.Contains("drawings", StringComparison.Ordinal));
        Assert.Equal(before, room.Messages.Count);

        await rep.Says("we lost lakeside to Delta, price").BotReplies("Close as lost?");
        await rep.Says("yes");
        await office.Delivers();
        Assert.Contains(room.Messages[^1].Lines, line => line.Contains("→ Lost", StringComparison.Ordinal) || line.Contains("→ lost", StringComparison.Ordinal));

        await rep.SaysIn(room, "stop posting").BotReplies("no longer post");
    }

    [Fact]
    public async Task Each_viewer_sees_the_card_as_they_may_and_a_press_goes_on_in_their_own_chat()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var colleague = office.Person("Li Na");
        var room = office.Group();
        await rep.SaysIn(room, "bind huadong");
        await office.Delivers();
        var card = room.Messages[^1];
        var refresh = card.Card!.Json["refresh"]!;
        Assert.Contains(rep.Mri, refresh["userIds"]!.AsArray().Select(id => id!.GetValue<string>()));

        Assert.Contains("[Log a contact]", await RefreshedAsync(rep, room, card));
        Assert.DoesNotContain("[Log a contact]", await RefreshedAsync(colleague, room, card));
        Assert.Contains("[Refresh]", await RefreshedAsync(colleague, room, card));

        await rep.ClicksThere(room, "What next", await CardForAsync(rep, room, card)).BotReplies("Sent to your chat");
        await rep.Hears("Huadong Grid");
    }

    [Fact]
    public async Task Two_people_who_press_the_same_button_are_both_answered_for_themselves()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var colleague = office.Person("Li Na");
        var room = office.Group();
        await rep.SaysIn(room, "bind huadong");
        await office.Delivers();
        var view = await CardForAsync(rep, room, room.Messages[^1]);

        await colleague.ClicksThere(room, "Log a contact", view).BotReplies("Only who works on the deal");
        await rep.ClicksThere(room, "Log a contact", view).BotReplies("Sent to your chat");
    }

    [Theory]
    [InlineData("en-US", "not shown here")]
    [InlineData("zh-CN", "不（再）显示")]
    public async Task A_card_forwarded_elsewhere_shows_nothing_new(string locale, string refused)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var room = office.Group();
        await rep.SaysIn(room, locale == "zh-CN" ? "绑定 华东" : "bind huadong");
        await office.Delivers();
        var view = await CardForAsync(rep, room, room.Messages[^1]);

        await rep.ClicksThere(office.Group(), locale == "zh-CN" ? "刷新" : "Refresh", view).BotReplies(refused);
    }

    [Fact]
    public async Task A_frozen_deal_tells_its_room_no_more_than_anybody_may_know()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var room = office.Group();
        await rep.SaysIn(room, "bind huadong");
        await rep.Says("open huadong");
        await rep.Says("compliance: they asked for a kickback");
        await rep.Says("yes");

        await rep.SaysIn(room, "deal").BotRepliesWithout("Next", "/ 100", "Frozen", "frozen");
    }

    [Theory]
    [InlineData("en-US", "Mention me")]
    [InlineData("zh-CN", "@我可以")]
    public async Task A_room_is_greeted_once_and_forgotten_when_the_app_is_taken_away(string locale, string greeting)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var room = office.Group();

        await (await rep.InstallsIn(room)).BotReplies(greeting);
        await (await rep.InstallsIn(room)).BotIsSilent();
        await rep.SaysIn(room, locale == "zh-CN" ? "绑定 华东" : "bind huadong");
        await rep.UninstallsIn(room).BotIsSilent();

        var deal = (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-huadong-{rep.AadObjectId}"))!.Deal;
        Assert.Null(deal.Room);
    }

    [Fact]
    public async Task Who_asks_in_Chinese_is_answered_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.SaysIn(office.Group(), "商机 没有这个").BotReplies("没有找到你的这个商机");
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    public async Task What_people_do_to_messages_is_taken_note_of_in_silence(string type)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Sends(type, activity => activity["text"] = "new deal: Kangyuan Pharma, line, 7 million").BotIsSilent();
    }

    [Theory]
    [InlineData("deal lakeside", RoomDoes.Show, "lakeside")]
    [InlineData("how does it stand?", RoomDoes.Show, "")]
    [InlineData("商机 湖畔", RoomDoes.Show, "湖畔")]
    [InlineData("现在怎么样？", RoomDoes.Show, "")]
    [InlineData("bind", RoomDoes.Bind, "")]
    [InlineData("绑定：湖畔汽车", RoomDoes.Bind, "湖畔汽车")]
    [InlineData("unbind", RoomDoes.Unbind, "")]
    [InlineData("解除绑定", RoomDoes.Unbind, "")]
    [InlineData("Post stage changes here.", RoomDoes.TellMoves, "")]
    [InlineData("播报阶段变化", RoomDoes.TellMoves, "")]
    [InlineData("stop posting", RoomDoes.TellNoMoves, "")]
    [InlineData("不要播报了", RoomDoes.TellNoMoves, "")]
    [InlineData("帮助", RoomDoes.Help, "")]
    public void Words_in_a_room_are_read(string text, RoomDoes wish, string deal)
    {
        var read = RoomReader.Read(text);
        Assert.Equal((wish.ToString(), deal), (read!.Wish.ToString(), read.Deal));
    }

    [Theory]
    [InlineData("the deal is off")]
    [InlineData("我们去吃饭吧")]
    [InlineData("")]
    public void Other_words_are_not(string text) => Assert.Null(RoomReader.Read(text));

    /// <summary>What can be asked, as the tests name it.</summary>
    public enum RoomDoes
    {
        Show,
        Bind,
        Unbind,
        TellMoves,
        TellNoMoves,
        Help,
    }

    private static async Task<IReadOnlyList<string>> RefreshedAsync(Person viewer, Chat room, Message card) => (await CardForAsync(viewer, room, card)).Lines;

    private static async Task<Card> CardForAsync(Person viewer, Chat room, Message card)
    {
        var refreshed = await viewer.Refreshes(room, card);
        return new Card(JsonNode.Parse(refreshed.Body)!["value"]!.AsObject());
    }
}
