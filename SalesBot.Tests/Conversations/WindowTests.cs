using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The app beside other people's chats: search, "log as touch" on a message, and windows.</summary>
public class WindowTests
{
    [Theory]
    [InlineData("en-US", "<div>Just met Mr Wu of Huadong Grid, he is worried about the price</div>", "Huadong Grid, meeting, today", "Save", "Saved")]
    [InlineData("zh-CN", "<p>刚和华东吴总通了电话，他担心价格</p>", "华东某电网，今天的电话", "保存", "已记")]
    public async Task A_message_of_any_chat_becomes_a_contact_that_is_confirmed_in_a_window(string locale, string message, string card, string save, string saved)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var elsewhere = office.Group();
        var before = (await DealAsync(office, rep)).Touches.Count;

        var window = await rep.LogsMessage(elsewhere, message).BotReplies(card);
        Assert.Equal(before, (await DealAsync(office, rep)).Touches.Count);

        await rep.ClicksIn(window, save).BotReplies(saved);
        Assert.Equal(before + 1, (await DealAsync(office, rep)).Touches.Count);
        Assert.Empty(elsewhere.Messages);
    }

    [Fact]
    public async Task A_chat_of_two_people_is_not_taken_for_the_chat_with_the_bot()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var between = office.Group();

        await rep.LogsMessage(between, "<p>Met Mr Wu of Huadong Grid about the price</p>", kind: "personal").BotReplies("Huadong Grid");
        await rep.Searches(between, "huadong", kind: "personal");

        var stored = await office.Bot.Services.GetRequiredService<Tables>().Users.FindAsync(Bench.Bench.TenantId, rep.AadObjectId, default);
        Assert.Contains(rep.Chat.Id, stored!.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_in_a_window_waits_in_the_chat_and_undo_takes_it_back_there()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.LogsMessage(office.Group(), "<p>Met Mr Wu of Huadong Grid, he is worried about the price</p>").BotReplies("Huadong Grid, meeting, today");
        await rep.Says("my deals").BotReplies("Huadong Grid, meeting, today");
        await rep.Clicks("Save").BotReplies("Saved: Huadong Grid");
        await rep.Says("undo").BotReplies("Taken back: Huadong Grid");

        Assert.All((await DealAsync(office, rep)).Touches, touch => Assert.NotNull(touch.RemovedAt));
    }

    [Fact]
    public async Task Words_can_be_typed_in_a_window()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        var window = await rep.LogsMessage(office.Group(), "<p>Met Mr Wu of Huadong Grid, he is worried about the price</p>");
        await rep.Fills("windowWords", "it was yesterday").ClicksIn(window, "Send").BotReplies("Huadong Grid, meeting, yesterday");
    }

    [Fact]
    public async Task An_older_message_is_told_with_its_own_day()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        var window = await rep.LogsMessage(office.Group(), "<p>Met Mr Wu of Huadong Grid, he is worried about the price</p>", Office.Monday.AddDays(-3));
        await rep.ClicksIn(window, "Save");

        Assert.Equal(new DateOnly(2026, 11, 20), (await DealAsync(office, rep)).Touches.MaxBy(touch => touch.At)!.On);
    }

    [Theory]
    [InlineData("en-US", "<p><img src='x'></p>", "no words I could log")]
    [InlineData("zh-CN", "", "没有可以记录的文字")]
    public async Task A_message_without_words_says_so(string locale, string message, string reply)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.LogsMessage(office.Group(), message).BotReplies(reply);
    }

    [Theory]
    [InlineData("en-US", "First say hello to me")]
    [InlineData("zh-CN", "跟我单聊说句话")]
    public async Task Who_never_wrote_to_the_bot_is_told_where_to_begin(string locale, string reply)
    {
        await using var office = await Office.OpenAsync();
        var stranger = office.Person("Zhao Min", locale);
        await stranger.LogsMessage(office.Group(), "<p>Met Mr Wu of Huadong Grid</p>").BotReplies(reply);
    }

    [Theory]
    [InlineData("en-US", "huadong", "Huadong Grid")]
    [InlineData("zh-CN", "hdmdw", "华东某电网")]
    public async Task Search_finds_what_one_may_see_and_its_card_tells_no_secret(string locale, string words, string name)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        var found = await rep.Searches(office.Group(), words);

        Assert.Contains(found.Hits, hit => hit.Name == name);

        // Whoever types a customer's name wants its deal too.
        Assert.Contains(found.Hits, hit => hit.Below.Contains($" · {name} · ", StringComparison.Ordinal));
        string[] secrets = ["/ 100", "CNY", "¥", "万", "●", "▲", "in favour", "支持", "price", "价格"];
        Assert.DoesNotContain(found.Hits.SelectMany(hit => hit.Card.Lines), line => secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
        Assert.All(found.Hits, hit => Assert.Empty(hit.Card.Actions));
    }

    [Fact]
    public async Task Search_writes_nothing()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        var there = office.Group();
        await rep.Searches(there, "huadong");
        await rep.Searches(there, "");

        var state = await office.Bot.Services.GetRequiredService<Tables>().Conversations.StateAsync(ConversationTable.Partition(Bench.Bench.TenantId, "msteams", there.Id), default);
        Assert.Equal(0, state.Sequence);
    }

    [Fact]
    public async Task Search_gives_pages_and_no_words_give_ones_own_deals()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        var all = await rep.Searches(office.Group(), "");
        var first = await rep.Searches(office.Group(), "", skip: 0, count: 2);
        var second = await rep.Searches(office.Group(), "", skip: 2, count: 2);

        Assert.Equal(all.Hits.Take(4).Select(hit => hit.Name), first.Hits.Concat(second.Hits).Select(hit => hit.Name));
        await rep.Searches(office.Group(), "", skip: 500).BotIsSilent();
    }

    [Theory]
    [InlineData("en-US", "Nothing of yours sounds like that.")]
    [InlineData("zh-CN", "没有相近的")]
    public async Task Two_thousand_letters_find_nothing_and_say_so(string locale, string reply)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Searches(office.Group(), new string('x', 2000)).BotReplies(reply);
    }

    [Fact]
    public async Task A_colleague_finds_nothing_of_somebody_elses()
    {
        await using var office = await Office.OpenAsync();
        await Office.RepAsync(office, "en-US");
        var other = office.Person("Zhao Min");

        await other.Searches(office.Group(), "huadong").BotReplies("Nothing of yours");
    }

    private static async Task<Deal> DealAsync(Bench.Bench office, Bench.Person rep) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-huadong-{rep.AadObjectId}"))!.Deal;
}
